import Dispatch
import Foundation
import Glibc
import ReaderCore
import Synchronization

/// One line on standard error that says how far the work is; none where that is no terminal.
final class ProgressLine: Sendable {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let start = Mutex<DispatchTime?>(nil)

  func show(_ activity: LibraryActivity) {
    guard isShown else { return }
    switch activity {
    case .idle: break
    case .looking(let count): write("Looking for files: \(count)")
    case .reading(let done, of: let total): write(reading(done, of: total))
    }
  }

  func clear() {
    if isShown { write("") }
  }

  private func reading(_ done: Int, of total: Int) -> String {
    let now = DispatchTime.now()
    let began = start.withLock { start in
      if start == nil { start = now }
      return start ?? now
    }
    let seconds = Double(now.uptimeNanoseconds - began.uptimeNanoseconds) / 1e9
    let percent = total > 0 ? done * 100 / total : 100
    guard seconds > 0.5, done > 0 else { return "Indexing: \(percent) %" }
    let rate = Double(done) / seconds
    let left = Int((Double(total - done) / rate).rounded())
    return
      "Indexing: \(percent) %, \(done) of \(total) files, \(Int(rate)) a second, \(left) s left"
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }
}
