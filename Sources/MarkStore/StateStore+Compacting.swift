import Articles
import Glibc

extension StateStore {
  /// Whether the snapshot should be rewritten now: while the reader is idle, or on its way out.
  package func needsCompaction(onExit: Bool) -> Bool {
    guard foreignReason == nil, journal.isLocked, folder.obstacles.isEmpty else { return false }
    if !folder.conflicts.isEmpty || folder.needsSnapshot && !table.isEmpty { return true }
    let snapshotBytes = folder.snapshot?.size ?? 0
    if onExit, journalBytes > 0, snapshotBytes < StateLimits.exitSnapshotBytes { return true }
    return journalBytes > max(StateLimits.idleJournalBytes, snapshotBytes / 4)
  }

  /// Compacts when that is due and nothing was written since the last call: for a clock to call.
  ///
  /// Throws as `compact` does, once; what failed is tried again only after the next change.
  package func compactWhenIdle() throws(MarkStoreError) {
    let size = journalBytes
    let isIdle = size == idleJournalBytes
    idleJournalBytes = size
    guard isIdle, size != failedJournalBytes, needsCompaction(onExit: false) else { return }
    failedJournalBytes = size
    try compact()
    failedJournalBytes = nil
  }

  /// Bytes of this machine's journals as far as they are known.
  private var journalBytes: Int {
    folder.journals.filter { paths.isOwnJournal($0.key) }.reduce(0) { $0 + $1.value.stamp.size }
  }

  /// Rewrites the snapshot from every file of marks and deletes what it has made superfluous.
  ///
  /// Throws, with every file as it was, when one of them could not be read or a newer version wrote it.
  package func compact() throws(MarkStoreError) {
    try takeLockToCompact()
    defer { lock.release() }
    var fresh = MarkFolder(paths: paths)
    var merged = MarkTable()
    for other in fresh.readNew() { merged = other.merged(with: merged) }
    notices += fresh.takeNotices().filter(\.isNewsWhenCompacting)
    if let (path, reason) = fresh.obstacles.min(by: { $0.key < $1.key }) {
      throw .notCompacted(path: path, reason: reason)
    }
    takeIn([merged])
    do throws(SystemError) {
      try replaceSnapshot(fresh.snapshotPath, isSound: !fresh.needsSnapshot)
      unsaved = UnsavedMarks()
      try deleteMerged(fresh)
      try fresh.noteCompacted()
    } catch {
      throw .notCompacted(path: fresh.snapshotPath, reason: error.reason)
    }
    journal.close()
    folder = fresh
  }

  private func takeLockToCompact() throws(MarkStoreError) {
    if let foreignReason { throw .readOnly(path: paths.folder, reason: foreignReason) }
    do throws(SystemError) {
      try Folder.make(paths.folder)
      let outcome = try lock.acquire()
      if outcome == .unsupported { throw SystemError(code: ENOLCK) }
      if outcome == .held { return }
    } catch {
      throw .notCompacted(path: paths.stateFile, reason: error.reason)
    }
    throw .locked(path: paths.lock)
  }

  /// Writes the snapshot beside the old one, then puts it in its place in one moment.
  private func replaceSnapshot(_ path: String, isSound: Bool) throws(SystemError) {
    let temporary = path + ".tmp"
    do {
      // Under the lock it can only be what a crash has left.
      try Folder.remove(temporary)
      try table.writeSnapshot(temporary)
      // In place of an unsound snapshot the previous one is all there is until the new one is named.
      if isSound { try keepPrevious(path) }
      try Folder.rename(temporary, to: path)
    } catch {
      try? Folder.remove(temporary)
      throw error
    }
    try Folder.sync(Folder.parent(path))
  }

  private func keepPrevious(_ path: String) throws(SystemError) {
    try Folder.remove(path + "~")
    do {
      try Folder.link(path, to: path + "~")
    } catch  where [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.code) {
      // The file system has no hard links: then there is no copy.
      return
    }
  }

  /// Deletes merged conflict copies and this machine's journals; damaged ones get another name.
  private func deleteMerged(_ merged: MarkFolder) throws(SystemError) {
    for (name, state) in merged.conflicts {
      let path = Folder.path(paths.folder, name)
      if !state.isSound { _ = try KeptAside.keep(path, as: merged.snapshotPath) }
      try Folder.remove(path)
    }
    for (name, position) in merged.journals where paths.isOwnJournal(name) {
      let path = Folder.path(paths.folder, name)
      if position.badLines > 0 { _ = try KeptAside.keep(path, as: path) }
      try Folder.remove(path)
    }
  }
}

extension MarkNotice {
  /// Whether the notice may be one that earlier reading has not given.
  fileprivate var isNewsWhenCompacting: Bool {
    switch self {
    case .conflictMerged, .linesPassedOver: false
    default: true
    }
  }
}
