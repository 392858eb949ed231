import Synchronization
import Testing

@testable import ReaderRuntime

/// What pieces of work did, in the order they did it.
private final class Record: Sendable {
  private let entries = Mutex<[Int]>([])

  var all: [Int] { entries.withLock { $0 } }
  func note(_ entry: Int) { entries.withLock { $0.append(entry) } }
}

@Suite struct SerialQueueTests {
  @Test func `pieces run one after another, in the order they were added`() async {
    let queue = SerialQueue()
    let record = Record()
    await withCheckedContinuation { done in
      for number in 0..<100 {
        queue.add {
          record.note(number)
          await Task.yield()
          record.note(number)
        }
      }
      queue.add { done.resume() }
    }
    #expect(record.all == (0..<100).flatMap { [$0, $0] })
  }

  @Test func `a queue that is let go of still does what it was given`() async {
    let record = Record()
    await withCheckedContinuation { done in
      let queue = SerialQueue()
      queue.add {
        await Task.yield()
        record.note(1)
      }
      queue.add {
        record.note(2)
        done.resume()
      }
    }
    #expect(record.all == [1, 2])
  }
}
