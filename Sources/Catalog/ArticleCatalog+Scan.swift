package import Articles
import GRDB

/// What a walk over the library has met of the files that the catalog knows.
package struct LibraryScan: Sendable {
  /// A bit for each file's number.
  private var met: [UInt64] = []

  package init() {}

  /// Notes files that the walk has met.
  package mutating func note(_ files: KnownFiles) {
    for number in files.numbers where number >= 0 {
      let word = Int(number) / 64
      if word >= met.count { met += [UInt64](repeating: 0, count: word + 1 - met.count) }
      met[word] |= 1 << UInt64(number % 64)
    }
  }

  func contains(_ number: Int64) -> Bool {
    let word = Int(number) / 64
    return number >= 0 && word < met.count && met[word] & 1 << UInt64(number % 64) != 0
  }
}

/// Files that the catalog knows, among those that it was asked about.
package struct KnownFiles: Sendable {
  let numbers: [Int64]
}

extension ArticleCatalog {
  /// The files, as indices, that are new or have changed since they were read, and those known.
  package func changes(
    among files: [(path: String, stamp: CatalogStamp)]
  ) -> (changed: [Int], known: KnownFiles) {
    let found = try? index.reading { _, db in
      // Each question by itself would lock the database and let it go again.
      try OpenIndex.atOneMoment(db) { try CatalogContents.changes(among: files, db) }
    }
    guard let found else { return (Array(files.indices), KnownFiles(numbers: [])) }
    return (found.changed, KnownFiles(numbers: found.known))
  }

  /// The paths of the files that a walk, now at its end, has not met.
  package func filesGone(in scan: LibraryScan) -> [String] {
    let gone = try? index.reading { _, db in
      try CatalogContents.files(notIn: scan, db)
    }
    return gone ?? []
  }

  /// Whether the index had to be made anew since this was asked last, so that all is to be read again.
  package func takeLossOfArticles() -> Bool {
    defer { index.hasLostArticles = false }
    return index.hasLostArticles
  }

  /// Why files give less than they should.
  package var problems: [FileProblem] {
    (try? index.reading { _, db in try CatalogContents.problems(db) }) ?? []
  }

  /// Takes in what another program, which writes the index, has committed; when that program has
  /// ended this one writes from now on.
  ///
  /// - Returns: whether articles may have come or gone.
  package func followWriter() -> Bool {
    index.followWriter()
  }

  /// Whether files can be taken in; not when another program does it or the disk is full.
  package var isWritable: Bool { index.isWritable }

  /// How large the index is.
  package var statistics: IndexStatistics {
    let numbers = try? index.reading { _, db in
      try [
        "SELECT count(*) FROM files", "SELECT count(*) FROM articles WHERE file IS NULL",
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
      ].map { try Int.fetchOne(db, sql: $0) ?? 0 }
    }
    let found = numbers ?? [0, 0, 0]
    return IndexStatistics(
      articles: total,
      files: found[0],
      abandoned: found[1],
      bytes: found[2]
    )
  }
}
