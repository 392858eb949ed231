import Foundation
import Glibc

/// A crash that tests ask for, by SIGUSR1 and a word in `DATELINE_CRASH`; only debug builds listen.
enum ForcedCrash {
  static let signal = SIGUSR1

  #if DEBUG
    static var isAwaited: Bool { kind != nil }

    private enum Kind: String {
      case trap
      case overflow
      case threadTrap = "thread-trap"
      case threadOverflow = "thread-overflow"
    }

    private static var kind: Kind? {
      ProcessInfo.processInfo.environment["DATELINE_CRASH"].flatMap { Kind(rawValue: $0) }
    }

    static func happen() {
      switch kind {
      case .trap: trap()
      case .overflow: _ = descend(1)
      case .threadTrap: Thread.detachNewThread { trap() }
      case .threadOverflow: Thread.detachNewThread { _ = descend(1) }
      case nil: break
      }
    }

    private static func trap() {
      let nothing: [Int] = []
      _ = nothing[ProcessInfo.processInfo.arguments.count]
    }

    /// Uses the stack up: the sum after the call keeps each step on it.
    private static func descend(_ depth: Int) -> Int {
      depth == 0 ? 0 : depth &+ descend(depth &+ 1)
    }
  #else
    static let isAwaited = false

    static func happen() {}
  #endif
}
