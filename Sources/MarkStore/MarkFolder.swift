import Glibc

/// The files of marks in a folder, and how much of each has been read.
///
/// The first reading takes everything in; later ones only what is new, at the price of a few `stat`
/// calls when nothing is.
struct MarkFolder {
  let paths: MarkStorePaths
  /// The file that `state.json` is, behind its links.
  private(set) var snapshotPath: String
  private(set) var snapshot: FileStamp?
  private(set) var journals: [String: JournalPosition] = [:]
  private(set) var conflicts: [String: StateFileState] = [:]
  /// Why the snapshot may not be rewritten: the reason by path.
  private(set) var obstacles: [String: String] = [:]
  /// Whether the snapshot is missing or damaged although there are marks.
  private(set) var needsSnapshot = false
  private(set) var notices: [MarkNotice] = []

  private var names: [String] = []
  private var listing: FileStamp?

  init(paths: MarkStorePaths) {
    self.paths = paths
    snapshotPath = paths.stateFile
  }

  struct StateFileState: Hashable {
    let stamp: FileStamp
    let isSound: Bool
  }

  /// Reads what is new; the order of the tables does not matter.
  mutating func readNew() -> [MarkTable] {
    list()
    var tables: [MarkTable] = []
    // Journals before the snapshot: a compaction between the two moves marks only from the first to
    // the second, so none is missed.
    for name in names where paths.isJournal(name) { readJournal(name).map { tables.append($0) } }
    for name in names where paths.isConflict(name) { readConflict(name).map { tables.append($0) } }
    return tables + readSnapshot()
  }

  mutating func takeNotices() -> [MarkNotice] {
    defer { notices = [] }
    return notices
  }

  /// Reads what is new in one journal.
  mutating func readJournal(_ name: String) -> MarkTable? {
    let path = Folder.path(paths.folder, name)
    do {
      guard let status = try FileStatus.ifPresent(path) else {
        journals[name] = nil
        return nil
      }
      let known = journals[name]
      if known?.stamp == status.stamp { return nil }
      guard let file = try StateFile.journal(path, after: known) else { return nil }
      let isContinued = known?.isStart(of: file.stamp) ?? false
      let badBefore = isContinued ? known?.badLines ?? 0 : 0
      journals[name] = JournalPosition(
        stamp: file.stamp,
        end: file.end,
        badLines: badBefore + file.badLines
      )
      if file.badLines > 0 { notices.append(.linesPassedOver(path: path, count: file.badLines)) }
      obstacles[path] = nil
      return file.table
    } catch {
      refuse(path, error)
      return nil
    }
  }

  /// Takes note of lines that this program has just written itself.
  mutating func noteAppended(to name: String, stamp: FileStamp) {
    journals[name] = JournalPosition(
      stamp: stamp,
      end: stamp.size,
      badLines: journals[name]?.badLines ?? 0
    )
  }

  /// Takes note that this program has written the snapshot and deleted what it merged.
  mutating func noteCompacted() throws(SystemError) {
    snapshot = try FileStatus(ofPath: snapshotPath).stamp
    needsSnapshot = false
    listing = nil
    conflicts = [:]
    journals = journals.filter { !paths.isOwnJournal($0.key) }
  }
}

extension MarkFolder {
  private mutating func list() {
    do {
      let before = try Folder.status(paths.folder).stamp
      if before == listing, !isRecent(before) { return }
      names = try Folder.names(paths.folder)
      listing = before
      forgetWhatIsGone()
    } catch  where error.code == ENOENT {
      names = []
    } catch {
      refuse(paths.folder, error)
    }
  }

  private mutating func forgetWhatIsGone() {
    let gone = Set(journals.keys).union(conflicts.keys).subtracting(names)
    for name in gone {
      journals[name] = nil
      conflicts[name] = nil
      obstacles[Folder.path(paths.folder, name)] = nil
    }
    obstacles[paths.folder] = nil
  }

  /// Whether a folder may have changed once more without its time showing it: clocks tick coarsely.
  private func isRecent(_ stamp: FileStamp) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let nanoseconds = Int64(now.tv_sec) &* 1_000_000_000 &+ Int64(now.tv_nsec)
    return nanoseconds &- stamp.modified < 2_000_000_000
  }

  private mutating func refuse(_ path: String, _ error: SystemError) {
    guard obstacles[path] != error.reason else { return }
    obstacles[path] = error.reason
    notices.append(.unread(path: path, reason: error.reason))
  }

  private mutating func readConflict(_ name: String) -> MarkTable? {
    let path = Folder.path(paths.folder, name)
    let isState = paths.isStateConflict(name)
    do {
      guard let status = try FileStatus.ifPresent(path), conflicts[name]?.stamp != status.stamp,
        let file = try isState ? StateFile.snapshot(path) : StateFile.journal(path)
      else { return nil }
      let isSound = isState ? file.isSound : file.badLines == 0
      conflicts[name] = StateFileState(stamp: file.stamp, isSound: isSound)
      notices.append(.conflictMerged(path: path))
      obstacles[path] = nil
      noteVersion(of: file, path)
      return file.table
    } catch {
      refuse(path, error)
      return nil
    }
  }

  private mutating func readSnapshot() -> [MarkTable] {
    do {
      snapshotPath = try Folder.target(ofLink: paths.stateFile)
      guard let status = try FileStatus.ifPresent(snapshotPath) else {
        return snapshotIsMissing()
      }
      guard status.stamp != snapshot else { return [] }
      guard let file = try StateFile.snapshot(snapshotPath) else { return snapshotIsMissing() }
      if snapshot != nil { forgetOwnJournals() }
      snapshot = file.stamp
      obstacles[snapshotPath] = nil
      obstacles[paths.stateFile] = nil
      noteVersion(of: file, snapshotPath)
      needsSnapshot = !file.isSound
      if file.isSound || file.newerVersion != nil { return [file.table] }
      // An empty file is what a crash or `touch` leaves: there is nothing in it to keep.
      if file.stamp.size > 0 { keepSnapshotAside(badLines: file.badLines) }
      return [file.table] + readPrevious()
    } catch {
      refuse(snapshotPath, error)
      return []
    }
  }

  /// Has the journals read from their start the next time, since another program has compacted them.
  ///
  /// A journal begun since may have the number of the deleted file, and would seem to be the same.
  private mutating func forgetOwnJournals() {
    journals = journals.filter { !paths.isOwnJournal($0.key) }
  }

  private mutating func snapshotIsMissing() -> [MarkTable] {
    if needsSnapshot { return [] }
    snapshot = nil
    obstacles[snapshotPath] = nil
    obstacles[paths.stateFile] = nil
    let previous = readPrevious()
    needsSnapshot = true
    return previous
  }

  private mutating func readPrevious() -> [MarkTable] {
    let path = snapshotPath + "~"
    do {
      guard let file = try StateFile.snapshot(path) else { return [] }
      notices.append(.previousRead(path: path))
      noteVersion(of: file, path)
      return [file.table]
    } catch {
      refuse(path, error)
      return []
    }
  }

  private mutating func noteVersion(of file: StateFile, _ path: String) {
    guard let version = file.newerVersion else { return }
    obstacles[path] = "a newer Dateline wrote it (format \(version))"
    notices.append(.newerVersion(path: path, version: version))
  }

  private mutating func keepSnapshotAside(badLines: Int) {
    do {
      let copy = try KeptAside.keep(snapshotPath, as: snapshotPath)
      notices.append(.keptAside(path: snapshotPath, copy: copy, badLines: badLines))
    } catch {
      obstacles[snapshotPath] = "no copy of the damaged file could be kept: \(error.reason)"
      notices.append(.notKeptAside(path: snapshotPath, reason: error.reason))
    }
  }
}
