package import Articles
import GRDB

extension ArticleCatalog {
  /// So many rows are taken in before they are committed; a crash loses no more.
  private static let rowsInTransaction = 4096

  /// Takes in all that a file holds now, in place of what it held before.
  package func replace(file: String, with entries: [CatalogEntry]) {
    apply(CatalogBatch(files: [CatalogBatch.File(path: file, entries: entries)]))
  }

  /// Takes in a batch of files; it is sure to outlive a crash only after ``commit(isScanned:)``.
  package func apply(_ batch: CatalogBatch) {
    guard !batch.files.isEmpty || !batch.removedFiles.isEmpty else { return }
    let generation = index.generation
    index.writing { index, db in
      for path in batch.removedFiles { try index.contents.removeFile(path, db) }
      for file in batch.files {
        try index.welcome(try index.contents.replace(file, db), db)
      }
    }
    index.commitIfLarge(Self.rowsInTransaction)
    if index.generation != generation { forgetLists() }
  }

  /// Forgets files; articles that other files hold too stay.
  package func removeFiles(_ paths: [String]) {
    apply(CatalogBatch(removedFiles: paths))
  }

  /// Writes what was taken in; `isScanned` says that the library was walked to its end.
  package func commit(isScanned: Bool = false) {
    index.commit { db in
      if isScanned { try db.execute(sql: "REPLACE INTO meta VALUES ('scanned', 1)") }
    }
    if isScanned {
      index.writing { index, db in
        _ = try index.contents.newestFirst(db)
        try index.contents.order.save(db)
      }
      index.commit()
      index.emptyJournal()
    }
  }

  /// Takes over all marks; those of articles that are not here yet wait for them.
  ///
  /// `fingerprint` tells these marks from others, for ``holdsMarks(of:)``.
  package func seedMarks(_ all: [ArticleID: Marks], fingerprint: String? = nil) {
    index.hasLostMarks = false
    // They are mirrored in memory though the index be another program's.
    try? index.reading { index, db in try index.marks.replaceAll(all, db) }
    if let fingerprint { saveMarks(fingerprint: fingerprint) }
  }

  /// Writes the mirror of the marks, which is of this fingerprint now.
  package func saveMarks(fingerprint: String) {
    index.commit { db in
      try db.execute(sql: "REPLACE INTO meta VALUES ('marks', ?)", arguments: [fingerprint])
    }
  }

  /// Whether the index had to be made anew since the marks were taken over.
  package var needsMarks: Bool { index.hasLostMarks }

  /// Whether the marks mirrored here are those of a fingerprint.
  package func holdsMarks(of fingerprint: String) -> Bool {
    let known = try? index.reading { _, db in
      try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'marks'")
    }
    return known == fingerprint
  }

  /// Sets the marks of some articles.
  package func setMarks(_ changed: [(ArticleID, Marks)]) {
    let new = Dictionary(changed, uniquingKeysWith: { $1 })
    change(marksOf: changed.map(\.0)) { id, old in new[id] ?? old }
  }

  /// Sets or clears one mark on some articles.
  package func apply(_ change: MarkChange) {
    self.change(marksOf: change.articleIDs) { _, old in
      var new = old
      new.set(change.mark, to: change.isSet)
      return new
    }
  }

  private func change(marksOf ids: [ArticleID], to new: (ArticleID, Marks) -> Marks) {
    try? index.reading { index, db in
      let contents = index.contents
      try contents.forEachArticle(ids, db) { id, rows in
        let old = try index.marks.marks(of: id, rows: rows, db)
        try index.marks.set(new(id, old), of: id, rows: rows, db)
      }
    }
  }
}
