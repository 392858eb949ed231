import Foundation
import GRDBSQLite

/// What an index says of itself, read without changing anything beside it.
package struct IndexHealth: Sendable {
  /// The version of its tables; nil when the file is no database.
  package let version: Int?
  /// What SQLite finds wrong with the file; nil when it is whole.
  package let fault: String?

  /// The version that this program writes.
  package static var currentVersion: Int { CatalogDatabase.version }
  package static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  package init(path: String) {
    var database: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    let code = sqlite3_open_v2(Self.address(of: path), &database, flags, nil)
    defer { sqlite3_close_v2(database) }
    guard code == SQLITE_OK, let number = Self.answer(to: "PRAGMA user_version", in: database),
      let verdict = Self.answer(to: "PRAGMA quick_check(1)", in: database)
    else {
      (version, fault) = (nil, String(cString: sqlite3_errmsg(database)))
      return
    }
    version = Int(number)
    fault = verdict == "ok" ? nil : verdict
  }

  private static func address(of path: String) -> String {
    var address = URLComponents()
    address.scheme = "file"
    address.path = URL(filePath: path).path
    // Without a log beside it nobody writes, and SQLite need not make files of its own to read it.
    if !FileManager.default.fileExists(atPath: path + "-wal") { address.query = "immutable=1" }
    return address.string ?? path
  }

  private static func answer(to pragma: String, in database: OpaquePointer?) -> String? {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(database, pragma, -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW, let text = sqlite3_column_text(statement, 0)
    else { return nil }
    return String(cString: text)
  }
}
