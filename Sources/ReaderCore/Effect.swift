package import Articles

/// Work that `update` asks for and does not do itself.
package enum Effect: Equatable, Sendable {
  case search(SearchRequest)
  /// Looks up what could be typed next in the search bar.
  case complete(CompletionRequest)
  case loadRows(Range<Int>, resultID: Int)
  /// Looks for the nearest unread row after, or before, a position, or for the `count`-th.
  case findUnread(from: Int, forward: Bool, count: Int = 1, resultID: Int)
  /// Looks for the place where a list in the order of dates comes to a period.
  case findDate(DatePeriod, resultID: Int, newestFirst: Bool)
  /// Counts the dates for the timeline.
  case plotTimeline(TimelineRequest)
  /// Reads the words around the matches, one article after another.
  case loadSnippets(SnippetRequest)
  case loadArticle(ArticleID)
  /// Reads articles that may be wanted next, so that they are there at the key.
  case prepareArticles([ArticleID])
  /// Sets the whole of an article of which only the lines first seen are there.
  case layOutRest(LayoutRequest)
  /// Finds words in an article too long for finding them while a key waits.
  case lookForWords(WordRequest)

  case save(MarkStep)
  /// `scope` says what is listed, for the history: `is:unread tide`.
  case markAllRead(resultID: Int, scope: String)
  /// Changes the marks of many articles in one step.
  case mark([MarkVerb], of: MarkTarget)
  case undo
  case redo
  /// Takes back one change alone, or does it again when it was taken back.
  case reverse(Int64)
  case loadHistory
  /// Keeps where an article was left.
  case keepPlace(TextAnchor, of: ArticleID)
  /// Tries again to save what could not be saved.
  case saveUnsaved
  /// Writes what could not be saved to another file.
  case copyUnsaved(to: String)

  /// Reads the links of many articles, to copy them.
  case collectLinks([Range<Int>], resultID: Int)
  case openInBrowser(String)
  case copy(String)
  /// Gives an article to a command.
  case pipe(PipeRequest)
  case cancelProgram
  /// Opens a copy of an article in a program that takes the terminal.
  case view(ArticleID, ViewingProgram)
  case export(ExportRequest)
  case cancelExport

  /// Counts what each search finds, one after another.
  case countSearches([CountRequest])
  case saveSearch(name: String, query: String)
  case removeSearch(name: String)

  /// Asks for the lines typed in former runs.
  case recall(LineHistory.Kind)
  /// Keeps what was typed, for the next run.
  case keep(String, in: LineHistory.Kind)

  /// Reads a language's dictionary, by which words are parted.
  case loadHyphenation(language: String)

  case listThemes
  case showTheme(String)
  case keepTheme(String)

  case rescan
  case redraw
  case suspend
  case quit
}

/// A search to be made for the list.
package struct SearchRequest: Equatable, Sendable {
  package let query: Query
  package let order: SortOrder
  package let generation: Int
  /// The article that is to stay selected if it is found.
  package var selection: ArticleID?
  /// The result whose articles stay listed though they may no longer match; nil lists what matches.
  package var keeping: Int?

  package init(query: Query, order: SortOrder, generation: Int) {
    self.query = query
    self.order = order
    self.generation = generation
  }
}
