import CellGrid
import Glibc
import ReaderCore

/// The terminal given to others, and taken back.
extension ReaderLoop {
  private var job: ShellJob { ShellJob(terminal: STDOUT_FILENO, signals: signals) }

  /// Gives the screen to the shell, and takes it again when that lets the reader go on.
  func suspend() {
    // A script is no job of a shell.
    guard terminal.lendsScreen, exitStatus == nil else { return }
    terminal.stop()
    if let signal = job.stop() {
      exitStatus = 128 + signal
    } else {
      takeScreenBack()
    }
  }

  /// Takes hold of a screen that others have written on while the process was stopped.
  func goOn() {
    guard exitStatus == nil else { return }
    if terminal.lendsScreen, !job.isInForeground, let signal = job.stop() {
      exitStatus = 128 + signal
      return
    }
    terminal.resume()
    terminal.updateSize()
    terminal.invalidate()
    needsDrawing = true
  }

  /// Waits while another program has the terminal, and draws everything anew after it.
  func lend(to program: LentProgram) {
    guard exitStatus == nil else { return program.forget() }
    terminal.lend()
    let outcome = program.run(hasTerminal: terminal.lendsScreen, signals: signals)
    if let signal = outcome.termination {
      exitStatus = 128 + signal
      // Whoever has the terminal by now has it as they want it.
      guard job.isInForeground else { return }
    }
    takeScreenBack()
    if let notice = outcome.notice { take(.notice(notice)) }
    // A stop that came meanwhile was the reader's and not the program's.
    waiting += signals?.take() ?? []
  }

  private func takeScreenBack() {
    do { try terminal.start() } catch { exitStatus = exitStatus ?? 1 }
    terminal.updateSize()
    terminal.invalidate()
    needsDrawing = true
  }
}
