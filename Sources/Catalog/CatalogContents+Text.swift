import Articles
import GRDB

extension CatalogContents {
  /// The rows that have a word, a prefix or a phrase.
  mutating func rows(with term: TextTerm, _ db: Database) throws -> RowSet {
    if let known = termRows[term, version] { return known }
    var found = RowSet(capacity: count)
    if let keys = term.startKeys {
      try newestStarts.insertRows(startingWith: keys, into: &found, db)
    } else {
      let statement = try db.cachedStatement(sql: "SELECT rowid FROM texts WHERE texts MATCH ?")
      statement.setUncheckedArguments([term.match])
      try found.insertRows(of: statement, db)
    }
    termRows[term, version] = found
    return found
  }

  /// How well rows answer some terms, the less the better; none for rows that answer none.
  func scores(
    of rows: some Collection<UInt32>,
    for terms: [TextTerm],
    _ db: Database
  ) throws -> [UInt32: Double] {
    guard let first = rows.min(), let last = rows.max(), !terms.isEmpty else { return [:] }
    let match = terms.prefix(100).map(\.matchForScore).joined(separator: " OR ")
    let scored = try Row.fetchCursor(
      db,
      sql: """
        SELECT rowid, bm25(texts, 8, 1, 2, 2, 2, 2, 1) FROM texts
        WHERE texts MATCH ? AND rowid BETWEEN ? AND ?
        """,
      arguments: [match, Int64(first), Int64(last)]
    )
    var scores: [UInt32: Double] = [:]
    var check = CancellationCheck()
    while let row = try scored.next() {
      try check.step()
      scores[row[0]] = row[1]
    }
    return scores
  }
}

extension TextTerm {
  /// What a short prefix stands for in the table of such; nil for any other term.
  var startKeys: ClosedRange<Int64>? {
    isPrefix && words.count == 1 ? WordStarts.keys(of: words[0], in: field) : nil
  }

  /// The term in the query language of FTS5, every word of it quoted.
  fileprivate var match: String {
    let text = words.joined(separator: " ").split(separator: "\"").joined(separator: "\"\"")
    return column + "\"\(text)\"" + (isPrefix ? " *" : "")
  }

  /// The same, with a short prefix taken for a word, since too many words start so.
  fileprivate var matchForScore: String {
    var term = self
    let isShort = (words.last?.unicodeScalars.count ?? 0) <= WordStarts.longest
    if isShort { term.isPrefix = false }
    return term.match
  }

  private var column: String {
    switch field {
    case .title: "title : "
    case .body: "body : "
    case .byline: "byline : "
    case .place: "place : "
    case .agency: "agency : "
    case .source: "source : "
    case nil: ""
    }
  }
}

/// The answers for the terms asked for last, since a query that grows asks for most of them again.
struct TermRows: Sendable {
  private static let most = 12

  private var answers: [TextTerm: RowSet] = [:]
  private var recent: [TextTerm] = []
  private var version = 0

  subscript(term: TextTerm, version: Int) -> RowSet? {
    get { self.version == version ? answers[term] : nil }
    set {
      if self.version != version { self = TermRows() }
      self.version = version
      answers[term] = newValue
      recent.append(term)
      if recent.count > Self.most { answers[recent.removeFirst()] = nil }
    }
  }
}
