import Articles
import GRDB

extension CatalogContents {
  /// The files among those found that are new or have changed since they were read, as indices, and
  /// the numbers of the others and the changed ones that are known.
  static func changes(
    among files: [(path: String, stamp: CatalogStamp)],
    _ db: Database
  ) throws -> (changed: [Int], known: [Int64]) {
    let unchanged = try db.cachedStatement(
      sql: "SELECT number FROM files WHERE hash = ? AND size = ? AND modified = ?"
    )
    var changed: [Int] = []
    var known: [Int64] = []
    for (index, file) in files.enumerated() {
      let pathHash = hash(file.path)
      // No two paths share a hash and both stamps by chance, and without the path an index answers.
      let same = try Int64.fetchOne(
        unchanged,
        arguments: [pathHash, file.stamp.size, file.stamp.modified]
      )
      if let same {
        known.append(same)
      } else {
        changed.append(index)
        if let number = try number(ofPath: file.path, db) { known.append(number) }
      }
    }
    return (changed, known)
  }

  /// The paths of the files that a scan has not met.
  static func files(notIn scan: LibraryScan, _ db: Database) throws -> [String] {
    let known = try Int64.fetchCursor(db, sql: "SELECT number FROM files")
    var gone: [Int64] = []
    while let number = try known.next() {
      if !scan.contains(number) { gone.append(number) }
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
