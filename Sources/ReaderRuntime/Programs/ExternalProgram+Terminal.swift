import CPrograms
import Glibc

extension ExternalProgram {
  /// Runs it in the foreground of the terminal until it ends, while the reader waits.
  ///
  /// When ^Z stops it, the reader stops as well, and the shell's `fg` lets both go on. Where that
  /// cannot be, it goes on at once. A signal that is to end the reader ends the program first.
  ///
  /// - Parameters:
  ///   - input: what it reads in place of the terminal; -1 for the terminal itself.
  ///   - hasTerminal: whether descriptors 0 and 1 are a terminal that may be handed over; without
  ///     one it has nothing to read and nowhere to print.
  ///   - signals: where the reader is told that it is to end.
  /// - Returns: how it ended, and what ended the wait for it.
  func runInForeground(
    input: CInt = -1,
    hasTerminal: Bool,
    signals: SignalWatch? = nil
  ) -> ForegroundWait.Outcome {
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { if null >= 0 { close(null) } }
    let output = hasTerminal ? STDOUT_FILENO : null
    let terminal = hasTerminal && cp_has_terminal(output) ? output : -1
    let streams = Streams(
      input: input >= 0 ? input : hasTerminal ? STDIN_FILENO : null,
      output: output,
      errors: output,
      terminal: terminal
    )
    do {
      let process = try start(streams)
      defer { if terminal >= 0 { cp_give_terminal(terminal, 0) } }
      let job = terminal >= 0 ? ShellJob(terminal: terminal, signals: signals) : nil
      return ForegroundWait(process: process, job: job, signals: signals).run()
    } catch {
      return ForegroundWait.Outcome(ending: error)
    }
  }
}
