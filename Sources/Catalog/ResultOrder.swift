import Articles
import GRDB

/// Puts rows in the order that a query asks for.
struct ResultOrder {
  /// So many of the newest articles are ranked by relevance; those after them follow by date.
  private static let mostRanked = 10_000

  let keys: [QuerySort]
  let terms: [TextTerm]

  /// Whether newest first is all that is asked for, the order in which rows are found.
  var isNewestFirst: Bool { keys == QuerySort.newestFirst }

  /// Sorts rows that come newest first; where all keys are equal, they stay so.
  func sorted(
    _ rows: [UInt32],
    in contents: inout CatalogContents,
    _ db: Database
  ) throws -> [UInt32] {
    if isNewestFirst { return rows }
    try contents.complete(db)
    if keys == [QuerySort(.date)] { return oldestFirst(rows, contents) }
    let columns = try keys.map { try column($0, rows, &contents, db) }
    return rows.indices.sorted { left, right in
      for column in columns {
        let order = column.compare(left, right)
        if order != 0 { return order < 0 }
      }
      return left < right
    }.map { rows[$0] }
  }

  /// Turns the order round, but not within one moment.
  private func oldestFirst(_ rows: [UInt32], _ contents: CatalogContents) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(rows.count)
    var end = rows.count
    while end > 0 {
      var start = end - 1
      let date = contents.dates[rows[start]]
      while start > 0, contents.dates[rows[start - 1]] == date { start -= 1 }
      result += rows[start..<end]
      end = start
    }
    return result
  }

  private func column(
    _ sort: QuerySort,
    _ rows: [UInt32],
    _ contents: inout CatalogContents,
    _ db: Database
  ) throws -> SortColumn {
    let sign = sort.isReversed ? -1 : 1
    switch sort.key {
    case .date: return SortColumn(rows.map { contents.dates[$0] }, sign: sign)
    case .words: return SortColumn(rows.map { Double(contents.words[$0]) }, sign: sign)
    case .relevance:
      let ranked = rows.prefix(Self.mostRanked)
      let scores = try contents.scores(of: ranked, for: terms, db)
      let values = rows.indices.map { index in
        index < ranked.count ? scores[rows[index]] ?? 0 : .infinity
      }
      return SortColumn(values, sign: sign)
    case .title:
      let ranks = try contents.titleRanks.ranks(of: contents.count, version: contents.version, db)
      return SortColumn(rows.map { ranks[Int($0)] }, sign: sign)
    case .source: return pooled(contents.sources, rows.map { contents.sourceNumbers[$0] }, sign)
    case .place: return pooled(contents.places, rows.map { contents.placeNumbers[$0] }, sign)
    case .agency: return pooled(contents.agencies, rows.map { contents.agencyNumbers[$0] }, sign)
    }
  }

  private func pooled(_ pool: NamePool, _ numbers: [UInt32], _ sign: Int) -> SortColumn {
    let ranks = Self.ranks(pool.names.map { FoldedText.words(of: $0).joined(separator: " ") })
    return SortColumn(
      numbers.map { Int($0) < ranks.count ? ranks[Int($0)] : .infinity },
      sign: sign
    )
  }

  /// The place of each name in the alphabet; infinity for an empty name, which always goes last.
  fileprivate static func ranks(_ names: [String]) -> [Double] {
    let sorted = names.indices.sorted { names[$0] < names[$1] }
    var ranks = [Double](repeating: .infinity, count: names.count)
    var rank = 0.0
    for (position, index) in sorted.enumerated() where !names[index].isEmpty {
      if position > 0, names[sorted[position - 1]] != names[index] { rank += 1 }
      ranks[index] = rank
    }
    return ranks
  }
}

/// One sort key of all rows.
private struct SortColumn {
  private let values: [Double]
  private let sign: Int

  init(_ values: [Double], sign: Int) {
    self.values = values
    self.sign = sign
  }

  /// Less than 0 when the left one goes first; a missing value goes last in either direction.
  func compare(_ left: Int, _ right: Int) -> Int {
    let (one, two) = (values[left], values[right])
    if one == two { return 0 }
    if one == .infinity { return 1 }
    if two == .infinity { return -1 }
    return one < two ? -sign : sign
  }
}

/// The place of each row's title in the alphabet, reckoned once for all searches.
struct TitleRanks: Sendable {
  private var ranks: [Double] = []
  private var version: Int?

  /// The ranks of the rows there are; infinity for an empty title.
  mutating func ranks(of count: Int, version: Int, _ db: Database) throws -> [Double] {
    if self.version == version { return ranks }
    var titles = [String](repeating: "", count: count)
    let rows = try Row.fetchCursor(db, sql: "SELECT row, title FROM articles")
    var check = CancellationCheck()
    while let row = try rows.next() {
      try check.step()
      let number: Int = row[0]
      if number < count { titles[number] = FoldedText.words(of: row[1]).joined(separator: " ") }
    }
    ranks = ResultOrder.ranks(titles)
    self.version = version
    return ranks
  }
}
