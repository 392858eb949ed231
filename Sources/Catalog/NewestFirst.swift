import GRDB

/// All rows in the order of lists: newest first; within one moment by file and by place in it.
struct NewestFirst: Sendable {
  /// The rows that have found their place, those not shown among them.
  private(set) var rows: [UInt32] = []
  /// Rows that have not found their place yet.
  private var unplaced: Set<UInt32> = []
  private var stored = Column<UInt32>(number: 8)
  private var isStored = true

  var isComplete: Bool { unplaced.isEmpty }

  /// The number of rows placed.
  var count: Int { rows.count }

  mutating func insert(_ row: UInt32) {
    unplaced.insert(row)
  }

  /// Gives a row that has its place a new one, since its file is another now.
  mutating func move(_ row: UInt32, _ db: Database) throws {
    unplaced.insert(row)
    try forget(db)
  }

  mutating func load(_ db: Database) throws {
    let count = try Int.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'ordered'") ?? 0
    try stored.load(db, count: count)
    rows = stored.values
  }

  /// Writes the order when all rows have their place in it.
  mutating func save(_ db: Database) throws {
    guard !isStored, isComplete else { return }
    stored.replace(with: rows)
    try stored.save(db)
    try db.execute(sql: "REPLACE INTO meta VALUES ('ordered', ?)", arguments: [rows.count])
    isStored = true
  }

  /// What is stored no longer holds.
  private mutating func forget(_ db: Database) throws {
    isStored = false
    guard stored.count > 0 else { return }
    stored = Column(number: 8)
    try db.execute(
      sql: "DELETE FROM runs WHERE key >= ? AND key < ?",
      arguments: [8 << 32, 9 << 32]
    )
    try db.execute(sql: "DELETE FROM meta WHERE name = 'ordered'")
  }
}

extension NewestFirst {
  /// Finds the place of every row.
  mutating func arrange(dates: [Double], _ db: Database) throws {
    guard !unplaced.isEmpty else { return }
    // Rows that are to move have a place already, which they lose.
    let hasMoved = rows.count + unplaced.count > dates.count
    let placed = hasMoved ? rows.filter { !unplaced.contains($0) } : rows
    var comparison = RowComparison(dates: dates, db: db)
    let new = try unplaced.sorted { try comparison.isNewer($0, $1) }
    rows = try Self.merged(placed, new, &comparison)
    unplaced = []
    isStored = false
  }

  private static func merged(
    _ left: [UInt32],
    _ right: [UInt32],
    _ comparison: inout RowComparison
  ) throws -> [UInt32] {
    if left.isEmpty { return right }
    var result: [UInt32] = []
    result.reserveCapacity(left.count + right.count)
    var start = 0
    for row in right {
      // Few rows come into a long order, so the place of each is found by halving.
      var (low, high) = (start, left.count)
      while low < high {
        let middle = (low + high) / 2
        if try comparison.isNewer(row, left[middle]) { high = middle } else { low = middle + 1 }
      }
      result += left[start..<low]
      result.append(row)
      start = low
    }
    result += left[start...]
    return result
  }
}

/// Tells which of two rows goes first; asks the database only for rows of one moment.
private struct RowComparison {
  private let dates: [Double]
  private let db: Database
  private var places: [UInt32: (path: String, position: Int)] = [:]

  init(dates: [Double], db: Database) {
    self.dates = dates
    self.db = db
  }

  mutating func isNewer(_ left: UInt32, _ right: UInt32) throws -> Bool {
    let (one, two) = (dates[Int(left)], dates[Int(right)])
    if one != two { return one > two }
    let (first, second) = (try place(of: left), try place(of: right))
    return (first.path, first.position, left) < (second.path, second.position, right)
  }

  private mutating func place(of row: UInt32) throws -> (path: String, position: Int) {
    if let known = places[row] { return known }
    let statement = try db.cachedStatement(
      sql: "SELECT path, position FROM articles LEFT JOIN files ON number = file WHERE row = ?"
    )
    let found = try Row.fetchOne(statement, arguments: [Int64(row)])
    let place = (path: found?[0] as String? ?? "", position: found?[1] as Int? ?? 0)
    places[row] = place
    return place
  }
}
