import Articles

/// The marks of the articles: of all that have some, and once more by row, as bits.
struct MarkMirror: Sendable {
  private struct Bits: OptionSet {
    let rawValue: UInt8

    static let read = Bits(rawValue: 1)
    static let starred = Bits(rawValue: 2)
    static let tagged = Bits(rawValue: 4)
  }

  private var marks: [ArticleID: Marks] = [:]
  private var bits: [Bits] = []
  private var tagsOfRow: [UInt32: Set<String>] = [:]
  /// Grows with every change.
  private(set) var version = 0

  subscript(id: ArticleID) -> Marks { marks[id] ?? Marks() }

  func holds(_ state: ArticleState, _ row: UInt32) -> Bool {
    let bits = bits[Int(row)]
    return switch state {
    case .unread: !bits.contains(.read)
    case .read: bits.contains(.read)
    case .starred: bits.contains(.starred)
    case .tagged: bits.contains(.tagged)
    }
  }

  func tags(of row: UInt32) -> Set<String> {
    tagsOfRow[row] ?? []
  }

  /// The tags in use that are the same as a label but for case and diacritics.
  func tags(labelled label: String) -> Set<String> {
    Set(tagCounts.keys.filter { FoldedText.label(of: $0) == label })
  }

  /// How many articles bear each tag.
  var tagCounts: [String: Int] {
    var counts: [String: Int] = [:]
    for tags in tagsOfRow.values {
      for tag in tags { counts[tag, default: 0] += 1 }
    }
    return counts
  }

  mutating func set(_ new: Marks, of id: ArticleID, row: UInt32?) {
    marks[id] = new == Marks() ? nil : new
    if let row { mirror(new, row) }
    version += 1
  }

  /// Makes room for rows that have come in; their marks are known from before.
  mutating func extend(to records: [CatalogRecord]) {
    for row in bits.count..<max(bits.count, records.count) {
      bits.append([])
      if let known = marks[records[row].id] { mirror(known, UInt32(clamping: row)) }
    }
  }

  /// Forgets all marks for those given.
  mutating func replaceAll(_ new: [ArticleID: Marks], records: [CatalogRecord]) {
    marks = new.filter { $0.value != Marks() }
    bits = []
    tagsOfRow = [:]
    extend(to: records)
    version += 1
  }

  private mutating func mirror(_ new: Marks, _ row: UInt32) {
    var value: Bits = []
    if new.isRead { value.insert(.read) }
    if new.isStarred { value.insert(.starred) }
    if !new.tags.isEmpty { value.insert(.tagged) }
    bits[Int(row)] = value
    tagsOfRow[row] = new.tags.isEmpty ? nil : new.tags
  }
}
