import CPrograms
import Glibc

/// The reader as a job of the shell in its terminal.
struct ShellJob {
  let terminal: CInt
  /// Where it is told that it is to end; nil where nobody watches for signals.
  let signals: SignalWatch?

  /// Whether the terminal is the reader's; otherwise a shell has it, or another job.
  var isInForeground: Bool { cp_has_terminal(terminal) }

  /// Stops as ^Z does, and again until the reader has the terminal.
  ///
  /// A job that is let go on in the background would spoil the screen of whoever is in front.
  ///
  /// - Returns: the signal that is to end the program, which a shell sends to stopped jobs as well.
  func stop() -> CInt? {
    var patience: CInt = 50
    repeat {
      cp_stop()
      if let ending = signals?.take().termination { return ending }
      if isInForeground { return nil }
      // Another thread may still be noting the signal that came with the one to go on. Without a
      // shell nothing stops the process, and this is all it does.
      signals?.wait(milliseconds: patience)
      if let ending = signals?.take().termination { return ending }
      patience = min(patience * 2, 1_000)
    } while !isInForeground
    return nil
  }
}
