import GRDB
import Glibc

/// The database behind a catalog: a file that nobody else writes, or memory where there is none.
struct CatalogDatabase {
  /// Changes whenever what is written means something else, or files are read in another way; an
  /// index of another version is thrown away.
  static let version = 7
  private static let applicationID = 0x4454_4C4E

  enum Access: Sendable {
    case readWrite
    /// Another program writes the index.
    case readOnly
  }

  private let queue: DatabaseQueue
  private let lock: IndexLock?
  let path: String?
  let access: Access

  /// An empty database in memory.
  init() throws {
    queue = try DatabaseQueue(configuration: Self.configuration(.readWrite))
    lock = nil
    path = nil
    access = .readWrite
    try prepare()
  }

  /// Opens the database at a path, made where it is missing.
  init(path: String) throws {
    lock = try IndexLock(path: path + ".lock")
    access = lock == nil ? .readOnly : .readWrite
    self.path = path
    if access == .readWrite { Self.reserve(path) }
    queue = try DatabaseQueue(path: path, configuration: Self.configuration(access))
    if access == .readWrite { try prepare() }
    do { try check() } catch {
      guard access == .readOnly else { throw error }
      // It is not for this program to make it anew.
      throw CatalogError.failed(reason: "another program uses it, and it cannot be read (\(error))")
    }
  }

  /// Makes the file where it is missing, for its owner alone: SQLite would let others read it.
  ///
  /// What cannot be made here SQLite complains of better.
  private static func reserve(_ path: String) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0o600)
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// Does work on the one connection there is.
  func run<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try queue.inDatabase(work)
  }

  func close() {
    try? queue.close()
  }

  /// Moves the file of an unusable index out of the way, for whoever wants to look at it.
  static func moveAside(_ path: String) {
    for ending in ["-wal", "-shm"] { unlink(path + ending) }
    if rename(path, path + ".bad") != 0 { unlink(path) }
  }

  /// Removes the file of an index.
  static func remove(_ path: String) {
    for ending in ["-wal", "-shm", ""] { unlink(path + ending) }
  }

  private static func configuration(_ access: Access) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .readOnly
    configuration.label = "catalog"
    // A batch of files is one transaction, and searches are answered in the midst of it.
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { db in
      for pragma in [
        "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY",
        "cache_size = -16000",
      ] { try db.execute(sql: "PRAGMA \(pragma)") }
    }
    return configuration
  }

  /// Makes the tables where the database is new.
  private func prepare() throws {
    try run { db in
      if path != nil {
        try db.execute(sql: "PRAGMA journal_mode = WAL")
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
        try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
      }
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard tables == 0 else { return }
      try db.inTransaction {
        try db.execute(sql: Self.schema)
        try db.execute(sql: Self.merging)
        try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(Self.version)")
        return .commit
      }
    }
  }

  /// Makes sure that the database is one of ours and that its small tables are whole.
  ///
  /// To check all of a large index would take longer than to make it anew.
  private func check() throws {
    try run { db in
      let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
      guard application == Self.applicationID else {
        throw CatalogError.damaged("it is another program's")
      }
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version")
      guard version == Self.version else {
        throw CatalogError.outdated
      }
      for table in ["meta", "names"] {
        let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(\(table))")
        if answer != "ok" { throw CatalogError.damaged(answer ?? "no answer") }
      }
    }
  }

  /// Fewer and larger segments are written, and each word is merged less often.
  ///
  /// Indexing takes a fifth less time, for 3 MB more of memory. The defaults are 1 MB and 4.
  private static let merging = """
    INSERT INTO texts (texts, rank) VALUES ('hashsize', 4194304);
    INSERT INTO texts (texts, rank) VALUES ('automerge', 8);
    """

  private static let schema = """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
    CREATE TABLE names (kind INTEGER, number INTEGER, name TEXT, PRIMARY KEY (kind, number))
      WITHOUT ROWID;
    CREATE TABLE runs (key INTEGER PRIMARY KEY, data BLOB);
    CREATE TABLE files (
      number INTEGER PRIMARY KEY, path TEXT, hash INTEGER, size INTEGER, modified INTEGER
    );
    CREATE INDEX files_by_hash ON files (hash, size, modified);
    CREATE TABLE problems (file INTEGER, path TEXT, reason TEXT);
    CREATE TABLE articles (
      row INTEGER PRIMARY KEY, high INTEGER, low INTEGER, file INTEGER, position INTEGER,
      length INTEGER, digest INTEGER, title TEXT, url TEXT
    );
    CREATE INDEX articles_by_id ON articles (high);
    CREATE INDEX articles_by_file ON articles (file) WHERE file IS NOT NULL;
    CREATE VIRTUAL TABLE texts USING fts5 (
      title, body, byline, place, agency, source, topics, content='', tokenize='ascii'
    );
    CREATE TABLE starts (run INTEGER, start INTEGER, rows BLOB, PRIMARY KEY (run, start))
      WITHOUT ROWID;
    CREATE TABLE newest_starts (row INTEGER PRIMARY KEY, starts BLOB);
    CREATE TABLE tags (row INTEGER, tag TEXT);
    CREATE TABLE waiting_marks (high INTEGER, low INTEGER, bits INTEGER, tags TEXT);
    """
}

/// The right to write an index, held as long as the program runs.
final class IndexLock: Sendable {
  private let descriptor: CInt

  /// Nil when another program holds it.
  init?(path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw CatalogError.failed(reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit {
    close(descriptor)
  }
}
