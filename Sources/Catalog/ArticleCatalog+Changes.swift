package import Articles

extension ArticleCatalog {
  /// Takes in all that a file holds now, in place of what it held before.
  package func replace(file: String, with entries: [CatalogEntry]) {
    apply(CatalogBatch(files: [CatalogBatch.File(path: file, entries: entries)]))
  }

  /// Takes in a batch of files.
  package func apply(_ batch: CatalogBatch) {
    for path in batch.removedFiles { contents.removeFile(path) }
    for file in batch.files { contents.replace(file: file.path, with: file.entries) }
    contents.reclaim()
    marks.extend(to: contents.records)
  }

  /// Forgets files; articles that other files hold too stay.
  package func removeFiles(_ paths: [String]) {
    apply(CatalogBatch(removedFiles: paths))
  }

  /// Takes over all marks; those of articles that are not here yet wait for them.
  package func seedMarks(_ all: [ArticleID: Marks]) {
    marks.replaceAll(all, records: contents.records)
  }

  /// Sets the marks of some articles.
  package func setMarks(_ changed: [(ArticleID, Marks)]) {
    for (id, new) in changed { marks.set(new, of: id, row: contents.rows[id]) }
  }

  /// Sets or clears one mark on some articles.
  package func apply(_ change: MarkChange) {
    for id in change.articleIDs {
      var new = marks[id]
      new.set(change.mark, to: change.isSet)
      marks.set(new, of: id, row: contents.rows[id])
    }
  }
}
