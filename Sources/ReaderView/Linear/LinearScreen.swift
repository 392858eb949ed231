import Articles
import CellGrid
package import ReaderCore
import Typesetting
import Wording

/// The reader as lines of text, each told once: for screen readers and for terminals that cannot
/// move a cursor.
///
/// Rows of the list are told by their number, from 1, and articles a page at a time.
package struct LinearScreen {
  private var told = Told()

  /// What the person has been told.
  private struct Told {
    var notice: Notice?
    var searchProblem: String?
    var overlay: Overlay?
    var query = ""
    var order: SortOrder?
    var count: Int?
    var row: String?
    var selected = -1
    var articleID: ArticleID?
    var reasonWithoutArticle: String?
    /// The lines of the article that were told, and in which layout.
    var lines = 0..<0
    var width = 0
    var activity: String?
  }

  package init() {}

  /// Forgets what was told, so that all of it is told again.
  package mutating func forget() {
    told = Told()
  }

  /// Begins the answer to a line that was typed: what it says is told even if it was told before.
  package mutating func beginTurn() {
    told.notice = nil
    told.searchProblem = nil
  }

  /// The lines that tell what is new in the state since the last call.
  package mutating func news(in state: ReaderState) -> [String] {
    if state.overlay != nil { return said(of: state) + overlayNews(in: state) }
    told.overlay = nil
    return said(of: state)
      + (state.focus == .reading ? articleNews(in: state) : listNews(in: state))
  }
}

extension LinearScreen {
  private mutating func said(of state: ReaderState) -> [String] {
    var lines: [String] = []
    let searchProblem = state.search.problem.map { state.text($0.phrase) }
    if let searchProblem, searchProblem != told.searchProblem { lines.append(searchProblem) }
    told.searchProblem = searchProblem
    if let notice = state.notice, notice != told.notice { lines.append(state.text(notice.phrase)) }
    told.notice = state.notice
    if let problem = state.saving.problem {
      let sentence = SaveProblemText(problem, in: state.preferences.language)
        .fitting(columns: .max)
      if !lines.contains(sentence), told.activity != sentence { lines.append(sentence) }
      told.activity = sentence
    } else {
      told.activity = nil
    }
    return lines
  }

  /// The panel's text without the line around it.
  private mutating func overlayNews(in state: ReaderState) -> [String] {
    guard state.overlay != told.overlay else { return [] }
    told.overlay = state.overlay
    if let lines = linkNews(in: state) { return lines }
    var frame = Frame(size: state.size)
    OverlayView(state: state, theme: .fallback).draw(into: &frame)
    let edges = Set(state.glyphs.corners + [state.glyphs.vertical, state.glyphs.horizontal, " "])
    return frame.text.split(separator: "\n").map { line in
      String(line.trimmingEdges { edges.contains(String($0)) })
    }
    .filter { !$0.isEmpty }
  }

  /// The links that could be opened, or the question about one; nil when it is about neither.
  private func linkNews(in state: ReaderState) -> [String]? {
    switch state.overlay {
    case .hints(let hints):
      hints.candidates.map { target in
        let words = state.reading.links[target.address].first ?? target.address
        let place = state.text(state.target(of: target.address).label)
        return "\(target.label): \(words), \(place)"
      } + [state.text(state.sentence(of: hints))]
    case .following(let target):
      [target.question(columns: .max, in: state.preferences.language)]
    default: nil
    }
  }

  private mutating func listNews(in state: ReaderState) -> [String] {
    let list = state.list
    let isNew =
      state.search.editor.text != told.query || list.order != told.order || told.count == nil
    guard list.resultID > 0, !state.search.isBehind, !state.search.isEditing else { return [] }
    // While the library is read the list grows all the time.
    let isGrowing = state.activity != .idle && (list.count == 0 || !isNew)
    guard !isGrowing || list.selected != told.selected else { return [] }
    var lines: [String] = []
    if isNew || list.count != told.count, !isGrowing {
      lines.append(summary(of: state))
    }
    let row = list.selectedRow.map { LinearRow(row: $0, number: list.selected + 1, state: state) }
    if isNew, list.count > 0 {
      lines += rows(of: state)
    } else if let text = row?.text, text != told.row || list.selected != told.selected {
      lines.append(text)
    }
    told.query = state.search.editor.text
    told.order = list.order
    if !isGrowing { told.count = list.count }
    told.row = row?.text
    told.selected = list.selected
    told.lines = 0..<0
    return lines
  }

  private func summary(of state: ReaderState) -> String {
    let list = state.list
    guard list.count > 0 else {
      return state.text(list.total == 0 ? .noArticles : .nothingMatches)
    }
    return state.text(.listed(list.count, of: list.total, order: list.order.name))
  }

  /// The rows on the page, under their days.
  private func rows(of state: ReaderState) -> [String] {
    let today = CivilDate(state.now, in: state.timeZone)
    let lines = state.list.lines(
      height: state.screen.list.rows,
      groupsByDay: state.groupsByDay,
      timeZone: state.timeZone
    )
    return lines.compactMap { line in
      switch line {
      case .day(let day): return state.text(day.dayHeading(today: today))
      case .snippet: return nil
      case .row(let position):
        return state.list.window[position].map {
          LinearRow(row: $0, number: position + 1, state: state).text
        }
      }
    }
  }

  private mutating func articleNews(in state: ReaderState) -> [String] {
    told.row = nil
    let reason = state.reading.problem ?? (state.reading.isSlow ? .readingLargeFile : nil)
    if let reason = reason.map({ state.text($0) }) {
      defer { told.reasonWithoutArticle = reason }
      return reason == told.reasonWithoutArticle ? [] : [reason]
    }
    told.reasonWithoutArticle = nil
    guard let layout = state.reading.layout, !state.reading.isLoading else { return [] }
    let isOther = state.reading.article?.id != told.articleID || layout.width != told.width
    let end = min(layout.lines.count, state.reading.top + state.screen.reading.rows)
    let visible = min(state.reading.top, end)..<end
    if !isOther, visible == told.lines { return [] }
    // Going on, only what is new; going back, the page again.
    let goesOn = !isOther && told.lines.contains(visible.lowerBound) && !told.lines.isEmpty
    let new = goesOn ? max(visible.lowerBound, told.lines.upperBound)..<end : visible
    told.articleID = state.reading.article?.id
    told.width = layout.width
    told.lines = visible
    guard !new.isEmpty, new.lowerBound <= new.upperBound else { return [] }
    let text = layout.lines[new].map(\.text)
    return end == layout.lines.count ? text + [state.text(.endOfArticle)] : text
  }
}

/// One row of the list in words.
struct LinearRow {
  let row: ArticleRow
  /// From 1.
  let number: Int
  let state: ReaderState

  var text: String {
    let title = row.title.isEmpty ? state.text(.noTitle) : row.title
    let age = row.published.map {
      state.text(AgeText.age(of: $0, now: state.now, timeZone: state.timeZone))
    }
    let marks = [
      row.marks.isRead ? nil : Phrase.rowUnread, row.marks.isStarred ? .rowStarred : nil,
      state.saving.isPending(row.id) ? .rowNotSaved : nil,
    ]
    let tags = row.marks.tags.sorted().map { "#\($0)" }
    let parts =
      [row.source, age].compactMap(\.self) + marks.compactMap(\.self).map { state.text($0) } + tags
    return "\(number). \(title)" + parts.filter { !$0.isEmpty }.map { ", \($0)" }.joined()
  }
}

extension StringProtocol {
  fileprivate func trimmingEdges(_ isEdge: (Character) -> Bool) -> SubSequence {
    guard let first = firstIndex(where: { !isEdge($0) }),
      let last = lastIndex(where: { !isEdge($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
