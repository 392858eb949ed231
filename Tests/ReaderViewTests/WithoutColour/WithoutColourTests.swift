import Articles
import CellGrid
import Foundation
import ReaderCore
import ReaderTesting
import ReaderView
import Settings
import Testing

@Suite struct WithoutColourTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Themes").path
  private static let names = ThemeLibrary(folders: [folder]).names

  private static let pairs = ToldPair.all(usesASCII: false)
  private static let pairsInASCII = ToldPair.all(usesASCII: true)

  /// What a theme tells by colour alone.
  private func untold(by theme: Theme, _ pairs: [ToldPair]) -> [String] {
    pairs.filter { pair in
      ColourlessPicture(pair.part, of: pair.first, theme: theme)
        == ColourlessPicture(pair.part, of: pair.second, theme: theme)
    }
    .map { "\($0.name) at \($0.first.size.columns) columns" }
  }

  private func shipped(_ name: String) throws -> Theme {
    try ThemeLibrary(folders: [Self.folder]).load(name).theme
  }

  @Test(arguments: names)
  func `a shipped theme tells nothing by colour alone`(name: String) throws {
    #expect(untold(by: try shipped(name), Self.pairs) == [])
  }

  // The signs are the same in every theme; these differ most in what they leave to the signs.
  @Test(arguments: ["dateline-dark", "monochrome", "newsprint"])
  func `a shipped theme tells nothing by colour alone with ASCII signs`(name: String) throws {
    #expect(untold(by: try shipped(name), Self.pairsInASCII) == [])
  }

  @Test func `the theme that needs no file tells nothing by colour alone`() {
    #expect(untold(by: .fallback, Self.pairs) == [])
    #expect(untold(by: .fallback, Self.pairsInASCII) == [])
  }

  @Test func `slanted type alone does not count`() {
    let screen = ToldScreen(size: Size(columns: 80, rows: 12), usesASCII: false)
    let plain = screen.reading([.paragraph([.text("A tide")])])
    let slanted = screen.reading([.paragraph([.emphasis([.text("A tide")])])])
    let pair = ToldPair("emphasis", in: .reading, plain, slanted)
    #expect(untold(by: .fallback, [pair]) == ["emphasis at 80 columns"])
  }

  /// Colours and slants alone, where the theme below it says more.
  private static let colourful = """
    title = "Mine"
    inherits = "%@"
    [roles]
    title = "#ffffff"
    title-read = "#808080"
    match = { fg = "#00ff00", underline = false, bold = false }
    current-match = { bg = "#ff00ff", reverse = false }
    selection = { bg = "#101010", underline = true }
    selection-unfocused = { underline = true }
    overlay-selection = { fg = "#ffff00", underline = true }
    heading = { italic = true, bold = false }
    strong = "#ff0000"
    code = { fg = "#00ffff", bold = false }
    link = { fg = "#0000ff", underline = false }
    query = { underline = true }
    query-problem = { fg = "#ff0000", underline = false }
    notice = { fg = "#00ff00", bold = true }
    problem = { fg = "#ff0000", bold = false }
    """

  @Test(arguments: names)
  func `a theme of one's own tells nothing by colour alone`(parent: String) throws {
    let home = try TemporaryHome()
    let text = Self.colourful.replacing("%@", with: parent)
    let folder = try home.write(text, to: "mine.toml").deletingLastPathComponent().path
    let loaded = try ThemeLibrary(folders: [folder, Self.folder]).load("mine")
    #expect(loaded.problems == [])
    #expect(untold(by: loaded.theme, Self.pairs) == [])
  }
}
