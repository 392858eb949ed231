import Articles
import Glibc

/// `history.jsonl`: what was done and undone, so that undo outlives the program.
///
/// It is read and written only under the folder's lock, and damage to it costs undo, never a mark.
struct HistoryFile {
  let path: String
  private(set) var history = MarkHistory()
  private(set) var notices: [MarkNotice] = []

  private var position: JournalPosition?
  private var lineCount = 0
  /// Whether the file could not be read, and is left alone for the rest of the session.
  private var isGivenUp = false
  /// Whether the file lacks something that could not be written.
  private(set) var isBehind = false
  /// Whether the folder is another user's, so that the history is kept in memory alone.
  private let isForeign: Bool

  init(path: String, isForeign: Bool = false) {
    self.path = path
    self.isForeign = isForeign
  }

  mutating func takeNotices() -> [MarkNotice] {
    defer { notices = [] }
    return notices
  }

  /// Takes in what other programs have added.
  mutating func catchUp() {
    guard !isGivenUp else { return }
    do {
      guard let status = try FileStatus.ifPresent(path) else { return }
      guard position?.stamp != status.stamp else { return }
      try read()
    } catch  where error.code == ENOENT {
      return
    } catch {
      isGivenUp = true
      notices.append(.historyUnread(path: path, reason: error.reason))
    }
  }

  /// Adds an event to the history, and to the file if it can be written.
  mutating func add(_ event: MarkHistory.Event) {
    history.take(event)
    guard !isGivenUp, !isForeign else { return }
    do {
      if isBehind {
        try rewrite()
      } else {
        try append(event.line)
        if isTooLong { try rewrite() }
      }
      isBehind = false
    } catch {
      isBehind = true
      notices.append(.historyNotSaved(path: path, reason: error.reason))
    }
  }

  /// Tries again to write what could not be written.
  mutating func writeWhatIsMissing() {
    guard isBehind, !isGivenUp else { return }
    do {
      try rewrite()
      isBehind = false
    } catch {
      notices.append(.historyNotSaved(path: path, reason: error.reason))
    }
  }

  private mutating func read() throws(SystemError) {
    let file = try OpenFile.reading(path)
    let stamp = try file.status().stamp
    var start = 0
    if let position, position.isStart(of: stamp) {
      start = position.end
    } else {
      history = MarkHistory()
      lineCount = 0
    }
    var events: [MarkHistory.Event?] = []
    let end = try file.eachLine(from: start) { bytes, range, isEnded in
      if isEnded { events.append(MarkHistory.Event(bytes, range)) }
    }
    for event in events { event.map { history.take($0) } }
    lineCount += events.count
    position = JournalPosition(stamp: stamp, end: end)
  }

  private mutating func append(_ line: [UInt8]) throws(SystemError) {
    let file = try OpenFile(path, O_RDWR | O_APPEND | O_CREAT)
    guard try file.status().isRegular else { throw SystemError.notRegular }
    try file.appendWhole(line)
    let stamp = try file.status().stamp
    lineCount += 1
    position = JournalPosition(stamp: stamp, end: stamp.size)
  }

  private var isTooLong: Bool {
    guard let size = position?.stamp.size else { return false }
    return size > StateLimits.historyBytes && size > 2 * history.size
      || lineCount > 4 * StateLimits.historySteps
  }

  /// Writes only what can still be undone or redone, and puts it in the file's place at once.
  private mutating func rewrite() throws(SystemError) {
    let events = history.events
    let temporary = path + ".tmp"
    try Folder.remove(temporary)
    let file = try OpenFile(temporary, O_WRONLY | O_CREAT | O_EXCL)
    do {
      for event in events { try file.write(event.line) }
      try file.sync()
      try file.close()
      try Folder.rename(temporary, to: path)
    } catch {
      try? Folder.remove(temporary)
      throw error
    }
    let stamp = try FileStatus(ofPath: path).stamp
    lineCount = events.count
    position = JournalPosition(stamp: stamp, end: stamp.size)
  }
}
