import CellGrid
import ReaderView
import Testing
import Typesetting

@testable import Settings

@Suite struct ThemeLibraryTests {
  let folder: TemporaryFolder
  let library: ThemeLibrary

  init() throws {
    folder = try TemporaryFolder()
    library = ThemeLibrary(
      folders: ["own", "missing", "shipped"].map { [path = folder.path] in "\(path)/\($0)" }
    )
  }

  @Test func `names come from all folders, once and in order`() throws {
    for name in [
      "shipped/sea.toml", "own/sea.toml", "own/ash.toml", "own/notes.txt", "own/.x.toml",
    ] {
      try folder.write("", to: name)
    }
    #expect(library.names == ["ash", "sea"])
  }

  @Test func `the reader's own file hides the shipped one`() throws {
    try folder.write("title = \"Shipped\"", to: "shipped/sea.toml")
    try folder.write("title = \"Own\"", to: "own/sea.toml")
    #expect(try library.load("sea").theme.title == "Own")
  }

  @Test(arguments: ["see", "../shipped/sea", "sea.toml", ""])
  func `a name that is not there is an error`(name: String) throws {
    try folder.write("", to: "shipped/sea.toml")
    let nearest = name == "see" ? "sea" : nil
    #expect(throws: SettingsError.noTheme(name: name, nearest: nearest)) {
      try library.load(name)
    }
  }

  @Test func `a theme goes over its parent, the palette too`() throws {
    try folder.write(
      """
      appearance = "light"
      [palette]
      a = 1
      b = 2
      [roles]
      star = { fg = "a", bold = true }
      tag = "b"
      """,
      to: "shipped/sea.toml"
    )
    try folder.write(
      "inherits = \"sea\"\n[palette]\nb = 20\n[roles]\nstar = { bg = \"b\" }",
      to: "own/mine.toml"
    )
    let loaded = try library.load("mine")
    #expect(loaded.problems == [])
    #expect(loaded.theme.appearance == .light)
    #expect(loaded.theme.title == "mine")
    #expect(loaded.theme[.tag].foreground == .indexed(20))
    #expect(loaded.theme[.star] == Style(background: .indexed(20)))
  }

  @Test func `a theme may build on the one that it hides`() throws {
    try folder.write("[roles]\nstar = 3\ntag = 4", to: "shipped/sea.toml")
    try folder.write("inherits = \"sea\"\n[roles]\nstar = 5", to: "own/sea.toml")
    let loaded = try library.load("sea")
    #expect(loaded.problems == [])
    #expect(loaded.theme[.star].foreground == .indexed(5))
    #expect(loaded.theme[.tag].foreground == .indexed(4))
  }

  @Test func `a parent that is missing is told, and the theme stands without it`() throws {
    try folder.write("", to: "shipped/sea.toml")
    try folder.write("\ninherits = \"see\"\n[roles]\nstar = 5", to: "own/mine.toml")
    let loaded = try library.load("mine")
    #expect(loaded.theme[.star].foreground == .indexed(5))
    #expect(
      loaded.problems == [
        SettingsProblem(
          file: "\(folder.path)/own/mine.toml",
          line: 2,
          key: "inherits",
          sentence: "there is no theme “see” to inherit; did you mean “sea”?"
        )
      ]
    )
  }

  @Test func `themes that inherit each other are told and still load`() throws {
    try folder.write("inherits = \"b\"\n[roles]\nstar = 5", to: "own/a.toml")
    try folder.write("inherits = \"a\"\n[roles]\ntag = 6", to: "own/b.toml")
    let loaded = try library.load("a")
    #expect(loaded.theme[.star].foreground == .indexed(5))
    #expect(loaded.theme[.tag].foreground == .indexed(6))
    #expect(loaded.problems.map(\.sentence) == ["the theme inherits itself: a → b → a"])
    #expect(loaded.problems.map(\.file) == ["\(folder.path)/own/b.toml"])
  }

  @Test func `a theme that inherits itself is told`() throws {
    try folder.write("inherits = \"a\"", to: "own/a.toml")
    let problems = try library.load("a").problems
    #expect(problems.map(\.sentence) == ["the theme inherits itself: a → a"])
  }

  @Test func `a mistake in a parent names the parent's file`() throws {
    try folder.write("[roles]\nstar = \"nope\"", to: "shipped/sea.toml")
    try folder.write("inherits = \"sea\"", to: "own/mine.toml")
    let problems = try library.load("mine").problems
    #expect(problems.map(\.file) == ["\(folder.path)/shipped/sea.toml"])
    #expect(problems.map(\.line) == [2])
  }
}
