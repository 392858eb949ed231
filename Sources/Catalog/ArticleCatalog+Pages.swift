package import Articles
import Foundation
import GRDB

extension ArticleCatalog {
  /// A page of a search's list; shorter, or empty, where the list ends or is no longer kept.
  package func rows(of search: SearchID, in range: Range<Int>) -> [ArticleRow] {
    let rows = list(of: search)[clamped: range]
    return reading { index, db in
      try rows.map { row in
        try index.articleRow(index.contents.shownRow(inPlaceOf: row, db) ?? row, db)
      }
    } ?? []
  }

  /// The ids of a part of a search's list.
  package func ids(of search: SearchID, in range: Range<Int>) -> [ArticleID] {
    let rows = list(of: search)[clamped: range]
    return reading { index, db in try index.contents.ids(of: rows, db) } ?? []
  }

  /// Where an article stands in a search's list, from 0; nil when it is not there.
  package func position(of id: ArticleID, in search: SearchID) -> Int? {
    let rows = reading { _, db in try CatalogContents.rows(of: id, db) } ?? []
    guard let first = rows.first else { return nil }
    let list = list(of: search)
    if rows.count == 1 { return list.firstIndex(of: first) }
    let wanted = Set(rows)
    return list.firstIndex { wanted.contains($0) }
  }

  /// The nearest unread article after, or before, a place in a search's list.
  ///
  /// To begin at an end of the list, name the place beyond it: −1, or the list's count.
  package func nextUnread(from position: Int, in search: SearchID, forward: Bool) -> Int? {
    let rows = list(of: search)
    let marks = index.marks
    if forward {
      let start = min(max(position, -1), rows.count - 1) + 1
      return rows[start...].firstIndex { marks.holds(.unread, $0) }
    }
    let end = min(max(position, 0), rows.count)
    return rows[..<end].lastIndex { marks.holds(.unread, $0) }
  }

  /// The unread articles of a search's list, in its order.
  package func unreadIDs(in search: SearchID) -> [ArticleID] {
    let marks = index.marks
    let rows = list(of: search).filter { marks.holds(.unread, $0) }
    return reading { index, db in try index.contents.ids(of: rows, db) } ?? []
  }

  /// Where to read an article again; nil when no file holds it.
  package func origin(of id: ArticleID) -> ArticleOrigin? {
    let origin = reading { index, db in
      try index.contents.shownRow(of: id, db).flatMap { try index.contents.origin(of: $0, db) }
    }
    return origin ?? nil
  }

  /// What the list shows of an article; nil when no file holds it.
  package func row(of id: ArticleID) -> ArticleRow? {
    let row = reading { index, db in
      try index.contents.shownRow(of: id, db).map { try index.articleRow($0, db) }
    }
    return row ?? nil
  }

  /// Asks the index; what went wrong is among the notices.
  func reading<Value>(_ work: (inout OpenIndex, Database) throws -> Value) -> Value? {
    let generation = index.generation
    let value = try? index.reading(work)
    if index.generation != generation { forgetLists() }
    return value
  }
}

extension OpenIndex {
  /// The row shows the date that lists are ordered by, so that headings by day hold together.
  mutating func articleRow(_ row: UInt32, _ db: Database) throws -> ArticleRow {
    let statement = try db.cachedStatement(
      sql: "SELECT high, low, title FROM articles WHERE row = ?"
    )
    guard let stored = try Row.fetchOne(statement, arguments: [Int64(row)]) else {
      throw CatalogError.damaged("an article is missing")
    }
    let place = try contents.placeNumbers.value(of: row, db)
    let agency = try contents.agencyNumbers.value(of: row, db)
    let language = contents.languages[try contents.languageNumbers.value(of: row, db)]
    return ArticleRow(
      id: ArticleID(signedHigh: stored[0], signedLow: stored[1]),
      title: stored[2],
      source: contents.sources[try contents.sourceNumbers.value(of: row, db)],
      published: Date(timeIntervalSince1970: try contents.dates.value(of: row, db)),
      place: place == 0 ? nil : contents.places[place],
      agency: agency == 0 ? nil : contents.agencies[agency],
      language: language.isEmpty ? nil : language,
      wordCount: Int(try contents.words.value(of: row, db)),
      marks: marks[row]
    )
  }
}

extension CatalogContents {
  /// For more rows than this, all are read in one go.
  private static let fewRows = 5_000

  /// The ids of rows, in their order.
  func ids(of rows: some RandomAccessCollection<UInt32>, _ db: Database) throws -> [ArticleID] {
    if rows.count <= Self.fewRows { return try rows.map { try id(of: $0, db) } }
    var all = [ArticleID](repeating: ArticleID(high: 0, low: 0), count: count)
    let stored = try GRDB.Row.fetchCursor(db, sql: "SELECT row, high, low FROM articles")
    while let row = try stored.next() {
      let number: Int = row[0]
      if number < all.count { all[number] = ArticleID(signedHigh: row[1], signedLow: row[2]) }
    }
    return rows.map { all[Int($0)] }
  }

  /// The row that shows the article of a row; nil when no file holds it any more.
  func shownRow(inPlaceOf row: UInt32, _ db: Database) throws -> UInt32? {
    if Int(row) < count, flags[row].contains(.shown) { return row }
    return try shownRow(of: try id(of: row, db), db)
  }

  /// Calls `body` with the rows that each of many articles ever had and that are in memory.
  ///
  /// An article may come in several parts, a row in each, and one without rows comes with none.
  func forEachArticle(
    _ ids: [ArticleID],
    _ db: Database,
    _ body: (ArticleID, [UInt32]) throws -> Void
  ) throws {
    if ids.count <= Self.fewRows {
      for id in ids { try body(id, Self.rows(of: id, db).filter { Int($0) < count }) }
      return
    }
    var isFound = Dictionary(ids.map { ($0, false) }, uniquingKeysWith: { first, _ in first })
    let stored = try GRDB.Row.fetchCursor(db, sql: "SELECT row, high, low FROM articles")
    while let row = try stored.next() {
      let id = ArticleID(signedHigh: row[1], signedLow: row[2])
      let number: UInt32 = row[0]
      guard Int(number) < count, let place = isFound.index(forKey: id) else { continue }
      isFound.values[place] = true
      try body(id, [number])
    }
    for (id, isHere) in isFound where !isHere { try body(id, []) }
  }

  func origin(of row: UInt32, _ db: Database) throws -> ArticleOrigin? {
    let statement = try db.cachedStatement(
      sql: "SELECT path, position FROM articles JOIN files ON number = file WHERE row = ?"
    )
    return try Row.fetchOne(statement, arguments: [Int64(row)]).map {
      ArticleOrigin(file: $0[0], index: $0[1], format: flags[row].format)
    }
  }

  private func id(of row: UInt32, _ db: Database) throws -> ArticleID {
    let statement = try db.cachedStatement(sql: "SELECT high, low FROM articles WHERE row = ?")
    guard let stored = try Row.fetchOne(statement, arguments: [Int64(row)]) else {
      throw CatalogError.damaged("an article is missing")
    }
    return ArticleID(signedHigh: stored[0], signedLow: stored[1])
  }
}
