import Articles
import GRDB

extension CatalogContents {
  /// The files among those found that are new or have changed since they were read, as indices, and
  /// the numbers of the others and the changed ones that are known.
  static func changes(
    among files: [(path: String, stamp: CatalogStamp)],
    _ db: Database
  ) throws -> (changed: [Int], known: [Int64]) {
    let statement = try db.cachedStatement(
      sql: "SELECT number, size, modified FROM files WHERE hash = ? AND path = ?"
    )
    var changed: [Int] = []
    var known: [Int64] = []
    for (index, file) in files.enumerated() {
      let row = try Row.fetchOne(statement, arguments: [hash(file.path), file.path])
      if let row { known.append(row[0]) }
      if row?[1] as Int? != file.stamp.size || row?[2] as Int64? != file.stamp.modified {
        changed.append(index)
      }
    }
    return (changed, known)
  }

  /// The paths of the files whose numbers are not among those given.
  static func files(notAmong numbers: Set<Int64>, _ db: Database) throws -> [String] {
    let known = try Int64.fetchCursor(db, sql: "SELECT number FROM files")
    var gone: [Int64] = []
    while let number = try known.next() {
      if !numbers.contains(number) { gone.append(number) }
    }
    let statement = try db.cachedStatement(sql: "SELECT path FROM files WHERE number = ?")
    return try gone.compactMap { try String.fetchOne(statement, arguments: [$0]) }
  }

  static func problems(_ db: Database) throws -> [FileProblem] {
    try Row.fetchAll(db, sql: "SELECT path, reason FROM problems ORDER BY path").map {
      FileProblem(file: $0[0], reason: $0[1])
    }
  }
}
