import CPrograms
import Glibc

/// Takes signals as events, in place of what they would do to the process.
///
/// They are noted by a handler from the first moment on, so none is lost; a descriptor becomes
/// readable for those that wait in `poll`. There is one at a time.
package final class SignalWatch {
  /// Becomes readable when a signal has come.
  let descriptor: CInt
  private let writeEnd: CInt

  /// The signals that end the program, and what the others mean; in the order they are taken in.
  private static let endings = [SIGHUP, SIGTERM, SIGQUIT, SIGINT]
  private static let others: [(signal: CInt, event: RuntimeEvent)] = [
    (SIGTSTP, .suspend), (SIGCONT, .continued), (SIGWINCH, .windowChanged),
  ]

  /// Takes the signals over from now on.
  package init() throws(RuntimeError) {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw .noPipe(errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
    // The write itself tells of a pipe that nobody reads.
    signal(SIGPIPE, SIG_IGN)
    var signals = Self.endings + Self.others.map(\.signal)
    if ForcedCrash.isAwaited { signals.append(ForcedCrash.signal) }
    cp_watch_signals(signals, signals.count, writeEnd)
  }

  deinit {
    stop()
    close(descriptor)
    close(writeEnd)
  }

  /// Signals do again what they did before.
  package func stop() {
    cp_unwatch_signals()
  }

  /// What the signals ask for that have come since the last time; what ends the program comes first.
  package func take() -> [RuntimeEvent] {
    hear()
    let endings = Self.endings.filter { cp_take_signal($0) }.map { RuntimeEvent.terminate($0) }
    return endings + Self.others.filter { cp_take_signal($0.signal) }.map(\.event)
  }

  /// The signal that is to end the program, if one has come; what else has come is left to ``take()``.
  func takeEnding() -> CInt? {
    hear()
    return Self.endings.first { cp_take_signal($0) }
  }

  /// Lets the descriptor be silent again.
  private func hear() {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    if ForcedCrash.isAwaited, cp_take_signal(ForcedCrash.signal) { ForcedCrash.happen() }
  }

  /// Waits for a signal, for some milliseconds at most.
  func wait(milliseconds: CInt) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&waiting, 1, milliseconds)
  }
}

extension Sequence<RuntimeEvent> {
  /// The first signal that ends the program.
  var termination: CInt? {
    for case .terminate(let signal) in self { return signal }
    return nil
  }
}
