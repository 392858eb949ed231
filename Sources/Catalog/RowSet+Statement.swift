import GRDB
import GRDBSQLite

extension RowSet {
  /// Takes in the rows that a statement gives in its first column.
  ///
  /// A common word is in hundreds of thousands of rows, and GRDB's cursor would take twice as long.
  mutating func insertRows(of statement: Statement, _ db: Database) throws {
    let raw = statement.sqliteStatement
    defer { sqlite3_reset(raw) }
    var check = CancellationCheck()
    while true {
      let code = sqlite3_step(raw)
      guard code == SQLITE_ROW else {
        if code == SQLITE_DONE { return }
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code),
          message: db.lastErrorMessage
        )
      }
      insert(Int(sqlite3_column_int64(raw, 0)))
      try check.step()
    }
  }
}
