import ArticleFiles
import Articles

/// Newsboat's `cache.db`: a table of items, each with its guid, its feed, and whether it was read.
///
/// An item that was deleted counts as read: it was put away. Flags are the only other mark that
/// newsboat has, so a flagged item is starred.
struct NewsboatCache {
  let starFlags: Set<Character>?

  func read(_ path: String, shownAs shown: String) throws(MarkImportError) -> ImportedMarks {
    let file = try SQLiteFile(path, shownAs: shown)
    let columns = try columns(of: "rss_item", in: file)
    guard ["guid", "url", "unread"].allSatisfy(columns.contains) else {
      throw MarkImportError(
        path: shown,
        reason: "is no cache of newsboat's: it has no table of items"
      )
    }
    let feeds = try feeds(in: file)
    var items: [Item] = []
    try file.run(query(columns)) { row throws(MarkImportError) in items.append(item(row, feeds)) }
    return marks(of: items)
  }

  private func query(_ columns: Set<String>) -> String {
    let wanted = ["guid", "url", "unread", "feedurl", "flags", "deleted"]
    let list = wanted.map { columns.contains($0) ? $0 : "NULL" }
    return "SELECT \(list.joined(separator: ", ")) FROM rss_item"
  }

  /// The columns of a table; none of what only looks like one, whose rows may never end.
  private func columns(
    of table: String,
    in file: SQLiteFile
  ) throws(MarkImportError) -> Set<String> {
    var isTable = false
    try file.run(
      """
      SELECT 1 FROM sqlite_master WHERE type = 'table' AND lower(name) = '\(table)'
      AND sql LIKE 'CREATE TABLE%'
      """
    ) { _ in isTable = true }
    guard isTable else { return [] }
    var names: Set<String> = []
    try file.run("PRAGMA table_info(\(table))") { names.insert($0.text(1).lowercased()) }
    return names
  }
}

extension NewsboatCache {
  /// A feed as its items need it for their identity.
  private struct Feed {
    /// What its guids may be told from others' by.
    let identities: [String]
    /// The page that it belongs to, which is no article's.
    let home: ArticleID?
  }

  private struct Item {
    /// Which of the items of one feed stand at one address.
    struct Place: Hashable {
      let feed: String
      let address: ArticleID
    }

    let place: Place?
    let guids: [ArticleID]
    let isRead: Bool
    let isStarred: Bool
  }

  private func feeds(in file: SQLiteFile) throws(MarkImportError) -> [String: Feed] {
    let columns = try columns(of: "rss_feed", in: file)
    guard ["rssurl", "url", "title"].allSatisfy(columns.contains) else { return [:] }
    var feeds: [String: Feed] = [:]
    try file.run("SELECT rssurl, url, title FROM rss_feed") { row in
      let (address, page, title) = (row.text(0), row.text(1), row.text(2))
      // An Atom feed's own id is not kept; many have their address for one.
      let identities = [page.isEmpty ? title : page, address].filter { !$0.isEmpty }
      feeds[address] = Feed(identities: identities, home: ArticleID.ofAddress(page))
    }
    return feeds
  }

  private func item(_ row: SQLiteRow, _ feeds: [String: Feed]) -> Item {
    let (guid, url, address) = (row.text(0), row.text(1), row.text(3))
    let feed = feeds[address]
    let id = ArticleID.ofAddress(url)
    let flags = row.text(4)
    let identities = feed?.identities ?? [address].filter { !$0.isEmpty }
    return Item(
      place: id == feed?.home ? nil : id.map { Item.Place(feed: address, address: $0) },
      guids: guid.isEmpty ? [] : identities.map { ArticleID.ofGUID(guid, feed: $0) },
      isRead: row.number(2) == 0 || row.number(5) != 0,
      isStarred: starFlags.map { !$0.isDisjoint(with: flags) } ?? !flags.isEmpty
    )
  }

  private func marks(of items: [Item]) -> ImportedMarks {
    var marks = ImportedMarks(format: .newsboat)
    let shared = sharedPlaces(of: items)
    for item in items {
      guard item.isRead || item.isStarred else {
        marks.unmarked += 1
        continue
      }
      let ids = ids(of: item, shared)
      guard !ids.isEmpty else {
        marks.nameless += 1
        continue
      }
      marks.articles.append(
        ImportedArticle(ids: ids, isRead: item.isRead, isStarred: item.isStarred)
      )
    }
    return marks
  }

  /// Where several items of one feed stand: whether all of them have the same marks.
  private func sharedPlaces(of items: [Item]) -> [Item.Place: Bool] {
    var first: [Item.Place: Item] = [:]
    var shared: [Item.Place: Bool] = [:]
    for item in items {
      guard let place = item.place else { continue }
      if let other = first[place] {
        let isSame = other.isRead == item.isRead && other.isStarred == item.isStarred
        shared[place] = shared[place, default: true] && isSame
      } else {
        first[place] = item
      }
    }
    return shared
  }

  /// By address, as a feed's articles are named; by guid too where several share one.
  private func ids(of item: Item, _ shared: [Item.Place: Bool]) -> [ArticleID] {
    guard let place = item.place else { return item.guids }
    guard let isSame = shared[place] else { return [place.address] }
    return (isSame || item.guids.isEmpty ? [place.address] : []) + item.guids
  }
}
