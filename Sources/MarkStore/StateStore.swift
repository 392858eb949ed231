package import Articles
import Glibc

/// The read, starred and tag marks, kept in `state.json` and this machine's journal.
///
/// Loading is merging every file of marks in the folder, so crashes, other programs, other machines
/// and file-sync programs are all one case. A change is on the disk when its call returns.
/// Opening and calls do blocking input and output: make both away from the main thread.
package actor StateStore {
  package nonisolated let paths: MarkStorePaths
  var table: MarkTable
  var folder: MarkFolder
  var historyFile: HistoryFile
  let lock: FolderLock
  var journal: Journal
  /// Articles whose marks changed without `refresh` having told.
  var unreported: Set<ArticleID> = []
  /// Marks in memory that are not on the disk.
  var unsaved = UnsavedMarks()
  var notices: [MarkNotice]
  private var told: Set<MarkNotice> = []
  /// How long the journals were when somebody last asked whether to compact, and when that failed.
  var idleJournalBytes: Int?
  var failedJournalBytes: Int?
  /// Why nothing may ever be written here.
  let foreignReason: String?

  /// Opens the marks, creating the folder when it is missing; never fails, but see `takeNotices`.
  ///
  /// `lockPatience` is how many milliseconds another program may hold the lock.
  package init(_ paths: MarkStorePaths, lockPatience: Int = 5000) {
    self.paths = paths
    lock = FolderLock(path: paths.lock, patience: lockPatience)
    let foreignReason = Self.foreignReason(paths)
    self.foreignReason = foreignReason
    historyFile = HistoryFile(path: paths.history, isForeign: foreignReason != nil)
    var folder = MarkFolder(paths: paths)
    var notices: [MarkNotice] = []
    var canLock = true
    do {
      try Folder.make(paths.folder)
      if foreignReason == nil { canLock = try lock.acquire() != .unsupported }
    } catch {
      notices.append(.readOnly(path: paths.folder, reason: error.reason))
    }
    if let foreignReason { notices.append(.readOnly(path: paths.folder, reason: foreignReason)) }
    if !canLock { notices.append(.locksUnsupported(path: paths.folder)) }
    var table = MarkTable()
    for other in folder.readNew() { table = other.merged(with: table) }
    lock.release()
    journal = Journal(paths: paths, isLocked: canLock)
    self.notices = notices + folder.takeNotices()
    self.folder = folder
    self.table = table
  }

  /// The marks of every article at this moment.
  package var snapshot: MarkTable { table }

  /// The marks of one moment, with what tells them from those of another.
  package var copy: (table: MarkTable, fingerprint: String, unsavedCount: Int) {
    (table, fingerprint, unsaved.count)
  }

  package func marks(of id: ArticleID) -> Marks { table.marks(of: id) }

  /// The marks that could not be saved yet; the next change or `saveUnsaved` tries again.
  package var unsavedMarks: UnsavedMarks { unsaved }

  /// What the user should know since the last time this was asked; nothing is told twice.
  package func takeNotices() -> [MarkNotice] {
    let all = notices + folder.takeNotices() + historyFile.takeNotices()
    notices = []
    return all.filter { told.insert($0).inserted }
  }

  /// Why the folder belongs to someone else; nil when it does not.
  private static func foreignReason(_ paths: MarkStorePaths) -> String? {
    let folder = try? Folder.status(paths.folder)
    let file = try? FileStatus(ofPath: paths.stateFile)
    let isForeign =
      folder.map { $0.owner != geteuid() && !$0.isShared } ?? false
      || file.map { $0.owner != geteuid() } ?? false
    return isForeign ? "it belongs to another user" : nil
  }
}

/// Marks that are in memory and not on the disk.
package struct UnsavedMarks: Hashable, Sendable {
  package private(set) var count = 0
  /// The journal lines that say so, for the user to keep if all else fails.
  package private(set) var lines: [UInt8] = []

  /// The file that a copy of all of them was written to, for want of a better place.
  package private(set) var copy: String?

  package var isEmpty: Bool { lines.isEmpty }

  mutating func add(_ new: [UInt8]) {
    if lines.isEmpty { lines = new } else { lines += new }
    if !new.isEmpty { copy = nil }
    for byte in new where byte == 0x0A { count += 1 }
  }

  mutating func noteCopy(_ path: String) {
    copy = path
  }
}
