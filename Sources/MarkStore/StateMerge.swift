import Glibc

/// Reads and merges state files that are not a store's own, as `dateline state merge` does.
package enum StateMerge {
  /// What a state file holds; its bad lines are counted and passed over.
  package struct Contents: Sendable {
    package let table: MarkTable
    package let badLines: Int
    /// The format's version when a newer program wrote the file: it is not wholly understood.
    package let newerVersion: Int64?
    /// Whether the file has no byte at all.
    let isEmpty: Bool

    /// Whether nothing in a file that is not empty is what a file of marks has.
    var isForeign: Bool { badLines > 0 && table.count == 0 }
  }

  /// Reads a snapshot, or a journal when the name ends in `.jsonl`; throws when there is no file.
  package static func read(_ path: String) throws(MarkStoreError) -> Contents {
    do throws(SystemError) {
      let target = try Folder.target(ofLink: path)
      let isJournal = path.hasSuffix(".jsonl")
      guard let file = try isJournal ? StateFile.journal(target) : StateFile.snapshot(target) else {
        throw SystemError(code: ENOENT)
      }
      return Contents(
        table: file.table,
        badLines: file.badLines,
        newerVersion: file.newerVersion,
        isEmpty: file.stamp.size == 0
      )
    } catch {
      throw .unread(path: path, reason: error.reason)
    }
  }

  /// The marks in a snapshot's bytes, as far as its lines are sound.
  package static func table(from snapshot: [UInt8]) -> MarkTable {
    var scan = StateScan()
    for line in snapshot.split(separator: 0x0A) {
      scan.snapshotLine(snapshot, line.startIndex..<line.endIndex)
    }
    if !scan.hasHeader {
      var whole = StateScan()
      if whole.document(snapshot) { return whole.table() }
    }
    return scan.table()
  }
}
