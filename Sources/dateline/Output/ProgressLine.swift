import Foundation
import Glibc
import ReaderCore
import Wording

/// One line on standard error that says how far the work is; none where that is no terminal.
final class ProgressLine: Sendable {
  private let isShown = isatty(STDERR_FILENO) == 1

  func show(_ activity: LibraryActivity) {
    guard isShown else { return }
    switch activity {
    case .idle: break
    case .looking(let count): write("Looking for files: \(count)")
    case .reading(let progress): write(text(of: progress))
    }
  }

  func clear() {
    if isShown { write("") }
  }

  private func text(of progress: ReadingProgress) -> String {
    let parts = [
      "Indexing: \(Int(progress.share * 100)) %", "\(progress.done) of \(progress.total) files",
      progress.filesPerSecond.map { "\($0) a second" }, progress.timeLeft?.english,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func write(_ text: String) {
    StandardError.overwrite(text)
  }
}
