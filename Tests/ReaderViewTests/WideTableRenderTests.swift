import Articles
import CellGrid
import Foundation
import ReaderCore
import ReaderTesting
import ReaderView
import Testing
import Typesetting

@Suite struct WideTableRenderTests {
  private func state(usesASCII: Bool = false) -> ReaderState {
    var preferences = Preferences()
    preferences.usesASCII = usesASCII
    var state = ReaderState.listing(
      [Samples.row(1, "Tides")],
      size: Size(columns: 40, rows: 12),
      preferences: preferences
    )
    var article = Samples.article(1, "Tides")
    let row = (1...12).map { [Inline.text("tide \($0)")] }
    article.body = [.quote([.table(TableBlock(header: row, rows: [row]))])]
    _ = state.update(.articleLoaded(article))
    state.press("<Enter>")
    return state
  }

  private func lines(_ state: ReaderState) -> [String] {
    let text = render(state, theme: RolePicture.theme).text
    // The bar at the right edge says how far the article is read.
    let lines = text.split(separator: "\n").map { $0.filter { $0 != "▐" && $0 != "#" } }
    return lines.filter { $0.contains("tide ") }.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  @Test func `a wide table is seen through a window with marks at its edges`() {
    var state = state()
    let cells = "tide 1 │ tide 2 │ tide 3 │ tide 4 │"
    #expect(lines(state).first == " │ \(cells)›")
    state.press("}")
    #expect(lines(state).first == " │ ‹ tide 2 │ tide 3 │ tide 4 │ tide 5›")
    state.press("20}")
    #expect(lines(state).first?.hasSuffix("tide 12") == true)
    #expect(lines(state).allSatisfy { $0.contains("‹") && !$0.contains("›") })
    state.press("20{")
    #expect(lines(state).first == " │ \(cells)›")
  }

  @Test func `matches are highlighted where they are seen`() throws {
    var state = state()
    state.press("/tide 3<Enter>}")
    let frame = render(state, theme: RolePicture.theme)
    let rows = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("tide 3") })
    let before = try #require(rows[row].range(of: "tide 3")).lowerBound
    let column = rows[row][..<before].count
    let columns = RolePicture.columns(of: .currentMatch, in: frame, row: row)
    #expect(columns == Array(column..<column + 6))
  }

  @Test func `without other signs the marks are ASCII`() {
    var state = state(usesASCII: true)
    state.press("}")
    #expect(lines(state).first?.contains("< tide 2 | ") == true)
    #expect(lines(state).first?.hasSuffix(">") == true)
  }

  @Test func `where nothing is wider than the screen the status line says so`() {
    var state = ReaderState.listing([Samples.row(1, "Tides")])
    _ = state.update(.articleLoaded(Samples.article(1, "Tides")))
    state.press("<Enter>}")
    #expect(state.notice?.text == "No table in view is wider than the screen")
  }
}
