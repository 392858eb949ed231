/// Something about the marks' files that the user should know.
package enum MarkNotice: Hashable, Sendable {
  /// A file could not be read, which is not the same as empty: nothing will be rewritten.
  case unread(path: String, reason: String)
  /// A snapshot was damaged; its bytes are kept under another name.
  case keptAside(path: String, copy: String, badLines: Int)
  /// A snapshot was damaged and could not be kept under another name, so it will not be rewritten.
  case notKeptAside(path: String, reason: String)
  /// Lines of a journal made no sense.
  case linesPassedOver(path: String, count: Int)
  /// A newer version wrote the snapshot.
  case newerVersion(path: String, version: Int64)
  /// The previous snapshot was read as well, for want of a sound one.
  case previousRead(path: String)
  /// A copy with other marks was merged.
  case conflictMerged(path: String)
  case readOnly(path: String, reason: String)
  /// The file system cannot lock; a journal for this process alone is written.
  case locksUnsupported(path: String)
  case historyUnread(path: String, reason: String)
  case historyNotSaved(path: String, reason: String)
}

extension MarkNotice: CustomStringConvertible {
  /// One sentence that begins with the path.
  package var description: String {
    switch self {
    case .unread(let path, let reason):
      "\(path): could not be read: \(reason); the snapshot is left as it is"
    case .keptAside(let path, let copy, let badLines):
      "\(path): damaged (\(badLines) bad \(badLines == 1 ? "line" : "lines")); kept as \(copy)"
    case .notKeptAside(let path, let reason):
      "\(path): damaged, and no copy could be kept: \(reason); it is left as it is"
    case .linesPassedOver(let path, let count):
      "\(path): \(count) bad \(count == 1 ? "line was" : "lines were") passed over"
    case .newerVersion(let path, let version):
      "\(path): written by a newer Dateline (format \(version)); marks go to the journal only"
    case .previousRead(let path): "\(path): the previous snapshot was read in place of a sound one"
    case .conflictMerged(let path): "\(path): the marks in this copy were merged"
    case .readOnly(let path, let reason): "\(path): marks cannot be saved here: \(reason)"
    case .locksUnsupported(let path):
      "\(path): the file system cannot lock; the snapshot is left as it is"
    case .historyUnread(let path, let reason):
      "\(path): could not be read: \(reason); undo does not reach back before now"
    case .historyNotSaved(let path, let reason):
      "\(path): could not be written: \(reason); undo may not outlive this session"
    }
  }
}
