import Foundation
import Glibc
import Synchronization

/// What a watcher has to tell about a library.
package enum LibraryChange: Hashable, Sendable {
  /// The folders are watched from here on; what changed earlier is for a walk to find.
  case watching(folders: Int)
  /// Files that were written, came or went, and folders that came or went, with all below them.
  case paths(Set<String>)
  /// More changed than the system could note: the library must be walked again.
  case everything
  /// Some or all folders are not watched; said once.
  case unwatched(ArticleFileError)
}

/// Tells when files of a library change, through inotify.
///
/// One thread waits for the system and gathers what comes in a burst. The thread ends at ``stop()``
/// or when the watcher is released.
package final class LibraryWatcher: Sendable {
  /// A burst is over when nothing has changed for so long, or when it has lasted so long.
  package struct Pace: Hashable, Sendable {
    package var quietMilliseconds: Int
    package var longestMilliseconds: Int

    package init(quietMilliseconds: Int = 100, longestMilliseconds: Int = 1_000) {
      self.quietMilliseconds = quietMilliseconds
      self.longestMilliseconds = longestMilliseconds
    }
  }

  /// The end of a pipe that wakes the thread by being closed; nil when stopped.
  private let wakeUp: Mutex<Int32?>

  /// Starts to watch; `onChange` is called on the watcher's thread.
  ///
  /// At most `folderLimit` folders are watched, and no more than the system allows.
  /// - Throws: ``ArticleFileError`` when the system gives no watcher at all.
  package init(
    roots: [String],
    folderLimit: Int = .max,
    pace: Pace = Pace(),
    onChange: @escaping @Sendable (LibraryChange) -> Void
  ) throws(ArticleFileError) {
    let path = roots.first ?? "."
    let events = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard events >= 0 else { throw Self.startError(path: path, code: errno) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      let error = ArticleFileError(path: path, code: errno)
      close(events)
      throw error
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    wakeUp = Mutex(ends[1])
    let wait = WatchWait(events: events, wakeUp: ends[0], pace: pace)
    Thread.detachNewThread {
      var loop = WatchLoop(roots: roots, folderLimit: folderLimit, wait: wait, onChange: onChange)
      loop.run()
    }
  }

  deinit {
    stop()
  }

  /// Ends the watch; at most one more change is told after it.
  package func stop() {
    wakeUp.withLock { descriptor in
      if let descriptor { close(descriptor) }
      descriptor = nil
    }
  }

  /// EMFILE stands for the limit on watchers as well as for that on open files.
  private static func startError(path: String, code: Int32) -> ArticleFileError {
    code == EMFILE || code == ENFILE
      ? .watchLimit(path: path) : ArticleFileError(path: path, code: code)
  }
}
