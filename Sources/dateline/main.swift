import ArgumentParser
import Foundation

// Usage errors exit with 2 here, and what is asked for goes to standard output.
do {
  var command = try Dateline.parseAsRoot()
  try command.run()
} catch {
  let status = Dateline.exitCode(for: error)
  if status.isSuccess { Dateline.exit(withError: error) }
  let text =
    (error as? CommandFailure).map(\.description) ?? Dateline.fullMessage(for: error)
  if !text.isEmpty { FileHandle.standardError.write(Data((text + "\n").utf8)) }
  let isChosen = error is ExitCode
  exit(isChosen ? status.rawValue : status == .validationFailure ? 2 : 1)
}
