/// Why marks could not be saved, or a snapshot could not be written.
package enum MarkStoreError: Error, Hashable, Sendable {
  /// Nothing can be saved in this folder; marks are held in memory.
  case readOnly(path: String, reason: String)
  /// Another program keeps the lock; marks are held in memory.
  case locked(path: String)
  /// The journal could not be written; marks are held in memory.
  case notSaved(path: String, reason: String)
  /// A tag needs a name of 1 to 1,024 bytes.
  case tagRefused(String)
  /// The snapshot may not be rewritten; the journal keeps every mark.
  case notCompacted(path: String, reason: String)
  /// A file could not be read.
  case unread(path: String, reason: String)
}

extension MarkStoreError {
  /// The file, and why nothing could be done with it; nil when that is not the trouble.
  package var trouble: (path: String, reason: String)? {
    switch self {
    case .readOnly(let path, let reason), .notSaved(let path, let reason),
      .notCompacted(let path, let reason), .unread(let path, let reason):
      (path, reason)
    case .locked(let path): (path, "another program has held the lock for too long")
    case .tagRefused: nil
    }
  }
}

extension MarkStoreError: CustomStringConvertible {
  /// One sentence with the path and the cause.
  package var description: String {
    switch self {
    case .readOnly(let path, let reason): "\(path): marks cannot be saved here: \(reason)"
    case .locked(let path):
      "\(path): another program has held the lock for too long; the marks are not saved yet"
    case .notSaved(let path, let reason): "\(path): marks could not be saved: \(reason)"
    case .tagRefused(let name):
      name.isEmpty
        ? "A tag needs a name" : "The tag's name is longer than \(StateLimits.tagBytes) bytes"
    case .notCompacted(let path, let reason): "\(path): not rewritten: \(reason)"
    case .unread(let path, let reason): "\(path): could not be read: \(reason)"
    }
  }
}
