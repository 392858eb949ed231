import CellGrid
import ReaderCore
import ReaderTesting
import ReaderView
import Testing
import Typesetting

@Suite struct SnippetRenderTests {
  private func state(_ columns: Int, _ rows: Int) -> ReaderState {
    let articles = [
      Samples.row(1, "Harbour city plans a second plant", hoursAgo: 2),
      Samples.row(2, "Grid operator warns", hoursAgo: 5),
    ]
    let size = Size(columns: columns, rows: rows)
    var state = ReaderState.listing(articles, size: size, query: "tidal")
    state.press("c")
    let generation = state.list.snippets?.generation ?? 0
    let text = "…the city will build a second tidal plant on the north quay"
    _ = state.update(.snippetFound(Samples.id(1), text, generation: generation))
    return state
  }

  @Test func `the words around a match stand under the row`() {
    let frame = render(state(48, 10), theme: RolePicture.theme)
    let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[2..<6].joined(separator: "\n") == """
          Wednesday 5 September
        ▸●   Harbour city plans a second plant      2 h
             …the city will build a second tidal plant…
         ●   Grid operator warns                    5 h
        """
    )
    #expect(RolePicture.role(in: frame, column: 5, row: 4) == .secondary)
    #expect(RolePicture.columns(of: .match, in: frame, row: 4) == Array(35..<40))
  }

  @Test(arguments: [(300, 100), (60, 20), (40, 10), (20, 5), (7, 3), (2, 2), (1, 1), (0, 0)])
  func `every size draws snippets`(columns: Int, rows: Int) {
    let frame = render(state(columns, rows), theme: RolePicture.theme)
    #expect(frame.size == Size(columns: columns, rows: rows))
  }
}
