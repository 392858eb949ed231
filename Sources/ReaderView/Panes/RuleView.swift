import CellGrid
import ReaderCore
import Typesetting

/// The thin lines between the panes.
struct RuleView {
  let glyphs: Glyphs
  let theme: Theme

  func draw(_ screen: ScreenLayout, into frame: inout Frame) {
    let style = theme[.rule]
    horizontal(screen.topRule, style: style, into: &frame)
    switch screen.arrangement {
    case .sideBySide: vertical(screen, style: style, into: &frame)
    case .stacked: horizontal(screen.divider, style: style, into: &frame)
    case .single, .zen: break
    }
  }

  private func horizontal(_ rect: Rect, style: Style, into frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let line = String(repeating: glyphs.horizontal, count: rect.columns)
    frame.write(line, at: Point(column: rect.column, row: rect.row), style: style)
  }

  private func vertical(_ screen: ScreenLayout, style: Style, into frame: inout Frame) {
    let column = screen.divider.column
    for row in screen.divider.row..<screen.divider.endRow {
      frame.write(glyphs.vertical, at: Point(column: column, row: row), style: style)
    }
    if !screen.topRule.isEmpty {
      frame.write(glyphs.teeDown, at: Point(column: column, row: screen.topRule.row), style: style)
    }
  }
}
