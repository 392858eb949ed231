import ArgumentParser
import Glibc

// Who stops reading what is printed wants no more of it; the writing itself tells.
signal(SIGPIPE, SIG_IGN)

// Usage errors exit with 2 here, and what is asked for goes to standard output.
do {
  var command = try Dateline.parseAsRoot(Program.arguments)
  try command.run()
} catch {
  let status = Dateline.exitCode(for: error)
  if status.isSuccess { Dateline.exit(withError: error) }
  let text =
    (error as? CommandFailure).map(\.description) ?? Dateline.fullMessage(for: error)
  if !text.isEmpty { StandardError.print(text) }
  let isChosen = error is ExitCode
  exit(isChosen ? status.rawValue : status == .validationFailure ? 2 : 1)
}
