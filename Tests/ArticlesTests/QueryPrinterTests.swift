import Articles
import SeededRandom
import Testing

/// Makes filters such as the parser can make, the same for the same seed.
struct FilterGenerator {
  var random: SeededGenerator
  var context = QueryContext.east()

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  mutating func filter(depth: Int) -> QueryFilter {
    let kind = Int.random(in: 0..<(depth == 0 ? 6 : 10), using: &random)
    switch kind {
    case 6: return .not(filter(depth: depth - 1))
    case 7: return QueryFilter.all(of: filters(depth)) ?? leaf()
    case 8, 9: return QueryFilter.any(of: filters(depth)) ?? leaf()
    default: return leaf()
    }
  }

  private mutating func filters(_ depth: Int) -> [QueryFilter] {
    (0..<Int.random(in: 2...3, using: &random)).map { _ in filter(depth: depth - 1) }
  }

  private mutating func leaf() -> QueryFilter {
    let text = pick([
      "oil", "viet*", "\"grid operator\"", "title:oil", "title:\"dry autumn\"*", "body:漢字",
      "by:ann", "source:coast", "agency:cw", "place:halvern", "is:unread", "is:starred", "is:read",
      "is:tagged", "has:link", "has:image", "tag:none", "tag:later", "#\"two words\"",
      "tag:\"none\"",
      "lang:pt", "url:example", "path:\"feeds/a b\"", "path:\"a\\\\b\\\"c\"", "id:0",
      "date:2018-09",
      "after:2018-09-03", "before:2018-09-03", "newer:2d", "older:1w", "words:>3", "words:1..4",
      "words:0", "mins:1", "search:\"dry\"", "i*", "th*", "energy", "字", "เมือง", "the",
    ])
    context.savedSearches = ["dry": "dry OR (autumn -oil)"]
    return (try? parsed(text, context).get().filter) ?? .everything
  }
}

@Suite struct QueryPrinterTests {
  @Test func `a filter printed and read again is the same`() throws {
    var generator = FilterGenerator(random: SeededGenerator(seed: 11))
    for _ in 0..<3000 {
      let filter = generator.filter(depth: 4)
      let text = filter.description
      let query = try QueryParser.parse(text, context: generator.context)
      #expect(query.filter == filter, "\(text)")
    }
  }

  @Test func `order and limit are printed and read again`() throws {
    let query = try QueryParser.parse("a OR b sort:-words,title limit:7", context: .east())
    let again = try QueryParser.parse(query.description, context: .east())
    #expect(again.filter == query.filter)
    #expect(again.sort == [QuerySort(.words, isReversed: true), QuerySort(.title)])
    #expect(again.limit == 7)
  }
}
