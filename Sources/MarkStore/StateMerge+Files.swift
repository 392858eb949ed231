import Glibc

extension StateMerge {
  /// The marks of several files together.
  package struct Merged: Sendable {
    package fileprivate(set) var table = MarkTable()
    /// Lines that could not be read, by the file they are in.
    package fileprivate(set) var badLines: [(path: String, count: Int)] = []
  }

  /// Merges two files, and the one that both came from where it is known.
  ///
  /// A merge never takes anything away, so `base` adds only what both have lost, and its damage is
  /// of no account; git gives an empty one where there is none. Everything else that cannot be
  /// wholly understood is refused: a missing, an empty or a foreign file is never taken for one
  /// without marks, and what a newer program wrote would come out poorer.
  package static func merge(
    _ ours: String,
    _ theirs: String,
    base: String? = nil
  ) throws(MarkStoreError) -> Merged {
    var merged = Merged()
    if let base {
      merged.table = try understood(base).table
    }
    for path in [ours, theirs] {
      let contents = try understood(path)
      if contents.isEmpty { throw .unread(path: path, reason: "it is empty") }
      if contents.isForeign {
        throw .unread(path: path, reason: "nothing in it is a mark of Dateline's")
      }
      if contents.badLines > 0 { merged.badLines.append((path, contents.badLines)) }
      merged.table.merge(contents.table)
    }
    return merged
  }

  private static func understood(_ path: String) throws(MarkStoreError) -> Contents {
    let contents = try read(path)
    guard let version = contents.newerVersion else { return contents }
    throw .unread(path: path, reason: "a newer Dateline wrote it (format \(version))")
  }

  /// Writes marks as canonical bytes in the place of a file, in one moment or not at all.
  ///
  /// A link keeps leading to the file; whatever is no file, such as `/dev/null`, is left alone.
  package static func write(_ table: MarkTable, to path: String) throws(MarkStoreError) {
    do throws(SystemError) {
      let target = try Folder.target(ofLink: path)
      if let status = try FileStatus.ifPresent(target), !status.isRegular {
        throw status.isFolder ? .folder : .notRegular
      }
      try replace(target, with: table)
    } catch {
      throw .notCompacted(path: path, reason: error.reason)
    }
  }

  private static func replace(_ path: String, with table: MarkTable) throws(SystemError) {
    let temporary = "\(path).\(getpid()).tmp"
    do {
      // No other process of this number lives, so it can only be what a crash has left.
      try Folder.remove(temporary)
      try table.writeSnapshot(temporary)
      try Folder.rename(temporary, to: path)
    } catch {
      try? Folder.remove(temporary)
      throw error
    }
    try Folder.sync(Folder.parent(path))
  }
}
