import CellGrid
import ReaderCore
import ReaderTesting
import ReaderView
import Testing
import Typesetting

@Suite struct CompletionRenderTests {
  private func state(_ columns: Int, _ rows: Int, keys: String) -> ReaderState {
    var state = ReaderState.listing(
      [Samples.row(1, "Harbour city plans a second tidal plant")],
      size: Size(columns: columns, rows: rows)
    )
    state.press(keys)
    return state
  }

  private func text(_ state: ReaderState) -> String {
    render(state, theme: RolePicture.theme).text
  }

  @Test func `candidates stand under the place where they would go`() {
    var state = state(60, 10, keys: "/tide source:co")
    let answer = CompletionAnswer(
      generation: state.search.completionGeneration,
      candidates: [
        CompletionCandidate("Coast Wire", count: 1_214), CompletionCandidate("Copper Co", count: 7),
      ]
    )
    _ = state.update(.completed(answer))
    #expect(
      text(state) == """
         ⌕ tide source:co                                    … of 1
        ─────────────┌───────────────────┐──────────────────────────
          Wednesday 5│▸Coast Wire  1,214 │
        ▹●   Harbour │ Copper Co       7 │idal plant            1 h
                     └───────────────────┘





        """
    )
  }

  @Test func `the taken candidate is marked and the cursor stays in the bar`() {
    let frame = render(state(60, 12, keys: "/so<Down>"), theme: RolePicture.theme)
    #expect(RolePicture.columns(of: .overlaySelection, in: frame, row: 3).count > 20)
    #expect(frame.cursor == Point(column: 5, row: 0))
    #expect(frame.text.contains("sort:"))
  }

  @Test(arguments: [(300, 100), (60, 20), (40, 10), (20, 5), (7, 3), (3, 2), (1, 1), (0, 0)])
  func `every size draws candidates`(columns: Int, rows: Int) {
    for keys in ["/so", "/#", "/date:", "/is:<Up>", "/tide tide tide tide tide tide tide sort:"] {
      let frame = render(state(columns, rows, keys: keys), theme: RolePicture.theme)
      #expect(frame.size == Size(columns: columns, rows: rows))
    }
  }
}
