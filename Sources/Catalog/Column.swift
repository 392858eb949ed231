import Foundation
import GRDB

/// One number for each row, in memory whole and in the database in runs of 4096 rows.
struct Column<Value: BitwiseCopyable & Sendable>: Sendable {
  private static var rowsInRun: Int { 4096 }

  /// Tells the columns apart in the database.
  private let number: Int64
  private(set) var values: [Value] = []
  private var changedRuns: Set<Int> = []
  /// The runs that were asked for before the whole column was read.
  private var earlyRuns: [Int: [Value]] = [:]

  init(number: Int64) {
    self.number = number
  }

  var count: Int { values.count }

  subscript(row: UInt32) -> Value {
    get { values[Int(row)] }
    set {
      values[Int(row)] = newValue
      changedRuns.insert(Int(row) / Self.rowsInRun)
    }
  }

  mutating func append(_ value: Value) {
    changedRuns.insert(values.count / Self.rowsInRun)
    values.append(value)
  }

  /// Sets the values of all rows; runs that stay as they are are not written again.
  mutating func replace(with new: [Value]) where Value: Equatable {
    for run in 0..<((max(new.count, values.count) + Self.rowsInRun - 1) / Self.rowsInRun) {
      let range = (run * Self.rowsInRun)..<((run + 1) * Self.rowsInRun)
      let (one, two) = (values[clamped: range], new[clamped: range])
      if !one.elementsEqual(two) { changedRuns.insert(run) }
    }
    values = new
  }
}

extension Column {
  /// Reads the column, which must have `count` values.
  mutating func load(_ db: Database, count: Int) throws {
    var loaded: [Value] = []
    loaded.reserveCapacity(count)
    let runs = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT data FROM runs WHERE key >= ? AND key < ? ORDER BY key"),
      arguments: [number << 32, (number + 1) << 32]
    )
    while let run = try runs.next() {
      try run.withUnsafeData(atIndex: 0) { data in
        guard let data else { return }
        loaded.append(contentsOf: Self.values(in: data))
      }
    }
    guard loaded.count == count else {
      throw CatalogError.damaged("a column has \(loaded.count) rows of \(count)")
    }
    values = loaded
    changedRuns = []
    earlyRuns = [:]
  }

  /// The value of a row, though the column be not in memory; only the row's run is read then.
  mutating func value(of row: UInt32, _ db: Database) throws -> Value {
    let index = Int(row)
    if index < values.count { return values[index] }
    let run = index / Self.rowsInRun
    if earlyRuns[run] == nil {
      let statement = try db.cachedStatement(sql: "SELECT data FROM runs WHERE key = ?")
      let data = try Data.fetchOne(statement, arguments: [number << 32 | Int64(run)])
      earlyRuns[run] = Self.values(in: data ?? Data())
    }
    let offset = index % Self.rowsInRun
    guard let found = earlyRuns[run], offset < found.count else {
      throw CatalogError.damaged("a column has no row \(row)")
    }
    return found[offset]
  }

  /// Writes what has changed since it was read or written last.
  mutating func save(_ db: Database) throws {
    guard !changedRuns.isEmpty else { return }
    let statement = try db.cachedStatement(sql: "REPLACE INTO runs (key, data) VALUES (?, ?)")
    for run in changedRuns.sorted() {
      let part = values[clamped: run * Self.rowsInRun..<(run + 1) * Self.rowsInRun]
      let data = part.withUnsafeBytes { Data($0) }
      try statement.execute(arguments: [number << 32 | Int64(run), data])
    }
    changedRuns = []
  }

  private static func values(in data: Data) -> [Value] {
    let count = data.count / MemoryLayout<Value>.stride
    return [Value](unsafeUninitializedCapacity: count) { buffer, initialised in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      initialised =
        data.copyBytes(to: bytes, count: count * MemoryLayout<Value>.stride)
        / MemoryLayout<Value>.stride
    }
  }
}

extension Array {
  /// The part of the array that lies in a range.
  subscript(clamped range: Range<Int>) -> ArraySlice<Element> {
    self[range.clamped(to: indices)]
  }
}
