import Articles
import CellGrid
import Typesetting

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
    reading.problem = nil
    reading.layout = nil
    if !isSame {
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

  mutating func articleFailed(_ id: ArticleID, reason: String) {
    guard id == reading.wanted else { return }
    if reading.article?.id == id {
      notice = Notice(reason, kind: .problem)
    } else {
      reading.problem = reason
    }
  }

  /// Sets the article in lines as wide as the pane, the same words on top as before.
  mutating func layOutArticle() {
    guard let article = reading.article, !screen.reading.isEmpty else { return }
    let own = preferences.forSource(article.source)
    let columns = screen.textColumns(measure: measure).count
    var settings = LayoutSettings(measure: columns, timeZone: timeZone)
    settings.usesASCII = preferences.usesASCII
    settings.reordersRightToLeft = own.rightToLeft == .reorder
    settings.justifies = own.justifies
    settings.hyphenates = own.hyphenates
    settings.hyphenation = hyphenation
    let layout = ArticleLayout(article, settings: settings)
    reading.layout = layout
    reading.top = reading.place == .start ? 0 : min(layout.line(at: reading.place), lastTop)
    updateQueryMatches()
    updateFind(moves: false)
  }

  mutating func closeArticle() -> [Effect] {
    let effects = keepPlace()
    reading.wanted = nil
    reading.article = nil
    reading.layout = nil
    reading.find = nil
    reading.problem = nil
    reading.top = 0
    open(at: .start)
    return effects
  }

  mutating func scroll(by lines: Int) -> [Effect] {
    moveTop(to: reading.top + lines)
    return markAtEnd()
  }

  /// Pages what has the focus.
  mutating func page(by pages: Double) -> [Effect] {
    if focus == .reading || isZen { return scroll(by: Int(Double(readingPage) * pages)) }
    return moveSelection(by: Int(Double(listPage) * pages))
  }

  mutating func jump(toEnd: Bool) -> [Effect] {
    guard focus == .reading || isZen else { return select(toEnd ? max(0, list.count - 1) : 0) }
    moveTop(to: toEnd ? lastTop : 0)
    return markAtEnd()
  }

  /// Pages the article; at its end marks it read and goes to the next unread one.
  mutating func readOn() -> [Effect] {
    guard screen.isVisible(.reading) else { return open() }
    guard reading.wanted != nil else { return [] }
    // An article still being read from its file is not at its end.
    guard !reading.isLoading else { return [] }
    if reading.top < lastTop { return scroll(by: readingPage) }
    moveTop(to: lastTop)
    return markOpened(always: true) + goToUnread(forward: true)
  }

  mutating func open() -> [Effect] {
    guard list.selectedRow != nil else { return [] }
    focus = .reading
    return screenChanged() + followSelection() + markOpened()
  }

  mutating func updateQueryMatches() {
    // A word for the source or the byline is not one to look for in the text.
    let terms = search.query.highlightTerms.filter { term in
      term.field == nil || term.field == .title || term.field == .body
    }
    reading.queryMatches = reading.layout?.matches(of: terms) ?? []
  }
}
