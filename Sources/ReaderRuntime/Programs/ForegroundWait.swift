import CPrograms
import Foundation
import Glibc
import ReaderCore

/// The wait for a program that runs in front, while the reader does nothing else.
struct ForegroundWait {
  let process: CInt
  /// The terminal that the program was given; nil when it has none.
  let job: ShellJob?
  let signals: SignalWatch?

  /// How the program ended, and the signal that is to end the reader as well.
  struct Outcome {
    var ending: ProgramEnding
    var termination: CInt?
  }

  /// A program that stops so often cannot go on here.
  private static let mostStops = 100
  /// The milliseconds that a program has to end when its terminal is taken from it.
  private static let grace: CInt = 400

  func run() -> Outcome {
    for _ in 0..<Self.mostStops {
      if let signal = signalBeforeChange() { return Outcome(ending: end(), termination: signal) }
      let ending = ExternalProgram.wait(for: process)
      guard ending == .stopped else { return Outcome(ending: ending) }
      if let job {
        cp_give_terminal(job.terminal, 0)
        if let signal = job.stop() { return Outcome(ending: end(), termination: signal) }
        cp_give_terminal(job.terminal, process)
      }
      kill(-process, SIGCONT)
    }
    _ = end()
    return Outcome(ending: .stopped)
  }

  /// Waits until the program ends or stops; gives the signal that is to end the reader first.
  private func signalBeforeChange() -> CInt? {
    guard let signals, let change = change() else { return nil }
    while true {
      var waiting = [change.reading, signals.descriptor].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      _ = poll(&waiting, nfds_t(waiting.count), -1)
      if let signal = signals.takeEnding() { return signal }
      if waiting[0].revents != 0 { return nil }
    }
  }

  /// Something that becomes readable when the program has ended or stopped.
  private func change() -> DescriptorPair? {
    guard let change = try? DescriptorPair() else { return nil }
    Thread.detachNewThread { [process] in
      _ = ExternalProgram.wait(for: process, keeping: true)
      change.signal()
    }
    return change
  }

  /// Ends the program as a shell does when it ends itself: its line is hung up.
  private func end() -> ProgramEnding {
    kill(-process, SIGHUP)
    kill(-process, SIGCONT)
    if let change = change() {
      var waiting = pollfd(fd: change.reading, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Self.grace)
      if ready <= 0 || ExternalProgram.wait(for: process, keeping: true) == .stopped {
        kill(-process, SIGKILL)
      }
    } else {
      kill(-process, SIGKILL)
    }
    var ending = ExternalProgram.wait(for: process)
    while ending == .stopped { ending = ExternalProgram.wait(for: process) }
    return ending
  }
}
