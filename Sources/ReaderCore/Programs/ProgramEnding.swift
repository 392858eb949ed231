package import Wording

/// How a program that the reader started came to its end.
package enum ProgramEnding: Error, Equatable, Sendable {
  case exited(Int)
  case killed(signal: Int)
  /// It stopped where nobody could make it go on, and was ended.
  case stopped
  /// No folder of `PATH` has it.
  case missing
  case notStarted(reason: Phrase)
  case cancelled

  /// What to say of it; nil when all went well.
  package func sentence(about program: String) -> Phrase? {
    switch self {
    case .exited(0): nil
    case .exited(let status): .program(program, endedWithStatus: status)
    case .killed(let signal): .program(program, killedBy: Self.name(ofSignal: signal))
    case .stopped: .programStopped(program)
    case .missing: .programMissing(program)
    case .notStarted(let reason): .program(program, notStarted: reason)
    case .cancelled: .programCancelled(program)
    }
  }

  /// The names that are the same on every Linux.
  private static func name(ofSignal signal: Int) -> Phrase {
    let names = [
      1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 5: "SIGTRAP", 6: "SIGABRT", 8: "SIGFPE",
      9: "SIGKILL", 11: "SIGSEGV", 13: "SIGPIPE", 14: "SIGALRM", 15: "SIGTERM",
    ]
    return names[signal].map { Phrase(asIs: $0) } ?? .signal(signal)
  }
}
