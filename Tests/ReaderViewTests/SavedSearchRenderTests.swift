import CellGrid
import ReaderCore
import ReaderTesting
import ReaderView
import Testing

@Suite struct SavedSearchRenderTests {
  @Test func `the switcher has a row for each saved search`() {
    var preferences = Preferences()
    preferences.savedSearches = ["Sea news": "tide OR port", "dry": "drought", "odd": "is:purple"]
    var state = ReaderState.listing(
      [Samples.row(1, "Tide")],
      size: Size(columns: 60, rows: 11),
      preferences: preferences
    )
    state.press("F")
    _ = state.update(.searchCounted(name: "Sea news", count: 1_214))
    let lines = render(state, theme: RolePicture.theme).text.split(separator: "\n")
    #expect(
      lines[2..<9].joined(separator: "\n") == """
        ┌──────────────────────────────────────────────────────────┐
        │ Saved searches              Enter goes there   x removes │
        │                                                          │
        │▸Sea news  tide OR port                             1,214 │
        │ dry       drought                                      … │
        │ odd       In the saved search “odd”: Expected…         – │
        └──────────────────────────────────────────────────────────┘
        """
    )
  }
}
