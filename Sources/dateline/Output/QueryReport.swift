import Articles
import Catalog
import CellGrid

/// How a query is understood and what each of its clauses finds, for a person and for a script.
struct QueryReport {
  private let explanation: QueryExplanation
  /// How many articles each clause matches alone.
  private let counts: [Int]
  private let matched: Int
  private let total: Int

  init(_ explanation: QueryExplanation, in catalog: ArticleCatalog) async throws {
    var counts: [Int] = []
    for clause in explanation.clauses {
      counts.append(try await catalog.count(of: Query(filter: clause.filter)))
    }
    self.explanation = explanation
    self.counts = counts
    // The first clause is all of the query.
    matched = counts[0]
    total = await catalog.total
  }

  var text: String {
    ([head, table, hints, foot].filter { !$0.isEmpty }).joined(separator: "\n\n")
  }

  private var head: String {
    """
    query        \(explanation.query.text.withoutControls)
    normal form  \(explanation.query.description.withoutControls)
    """
  }

  /// A line a clause; the first three columns are single words, and what is said comes last.
  private var table: String {
    let header = ["articles", "columns", "answered-by", "clause"]
    let rows = zip(explanation.clauses, counts).map { clause, count in
      [
        "\(count)",
        clause.columns.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "-",
        clause.filter.answeredBy?.rawValue ?? "-",
        String(repeating: "  ", count: clause.depth) + clause.meaning.withoutControls,
      ]
    }
    let widths = (0..<3).map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    return ([header] + rows).map { row in
      let number = String(repeating: " ", count: widths[0] - row[0].count) + row[0]
      let words = (1..<3).map { row[$0].padded(toWidth: widths[$0]) }
      return ([number] + words + [row[3]]).joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private var hints: String {
    explanation.query.hints.map { hint in
      let columns = explanation.columns(of: hint)
      return "hint         \(columns.lowerBound)-\(columns.upperBound) \(hint.sentence)"
    }.joined(separator: "\n")
  }

  private var foot: String {
    let query = explanation.query
    let listed = query.limit.map { min($0, matched) } ?? matched
    return """
      order        \(query.order.map(\.meaning).joined(separator: ", "))
      limit        \(query.limit.map { "\($0)" } ?? "none")
      listed       \(listed) of \(matched) that match, of \(total) in all
      """
  }
}
