package import Articles
package import Foundation
package import Typesetting

/// The list: how many articles match, the rows near the selection, and what is selected.
package struct ListState: Equatable, Sendable {
  package var resultID = 0
  package var count = 0
  package var total = 0
  package var window = RowWindow.empty
  /// The position of the current row; 0 when the list is empty.
  package var selected = 0
  /// The position of the first row on screen.
  package var top = 0
  package var order = SortOrder.newestFirst
  /// The rows that verbs act on instead of the current one.
  package internal(set) var selection: RowSelection?
  /// The words around the matches, while they are asked for.
  package var snippets: SnippetState?
  /// The rows asked for and not yet here.
  var requested: Range<Int>?

  package init() {}

  package var selectedRow: ArticleRow? { window[selected] }
}

/// A line of the list as drawn.
package enum ListLine: Equatable, Sendable {
  /// The heading of the rows below it.
  case day(CivilDate)
  /// A row by its position in the list.
  case row(Int)
  /// The snippet of the row above it, by the row's position.
  case snippet(Int)
}

extension ListState {
  /// The lines on screen from ``top`` on; the first day's heading stays in view.
  package func lines(height: Int, groupsByDay: Bool, timeZone: TimeZone) -> [ListLine] {
    var lines: [ListLine] = []
    var day: CivilDate?
    var position = top
    while position < count, lines.count < height {
      if groupsByDay, let date = window[position]?.published {
        let civil = CivilDate(published: date, in: timeZone)
        if civil.dayNumber != day?.dayNumber {
          // A heading without a row below it says nothing.
          guard lines.count + 1 < height else { break }
          lines.append(.day(civil))
          day = civil
        }
      }
      lines.append(.row(position))
      if snippets != nil, lines.count < height { lines.append(.snippet(position)) }
      position += 1
    }
    return lines
  }

  /// Moves ``top`` no further than needed to bring the selection on screen.
  mutating func showSelection(height: Int, groupsByDay: Bool, timeZone: TimeZone) {
    selected = min(max(0, selected), max(0, count - 1))
    top = min(max(0, top), selected)
    guard height > 0 else { return }
    top = max(top, selected - height + 1)
    while top < selected,
      !lines(height: height, groupsByDay: groupsByDay, timeZone: timeZone)
        .contains(lastLine(ofRow: selected))
    {
      top += 1
    }
    // No empty lines at the bottom while there are rows above.
    while top > 0 {
      var raised = self
      raised.top -= 1
      let lines = raised.lines(height: height, groupsByDay: groupsByDay, timeZone: timeZone)
      guard lines.last == lastLine(ofRow: count - 1) else { break }
      top -= 1
    }
  }

  private func lastLine(ofRow position: Int) -> ListLine {
    snippets == nil ? .row(position) : .snippet(position)
  }
}
