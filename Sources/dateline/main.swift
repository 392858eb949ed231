import ArgumentParser
import CursesTerminal
import Foundation
import ReaderRuntime

StandardStreams.open()
PrivateFiles.begin()
FreedMemory.returnAtOnce()
CrashGuard.begin(notice: "dateline: stopped because of an error in the program\n")

// Usage errors exit with 2 here, and what is asked for goes to standard output.
do {
  var command = try Dateline.parseAsRoot(Program.arguments)
  try command.run()
} catch {
  let status = Dateline.exitCode(for: error)
  let text =
    (error as? CommandFailure).map(\.description) ?? Dateline.fullMessage(for: error)
  if status.isSuccess {
    // Our own words, or a script for a shell.
    if !text.isEmpty { StandardOutput.write(Array((text + "\n").utf8)) }
    exit(0)
  }
  if !text.isEmpty { StandardError.print(text) }
  let isChosen = error is ExitCode
  exit(isChosen ? status.rawValue : status == .validationFailure ? 2 : 1)
}
