import Glibc

/// What the files of a folder of marks hold, found by reading alone.
///
/// Nothing is made, locked, merged on the disk or put aside, so it may look at any folder.
package struct StateInspection: Sendable {
  /// One file of the folder.
  package struct File: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case snapshot
      /// The snapshot before the last compaction, read only for want of a sound one.
      case previous
      case journal
      /// The journal of another machine, or of a program that could not lock.
      case otherJournal
      /// What Syncthing put aside, of the snapshot or of a journal.
      case conflict
      /// A damaged file that was kept; it is no longer read.
      case keptAside
      case history
      /// What a crash has left of a file that was being written.
      case temporary
    }

    package let path: String
    package let kind: Kind
    /// Articles with a record, or steps of the history.
    package fileprivate(set) var entries = 0
    package fileprivate(set) var badLines = 0
    /// The format's version when a newer program wrote the file.
    package fileprivate(set) var newerVersion: Int64?
    /// Why the file could not be read.
    package fileprivate(set) var failure: String?

    package var name: String { Folder.lastName(path) }
  }

  package private(set) var files: [File] = []
  /// The marks of all files together, as a reader would show them.
  package private(set) var table = MarkTable()
  /// A sentence for each thing that is wrong, its path first.
  package private(set) var faults: [String] = []

  private let paths: MarkStorePaths
  private var hasSoundSnapshot = false

  package init(_ paths: MarkStorePaths) {
    self.paths = paths
    do throws(SystemError) {
      let names = try Folder.names(paths.folder)
      // Journals before the snapshot: a compaction meanwhile moves marks only that way.
      for name in names where paths.isJournal(name) { inspectJournal(name) }
      for name in names where paths.isConflict(name) { inspectConflict(name) }
      inspectSnapshot()
      for name in names { inspectOther(name) }
    } catch  where error.code == ENOENT {
      return
    } catch {
      faults.append("\(paths.folder): could not be read: \(error.reason)")
    }
  }

  /// Whether everything was read and nothing in it is wrong.
  package var isSound: Bool { faults.isEmpty }
}

extension StateInspection {
  private mutating func inspectJournal(_ name: String) {
    let kind: File.Kind = paths.isOwnJournal(name) ? .journal : .otherJournal
    inspect(Folder.path(paths.folder, name), as: kind) { path throws(SystemError) in
      try StateFile.journal(path)
    }
  }

  private mutating func inspectConflict(_ name: String) {
    let isState = paths.isStateConflict(name)
    inspect(Folder.path(paths.folder, name), as: .conflict) { path throws(SystemError) in
      try isState ? StateFile.snapshot(path) : StateFile.journal(path)
    }
  }

  private mutating func inspectSnapshot() {
    var path = paths.stateFile
    do throws(SystemError) { path = try Folder.target(ofLink: path) } catch {
      add(File(path: path, kind: .snapshot, failure: error.reason))
      return
    }
    let snapshot = inspect(path, as: .snapshot) { path throws(SystemError) in
      try StateFile.snapshot(path)
    }
    let isNewer = snapshot?.newerVersion != nil
    // What the reader would take in too: see `MarkFolder`.
    let isUsed = snapshot.map { !$0.isSound && !isNewer } ?? !files.contains { $0.path == path }
    let previous = inspect(path + "~", as: .previous, isUsed: isUsed) { path throws(SystemError) in
      try StateFile.snapshot(path)
    }
    if previous != nil, snapshot == nil, isUsed {
      faults.append("\(path): is missing; \(path)~, the one before it, is read in its place")
    }
  }

  /// Reads one file of marks; nil when it is not there or cannot be read.
  @discardableResult
  private mutating func inspect(
    _ path: String,
    as kind: File.Kind,
    isUsed: Bool = true,
    read: (String) throws(SystemError) -> StateFile?
  ) -> StateFile? {
    var file = File(path: path, kind: kind)
    do throws(SystemError) {
      guard let contents = try read(path) else { return nil }
      file.entries = contents.table.count
      file.badLines = contents.badLines
      file.newerVersion = contents.newerVersion
      if isUsed { table.merge(contents.table) }
      add(file)
      return contents
    } catch {
      file.failure = error.reason
      add(file)
      return nil
    }
  }

  private mutating func inspectOther(_ name: String) {
    let path = Folder.path(paths.folder, name)
    if path == paths.history {
      inspectHistory()
    } else if paths.isKeptAside(name) {
      add(File(path: path, kind: .keptAside))
    } else if paths.isTemporary(name) {
      add(File(path: path, kind: .temporary))
    }
  }

  private mutating func inspectHistory() {
    var file = File(path: paths.history, kind: .history)
    do throws(SystemError) {
      _ = try OpenFile.reading(paths.history).eachLine(from: 0) { bytes, range, isEnded in
        guard isEnded else { return }
        if MarkHistory.Event(bytes, range) == nil { file.badLines += 1 } else { file.entries += 1 }
      }
    } catch  where error.code == ENOENT {
      return
    } catch {
      file.failure = error.reason
    }
    add(file)
  }

  private mutating func add(_ file: File) {
    files.append(file)
    if let reason = file.failure { faults.append("\(file.path): could not be read: \(reason)") }
    if let version = file.newerVersion {
      faults.append(
        "\(file.path): a newer Dateline wrote it (format \(version)); this one leaves it as it is"
      )
    } else if file.badLines > 0 {
      let lines = file.badLines == 1 ? "1 bad line" : "\(file.badLines) bad lines"
      faults.append("\(file.path): \(lines); every whole entry is read all the same")
    }
  }
}

extension MarkStorePaths {
  /// Whether a name is that of a damaged file which was kept.
  fileprivate func isKeptAside(_ name: String) -> Bool {
    var base = Substring(name)
    while base.last?.isNumber == true { base.removeLast() }
    guard base.hasSuffix(".bad-") else { return false }
    base.removeLast(5)
    return base == Folder.lastName(stateFile) || isJournal(String(base))
  }

  fileprivate func isTemporary(_ name: String) -> Bool {
    guard name.hasSuffix(".tmp") else { return false }
    return name.hasPrefix(Folder.lastName(stateFile) + ".")
      || name == Folder.lastName(history) + ".tmp"
  }
}
