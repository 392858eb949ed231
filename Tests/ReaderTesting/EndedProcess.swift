package import Foundation

/// What a program left behind when it ended.
package struct EndedProcess: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String

  /// Runs a program to its end, with nothing to read.
  package init(
    running program: URL,
    _ arguments: [String],
    environment: [String: String],
    in folder: URL? = nil
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment.merging(SanitizerOptions.environment) { mine, _ in mine }
    if let folder { process.currentDirectoryURL = folder }
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // The errors are few, so reading one pipe after the other cannot block.
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: printed, as: UTF8.self)
    self.errors = String(decoding: complained, as: UTF8.self)
  }
}
