import Articles
import CellGrid
import Typesetting
import Wording

extension ReaderState {
  /// How far a page goes: two lines of it stay in view.
  var readingPage: Int { max(1, screen.reading.rows - 2) }

  /// The last line that may stand at the top.
  var lastTop: Int {
    max(0, (reading.layout?.lines.count ?? 0) - screen.reading.rows)
  }

  /// Shows an article that was asked for, where the reader left it.
  mutating func show(_ article: Article) -> [Effect] {
    guard article.id == reading.wanted else { return [] }
    let isSame = reading.article?.id == article.id
    if isSame, reading.article == article { return [] }
    reading.article = article
    reading.links = ArticleLinks(article)
    reading.problem = nil
    reading.isSlow = false
    reading.layout = nil
    if !isSame {
      reading.tableOffsets = [:]
      reading.find = nil
      reading.awaitsPlace = reading.places[article.id] == nil
      open(at: reading.places[article.id] ?? .start)
    }
    layOutArticle()
    return (isSame ? [] : prepareNeighbours()) + loadHyphenation()
  }

  /// The rows below and above are where the next key mostly goes.
  private func prepareNeighbours() -> [Effect] {
    let neighbours = [list.selected + 1, list.selected - 1].compactMap { list.window[$0]?.id }
    return neighbours.isEmpty ? [] : [.prepareArticles(neighbours)]
  }

  /// Lets the article before go, so that not both weigh while the wanted one is read; nor is the one
  /// before to be taken for it meanwhile.
  mutating func makeRoom(for id: ArticleID) {
    guard id == reading.wanted, reading.isLoading else { return }
    forgetArticle()
    reading.isSlow = true
  }

  mutating func articleFailed(_ id: ArticleID, reason: Phrase) {
    guard id == reading.wanted else { return }
    reading.isSlow = false
    if reading.article?.id == id {
      notice = Notice(reason, kind: .problem)
    } else {
      reading.problem = reason
    }
  }

  /// Sets the article in lines as wide as the pane, the same words on top as before.
  mutating func layOutArticle() {
    guard let article = reading.article, !screen.reading.isEmpty else { return }
    let reach = LayoutReach(place: reading.place, lines: max(400, 6 * screen.reading.rows))
    let settings = settings(for: article)
    take(ArticleLayout(article, settings: settings, reach: reach))
    reading.layoutSettings = settings
    reading.layoutNumber += 1
    reading.lacksRest = reading.layout?.isComplete == false
  }

  /// Lays the article out anew where its lines become others on this screen, else only keeps its
  /// place in view.
  mutating func fitArticle() {
    guard let article = reading.article, let layout = reading.layout,
      reading.layoutSettings == settings(for: article)
    else { return layOutArticle() }
    reading.top = min(reading.topLine(of: layout), lastTop)
  }

  /// What an article's lines depend on besides its text.
  func settings(for article: Article) -> LayoutSettings {
    let own = preferences.forSource(article.source)
    let columns = screen.textColumns(measure: measure)
    var settings = LayoutSettings(measure: columns.count, timeZone: timeZone)
    settings.language = preferences.language
    settings.usesASCII = preferences.usesASCII
    settings.reordersRightToLeft = own.rightToLeft == .reorder
    settings.paragraphStyle = own.paragraphs == .indent ? .indented : .spaced
    settings.justifies = own.justifies
    settings.hyphenates = own.hyphenates
    settings.hyphenation = hyphenation
    settings.hangsQuotes = columns.start > screen.reading.column
    settings.scrollsWideTables = true
    return settings
  }

  /// Shows a layout, the place that the reader put at the top on top; `matches` are those of the
  /// list's query, where they are known.
  mutating func take(_ layout: ArticleLayout, matches: [LayoutMatch]? = nil) {
    reading.layout = layout
    // What is still being looked for stands in other lines now.
    reading.wordNumber += 1
    reading.top = min(reading.topLine(of: layout), lastTop)
    if let matches {
      reading.lacksQueryMatches = false
      reading.queryMatches = matches
    } else {
      updateQueryMatches()
    }
    updateFind(moves: false)
  }

  mutating func closeArticle() -> [Effect] {
    let effects = keepPlace()
    reading.wanted = nil
    reading.problem = nil
    forgetArticle()
    return effects
  }

  private mutating func forgetArticle() {
    reading.article = nil
    reading.links = ArticleLinks()
    reading.layout = nil
    reading.queryMatches = []
    reading.find = nil
    reading.isSlow = false
    reading.top = 0
    open(at: .start)
  }

  mutating func scroll(by lines: Int) -> [Effect] {
    moveTop(to: reading.top + lines)
    return markAtEnd()
  }

  /// Pages what has the focus, or `always` the article.
  mutating func page(by pages: Double, always: Bool = false) -> [Effect] {
    if focus == .reading || isZen || always {
      guard pages == pages.rounded(), let layout = reading.layout else {
        return scroll(by: Int(Double(readingPage) * pages))
      }
      let height = screen.reading.rows
      var top = reading.top
      for _ in 0..<min(Int(abs(pages)), layout.lines.count) {
        top =
          pages > 0
          ? layout.pageTop(after: top, height: height) : layout.pageTop(before: top, height: height)
      }
      moveTop(to: top)
      return markAtEnd()
    }
    return moveSelection(by: Int(Double(listPage) * pages))
  }

  mutating func jump(toEnd: Bool) -> [Effect] {
    guard focus == .reading || isZen else { return select(toEnd ? max(0, list.count - 1) : 0) }
    moveTop(to: toEnd ? lastTop : 0)
    reading.goesToEnd = toEnd && reading.layout?.isComplete == false
    return markAtEnd()
  }

  /// Pages the article; at its end marks it read and goes to the next unread one.
  mutating func readOn() -> [Effect] {
    guard screen.isVisible(.reading) else { return open() }
    guard reading.wanted != nil else { return [] }
    // An article still being read from its file is not at its end.
    guard !reading.isLoading else { return [] }
    if reading.top < lastTop { return page(by: 1, always: true) }
    guard reading.layout?.isComplete != false else { return [] }
    moveTop(to: lastTop)
    return markOpened(always: true) + goToUnread(forward: true)
  }

  mutating func open() -> [Effect] {
    guard list.selectedRow != nil else { return [] }
    focus = .reading
    return screenChanged() + followSelection() + markOpened()
  }

  /// The words of the list's query; one for the source or the byline is not to be looked for in the
  /// text.
  var queryTerms: [HighlightTerm] {
    search.query.highlightTerms.filter { term in
      term.field == nil || term.field == .title || term.field == .body
    }
  }
}
