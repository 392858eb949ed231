import Articles
import Foundation
import GRDB

/// All that the catalog knows of the articles beside their words and marks.
///
/// A row is one reading of an article: what one file holds of it. It never stands for another
/// reading, and what a file no longer holds keeps its row, for lists that were made before. Of an
/// article that several files hold one reading is shown.
struct CatalogContents: Sendable {
  var flags = Column<RowFlags>(number: 1)
  var dates = Column<Double>(number: 2)
  var words = Column<UInt32>(number: 3)
  var sourceNumbers = Column<UInt32>(number: 4)
  var placeNumbers = Column<UInt32>(number: 5)
  var agencyNumbers = Column<UInt32>(number: 6)
  var languageNumbers = Column<UInt32>(number: 7)

  var sources = NamePool(kind: 1)
  var places = NamePool(kind: 2)
  var agencies = NamePool(kind: 3)
  var languages = NamePool(kind: 4)

  var order = NewestFirst()
  /// The rows whose starts of words are not in the database's runs of rows yet.
  var newestStarts = NewestStarts()
  var termRows = TermRows()
  var titleRanks = TitleRanks()
  /// The number of articles that some file holds.
  var total = 0
  /// Grows with every change.
  var version = 0

  /// Whether more than the flags and the order is in memory.
  private(set) var isWhole = true

  /// The number of rows, shown or not.
  var count: Int { flags.count }

  var shownRows: RowSet {
    let flags = flags.values
    return RowSet(capacity: count) { flags[$0].contains(.shown) }
  }
}

extension CatalogContents {
  /// Reads what the first page needs; the rest follows with `complete`.
  init(_ db: Database) throws {
    let count = try Int.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'rows'") ?? 0
    try flags.load(db, count: count)
    try order.load(db)
    for row in order.count..<max(order.count, count) { order.insert(UInt32(clamping: row)) }
    try sources.load(db)
    try places.load(db)
    try agencies.load(db)
    try languages.load(db)
    total = flags.values.count { $0.contains(.shown) }
    isWhole = false
  }

  /// Whether most rows are of no use any more, so that a new index would be much smaller.
  var isWasteful: Bool { count > 10_000 && total < count / 2 }

  /// Reads what is not in memory yet.
  mutating func complete(_ db: Database) throws {
    guard !isWhole else { return }
    try dates.load(db, count: count)
    try words.load(db, count: count)
    try sourceNumbers.load(db, count: count)
    try placeNumbers.load(db, count: count)
    try agencyNumbers.load(db, count: count)
    try languageNumbers.load(db, count: count)
    isWhole = true
  }

  /// Writes what is in memory alone.
  mutating func save(_ db: Database) throws {
    try flags.save(db)
    try dates.save(db)
    try words.save(db)
    try sourceNumbers.save(db)
    try placeNumbers.save(db)
    try agencyNumbers.save(db)
    try languageNumbers.save(db)
    try newestStarts.save(db)
    try db.execute(sql: "REPLACE INTO meta VALUES ('rows', ?)", arguments: [count])
  }

  /// The rows shown, newest first.
  mutating func newestFirst(_ db: Database) throws -> [UInt32] {
    if order.isComplete { return order.rows }
    try complete(db)
    try order.arrange(dates: dates.values, db)
    return order.rows
  }
}
