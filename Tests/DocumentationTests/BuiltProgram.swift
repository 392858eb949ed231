import Foundation

/// Runs the program that was built beside the tests.
enum BuiltProgram {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = try url
    process.arguments = arguments
    let home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("XDG_") }
    process.environment =
      inherited
      .merging(["HOME": home, "SWIFT_BACKTRACE": "enable=no"]) { $1 }
      .merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // The errors are few, so reading one pipe after the other cannot block.
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: home)
    return Result(
      status: process.terminationStatus,
      output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self)
    )
  }

  private static var url: URL {
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
