import Wording

/// Reads the query language.
///
/// The grammar, loosest first: `alternatives = conjunction { OR conjunction }`,
/// `conjunction = operand { [AND] operand }`, `operand = { - | NOT } ( "(" alternatives ")" | clause )`.
package struct QueryParser {
  /// Parentheses and negations may stand this deep in one another.
  static let deepestNesting = 100
  /// The most bytes in a query, with the saved searches that it names.
  static let longestText = 1_000_000

  let bytes: [UInt8]
  let context: QueryContext
  let dates: DateReader
  /// The saved searches that this text stands in, the outermost first.
  let enclosingSearches: [String]
  let tokens: [QueryToken]
  var next = 0
  var depth = 0
  var sort: [QuerySort] = []
  var limit: Int?
  var hints: [QueryHint] = []
  var lastWordIsPrefix = false
  /// Where each condition and each exclusion stands, an exclusion after what it excludes.
  var places: [Range<Int>] = []
  /// The bytes that may still be read.
  var budget: Int

  /// Reads a query; throws what is wrong with it and where.
  package static func parse(
    _ text: String,
    context: QueryContext
  ) throws(QueryProblem) -> Query {
    var parser = try QueryParser(reading: text, context: context)
    return try parser.query(text)
  }

  /// Prepares to read a whole query, unless it is too long to be one.
  init(reading text: String, context: QueryContext) throws(QueryProblem) {
    guard text.utf8.count <= Self.longestText else {
      throw QueryProblem(
        range: 0..<text.utf8.count,
        .expectedShorterQuery
      )
    }
    let dates = DateReader(now: context.now, timeZone: context.timeZone)
    self.init(text, context: context, dates: dates)
  }

  init(
    _ text: String,
    context: QueryContext,
    dates: DateReader,
    enclosingSearches: [String] = [],
    budget: Int = longestText
  ) {
    bytes = Array(text.utf8)
    tokens = QueryLexer.tokens(of: text)
    self.context = context
    self.dates = dates
    self.enclosingSearches = enclosingSearches
    self.budget = budget
  }

  mutating func query(_ text: String) throws(QueryProblem) -> Query {
    let filter = try alternatives()
    if next < tokens.count {
      throw problem(at: tokens[next], .expectedNoParenthesis)
    }
    let wanted: QueryFilter
    if let filter { wanted = filter } else { wanted = try withoutConditions() }
    return Query(
      text: text,
      filter: wanted,
      sort: sort,
      limit: limit,
      hints: hints,
      lastWordIsPrefix: lastWordIsPrefix
    )
  }

  /// What a text without conditions means: everything, unless it has words that have no letters.
  ///
  /// A script that marks what `--` matches must not mark the whole library.
  private func withoutConditions() throws(QueryProblem) -> QueryFilter {
    let hasWords = tokens.contains { $0.kind == .word || $0.kind == .phrase || $0.kind == .value }
    guard hasWords, sort.isEmpty, limit == nil, !context.isTyping else { return .everything }
    throw QueryProblem(range: 0..<bytes.count, .expectedWord)
  }
}

/// What stands in a place where a condition can stand.
enum QueryOperand {
  /// Nothing at all.
  case missing
  /// Something that selects nothing: punctuation, `sort:`, what is still being typed.
  case neutral
  case filter(QueryFilter)
}

extension QueryParser {
  var atEnd: Bool { next == tokens.count }

  func problem(at token: QueryToken, _ phrase: Phrase) -> QueryProblem {
    QueryProblem(range: token.range, phrase)
  }

  private mutating func alternatives() throws(QueryProblem) -> QueryFilter? {
    var filters: [QueryFilter] = []
    var operand = try conjunction()
    while true {
      if case .filter(let filter) = operand { filters.append(filter) }
      guard next < tokens.count, tokens[next].kind == .or else { break }
      let joint = tokens[next]
      if case .missing = operand { throw problem(at: joint, .expectedBeforeOr) }
      next += 1
      operand = try conjunction()
      try expect(operand, after: joint, .expectedAfterOr)
    }
    return QueryFilter.any(of: filters)
  }

  private mutating func conjunction() throws(QueryProblem) -> QueryOperand {
    var filters: [QueryFilter] = []
    var isMissing = true
    while next < tokens.count {
      let token = tokens[next]
      if token.kind == .or || token.kind == .closeParenthesis { break }
      if token.kind == .and {
        if isMissing { throw problem(at: token, .expectedBeforeAnd) }
        next += 1
        try expect(startsOperand, after: token, .expectedAfterAnd)
        continue
      }
      isMissing = false
      if case .filter(let filter) = try operand() { filters.append(filter) }
    }
    if isMissing { return .missing }
    return QueryFilter.all(of: filters).map(QueryOperand.filter) ?? .neutral
  }

  private var startsOperand: QueryOperand {
    guard next < tokens.count else { return .missing }
    switch tokens[next].kind {
    case .and, .or, .closeParenthesis: return .missing
    default: return .neutral
    }
  }

  /// Throws when an operand is missing, except at the end of a query that is still being typed.
  private func expect(
    _ operand: QueryOperand,
    after token: QueryToken,
    _ phrase: Phrase
  ) throws(QueryProblem) {
    guard case .missing = operand else { return }
    if atEnd && context.isTyping { return }
    throw problem(at: token, phrase)
  }

  private mutating func operand() throws(QueryProblem) -> QueryOperand {
    let token = tokens[next]
    switch token.kind {
    case .minus, .not: return try negation(token)
    case .openParenthesis: return try group(token)
    default: return try clause()
    }
  }

  private mutating func negation(_ token: QueryToken) throws(QueryProblem) -> QueryOperand {
    try descend(at: token)
    defer { depth -= 1 }
    next += 1
    try expect(startsOperand, after: token, .expectedToExclude)
    guard next < tokens.count else { return .neutral }
    let presentation = (sort.count, limit)
    let inner = try operand()
    if presentation != (sort.count, limit) {
      throw problem(at: token, .expectedToExcludeNoOrder)
    }
    guard case .filter(let filter) = inner else { return inner }
    places.append(token.range.lowerBound..<tokens[next - 1].range.upperBound)
    return .filter(.not(filter))
  }

  private mutating func group(_ token: QueryToken) throws(QueryProblem) -> QueryOperand {
    try descend(at: token)
    defer { depth -= 1 }
    next += 1
    let first = next
    let filter = try alternatives()
    if first == next && !context.isTyping {
      throw problem(at: token, .expectedInside)
    }
    if next < tokens.count {
      next += 1
    } else if !context.isTyping {
      throw problem(at: token, .expectedParenthesis)
    }
    return filter.map(QueryOperand.filter) ?? .neutral
  }

  private mutating func descend(at token: QueryToken) throws(QueryProblem) {
    depth += 1
    guard depth <= Self.deepestNesting else {
      throw problem(at: token, .expectedLessNesting(Self.deepestNesting))
    }
  }
}
