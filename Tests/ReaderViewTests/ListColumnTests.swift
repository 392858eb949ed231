import Articles
import CellGrid
import Foundation
import ReaderCore
import ReaderTesting
import ReaderView
import Testing

/// What the list shows of an article, column by column.
@Suite struct ListColumnTests {
  private static var row: ArticleRow {
    var row = Samples.row(
      1,
      "Harbour city plans a tidal plant",
      marks: Marks(isStarred: true, tags: ["sea", "grid"])
    )
    row.place = "Halvern"
    row.agency = "CW"
    row.language = "en-GB"
    row.wordCount = 820
    return row
  }

  /// The first row of a list with these columns.
  private func line(_ columns: [String], width: Int, row: ArticleRow = Self.row) throws -> String {
    var preferences = Preferences()
    preferences.split = .stacked
    preferences.columns = try columns.map { try ListColumn(parsing: $0) }
    let size = Size(columns: width, rows: 8)
    let state = ReaderState.listing([row], size: size, preferences: preferences)
    let lines = render(state, theme: RolePicture.theme).text.split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    return String(lines[2])
  }

  @Test(arguments: [
    ("mark", "▸● Harbour"), ("star", "▸★ Harbour"), ("source", "▸Coast Wire          Harbour"),
    ("age", "▸   1 h  Harbour"), ("date", "▸5 Sep 2018   Harbour"),
    ("place", "▸Halvern       Harbour"), ("agency", "▸CW        Harbour"),
    ("words", "▸   820  Harbour"), ("time", "▸ 4 min  Harbour"),
    ("tags", "▸#grid #sea      Harbour"), ("language", "▸en-GB  Harbour"),
    ("source 5", "▸Coas…  Harbour"),
  ])
  func `a column shows what it is named for`(column: String, beginning: String) throws {
    let line = try line([column, "title"], width: 60)
    #expect(line.hasPrefix(beginning))
  }

  @Test func `a column shows only in lists as wide as it says`() throws {
    let columns = ["title", "source from 50 to 59", "place from 60"]
    #expect(try line(columns, width: 49).contains("Coast") == false)
    #expect(try line(columns, width: 50).contains("Coast"))
    #expect(try line(columns, width: 59).contains("Coast"))
    #expect(try line(columns, width: 60).contains("Coast") == false)
    #expect(try line(columns, width: 60).contains("Halvern"))
  }

  @Test func `elastic columns share the room that is left`() throws {
    let places = ListColumnPlaces(
      try ["mark", "title", "source *", "age"].map { try ListColumn(parsing: $0) },
      width: 60
    ).places
    #expect(places.map(\.cells) == [1..<2, 3..<26, 28..<52, 53..<59])
  }

  @Test(arguments: 0...120)
  func `columns never overlap nor leave the list, however narrow it is`(width: Int) {
    let columns = ListColumn.Content.allCases.map { ListColumn($0) } + ListColumn.standard
    let places = ListColumnPlaces(columns, width: width).places
    for (left, right) in zip(places, places.dropFirst()) {
      #expect(left.cells.upperBound <= right.cells.lowerBound)
    }
    #expect(places.allSatisfy { $0.cells.upperBound <= max(width, 1) })
    #expect(!places.isEmpty)
  }

  @Test func `a list too narrow for all drops the last and keeps the title`() throws {
    let line = try line(["mark", "title", "source 18", "place 12"], width: 30)
    #expect(line == "▸● Harbour city plans a tida…")
  }

  @Test(arguments: ["新しい潮力発電所を計画する港町の話", "مدينة الميناء"])
  func `wide and right-to-left titles leave the next column in its place`(title: String) throws {
    var row = Self.row
    row.title = title
    let line = try line(["title 11", "source 10"], width: 40, row: row)
    let start = line.range(of: "Coast Wire")?.lowerBound
    #expect(start.map { String(line[..<$0]).cellWidth } == 14)
  }

  @Test func `the hidden cursor stands on the current row, on the article and in editors`() throws {
    let rows = (1...3).map { Samples.row($0, "Title \($0)") }
    var state = ReaderState.listing(rows, size: Size(columns: 120, rows: 12))
    _ = state.update(.articleLoaded(Samples.article(1, "Title 1", paragraphs: 30)))
    state.press("j")
    var frame = render(state, theme: RolePicture.theme)
    #expect(frame.cursor == nil)
    #expect(frame.rest == Point(column: 0, row: 4))
    state.press("k<Enter>")
    frame = render(state, theme: RolePicture.theme)
    #expect(frame.rest.map { $0.row == 2 && $0.column > state.screen.divider.column } == true)
    state.press("?")
    #expect(render(state, theme: RolePicture.theme).rest != nil)
  }

  @Test func `the cursor is seen on the current row where that is asked for`() {
    var preferences = Preferences()
    preferences.cursor = .shown
    let state = ReaderState.listing([Samples.row(1, "Title")], preferences: preferences)
    #expect(render(state, theme: RolePicture.theme).cursor == Point(column: 0, row: 3))
  }
}
