import ArticleFiles
import Dispatch
import Synchronization

/// A walk over the library on a thread of its own, whose files are taken at the pace of the taker.
struct LibraryFeed: Sendable {
  /// So many batches may lie ready; a million files would need more memory than all else.
  private static let mostReady = 16

  /// The files, some hundred at a time.
  let batches: AsyncStream<[LibraryFile]>
  private let result = Outcome()
  private let room: DispatchSemaphore

  private final class Outcome: Sendable {
    let value = Mutex<LibraryWalk.Outcome?>(nil)
  }

  /// What the walk met besides files, once the batches have ended.
  var outcome: LibraryWalk.Outcome? { result.value.withLock { $0 } }

  init(roots: [String]) {
    let room = DispatchSemaphore(value: Self.mostReady)
    let (stream, continuation) = AsyncStream<[LibraryFile]>.makeStream()
    let result = result
    DispatchQueue(label: "library walk", qos: .utility).async {
      let outcome = LibraryWalk(roots: roots).run { files in
        room.wait()
        return if case .terminated = continuation.yield(files) { false } else { true }
      }
      result.value.withLock { $0 = outcome }
      continuation.finish()
    }
    (batches, self.room) = (stream, room)
  }

  /// To be called once a batch is done with; the walk goes on as far.
  func batchIsDone() {
    room.signal()
  }
}
