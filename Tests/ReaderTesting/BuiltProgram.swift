package import Foundation

/// Runs the program that was built beside the tests.
package enum BuiltProgram {
  package static func run(
    _ arguments: [String],
    environment: [String: String] = [:]
  ) throws -> EndedProcess {
    let home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: home) }
    let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("XDG_") }
    return try EndedProcess(
      running: url,
      arguments,
      environment:
        inherited
        .merging(["HOME": home, "SWIFT_BACKTRACE": "enable=no"]) { $1 }
        .merging(environment) { $1 }
    )
  }

  /// Where the program stands.
  package static var url: URL {
    get throws {
      let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      var folder = tests.deletingLastPathComponent()
      // The program stands in the folder of the bundle of tests, or above it.
      for _ in 0..<4 {
        let program = folder.appending(path: "dateline")
        if FileManager.default.isExecutableFile(atPath: program.path),
          !program.hasDirectoryPath
        {
          return program
        }
        folder = folder.deletingLastPathComponent()
      }
      throw CocoaError(.fileNoSuchFile)
    }
  }
}
