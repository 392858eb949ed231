package import Articles
import Glibc

extension StateStore {
  /// Writes the unsaved marks to a new file, for the user alone, as the lines of a journal.
  ///
  /// They stay unsaved. As `journal-….jsonl` beside the state file they are merged into it.
  package func copyUnsaved(to path: String) throws(MarkStoreError) {
    do throws(SystemError) {
      try Folder.make(Folder.parent(path))
      let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL)
      do throws(SystemError) {
        try file.write(unsaved.lines)
        try file.sync()
        try file.close()
        try Folder.sync(Folder.parent(path))
      } catch {
        // Part of the marks would pass for all of them.
        try? Folder.remove(path)
        throw error
      }
      unsaved.noteCopy(path)
    } catch {
      throw .notSaved(path: path, reason: error.reason)
    }
  }

  /// The same in the first of some folders that takes them; does nothing when a copy is there.
  ///
  /// `name` stands in the file's name, to tell it from other copies.
  package func copyUnsaved(intoOneOf folders: [String], name: String) {
    for folder in folders where unsaved.copy == nil {
      try? copyUnsaved(to: Folder.path(folder, "journal-unsaved-\(name).jsonl"))
    }
  }
}

extension UnsavedMarks {
  /// The articles that the lines are about.
  package var articleIDs: Set<ArticleID> {
    var ids: Set<ArticleID> = []
    for line in lines.split(separator: 0x0A) {
      var scanner = ByteScanner(lines, in: line.startIndex..<line.endIndex)
      guard scanner.take(UInt8(ascii: "{")), let name = scanner.string(),
        let digits = scanner.articleDigits(name)
      else { continue }
      ids.insert(ArticleID(high: digits.high, low: digits.low))
    }
    return ids
  }
}
