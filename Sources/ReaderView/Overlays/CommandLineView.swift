import CellGrid
import ReaderCore
import Typesetting
import Wording

/// The command being typed on the bottom line; above it what could come next, or what is wrong.
struct CommandLineView {
  let commandLine: CommandLineState
  let state: ReaderState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let size = state.size
    guard size.rows > 0, size.columns > 0 else { return }
    let row = size.rows - 1
    let line = Rect(column: 0, row: row, columns: size.columns, rows: 1)
    frame.fill(line, style: theme[.status])
    let start = frame.write(
      size.columns >= 20 ? " :" : ":",
      at: Point(column: 0, row: row),
      style: theme[.prompt]
    )
    let visible = commandLine.editor.visible(columns: max(1, size.columns - start - 1))
    let place = Point(column: start, row: row)
    frame.write(visible.text, at: place, style: theme[.query], limit: size.columns)
    frame.cursor = Point(column: min(start + visible.cursor, size.columns - 1), row: row)
    if let completion = commandLine.completion {
      let before = commandLine.editor.text.utf8.prefix(completion.target.range.lowerBound)
      let column = start + String(decoding: before, as: UTF8.self).cellWidth - visible.skipped
      CompletionView(state: state, theme: theme).draw(
        completion,
        column: column - 2,
        room: row,
        into: &frame
      ) { height in row - height }
    } else {
      drawAdvice(into: &frame, above: row)
    }
  }

  /// What is wrong with the line, else what the named command takes.
  private func drawAdvice(into frame: inout Frame, above row: Int) {
    guard row > 0, let (text, role) = advice else { return }
    let strip = Rect(column: 0, row: row - 1, columns: state.size.columns, rows: 1)
    frame.fill(strip, style: theme[.overlay])
    var style = theme[role]
    style.background = theme[.overlay].background
    let point = Point(column: 1, row: strip.row)
    let shown = text.truncated(toWidth: max(0, strip.columns - 2))
    frame.write(shown, at: point, style: style, limit: strip.endColumn)
  }

  private var advice: (text: String, role: Role)? {
    if let problem = commandLine.problem { return (state.text(problem), .problem) }
    let text = commandLine.editor.text
    guard let name = text.split(separator: " ").first else {
      return (state.text(.commandAdvice), .secondary)
    }
    guard case .command(let command) = CommandName.find(String(name)) else { return nil }
    return (state.text(.usage(command.usage, summary: command.summary)), .secondary)
  }
}
