import Glibc
import ReaderCore
import Synchronization
import Wording

/// The two ends of a pipe, which no program inherits unasked, and which are closed in the end.
final class DescriptorPair: Sendable {
  let reading: CInt
  let writing: CInt
  private let isOpen = Mutex((reading: true, writing: true))

  init() throws(ProgramEnding) {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw .notStarted(reason: Phrase(asIs: String(cString: strerror(errno))))
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func makeReadingNonblocking() { _ = fcntl(reading, F_SETFL, O_NONBLOCK) }
  func makeWritingNonblocking() { _ = fcntl(writing, F_SETFL, O_NONBLOCK) }

  func closeReading() {
    isOpen.withLock { isOpen in
      if isOpen.reading { close(reading) }
      isOpen.reading = false
    }
  }

  func closeWriting() {
    isOpen.withLock { isOpen in
      if isOpen.writing { close(writing) }
      isOpen.writing = false
    }
  }

  /// Makes the reading end readable, from any thread.
  func signal() {
    var byte: UInt8 = 1
    _ = write(writing, &byte, 1)
  }
}
