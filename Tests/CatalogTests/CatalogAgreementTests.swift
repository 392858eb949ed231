import Articles
import Catalog
import Foundation
import SeededRandom
import Testing

/// Makes small libraries and queries, the same for the same seed.
private struct LibraryGenerator {
  var random: SeededGenerator

  private static let words = [
    "oil", "Oil", "price", "prices", "grid", "operator", "Việt", "viet", "dry", "autumn", "the",
    "The", "energy", "漢字", "字", "เมือง", "don’t", "long-term", "i", "is", "it",
  ]
  private static let clauses = [
    "oil", "pri*", "\"grid operator\"", "\"dry autu\"*", "title:oil", "body:energy", "by:ann",
    "source:coast", "source:wire,times", "agency:cw", "place:halvern", "is:unread", "is:read",
    "is:starred", "is:tagged", "has:link", "has:image", "tag:none", "#later", "tag:a,later",
    "lang:pt", "lang:pt-br", "url:example.org/1", "path:feeds", "id:0", "id:00000000000000010",
    "date:2018-09-02", "after:2018-09-03", "before:2018-09-03", "date:2018-09-02..2018-09-03",
    "newer:2d", "older:3d", "words:>4", "words:2..5", "mins:1", "viet", "漢", "字", "มือ", "t*",
    "the", "\"don t\"", "date:today", "i*", "date:2018-09", "title:o*", "body:pri*", "ene*", "vie*",
    "source:c*", "\"the o\"*", "has:link", "f*",
  ]
  private static let orders = [
    "", "", "", "sort:date", "sort:words,-date", "sort:source", "sort:-place,date", "limit:3",
    "sort:-words limit:2",
  ]

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func text(upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &random)).map { _ in pick(Self.words) }
      .joined(separator: pick([" ", ", ", "\n"]))
  }

  mutating func article(_ number: UInt64) -> Article {
    let file = pick(["feeds/a.xml", "feeds/b.xml", "notes/c.txt"])
    let origin = ArticleOrigin(file: file, index: Int(number), format: .text)
    // Half of the articles share an id with another, each in a file of its own or not.
    let name = UInt64.random(in: 0..<30, using: &random)
    var article = Article(
      id: ArticleID(high: name, low: 0),
      title: text(upTo: 4),
      source: pick(["", "Coast Wire", "Times"]),
      origin: origin
    )
    article.body = [.paragraph([.text(text(upTo: 12))])]
    article.published = pick([nil, hour(Double(Int.random(in: 0..<120, using: &random)))])
    article.authors = pick([[], ["Ann Berg"], ["Bo", "Ann"]])
    article.dateline = pick([nil, "Halvern"])
    article.agency = pick([nil, "CW"])
    article.language = pick([nil, "pt-BR", "pt", "vi"])
    article.url = pick([nil, "https://Example.org/\(number)"])
    article.captions = pick([[], ["The oil grid"]])
    article.tags = pick([[], ["energy"]])
    return article
  }

  mutating func marks() -> Marks {
    Marks(
      isRead: Bool.random(using: &random),
      isStarred: Bool.random(using: &random),
      tags: pick([[], [], ["Later"], ["a", "b"]])
    )
  }

  mutating func query(depth: Int = 3) -> String {
    pick(Self.orders) + " " + condition(depth: depth)
  }

  private mutating func condition(depth: Int) -> String {
    switch Int.random(in: 0..<(depth == 0 ? 1 : 5), using: &random) {
    case 1: "\(condition(depth: depth - 1)) \(condition(depth: depth - 1))"
    case 2: "(\(condition(depth: depth - 1)) OR \(condition(depth: depth - 1)))"
    case 3: "-(\(condition(depth: depth - 1)))"
    default: pick(Self.clauses)
    }
  }
}

/// The catalog's answers as they follow from the articles, without any index.
private struct PlainLibrary {
  var articles: [Article]
  var marks: [ArticleID: Marks]

  /// One article for each id: the newest, else the longest, else the first by file and place.
  private var distinct: [(article: Article, searchable: SearchableArticle)] {
    let all = articles.map {
      (
        article: $0,
        searchable: SearchableArticle($0, fileModified: hour(0), marks: marks[$0.id] ?? Marks())
      )
    }
    return Dictionary(grouping: all, by: \.searchable.id).values.compactMap { readings in
      readings.min { left, right in
        let (one, two) = (left.searchable, right.searchable)
        if one.date != two.date { return one.date > two.date }
        let lengths = (CatalogEntryLength(one).bytes, CatalogEntryLength(two).bytes)
        if lengths.0 != lengths.1 { return lengths.0 > lengths.1 }
        return isBefore(left.article, right.article)
      }
    }
  }

  private func isBefore(_ left: Article, _ right: Article) -> Bool {
    (left.origin.file, left.origin.index) < (right.origin.file, right.origin.index)
  }

  func ids(_ query: Query) -> [ArticleID] {
    let found = distinct.filter { query.filter.matches($0.searchable) }
    let sorted = found.sorted { left, right in
      for key in query.order {
        if let answer = isBefore(left.searchable, right.searchable, key) { return answer }
      }
      if left.searchable.date != right.searchable.date {
        return left.searchable.date > right.searchable.date
      }
      return isBefore(left.article, right.article)
    }
    return Array(sorted.map(\.article.id).prefix(query.limit ?? .max))
  }

  /// Nil where the key does not decide.
  private func isBefore(
    _ left: SearchableArticle,
    _ right: SearchableArticle,
    _ sort: QuerySort
  ) -> Bool? {
    switch sort.key {
    case .date:
      return left.date == right.date ? nil : (left.date < right.date) != sort.isReversed
    case .words:
      return left.wordCount == right.wordCount
        ? nil : (left.wordCount < right.wordCount) != sort.isReversed
    default:
      let texts = [left, right].map { sort.key == .source ? $0.source : $0.place }
      if texts[0] == texts[1] { return nil }
      if texts[0].isEmpty || texts[1].isEmpty { return texts[1].isEmpty }
      return (texts[0] < texts[1]) != sort.isReversed
    }
  }
}

/// The length of an article's folded text.
private struct CatalogEntryLength {
  let bytes: Int

  init(_ article: SearchableArticle) {
    let fields = TextField.allCases.map(article.text(of:)) + [article.topics]
    bytes = fields.flatMap(FoldedText.words).reduce(fields.count) { $0 + $1.utf8.count + 1 }
  }
}

@Suite struct CatalogAgreementTests {
  /// 200 queries each; `DATELINE_AGREEMENT=100` asks 20,000.
  private static let libraries =
    ProcessInfo.processInfo.environment["DATELINE_AGREEMENT"].flatMap { UInt64($0) } ?? 15

  @Test(arguments: 1...libraries)
  func `random queries find what the plain evaluator finds`(seed: UInt64) async throws {
    var generator = LibraryGenerator(random: SeededGenerator(seed: seed))
    let articles = (0..<40).map { generator.article($0) }
    let marks = Dictionary(
      articles.map { ($0.id, generator.marks()) },
      uniquingKeysWith: { first, _ in first }
    )
    var library = PlainLibrary(articles: articles, marks: marks)
    let catalog = await ArticleCatalog.holding(articles)
    await catalog.seedMarks(marks)
    for round in 0..<200 {
      if round == 100 {
        await catalog.removeFiles(["feeds/a.xml"])
        library.articles.removeAll { $0.origin.file == "feeds/a.xml" }
      }
      if round == 150 {
        let back = articles.filter { $0.origin.file == "feeds/a.xml" }
        await catalog.replace(file: "feeds/a.xml", with: back.map(entry))
        library.articles += back
      }
      if round % 10 == 0, let changed = articles.randomElement(using: &generator.random)?.id {
        let new = generator.marks()
        await catalog.setMarks([(changed, new)])
        library.marks[changed] = new
      }
      let text = generator.query()
      let query = try QueryParser.parse(text, context: context)
      let result = try await catalog.search(query)
      let expected = library.ids(query)
      #expect(await catalog.ids(of: result.id, in: 0..<result.count) == expected, "\(text)")
    }
  }
}
