import Articles
import Foundation
import GRDB

extension CatalogContents {
  /// The rows that a filter is about; those not shown may be among them.
  mutating func rows(
    matching filter: QueryFilter,
    _ marks: MarkMirror,
    _ db: Database
  ) throws -> RowSet {
    if Task.isCancelled { throw CancellationError() }
    switch filter {
    case .everything: return .everything(capacity: count)
    case .all(let parts): return try intersection(of: parts, marks, db)
    case .any(let parts): return try union(of: parts, marks, db)
    case .not(let part): return try rows(matching: part, marks, db).inverted
    case .saved(name: _, let part): return try rows(matching: part, marks, db)
    case .text(let term): return try rows(with: term, db)
    case .state(let state): return marks.rows(state)
    case .tag(let label): return marks.rows(labelled: label)
    case .untagged: return marks.rows(.tagged).inverted
    case .content(let content): return rows(with: content)
    case .path(let part): return try rows(inFilesWith: part, db)
    case .url(let part): return try rows(withAddress: part, db)
    case .identifier(let digits): return try rows(identifiedBy: digits, db)
    case .date, .words, .minutes, .language:
      try complete(db)
      return numbered(filter)
    }
  }

  private mutating func intersection(
    of parts: [QueryFilter],
    _ marks: MarkMirror,
    _ db: Database
  ) throws -> RowSet {
    var found = RowSet.everything(capacity: count)
    for part in parts.sorted(by: { $0.cost < $1.cost }) {
      found.formIntersection(try rows(matching: part, marks, db))
      if found.isEmpty { break }
    }
    return found
  }

  private mutating func union(
    of parts: [QueryFilter],
    _ marks: MarkMirror,
    _ db: Database
  ) throws -> RowSet {
    var found = RowSet(capacity: count)
    for part in parts { found.formUnion(try rows(matching: part, marks, db)) }
    return found
  }

  private func rows(with content: ArticleContent) -> RowSet {
    let flag: RowFlags = content == .link ? .link : .image
    let values = flags.values
    return RowSet(capacity: count) { values[$0].contains(flag) }
  }

  /// Answers conditions on what the columns hold.
  private func numbered(_ filter: QueryFilter) -> RowSet {
    switch filter {
    case .date(let condition):
      let start = condition.period.start?.timeIntervalSince1970 ?? -.infinity
      let end = condition.period.end?.timeIntervalSince1970 ?? .infinity
      let values = dates.values
      return RowSet(capacity: count) { values[$0] >= start && values[$0] < end }
    case .words(let condition):
      let values = words.values
      return RowSet(capacity: count) { condition.contains(Int(values[$0])) }
    case .minutes(let condition):
      let values = words.values
      return RowSet(capacity: count) {
        condition.contains(WordCount.minutes(forWords: Int(values[$0])))
      }
    case .language(let asked):
      let isWanted = languages.flags {
        QueryFilter.language(FoldedText.label(of: $0), isIn: asked)
      }
      let values = languageNumbers.values
      return RowSet(capacity: count) { row in
        let number = Int(values[row])
        return number < isWanted.count && isWanted[number]
      }
    default: return RowSet(capacity: count)
    }
  }

  private func rows(inFilesWith part: String, _ db: Database) throws -> RowSet {
    let pattern = LabelPattern(part)
    var wanted: Set<Int64> = []
    let files = try Row.fetchCursor(db, sql: "SELECT number, path FROM files")
    var check = CancellationCheck()
    while let file = try files.next() {
      try check.step()
      if pattern.isFound(in: file[1]) { wanted.insert(file[0]) }
    }
    var found = RowSet(capacity: count)
    guard !wanted.isEmpty else { return found }
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT row, file FROM articles WHERE file IS NOT NULL"
    )
    while let row = try rows.next() {
      try check.step()
      if wanted.contains(row[1]) { found.insert(row[0]) }
    }
    return found
  }

  private func rows(withAddress part: String, _ db: Database) throws -> RowSet {
    let pattern = LabelPattern(part)
    var found = RowSet(capacity: count)
    let rows = try Row.fetchCursor(db, sql: "SELECT row, url FROM articles WHERE url <> ''")
    var check = CancellationCheck()
    while let row = try rows.next() {
      try check.step()
      if pattern.isFound(in: row[1]) { found.insert(row[0]) }
    }
    return found
  }

  private func rows(identifiedBy digits: String, _ db: Database) throws -> RowSet {
    var found = RowSet(capacity: count)
    let padded = digits.prefix(32)
    guard let lowest = ArticleID(hex: padded + String(repeating: "0", count: 32 - padded.count)),
      let highest = ArticleID(hex: padded + String(repeating: "f", count: 32 - padded.count)),
      digits.utf8.count <= 32
    else { return found }
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT row, high, low FROM articles WHERE high BETWEEN ? AND ?",
      arguments: [lowest.signedHigh, highest.signedHigh]
    )
    while let row = try rows.next() {
      let id = ArticleID(signedHigh: row[1], signedLow: row[2])
      if id.hex.hasPrefix(digits) { found.insert(row[0]) }
    }
    return found
  }
}

extension QueryFilter {
  /// How long the condition takes to answer, roughly; conditions on text come last.
  fileprivate var cost: Int {
    switch self {
    case .everything, .state, .content, .date, .words, .minutes, .language, .untagged: 0
    case .tag, .identifier: 1
    case .text(let term): term.isPrefix ? 4 : 3
    case .path, .url: 6
    case .not(let part), .saved(name: _, let part): part.cost
    case .all(let parts), .any(let parts): parts.reduce(1) { max($0, $1.cost) } + 1
    }
  }
}

/// Asks now and then whether the task that is being done is still wanted.
struct CancellationCheck {
  private var steps = 0

  mutating func step() throws {
    steps += 1
    if steps & 1023 == 0, Task.isCancelled { throw CancellationError() }
  }
}

/// A part of a text, folded as a label, to be found in many texts.
struct LabelPattern {
  private let label: String
  private let bytes: BytePattern?

  init(_ label: String) {
    self.label = label
    bytes = label.isEmpty ? nil : BytePattern(Array(label.utf8))
  }

  func isFound(in text: String) -> Bool {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      // Other text than plain ASCII without white space takes the long road.
      guard byte > 0x20, byte < 0x7F else { return QueryFilter.contains(label, text) }
      folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    guard let bytes else { return true }
    return folded.withUnsafeBufferPointer { bytes.isFound(in: $0) }
  }
}
