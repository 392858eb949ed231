package import Articles
import GRDB

/// What a walk over the library has met of the files that the catalog knows.
package struct LibraryScan: Sendable {
  var known: Set<Int64> = []

  package init() {}
}

extension ArticleCatalog {
  /// The files, as indices, that are new or have changed since they were read; `scan` notes all.
  package func changes(
    among files: [(path: String, stamp: CatalogStamp)],
    in scan: LibraryScan
  ) -> (changed: [Int], scan: LibraryScan) {
    var scan = scan
    let found = try? index.reading { _, db in try CatalogContents.changes(among: files, db) }
    guard let found else { return (Array(files.indices), scan) }
    scan.known.formUnion(found.known)
    return (found.changed, scan)
  }

  /// The paths of the files that a walk, now at its end, has not met.
  package func filesGone(in scan: LibraryScan) -> [String] {
    let gone = try? index.reading { _, db in
      try CatalogContents.files(notAmong: scan.known, db)
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
