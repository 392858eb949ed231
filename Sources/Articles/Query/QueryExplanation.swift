/// A query taken apart: each clause with its place in the text and its meaning in words.
package struct QueryExplanation: Hashable, Sendable {
  package struct Clause: Hashable, Sendable {
    package let filter: QueryFilter
    /// The number of clauses that it stands in.
    package let depth: Int
    /// Where it stands in the text, in characters from 1; nil for what a saved search brings.
    package let columns: ClosedRange<Int>?
    package let meaning: String
  }

  package let query: Query
  /// All clauses, each before those that stand in it.
  package let clauses: [Clause]
  private let textColumns: TextColumns

  fileprivate init(_ query: Query, places: [Range<Int>], context: QueryContext) {
    self.query = query
    textColumns = TextColumns(query.text)
    var tree = ClauseTree(places: places[...], columns: textColumns, context: context)
    clauses = tree.clauses(of: query.filter, depth: 0).clauses
  }

  /// Where a hint's part of the text stands, in characters from 1.
  package func columns(of hint: QueryHint) -> ClosedRange<Int> {
    textColumns.columns(of: hint.range)
  }
}

extension QueryParser {
  /// Reads a query and says how it is understood; throws what is wrong with it and where.
  package static func explain(
    _ text: String,
    context: QueryContext
  ) throws(QueryProblem) -> QueryExplanation {
    var parser = try QueryParser(reading: text, context: context)
    let query = try parser.query(text)
    return QueryExplanation(query, places: parser.places, context: context)
  }
}

/// Walks a filter beside the places where its conditions were read, which come in the same order.
private struct ClauseTree {
  typealias Branch = (clauses: [QueryExplanation.Clause], place: Range<Int>?)

  var places: ArraySlice<Range<Int>>
  let columns: TextColumns
  let context: QueryContext

  /// The clause of a filter and all that stand in it, and where they stand together.
  mutating func clauses(of filter: QueryFilter, depth: Int) -> Branch {
    var inner: [QueryExplanation.Clause] = []
    let place: Range<Int>?
    switch filter {
    case .all(let parts), .any(let parts):
      let branches = parts.map { clauses(of: $0, depth: depth + 1) }
      inner = branches.flatMap(\.clauses)
      place = Self.span(branches.compactMap(\.place))
    case .not(let part):
      inner = clauses(of: part, depth: depth + 1).clauses
      place = places.popFirst()
    case .saved(name: _, let part):
      place = places.popFirst()
      // Its text is another one, in which no column can be named.
      var saved = ClauseTree(places: [], columns: columns, context: context)
      inner = saved.clauses(of: part, depth: depth + 1).clauses
    case .everything: place = nil
    default: place = places.popFirst()
    }
    let clause = QueryExplanation.Clause(
      filter: filter,
      depth: depth,
      columns: place.map(columns.columns(of:)),
      meaning: filter.meaning(in: context.timeZone)
    )
    return ([clause] + inner, place)
  }

  private static func span(_ places: [Range<Int>]) -> Range<Int>? {
    guard let first = places.first, let last = places.last else { return nil }
    return first.lowerBound..<last.upperBound
  }
}

/// Where the characters of a text stand, by their UTF-8 offsets.
private struct TextColumns: Hashable, Sendable {
  /// The column of the character that each byte belongs to.
  private var columns: [Int] = []

  init(_ text: String) {
    columns.reserveCapacity(text.utf8.count)
    for (index, character) in text.enumerated() {
      columns.append(contentsOf: repeatElement(index + 1, count: character.utf8.count))
    }
  }

  func columns(of range: Range<Int>) -> ClosedRange<Int> {
    guard let last = columns.last else { return 1...1 }
    let start = range.lowerBound < columns.count ? columns[range.lowerBound] : last
    let end = range.upperBound > 0 ? columns[min(range.upperBound, columns.count) - 1] : start
    return start...max(start, end)
  }
}
