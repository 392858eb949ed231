import Glibc

/// The descriptors that a watcher's thread waits on, and for how long.
struct WatchWait: Sendable {
  enum Result {
    case events
    case silence
    case stopped
  }

  let events: Int32
  let wakeUp: Int32
  let pace: LibraryWatcher.Pace

  /// Waits for a change, without end when `milliseconds` is nil.
  func wait(milliseconds: Int?) -> Result {
    var descriptors = [
      pollfd(fd: events, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeUp, events: Int16(POLLIN), revents: 0),
    ]
    let timeout = milliseconds.map { Int32(clamping: $0) } ?? -1
    let count = poll(&descriptors, nfds_t(descriptors.count), timeout)
    if count < 0 { return errno == EINTR ? .silence : .stopped }
    // The other end was closed: the watcher is gone.
    if descriptors[1].revents != 0 { return .stopped }
    return descriptors[0].revents != 0 ? .events : .silence
  }

  func closeAll() {
    close(events)
    close(wakeUp)
  }
}
