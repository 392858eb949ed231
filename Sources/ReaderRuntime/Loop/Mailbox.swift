import Glibc
import Synchronization

/// Hands values from any task to the main loop, and makes its `poll` return when one is waiting.
package final class Mailbox<Value: Sendable>: Sendable {
  private let waiting = Mutex<[Value]>([])
  /// Becomes readable when a value is waiting.
  package let descriptor: CInt
  private let writeEnd: CInt

  package init() throws(RuntimeError) {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw .noPipe(errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  package func post(_ value: Value) {
    waiting.withLock { $0.append(value) }
    var byte: UInt8 = 1
    // A full pipe has woken the loop already.
    _ = write(writeEnd, &byte, 1)
  }

  /// Every value that is waiting, in the order of posting.
  package func drain() -> [Value] {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return waiting.withLock { values in
      let all = values
      values = []
      return all
    }
  }
}
