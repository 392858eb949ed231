import Articles
import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The bottom line: what just happened, what is going on, or the keys that matter here.
struct StatusLineView {
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, style: theme[.status])
    let right = rightText(columns: rect.columns)
    let rightStart = rect.endColumn - right.cellWidth - 1
    let point = Point(column: rect.column + 1, row: rect.row)
    let limit = right.isEmpty ? rect.endColumn : max(rect.column, rightStart - 1)
    if let question = linkSentence(columns: limit - point.column) {
      frame.write(question.text, at: point, style: theme[question.role], limit: limit)
    } else if let find = state.reading.find {
      draw(find, into: &frame, at: point, limit: limit)
    } else if let (text, role) = sentence(columns: limit - point.column) {
      frame.write(
        text.truncated(toWidth: max(0, limit - point.column)),
        at: point,
        style: theme[role],
        limit: limit
      )
    } else {
      drawHints(into: &frame, at: point, limit: limit)
    }
    frame.write(right, at: Point(column: rightStart, row: rect.row), style: theme[.progress])
  }

  /// What is said while a link is chosen, or asked before it is opened.
  private func linkSentence(columns: Int) -> (text: String, role: Role)? {
    switch state.overlay {
    case .hints(let hints):
      (state.text(state.sentence(of: hints)).truncated(toWidth: max(0, columns)), .notice)
    case .following(let target):
      (target.question(columns: columns, in: state.preferences.language), .problem)
    default: nil
    }
  }

  private func wrap(of find: FindState) -> String {
    switch find.wrapped {
    case .toTop: "  " + state.text(.wentOnFromTop)
    case .toEnd: "  " + state.text(.wentOnFromEnd)
    case nil: ""
    }
  }

  private func sentence(columns: Int) -> (text: String, role: Role)? {
    if let problem = state.search.problem { return (state.text(problem.phrase), .problem) }
    // It stays until it is solved, whatever else there is to say.
    if let problem = state.saving.problem {
      return (saveProblem(problem).fitting(columns: columns), .problem)
    }
    if let notice = state.notice {
      return (state.text(notice.phrase), notice.kind == .passing ? .notice : .problem)
    }
    if state.search.isEditing, let hint = state.search.query.hints.first {
      return (state.text(hint.phrase), .notice)
    }
    if let problem = state.configurationProblem { return (state.text(problem), .problem) }
    return nil
  }

  private func draw(_ find: FindState, into frame: inout Frame, at point: Point, limit: Int) {
    let none = find.isLooking ? "looking" : "0"
    let count = find.matches.isEmpty ? none : "\(find.current + 1)/\(find.matches.count)"
    let label = find.editor.text.isEmpty ? "" : "  \(count)\(wrap(of: find))"
    var column = frame.write("/", at: point, style: theme[.prompt], limit: limit)
    let room = limit - column - label.cellWidth
    let visible = find.editor.visible(columns: max(1, room))
    let start = column
    column = frame.write(
      visible.text,
      at: Point(column: column, row: point.row),
      style: theme[.query],
      limit: start + max(0, room)
    )
    frame.write(
      label,
      at: Point(column: column, row: point.row),
      style: theme[.count],
      limit: limit
    )
    if find.isEditing {
      frame.cursor = Point(column: start + visible.cursor, row: point.row)
    }
  }

  /// Unfinished keys, work in progress, and how far the article is read; the last goes first.
  private func rightText(columns: Int) -> String {
    let most = columns - columns / 4 - 2
    let (keys, others) = (
      unfinishedKeys ?? selectedCount, [unsavedCount, problemCount, articlePosition]
    )
    // What is said at the left is seen whole, as far as half the line.
    let said = min((sentence(columns: columns)?.text.cellWidth ?? 0) + 3, columns / 2)
    let taken = ([keys] + others).compactMap(\.self).reduce(0) { $0 + $1.cellWidth + Self.gap }
    let work = work(columns: min(most, columns - 1 - said) - taken)
    var parts = ([keys, work] + others).compactMap(\.self)
    while !parts.isEmpty, joined(parts).cellWidth > most { parts.removeLast() }
    return joined(parts)
  }

  private static let gap = 3

  private func joined(_ parts: [String]) -> String {
    parts.joined(separator: String(repeating: " ", count: Self.gap))
  }

  private var unfinishedKeys: String? {
    let count = state.pendingCount.map { String($0) } ?? ""
    let keys = count + state.pendingKeys.map(\.label).joined()
    return keys.isEmpty ? nil : keys
  }

  private var selectedCount: String? {
    guard state.selectedRanges != nil else { return nil }
    return state.list.selectedCount.map { state.text(.selected($0)) }
  }

  private func work(columns: Int) -> String? {
    if let export = state.exporting, export.total > 1 {
      return state.text(.writing(export.done, of: export.total))
    }
    return activity(columns: columns)
  }

  private func activity(columns: Int) -> String? {
    switch state.activity {
    case .idle: nil
    case .looking(let count): state.text(.filesSeen(count))
    case .reading(let progress):
      ProgressText(
        progress: progress,
        language: state.preferences.language,
        glyphs: state.glyphs
      ).fitting(columns: columns)
    }
  }

  /// What is not saved, where something else must take the line.
  private var unsavedCount: String? {
    guard let problem = state.saving.problem,
      state.reading.find != nil || state.search.problem != nil
    else { return nil }
    return saveProblem(problem).label
  }

  private func saveProblem(_ problem: SaveProblem) -> SaveProblemText {
    SaveProblemText(problem, in: state.preferences.language)
  }

  private var problemCount: String? {
    guard !state.problems.isEmpty, state.notice == nil, state.saving.problem == nil
    else { return nil }
    let key = state.keymap.labels(of: .showProblems, in: state.focus).first ?? "!"
    return state.text(.problemsCounted(state.problems.count, key: key))
  }

  private var articlePosition: String? {
    state.screen.isVisible(.reading) ? percentRead.map { "\($0) %" } : nil
  }

  private var percentRead: Int? {
    guard let layout = state.reading.layout, layout.isComplete else { return nil }
    let below = layout.lines.count - state.screen.reading.rows
    guard below > 0 else { return nil }
    return min(100, state.reading.top * 100 / below)
  }

  private func drawHints(into frame: inout Frame, at point: Point, limit: Int) {
    var column = point.column
    for (command, phrase) in hints {
      let words = state.text(phrase)
      guard let key = state.keymap.labels(of: command, in: state.focus).first else { continue }
      let width = key.cellWidth + 1 + words.cellWidth
      guard column + width <= limit else { return }
      column = frame.write(key, at: Point(column: column, row: point.row), style: theme[.key])
      column = frame.write(
        " \(words)   ",
        at: Point(column: column, row: point.row),
        style: theme[.status],
        limit: limit
      )
    }
  }

  private var hints: [(Command, Phrase)] {
    if state.search.isEditing { return [] }
    switch state.focus {
    case .list where state.list.selection != nil:
      return [
        (.selectRows, .hintEndOrBegin), (.toggleRead, .hintRead), (.toggleStar, .hintStar),
        (.editTags, .hintTag), (.back, .hintSelectNothing),
      ]
    case .list:
      return [
        (.search, .hintSearch), (.open, .hintOpen), (.nextUnread, .hintNextUnread),
        (.toggleStar, .hintStar),
        (.toggleRead, .hintRead), (.zen, .hintZen), (.help, .hintHelp), (.leave, .hintQuit),
      ]
    case .reading:
      return [
        (.readOn, .hintReadOn), (.find, .hintFind), (.nextUnread, .hintNextUnread),
        (.toggleStar, .hintStar), (.openInBrowser, .hintBrowser), (.zen, .hintZen),
        (.leave, .hintBack),
        (.help, .hintHelp),
      ]
    }
  }
}
