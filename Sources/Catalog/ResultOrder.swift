import Articles

/// Puts rows in the order that a query asks for.
struct ResultOrder {
  let keys: [QuerySort]
  let terms: [TextTerm]

  /// Whether newest first is all that is asked for, the order in which rows are found.
  var isNewestFirst: Bool { keys == QuerySort.newestFirst }

  /// Sorts rows that come newest first; where all keys are equal, they stay so.
  func sorted(_ rows: [UInt32], in contents: CatalogContents) -> [UInt32] {
    if isNewestFirst { return rows }
    let columns = keys.map { column($0, rows, contents) }
    return rows.indices.sorted { left, right in
      for column in columns {
        let order = column.compare(left, right)
        if order != 0 { return order < 0 }
      }
      return left < right
    }.map { rows[$0] }
  }

  private func column(
    _ sort: QuerySort,
    _ rows: [UInt32],
    _ contents: CatalogContents
  ) -> SortColumn {
    let sign = sort.isReversed ? -1 : 1
    switch sort.key {
    case .date: return SortColumn(rows.map { contents[$0].date }, sign: sign)
    case .words: return SortColumn(rows.map { Double(contents[$0].wordCount) }, sign: sign)
    case .relevance:
      let scorer = RelevanceScorer(terms)
      return SortColumn(rows.map { -Double(scorer.score($0, contents)) }, sign: sign)
    case .title: return SortColumn(Self.ranks(rows.map(contents.foldedTitle)), sign: sign)
    case .source: return pooled(contents.sources, rows.map { contents[$0].source }, sign)
    case .place: return pooled(contents.places, rows.map { contents[$0].place }, sign)
    case .agency: return pooled(contents.agencies, rows.map { contents[$0].agency }, sign)
    }
  }

  private func pooled(_ pool: StringPool, _ numbers: [UInt32], _ sign: Int) -> SortColumn {
    let ranks = Self.ranks(pool.strings.map { FoldedText.words(of: $0).joined(separator: " ") })
    return SortColumn(numbers.map { ranks[Int($0)] }, sign: sign)
  }

  /// The place of each name in the alphabet; infinity for an empty name, which always goes last.
  private static func ranks(_ names: [String]) -> [Double] {
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

/// Tells how well an article answers the words of a query.
private struct RelevanceScorer {
  private static let leadLength = 400
  private let patterns: [(pattern: BytePattern, field: TextField?)]

  init(_ terms: [TextTerm]) {
    patterns = terms.prefix(100).map { (BytePattern($0.pattern), $0.field) }
  }

  /// A word in the title counts 8, in the lead 2 more than elsewhere, and 10 times at the most.
  func score(_ row: UInt32, _ contents: CatalogContents) -> Int {
    let text = contents[row].text
    return contents.arena.withFolded(text) { bytes in
      func count(_ pattern: BytePattern, _ range: Range<Int>) -> Int {
        pattern.count(in: UnsafeBufferPointer(rebasing: bytes[range]), atMost: 10)
      }
      let title = text.ends.range(of: .title)
      let body = text.ends.range(of: .body)
      let lead = body.prefix(Self.leadLength)
      var score = 0
      for (pattern, field) in patterns {
        if field == nil || field == .title { score += 8 * count(pattern, title) }
        if field == nil || field == .body {
          score += 2 * count(pattern, lead.startIndex..<lead.endIndex) + count(pattern, body)
        }
      }
      return score
    }
  }
}

extension CatalogContents {
  fileprivate func foldedTitle(of row: UInt32) -> String {
    let text = self[row].text
    return arena.withFolded(text) { bytes in
      String(decoding: bytes[text.ends.range(of: .title)].dropFirst(), as: UTF8.self)
    }
  }
}
