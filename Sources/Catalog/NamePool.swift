import GRDB

/// Strings that many articles share, under small numbers; 0 is the empty string.
struct NamePool: Sendable {
  /// Tells the pools apart in the database.
  private let kind: Int64
  private(set) var names = [""]
  private var numbers: [String: UInt32] = ["": 0]

  init(kind: Int64) {
    self.kind = kind
  }

  /// The name of a number; empty for a number that nothing has.
  subscript(number: UInt32) -> String {
    Int(number) < names.count ? names[Int(number)] : ""
  }

  /// The number of a name, a new one if need be.
  mutating func insert(_ name: String, _ db: Database) throws -> UInt32 {
    if let number = numbers[name] { return number }
    let number = UInt32(clamping: names.count)
    try db.cachedStatement(sql: "INSERT INTO names (kind, number, name) VALUES (?, ?, ?)")
      .execute(arguments: [kind, Int64(number), name])
    names.append(name)
    numbers[name] = number
    return number
  }

  mutating func load(_ db: Database) throws {
    self = NamePool(kind: kind)
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT number, name FROM names WHERE kind = ? ORDER BY number",
      arguments: [kind]
    )
    while let row = try rows.next() {
      let name: String = row[1]
      guard row[0] == names.count else { throw CatalogError.damaged("a name is missing") }
      numbers[name] = UInt32(clamping: names.count)
      names.append(name)
    }
  }

  /// Whether each number's name passes a test.
  func flags(where isWanted: (String) -> Bool) -> [Bool] {
    names.map(isWanted)
  }
}
