import Articles
import Foundation
import GRDB

extension CatalogContents {
  /// The row of an article and what decides which of several readings is shown.
  private struct Reading {
    let row: UInt32
    let id: ArticleID
    let path: String
    let position: Int
    let length: Int
    let date: Double

    /// The newer one goes first, else the longer one, else any one, always the same.
    func isPreferred(to other: Reading) -> Bool {
      if date != other.date { return date > other.date }
      if length != other.length { return length > other.length }
      return (path, position, row) < (other.path, other.position, other.row)
    }
  }

  /// A row that a file had when it was read last.
  private struct FormerRow {
    let row: UInt32
    let id: ArticleID
    let digest: Int64
    let position: Int
  }

  /// Takes in all that a file holds now, in place of what it held before.
  ///
  /// - Returns: the rows that are new.
  mutating func replace(
    _ file: CatalogBatch.File,
    _ db: Database
  ) throws -> [(row: UInt32, id: ArticleID)] {
    let number = try Self.number(of: file, db)
    var former = Dictionary(grouping: try Self.rows(ofFile: number, db), by: \.digest)
    var touched: Set<ArticleID> = []
    var new: [(row: UInt32, id: ArticleID)] = []
    for entry in file.entries {
      if let same = former[entry.digest]?.last, same.id == entry.id {
        former[entry.digest]?.removeLast()
        if same.position != entry.origin.index { try move(same.row, to: number, entry, db) }
      } else if let row = try Self.abandonedRow(of: entry, db) {
        try move(row, to: number, entry, db)
        touched.insert(entry.id)
      } else {
        let isKnown = try Self.isKnown(entry.id, db)
        let row = try insert(entry, file: number, db)
        new.append((row, entry.id))
        if isKnown { touched.insert(entry.id) } else { show(row) }
      }
    }
    for row in former.values.joined() {
      try Self.abandon(row.row, db)
      touched.insert(row.id)
    }
    for id in touched { try chooseReading(of: id, db) }
    version += 1
    return new
  }

  /// Forgets a file; an article that another file holds too stays.
  mutating func removeFile(_ path: String, _ db: Database) throws {
    guard let number = try Self.number(ofPath: path, db) else { return }
    let rows = try Self.rows(ofFile: number, db)
    for row in rows { try Self.abandon(row.row, db) }
    for id in Set(rows.map(\.id)) { try chooseReading(of: id, db) }
    try db.cachedStatement(sql: "DELETE FROM files WHERE number = ?").execute(arguments: [number])
    try db.cachedStatement(sql: "DELETE FROM problems WHERE file = ?").execute(arguments: [number])
    version += 1
  }

  private mutating func insert(
    _ entry: CatalogEntry,
    file: Int64,
    _ db: Database
  ) throws -> UInt32 {
    let row = UInt32(clamping: count)
    flags.append(RowFlags(entry))
    dates.append(entry.date.timeIntervalSince1970)
    words.append(UInt32(clamping: entry.wordCount))
    sourceNumbers.append(try sources.insert(entry.source, db))
    placeNumbers.append(try places.insert(entry.place, db))
    agencyNumbers.append(try agencies.insert(entry.agency, db))
    languageNumbers.append(try languages.insert(entry.language, db))
    order.insert(row)
    try db.cachedStatement(sql: "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        Int64(row), entry.id.signedHigh, entry.id.signedLow, file, entry.origin.index,
        entry.text.ends.total, entry.digest, entry.title, entry.url,
      ]
    )
    try db.cachedStatement(
      sql: """
        INSERT INTO texts (rowid, title, body, byline, place, agency, source, topics)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: StatementArguments([Int64(row)] + entry.text.fields))
    try newestStarts.append(entry.starts, row: Int(row), db)
    return row
  }

  private mutating func show(_ row: UInt32) {
    flags[row].insert(.shown)
    total += 1
  }

  /// Puts a row into a file, or to another place in it.
  private mutating func move(
    _ row: UInt32,
    to file: Int64,
    _ entry: CatalogEntry,
    _ db: Database
  ) throws {
    try db.cachedStatement(sql: "UPDATE articles SET file = ?, position = ? WHERE row = ?")
      .execute(arguments: [file, entry.origin.index, Int64(row)])
    try order.move(row, db)
  }

  /// Shows the best reading of an article and no other.
  private mutating func chooseReading(of id: ArticleID, _ db: Database) throws {
    let readings = try readings(of: id, db)
    let best = readings.min { $0.isPreferred(to: $1) }?.row
    for row in try Self.rows(of: id, db) where row != best && flags[row].contains(.shown) {
      flags[row].remove(.shown)
      total -= 1
    }
    if let best, !flags[best].contains(.shown) { show(best) }
  }

  private func readings(of id: ArticleID, _ db: Database) throws -> [Reading] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT row, path, position, length FROM articles JOIN files ON number = file
        WHERE high = ? AND low = ?
        """
    )
    return try Row.fetchAll(statement, arguments: [id.signedHigh, id.signedLow]).map { found in
      let row: UInt32 = found[0]
      return Reading(
        row: row,
        id: id,
        path: found[1],
        position: found[2],
        length: found[3],
        date: dates[row]
      )
    }
  }
}

extension CatalogContents {
  /// All rows that an article ever had, the oldest first.
  static func rows(of id: ArticleID, _ db: Database) throws -> [UInt32] {
    let statement = try db.cachedStatement(
      sql: "SELECT row FROM articles WHERE high = ? AND low = ?"
    )
    return try UInt32.fetchAll(statement, arguments: [id.signedHigh, id.signedLow])
  }

  /// The row that shows an article; nil when no file holds it.
  func shownRow(of id: ArticleID, _ db: Database) throws -> UInt32? {
    try Self.rows(of: id, db).first { Int($0) < count && flags[$0].contains(.shown) }
  }

  static func number(ofPath path: String, _ db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: "SELECT number FROM files WHERE hash = ? AND path = ?"
    )
    return try Int64.fetchOne(statement, arguments: [Self.hash(path), path])
  }

  static func hash(_ path: String) -> Int64 {
    var digest = Digest()
    digest.add(Array(path.utf8))
    return digest.value
  }

  /// The number of a file, with its stamp and problems noted.
  private static func number(of file: CatalogBatch.File, _ db: Database) throws -> Int64 {
    let known = try number(ofPath: file.path, db)
    try db.cachedStatement(sql: "REPLACE INTO files VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [known, file.path, hash(file.path), file.stamp?.size, file.stamp?.modified]
    )
    let number = known ?? db.lastInsertedRowID
    if known != nil {
      try db.cachedStatement(sql: "DELETE FROM problems WHERE file = ?")
        .execute(arguments: [number])
    }
    for problem in file.problems {
      try db.cachedStatement(sql: "INSERT INTO problems VALUES (?, ?, ?)")
        .execute(arguments: [number, problem.file, problem.reason])
    }
    return number
  }

  private static func rows(ofFile number: Int64, _ db: Database) throws -> [FormerRow] {
    let statement = try db.cachedStatement(
      sql: "SELECT row, high, low, digest, position FROM articles WHERE file = ?"
    )
    return try Row.fetchAll(statement, arguments: [number]).map {
      FormerRow(
        row: $0[0],
        id: ArticleID(signedHigh: $0[1], signedLow: $0[2]),
        digest: $0[3],
        position: $0[4]
      )
    }
  }

  private static func isKnown(_ id: ArticleID, _ db: Database) throws -> Bool {
    try !rows(of: id, db).isEmpty
  }

  /// A row that no file holds any more and that says just what the entry says.
  private static func abandonedRow(of entry: CatalogEntry, _ db: Database) throws -> UInt32? {
    let statement = try db.cachedStatement(
      sql: "SELECT row FROM articles WHERE high = ? AND low = ? AND digest = ? AND file IS NULL"
    )
    return try UInt32.fetchOne(
      statement,
      arguments: [entry.id.signedHigh, entry.id.signedLow, entry.digest]
    )
  }

  private static func abandon(_ row: UInt32, _ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE articles SET file = NULL WHERE row = ?")
      .execute(arguments: [Int64(row)])
  }
}

extension ArticleID {
  /// The halves as SQLite keeps whole numbers.
  var signedHigh: Int64 { Int64(bitPattern: high) }
  var signedLow: Int64 { Int64(bitPattern: low) }

  init(signedHigh: Int64, signedLow: Int64) {
    self.init(high: UInt64(bitPattern: signedHigh), low: UInt64(bitPattern: signedLow))
  }
}
