import Articles
import GRDB
import Glibc

/// An index that is open: the database and what of it is in memory.
struct OpenIndex {
  var contents: CatalogContents
  var marks: MarkMirror
  private var database: CatalogDatabase?
  private var notices: [String] = []
  private var isInTransaction = false
  /// Rows taken in since the last commit.
  private var unsavedRows = 0
  /// What SQLite calls the state of the database that a program which only reads has seen.
  private var seenVersion: Int?
  /// Grows whenever another index takes this one's place.
  private(set) var generation = 0

  /// Whether the marks went with an index that had to be made anew.
  var hasLostMarks = false
  /// Whether the articles did.
  var hasLostArticles = false

  /// Whether files can be taken in; not when another program writes the index or the disk is full.
  private(set) var isWritable = true

  init(path: String?) {
    contents = CatalogContents()
    marks = MarkMirror()
    guard let path else {
      openInMemory()
      return
    }
    do { try open(path) } catch { recover(path, from: error) }
  }

  mutating func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }

  private mutating func open(_ path: String) throws {
    let opened = try CatalogDatabase(path: path)
    let (contents, marks, isScanned) = try opened.run { db in
      let contents = try CatalogContents(db)
      let isScanned = try Int.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'scanned'")
      return (contents, try MarkMirror(db, rows: contents.count), isScanned == 1)
    }
    if opened.access == .readWrite, contents.isWasteful { throw CatalogError.outdated }
    database = opened
    self.contents = contents
    self.marks = marks
    isWritable = opened.access == .readWrite
    if !isWritable {
      seenVersion = try opened.run { try Int.fetchOne($0, sql: "PRAGMA data_version") }
      notices.append(
        isScanned
          ? "Another Dateline keeps the index up to date; this one only reads it"
          : "Another Dateline is still making the index; some articles are not in it yet"
      )
    }
  }

  /// Makes a new index in place of one that is of no use, or one in memory where that cannot be.
  private mutating func recover(_ path: String, from error: any Error) {
    switch Trouble(error) {
    case .outdated:
      CatalogDatabase.remove(path)
      notices.append("The index is made anew for this version of the program")
    case .damaged(let reason):
      CatalogDatabase.moveAside(path)
      notices.append("The index was damaged and is made anew (\(reason))")
    case .other(let reason), .full(let reason):
      notices.append("The index is only in memory this time: \(path): \(reason)")
      return openInMemory()
    }
    do { try open(path) } catch {
      notices.append("The index is only in memory this time: \(path): \(error)")
      openInMemory()
    }
  }

  private mutating func openInMemory() {
    contents = CatalogContents()
    marks = MarkMirror()
    isWritable = true
    do { database = try CatalogDatabase() } catch {
      notices.append("There is no index: \(error)")
    }
  }
}

extension OpenIndex {
  /// Does work that reads.
  ///
  /// - Throws: `CancellationError`, or ``CatalogError`` after which the index may be another.
  mutating func reading<Value>(
    _ work: (inout OpenIndex, Database) throws -> Value
  ) throws -> Value {
    guard let database else { throw CatalogError.failed(reason: "it could not be made") }
    do {
      return try database.run { try work(&self, $0) }
    } catch let error as CancellationError {
      throw error
    } catch {
      fail(error)
      throw error as? CatalogError ?? .failed(reason: "\(error)")
    }
  }

  /// Does work that reads in one transaction, the open one if there is one.
  static func atOneMoment<Value>(_ db: Database, _ work: () throws -> Value) throws -> Value {
    guard !db.isInsideTransaction else { return try work() }
    try db.execute(sql: "BEGIN DEFERRED")
    defer { try? db.execute(sql: "COMMIT") }
    return try work()
  }

  /// Does work that writes; nothing happens where the index is only read.
  mutating func writing(_ work: (inout OpenIndex, Database) throws -> Void) {
    guard isWritable else { return }
    try? reading { index, db in
      if !index.isInTransaction {
        try db.execute(sql: "BEGIN IMMEDIATE")
        index.isInTransaction = true
      }
      try index.contents.complete(db)
      try work(&index, db)
    }
  }

  /// Takes in a row's marks, known from before.
  mutating func welcome(_ rows: [(row: UInt32, id: ArticleID)], _ db: Database) throws {
    for (row, id) in rows { try marks.append(row, id, db) }
    unsavedRows += rows.count
  }

  /// Commits once enough has been taken in.
  mutating func commitIfLarge(_ most: Int) {
    if unsavedRows >= most { commit() }
  }

  /// Writes what was taken in since the last time.
  mutating func commit(_ alsoWriting: (Database) throws -> Void = { _ in }) {
    writing { index, db in
      try index.contents.save(db)
      try index.marks.save(db)
      try alsoWriting(db)
      try db.execute(sql: "COMMIT")
      index.isInTransaction = false
      index.unsavedRows = 0
    }
  }

  /// Moves what the journal beside the database holds into the database.
  ///
  /// Tens of megabytes would stay there after a large library was taken in; while another program
  /// reads, they stay until the next time.
  func emptyJournal() {
    guard isWritable, !isInTransaction else { return }
    try? database?.run { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }

  /// Takes in what the program that writes the index has committed, or its place when it has ended.
  ///
  /// - Returns: whether articles may have come or gone.
  mutating func followWriter() -> Bool {
    guard let database, database.access == .readOnly, let path = database.path else { return false }
    let seen = try? database.run { try Int.fetchOne($0, sql: "PRAGMA data_version") }
    let isLeft = (try? IndexLock(path: path + ".lock")) ?? nil != nil
    guard isLeft || seen != seenVersion else { return false }
    seenVersion = seen ?? nil
    if isLeft, let opened = try? CatalogDatabase(path: path) {
      database.close()
      self.database = opened
      isWritable = opened.access == .readWrite
    }
    reload()
    hasLostMarks = true
    return true
  }

  /// Goes back to what was committed last, or to a new index when that is of no use.
  private mutating func fail(_ error: any Error) {
    isInTransaction = false
    unsavedRows = 0
    let path = database?.path
    try? database?.run { db in
      if db.isInsideTransaction { try db.execute(sql: "ROLLBACK") }
    }
    switch Trouble(error) {
    case .outdated, .damaged:
      database?.close()
      database = nil
      generation += 1
      (hasLostMarks, hasLostArticles) = (true, true)
      if let path { recover(path, from: error) } else { openInMemory() }
    case .full(let reason):
      isWritable = false
      notices.append("Indexing has stopped: \(reason)")
      reload()
    case .other(let reason):
      notices.append("The index: \(reason)")
      reload()
    }
  }

  /// Reads again what is in the database; marks are not of the database and stay as they are.
  private mutating func reload() {
    guard let loaded = try? database?.run({ try CatalogContents($0) }) else { return }
    let version = contents.version
    contents = loaded
    contents.version = version + 1
    marks.goBack(toRows: contents.count)
  }
}

/// What an error of the database means for the index.
private enum Trouble {
  case outdated
  case damaged(String)
  case full(String)
  case other(String)

  init(_ error: any Error) {
    if let error = error as? CatalogError {
      switch error {
      case .outdated: self = .outdated
      case .damaged(let reason): self = .damaged(reason)
      case .failed(let reason): self = .other(reason)
      }
    } else if let error = error as? DatabaseError {
      let reason = error.message ?? "error \(error.resultCode.rawValue)"
      switch error.resultCode {
      // A query that the full-text search cannot answer is no fault of the index.
      case .SQLITE_ERROR where reason.hasPrefix("fts5"): self = .other(reason)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_ERROR, .SQLITE_CONSTRAINT:
        self = .damaged(reason)
      case .SQLITE_FULL: self = .full("the disk is full")
      case .SQLITE_IOERR: self = .full("the disk cannot be written (\(reason))")
      default: self = .other(reason)
      }
    } else {
      self = .other("\(error)")
    }
  }
}

extension OpenIndex {
  /// The rows that a filter finds and those kept that files still hold.
  mutating func rows(
    matching filter: QueryFilter,
    keeping kept: [UInt32],
    _ db: Database
  ) throws -> RowSet {
    var found = try contents.rows(matching: filter, marks, db)
    found.formIntersection(contents.shownRows)
    for row in kept {
      if let shown = try contents.shownRow(inPlaceOf: row, db) { found.insert(Int(shown)) }
    }
    return found
  }

  /// The rows of a set, newest first.
  mutating func listed(_ rows: RowSet, _ db: Database) throws -> [UInt32] {
    let count = rows.count
    if count == 0 { return [] }
    let order = try contents.newestFirst(db)
    // The list of everything shares its memory with the order.
    if count == order.count { return order }
    var listed: [UInt32] = []
    listed.reserveCapacity(count)
    for row in order where rows.contains(row) { listed.append(row) }
    return listed
  }
}
