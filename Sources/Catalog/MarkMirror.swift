import Articles
import GRDB

/// The marks of the articles, row by row, and of articles that are not here yet.
struct MarkMirror: Sendable {
  struct Bits: OptionSet, BitwiseCopyable, Sendable {
    var rawValue: UInt8

    static let read = Bits(rawValue: 1)
    static let starred = Bits(rawValue: 2)
    static let tagged = Bits(rawValue: 4)
  }

  private(set) var bits = Column<Bits>(number: 9)
  private(set) var tagsOfRow: [UInt32: Set<String>] = [:]
  /// The marks of articles without a row; nil when they are not in memory yet.
  private var waiting: [ArticleID: Marks]? = [:]
  private var hasUnsavedTags = false
  private var hasUnsavedWaiting = false

  init() {}

  subscript(row: UInt32) -> Marks {
    let bits = bits[row]
    return Marks(
      isRead: bits.contains(.read),
      isStarred: bits.contains(.starred),
      tags: tagsOfRow[row] ?? []
    )
  }

  func holds(_ state: ArticleState, _ row: UInt32) -> Bool {
    Self.holds(state, bits[row])
  }

  /// The rows in a state.
  func rows(_ state: ArticleState) -> RowSet {
    let values = bits.values
    return RowSet(capacity: values.count) { Self.holds(state, values[$0]) }
  }

  /// The rows with a tag that is the same as a label but for case and diacritics.
  func rows(labelled label: String) -> RowSet {
    let inUse = tagsOfRow.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let wanted = inUse.filter { FoldedText.label(of: $0) == label }
    var rows = RowSet(capacity: bits.count)
    for (row, tags) in tagsOfRow where !tags.isDisjoint(with: wanted) { rows.insert(Int(row)) }
    return rows
  }

  /// How many rows of a set bear each tag.
  func tagCounts(among rows: RowSet) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (row, tags) in tagsOfRow where rows.contains(row) {
      for tag in tags { counts[tag, default: 0] += 1 }
    }
    return counts
  }

  private static func holds(_ state: ArticleState, _ bits: Bits) -> Bool {
    switch state {
    case .unread: !bits.contains(.read)
    case .read: bits.contains(.read)
    case .starred: bits.contains(.starred)
    case .tagged: bits.contains(.tagged)
    }
  }
}

extension MarkMirror {
  /// Sets the marks of an article, which has these rows.
  mutating func set(_ new: Marks, of id: ArticleID, rows: [UInt32], _ db: Database) throws {
    for row in rows { set(new, row) }
    if rows.isEmpty {
      try loadWaiting(db)
      waiting?[id] = new == Marks() ? nil : new
      hasUnsavedWaiting = true
    }
  }

  /// The marks of an article that may not be here.
  mutating func marks(of id: ArticleID, rows: [UInt32], _ db: Database) throws -> Marks {
    if let row = rows.first { return self[row] }
    try loadWaiting(db)
    return waiting?[id] ?? Marks()
  }

  /// Makes room for a row that has come in; its marks are known from before.
  mutating func append(_ row: UInt32, _ id: ArticleID, _ db: Database) throws {
    bits.append([])
    if let other = try CatalogContents.rows(of: id, db).first, other < row {
      set(self[other], row)
      return
    }
    try loadWaiting(db)
    guard let known = waiting?.removeValue(forKey: id) else { return }
    set(known, row)
    hasUnsavedWaiting = true
  }

  /// Forgets all marks for those given.
  mutating func replaceAll(_ all: [ArticleID: Marks], _ db: Database) throws {
    var new = [Bits](repeating: [], count: bits.count)
    var rest = all.filter { $0.value != Marks() }
    tagsOfRow = [:]
    var found: [ArticleID] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT row, high, low FROM articles")
    while !rest.isEmpty, let stored = try rows.next() {
      let id = ArticleID(signedHigh: stored[1], signedLow: stored[2])
      guard let marks = rest[id] else { continue }
      let row: UInt32 = stored[0]
      guard Int(row) < new.count else { continue }
      found.append(id)
      new[Int(row)] = Self.bits(of: marks)
      if !marks.tags.isEmpty { tagsOfRow[row] = marks.tags }
    }
    for id in found { rest[id] = nil }
    bits.replace(with: new)
    waiting = rest
    hasUnsavedTags = true
    hasUnsavedWaiting = true
  }

  /// Forgets the rows after the first so many, and takes nothing for saved.
  mutating func goBack(toRows count: Int) {
    let kept = bits.values.prefix(count)
    bits = Column(number: 9)
    for value in kept { bits.append(value) }
    while bits.count < count { bits.append([]) }
    tagsOfRow = tagsOfRow.filter { Int($0.key) < count }
    hasUnsavedTags = true
    waiting = nil
    hasUnsavedWaiting = false
  }

  private mutating func set(_ new: Marks, _ row: UInt32) {
    let value = Self.bits(of: new)
    if bits[row] != value { bits[row] = value }
    let tags = new.tags.isEmpty ? nil : new.tags
    if tagsOfRow[row] != tags {
      tagsOfRow[row] = tags
      hasUnsavedTags = true
    }
  }

  private static func bits(of marks: Marks) -> Bits {
    var value: Bits = []
    if marks.isRead { value.insert(.read) }
    if marks.isStarred { value.insert(.starred) }
    if !marks.tags.isEmpty { value.insert(.tagged) }
    return value
  }
}

extension MarkMirror {
  /// No tag holds this character, which stands between tags in the database.
  private static let separator: Character = "\u{1F}"

  init(_ db: Database, rows count: Int) throws {
    try bits.load(db, count: count)
    let tags = try Row.fetchCursor(db, sql: "SELECT row, tag FROM tags")
    while let tag = try tags.next() {
      let row: UInt32 = tag[0]
      if Int(row) < count { tagsOfRow[row, default: []].insert(tag[1]) }
    }
    waiting = nil
  }

  mutating func save(_ db: Database) throws {
    try bits.save(db)
    if hasUnsavedTags {
      try db.execute(sql: "DELETE FROM tags")
      let statement = try db.cachedStatement(sql: "INSERT INTO tags VALUES (?, ?)")
      for (row, tags) in tagsOfRow {
        for tag in tags { try statement.execute(arguments: [Int64(row), tag]) }
      }
      hasUnsavedTags = false
    }
    if hasUnsavedWaiting, let waiting {
      try db.execute(sql: "DELETE FROM waiting_marks")
      let statement = try db.cachedStatement(sql: "INSERT INTO waiting_marks VALUES (?, ?, ?, ?)")
      for (id, marks) in waiting {
        let tags = marks.tags.sorted().joined(separator: String(Self.separator))
        let bits = Int(Self.bits(of: marks).rawValue)
        try statement.execute(arguments: [id.signedHigh, id.signedLow, bits, tags])
      }
      hasUnsavedWaiting = false
    }
  }

  private mutating func loadWaiting(_ db: Database) throws {
    guard waiting == nil else { return }
    var loaded: [ArticleID: Marks] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT high, low, bits, tags FROM waiting_marks")
    while let row = try rows.next() {
      let bits = Bits(rawValue: row[2])
      let tags: String = row[3]
      loaded[ArticleID(signedHigh: row[0], signedLow: row[1])] = Marks(
        isRead: bits.contains(.read),
        isStarred: bits.contains(.starred),
        tags: Set(tags.split(separator: Self.separator).map { String($0) })
      )
    }
    waiting = loaded
  }
}
