import CPrograms
import Glibc
package import ReaderCore

extension ExternalProgram {
  /// Runs it in the foreground of the terminal until it ends, while the reader waits.
  ///
  /// When ^Z stops it, the reader stops as well, and the shell's `fg` lets both go on. Where that
  /// cannot be, it goes on at once.
  ///
  /// - Parameters:
  ///   - input: what it reads in place of the terminal; -1 for the terminal itself.
  ///   - hasTerminal: whether descriptors 0 and 1 are a terminal that may be handed over; without
  ///     one it has nothing to read and nowhere to print.
  /// - Returns: how it ended.
  package func runInForeground(input: CInt = -1, hasTerminal: Bool) -> ProgramEnding {
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
      return wait(for: process, on: terminal)
    } catch {
      return error
    }
  }

  /// A program that stops so often cannot go on here.
  private static let mostStops = 100

  private func wait(for process: CInt, on terminal: CInt) -> ProgramEnding {
    for _ in 0..<Self.mostStops {
      let ending = Self.wait(for: process)
      guard ending == .stopped else { return ending }
      if terminal >= 0 {
        cp_give_terminal(terminal, 0)
        cp_stop()
        cp_give_terminal(terminal, process)
      }
      kill(-process, SIGCONT)
    }
    kill(-process, SIGKILL)
    _ = Self.wait(for: process)
    return .stopped
  }
}
