import Articles
import Foundation
import GRDB

/// Which rows have a word that starts with some letters: in the database in runs of 2048 rows, those
/// of the newest run row by row until the run is full.
struct NewestStarts: Sendable {
  static let rowsInRun = 2048

  /// The starts of the rows since the last full run; nil when they are not in memory yet.
  private var rows: [(row: Int, starts: WordStarts)]?
  /// So many of them are in the database too.
  private var savedCount = 0

  mutating func append(_ starts: WordStarts, row: Int, _ db: Database) throws {
    try load(db)
    rows?.append((row, starts))
    if (row + 1) % Self.rowsInRun == 0 { try closeRun(row / Self.rowsInRun, db) }
  }

  /// Writes the rows of the newest run that are in memory alone.
  mutating func save(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO newest_starts (row, starts) VALUES (?, ?)"
    )
    for (row, starts) in (rows ?? []).dropFirst(savedCount) {
      try statement.execute(arguments: [row, starts.keys.withUnsafeBytes { Data($0) }])
    }
    savedCount = rows?.count ?? 0
  }

  /// Takes the rows of which some word starts so into a set.
  mutating func insertRows(
    startingWith keys: ClosedRange<Int64>,
    into found: inout RowSet,
    _ db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT rows FROM starts WHERE run = ? AND start >= ? AND start <= ?"
    )
    let fullRuns = found.capacity / Self.rowsInRun
    // A program that only reads may find the newest run closed since.
    for run in 0...fullRuns {
      let runs = try Row.fetchCursor(
        statement,
        arguments: [run, keys.lowerBound, keys.upperBound]
      )
      while let blob = try runs.next() {
        try blob.withUnsafeData(atIndex: 0) { data in
          guard let data else { return }
          data.withUnsafeBytes {
            RunOfRows.insert($0, from: run * Self.rowsInRun, into: &found)
          }
        }
      }
    }
    try load(db)
    for (row, starts) in rows ?? [] where starts.contains(keys) { found.insert(row) }
  }

  private mutating func load(_ db: Database) throws {
    guard rows == nil else { return }
    var loaded: [(row: Int, starts: WordStarts)] = []
    let stored = try Row.fetchCursor(
      db,
      sql: "SELECT row, starts FROM newest_starts ORDER BY row"
    )
    while let row = try stored.next() {
      try row.withUnsafeData(atIndex: 1) { data in
        let keys = (data ?? Data()).withUnsafeBytes { Self.keys(in: $0) }
        loaded.append((row[0], WordStarts(keys: keys)))
      }
    }
    rows = loaded
    savedCount = loaded.count
  }

  private static func keys(in bytes: UnsafeRawBufferPointer) -> [Int64] {
    (0..<bytes.count / 8).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Int64.self) }
  }

  private mutating func closeRun(_ run: Int, _ db: Database) throws {
    var offsets: [Int64: [UInt16]] = [:]
    for (row, starts) in rows ?? [] {
      let offset = UInt16(row % Self.rowsInRun)
      for key in starts.keys where offsets[key]?.last != offset {
        offsets[key, default: []].append(offset)
      }
    }
    let statement = try db.cachedStatement(
      sql: "INSERT INTO starts (run, start, rows) VALUES (?, ?, ?)"
    )
    for key in offsets.keys.sorted() {
      let packed = RunOfRows.packed(offsets[key] ?? [], capacity: Self.rowsInRun)
      try statement.execute(arguments: [run, key, Data(packed)])
    }
    if savedCount > 0 { try db.execute(sql: "DELETE FROM newest_starts") }
    rows = []
    savedCount = 0
  }
}

/// Some rows of a run in few bytes: a bit for each row, or the steps from row to row where that is
/// shorter.
enum RunOfRows {
  static func packed(_ offsets: [UInt16], capacity: Int) -> [UInt8] {
    let bitmapLength = capacity / 8
    if offsets.count < bitmapLength {
      var steps: [UInt8] = []
      var last = -1
      for offset in offsets {
        var step = Int(offset) - last - 1
        last = Int(offset)
        while step >= 128 {
          steps.append(UInt8(step & 127 | 128))
          step >>= 7
        }
        steps.append(UInt8(step))
      }
      if steps.count < bitmapLength { return steps }
    }
    var bitmap = [UInt8](repeating: 0, count: bitmapLength)
    for offset in offsets where Int(offset) < capacity {
      bitmap[Int(offset) >> 3] |= 1 << UInt8(offset & 7)
    }
    return bitmap
  }

  static func insert(
    _ packed: UnsafeRawBufferPointer,
    from start: Int,
    into found: inout RowSet
  ) {
    if packed.count == NewestStarts.rowsInRun / 8 {
      for index in 0..<packed.count / 8 {
        let bits = packed.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
        found.insert(UInt64(littleEndian: bits), from: start + index * 64)
      }
      return
    }
    var row = start - 1
    var step = 0
    var shift = 0
    for byte in packed {
      step |= Int(byte & 127) << shift
      if byte >= 128 {
        shift = min(shift + 7, 56)
        continue
      }
      row += step + 1
      found.insert(row)
      (step, shift) = (0, 0)
    }
  }
}
