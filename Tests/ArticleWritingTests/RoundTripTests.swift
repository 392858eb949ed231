import ArticleWriting
import Articles
import Testing

/// What is written is read again.
///
/// Bodies are compared as `tidied` leaves them, which says what no reader or terminal tells apart.
@Suite struct RoundTripTests {
  @Test(arguments: RoundTrip.allCases)
  func `every sample comes back as it was`(format: RoundTrip) throws {
    #expect(Samples.articles.count > 100)
    for article in Samples.articles {
      let again = try #require(format.again(article), "\(article.title)")
      #expect(again.body == article.body, "\(article.title)")
      #expect(KeptFields(again) == KeptFields(article))
    }
  }

  @Test(arguments: [RoundTrip.markdown, .html])
  func `an article of the web keeps its marks when its written copy takes its place`(
    format: RoundTrip
  ) {
    #expect(Samples.articles.count { $0.url != nil } > 50)
    for article in Samples.articles where article.url != nil {
      #expect(format.again(article)?.id == article.id, "\(article.title)")
    }
  }

  @Test(arguments: RoundTrip.allCases)
  func `what nobody would write comes back`(format: RoundTrip) {
    var lost: [UInt64] = []
    for seed in 1...2000 as ClosedRange<UInt64> {
      var random = RandomArticles(seed: seed)
      let article = random.next()
      let body = article.body.tidied
      let again = format.again(article)
      // What has neither title nor words is no article to a reader.
      if again == nil, article.title.isEmpty, body.isEmpty { continue }
      if let again, again.body.tidied == body, KeptFields(again) == KeptFields(article) { continue }
      lost.append(seed)
    }
    #expect(lost == [])
  }

  @Test func `tidying what is tidy changes nothing`() {
    for seed in 1...2000 as ClosedRange<UInt64> {
      var random = RandomArticles(seed: seed)
      let body = random.next().body.tidied
      #expect(body.tidied == body, "seed \(seed)")
    }
  }

  @Test(arguments: RoundTrip.allCases)
  func `no format lets through what drives a terminal`(format: RoundTrip) {
    let words = "a\u{1B}[31mb\u{7}\u{9B}c\u{7F}\u{202E}d\u{0}\r"
    var article = Article(
      id: ArticleID(high: 0, low: 0),
      title: words,
      source: words,
      origin: ArticleOrigin(file: words, format: .text)
    )
    article.url = "https://a.example/\(words)"
    article.summary = words
    article.tags = [words]
    article.enclosures = [Enclosure(url: "https://a.example/\(words)", type: words)]
    article.body = [
      .paragraph([
        .text(words), .code(words), .link([.text(words)], url: "https://a.example/\(words)"),
      ]),
      .code(language: words, text: words), .image(ImageBlock(alternative: words, caption: words)),
      .table(TableBlock(caption: words, header: [[.text(words)]], rows: [])),
    ]
    #expect(format.text(of: article).unicodeScalars.allSatisfy(isHarmless))
    #expect(PlainTextWriter().text(of: article).unicodeScalars.allSatisfy(isHarmless))
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n"
      || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
        && scalar != "\u{202E}"
  }
}
