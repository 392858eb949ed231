import Synchronization

/// Counts the work in flight: added before a task starts, subtracted when its message was taken in.
package final class WorkCounter: Sendable {
  private let value = Mutex(0)

  package init() {}

  package var count: Int { value.withLock { $0 } }
  package func begin() { value.withLock { $0 += 1 } }
  package func end() { value.withLock { $0 -= 1 } }
}
