import Foundation
import GRDB

@testable import MarkImport

/// A folder of other programs' files, gone when the test is.
final class ImportFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: url.appending(path: name))
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: url.appending(path: name)))
  }

  /// What is read from a text.
  func read(_ text: String, as format: ImportFormat? = nil) throws -> ImportedMarks {
    try write(Array(text.utf8), to: "file")
    return try MarkImporter(format: format).read(path("file"))
  }

  /// Why a file is refused, without the folder's name; nil when it is not.
  func refusal(_ name: String, as format: ImportFormat? = nil) -> String? {
    do {
      _ = try MarkImporter(format: format).read(path(name))
      return nil
    } catch {
      return error.description.replacing(url.path + "/", with: "")
    }
  }

  /// Makes `cache.db` as newsboat keeps it, with one feed.
  func makeCache(of items: [CachedItem]) throws {
    let database = try DatabaseQueue(path: path("cache.db"))
    try database.write { db in
      try db.execute(sql: Self.schema)
      try db.execute(
        sql: "INSERT INTO rss_feed VALUES (?, ?, ?, 0, 0, '')",
        arguments: ["http://coast.example/feed.xml", "http://coast.example/", "Coast Wire"]
      )
      for item in items {
        try db.execute(
          sql: """
            INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, flags, deleted)
            VALUES (?, 'A title', '', ?, ?, 0, ?, ?, ?, ?)
            """,
          arguments: [
            item.guid, item.url, "http://coast.example/feed.xml", item.content, item.isUnread,
            item.flags, item.isDeleted,
          ]
        )
      }
    }
    try database.close()
  }

  private static let schema = """
    CREATE TABLE rss_feed (
      rssurl VARCHAR(1024) PRIMARY KEY NOT NULL, url VARCHAR(1024) NOT NULL,
      title VARCHAR(1024) NOT NULL, lastmodified INTEGER(11) NOT NULL DEFAULT 0,
      is_rtl INTEGER(1) NOT NULL DEFAULT 0, etag VARCHAR(128) NOT NULL DEFAULT "");
    CREATE TABLE rss_item (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL,
      title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL,
      feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL, content VARCHAR(65535) NOT NULL,
      unread INTEGER(1) NOT NULL, enclosure_url VARCHAR(1024), enclosure_type VARCHAR(1024),
      enqueued INTEGER(1) NOT NULL DEFAULT 0, flags VARCHAR(52),
      deleted INTEGER(1) NOT NULL DEFAULT 0, base VARCHAR(128) NOT NULL DEFAULT "");
    CREATE INDEX idx_guid ON rss_item(guid);
    """
}

struct CachedItem {
  var guid: String
  var url: String
  var isUnread = false
  var flags: String?
  var isDeleted = false
  var content = "Words."
}
