import ArticleFiles
import Articles
import GRDBSQLite

/// Another program's SQLite database, open for reading alone.
///
/// SQLite's own functions: GRDB would set up a database of ours. Locks are heeded, so a program that
/// is writing meanwhile is waited for, and what its journal or log holds is seen as it should be.
final class SQLiteFile {
  /// The bytes that every database begins with.
  static let signature = Array("SQLite format 3\0".utf8)

  private let path: String
  private var handle: OpaquePointer?

  init(_ path: String, shownAs shown: String) throws(MarkImportError) {
    self.path = shown
    // A relative name could be taken for a URI or for a database in memory.
    let name = path.hasPrefix("/") ? path : "./" + path
    let bytes = NativePath.bytes(name).map { CChar(bitPattern: $0) } + [0]
    let code = sqlite3_open_v2(bytes, &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK else { throw error(code) }
    sqlite3_busy_timeout(handle, 5_000)
    // A schema of a stranger's must not run functions with side effects, and pages may lie.
    try run("PRAGMA trusted_schema = OFF")
    try run("PRAGMA cell_size_check = ON")
    try run("PRAGMA query_only = ON")
    try check(size: try LibraryFile.size(of: path, shownAs: shown))
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  /// Runs a statement, and hands each of its rows to `body`.
  func run(
    _ sql: String,
    body: (SQLiteRow) throws(MarkImportError) -> Void = { _ in }
  ) throws(MarkImportError) {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw error(code) }
    defer { sqlite3_finalize(statement) }
    var count = 0
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw error(code) }
      count += 1
      guard count <= ImportLimits.rows else {
        throw MarkImportError(path: path, reason: "has more than \(ImportLimits.rows) rows")
      }
      try body(SQLiteRow(statement: statement))
    }
  }

  /// Refuses a file that was cut or damaged, of which SQLite may still give a part.
  private func check(size: Int) throws(MarkImportError) {
    var page = 1
    try run("PRAGMA page_size") { page = max(1, Int($0.number(0))) }
    guard size.isMultiple(of: page) else { throw error(SQLITE_CORRUPT) }
    var verdict = ""
    try run("PRAGMA quick_check(1)") { verdict = $0.text(0) }
    guard verdict == "ok" else { throw error(SQLITE_CORRUPT) }
  }

  private func error(_ code: Int32) -> MarkImportError {
    let reason =
      switch code & 0xFF {
      // A damaged schema is an error of its SQL.
      case SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_ERROR: "is damaged: SQLite cannot read it"
      case SQLITE_BUSY, SQLITE_LOCKED: "is in use: quit the program that it belongs to first"
      case SQLITE_READONLY:
        "was not closed as it should be: start the program that it belongs to once, and quit it"
      default: "cannot be read: \(sqlite3_errstr(code).map { String(cString: $0) } ?? "\(code)")"
      }
    return MarkImportError(path: path, reason: reason)
  }
}

/// The row that a statement stands at.
struct SQLiteRow {
  fileprivate let statement: OpaquePointer

  func number(_ column: Int32) -> Int64 {
    sqlite3_column_int64(statement, column)
  }

  /// The text in a column, whatever its declared type; empty for NULL.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}

extension LibraryFile {
  fileprivate static func size(
    of path: String,
    shownAs shown: String
  ) throws(MarkImportError) -> Int {
    do throws(ArticleFileError) {
      return try LibraryFile(path: path).size
    } catch {
      throw MarkImportError(path: shown, reason: error.problem.reason)
    }
  }
}
