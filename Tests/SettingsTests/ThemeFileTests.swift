import CellGrid
import ReaderView
import Testing
import Typesetting

@testable import Settings

@Suite struct ThemeFileTests {
  /// Loads a text as the only theme of a library.
  func load(_ text: String) throws -> ThemeLibrary.Loaded {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "mine.toml")
    return try ThemeLibrary(folders: [folder.path]).load("mine")
  }

  @Test func `a theme says its title, its appearance and its roles`() throws {
    let loaded = try load(
      """
      title = "My Own"
      appearance = "light"
      [palette]
      ink = "#102030"
      [roles]
      text = { fg = "ink", bg = 231 }
      star = "bright-yellow"
      title = { bold = true }
      key = { reverse = true, bold = false }
      """
    )
    let theme = loaded.theme
    #expect(loaded.problems == [])
    #expect(theme.name == "mine")
    #expect(theme.title == "My Own")
    #expect(theme.appearance == .light)
    let ink = Color.rgb(red: 0x10, green: 0x20, blue: 0x30)
    #expect(theme[.text] == Style(foreground: ink, background: .indexed(231)))
    #expect(theme[.star] == Style(foreground: .named(11), background: .indexed(231)))
    let below = Style(attributes: [.bold, .italic])
    #expect(theme.applying(.key, over: below).attributes == [.italic, .reverse])
  }

  @Test(arguments: [
    ("#000000", Color.rgb(red: 0, green: 0, blue: 0)),
    ("#FFffFf", Color.rgb(red: 255, green: 255, blue: 255)),
    ("default", Color.terminalDefault), ("black", Color.named(0)), ("white", Color.named(7)),
    ("bright-black", Color.named(8)), ("bright-white", Color.named(15)),
  ])
  func `a colour has one notation of several`(text: String, color: Color) {
    #expect(ColorNotation.color(text) == color)
  }

  @Test(arguments: [
    "", "#", "#12345", "#1234567", "#12345g", "#+12345", "#１２３４５６", "Red", "crimson",
  ])
  func `other text is no colour`(text: String) {
    #expect(ColorNotation.color(text) == nil)
  }

  @Test(arguments: [(-1, nil), (0, Color.indexed(0)), (255, Color.indexed(255)), (256, nil)])
  func `a number is a colour from 0 to 255`(number: Int, color: Color?) {
    #expect(ColorNotation.color(number) == color)
  }

  @Test func `a role that a theme forgets is still visible`() throws {
    let theme = try load("[roles]\nstar = \"red\"").theme
    #expect(theme.applying(.selection, over: .plain).attributes == .reverse)
  }

  @Test(arguments: [
    ("titel = \"x\"", 1, "“titel” is not a key of a theme; did you mean “title”?"),
    ("\nappearance = \"dim\"", 2, "appearance must be one of “dark”, “light”, not “dim”"),
    ("title = 4", 1, "title must be text in quotes, not 4"),
    ("palette = 4", 1, "palette must be a table, not 4"),
    ("[roles]\n\nheadlin = \"red\"", 3, "“headlin” is not a role; did you mean “headline”?"),
    ("[roles]\nstar = \"yelow\"", 2, "“yelow” is no colour; did you mean “yellow”?"),
    (
      "[palette]\namber = \"#ffb454\"\n[roles]\nstar = \"anber\"", 4,
      "“anber” is no colour; did you mean “amber”?"
    ),
    ("[roles]\nstar = { fg = \"rad\" }", 2, "“rad” is no colour; did you mean “red”?"),
    (
      "[roles]\nstar = true", 2, "star must be a colour or { fg, bg, bold, … }, not true"
    ),
    ("[roles]\nstar = { bold = 1 }", 2, "bold must be true or false, not 1"),
    (
      "[roles]\nstar = { blod = true }", 2, "“blod” is not part of a style; did you mean “bold”?"
    ),
    (
      "[roles.star]\nfg = \"red\"\nblink = true", 3,
      "“blink” is not part of a style; known are fg, bg, bold, dim, italic, underline, reverse"
    ),
    (
      "[palette]\na = \"#ff\"", 2,
      "“#ff” is no colour; write “#rrggbb”, a number from 0 to 255, default, one of the terminal's"
        + " colours such as red or bright-red"
    ),
    (
      "[roles]\nstar = 256", 2,
      "star must be a colour or { fg, bg, bold, … }, not 256"
    ),
    (
      "[palette]\ndefault = \"#000000\"", 2,
      "“default” is always the terminal's own colour; choose another name"
    ),
  ])
  func `a mistake is told with its line`(text: String, line: Int, sentence: String) throws {
    let problems = try load(text).problems
    #expect(problems.map(\.line) == [line])
    #expect(problems.map(\.sentence) == [sentence])
  }

  @Test func `what is right beside a mistake still counts`() throws {
    let loaded = try load("[roles]\nstar = { fg = \"rad\", bold = true }\ntag = 3\nnope = 1")
    #expect(loaded.problems.count == 2)
    #expect(loaded.theme.applying(.star, over: .plain) == Style(attributes: .bold))
    #expect(loaded.theme[.tag].foreground == .indexed(3))
  }

  @Test func `a file that is no TOML gives the fallback and the line`() throws {
    let loaded = try load("title = \"x\"\n[roles\n")
    #expect(loaded.theme == .fallback)
    #expect(loaded.problems.map(\.line) == [2])
    #expect(loaded.problems.first?.sentence.hasPrefix("not valid TOML: ") == true)
  }
}
