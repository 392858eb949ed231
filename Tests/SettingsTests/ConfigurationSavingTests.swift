import Foundation
import Testing

@testable import Settings

@Suite struct ConfigurationSavingTests {
  @Test(arguments: [
    ("", "theme = \"new\"\n"),
    ("theme = \"old\"\n", "theme = \"new\"\n"),
    ("theme = \"old\"", "theme = \"new\""),
    ("  theme='old' # mine\r\nascii = true\r\n", "  theme=\"new\" # mine\r\nascii = true\r\n"),
    ("# top\nascii = true # yes\n", "# top\nascii = true # yes\ntheme = \"new\"\n"),
    ("ascii = true", "ascii = true\ntheme = \"new\"\n"),
    ("ascii = true\r\n", "ascii = true\r\ntheme = \"new\"\r\n"),
    ("# only\n", "# only\ntheme = \"new\"\n"),
    ("[keys]\nquit = \"q\"\n", "theme = \"new\"\n[keys]\nquit = \"q\"\n"),
    (
      "# top\n\n# about keys\n[keys]\nquit = \"q\"\n",
      "# top\n\ntheme = \"new\"\n# about keys\n[keys]\nquit = \"q\"\n"
    ),
    (
      "ascii = true\n\n[keys]\ntheme = \"t\"\n",
      "ascii = true\ntheme = \"new\"\n\n[keys]\ntheme = \"t\"\n"
    ),
    (
      "library = [\n  \"/a\", # theme = \"x\"\n]\n[keys]\n",
      "library = [\n  \"/a\", # theme = \"x\"\n]\ntheme = \"new\"\n[keys]\n"
    ),
    ("sort = '''\ntheme = \"x\"\n'''\n", "sort = '''\ntheme = \"x\"\n'''\ntheme = \"new\"\n"),
    ("\u{FEFF}theme = \"old\"\n", "\u{FEFF}theme = \"new\"\n"),
    ("\"theme\" = \"old\"\n", "\"theme\" = \"new\"\n"),
    ("theme = \"\"\"\nold\"\"\" # c\n", "theme = \"new\" # c\n"),
  ])
  func `the theme is set and all else stays`(before: String, after: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(before, to: "config.toml")
    try ConfigurationFile.save(theme: "new", at: path)
    #expect(try folder.read("config.toml") == after)
  }

  @Test(arguments: [
    ("", "\"", "theme = \"\\\"\"\n"), ("", "a\\b\n\u{7F}", "theme = \"a\\\\b\\u000A\\u007F\"\n"),
  ])
  func `any name can be saved`(before: String, name: String, after: String) {
    #expect(TOMLEdit.setting("theme", to: name, text: before) == after)
  }

  @Test func `the file and its folder are made when they are missing`() throws {
    let folder = try TemporaryFolder()
    try ConfigurationFile.save(theme: "new", at: folder.path + "/a/dateline/config.toml")
    #expect(try folder.read("a/dateline/config.toml") == "theme = \"new\"\n")
    #expect(try folder.permissions("a/dateline") == 0o700)
  }

  @Test func `a file that is no TOML is left alone`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("theme = \"old\"\n[keys\n", to: "config.toml")
    #expect(throws: SettingsError.self) { try ConfigurationFile.save(theme: "new", at: path) }
    #expect(try folder.read("config.toml") == "theme = \"old\"\n[keys\n")
  }

  @Test func `a link stays a link, and permissions stay`() throws {
    let folder = try TemporaryFolder()
    let real = try folder.write("theme = \"old\"\n", to: "dotfiles/config.toml")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    let link = folder.path + "/config.toml"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)
    try ConfigurationFile.save(theme: "new", at: link)
    #expect(try folder.read("dotfiles/config.toml") == "theme = \"new\"\n")
    #expect(try folder.permissions("dotfiles/config.toml") == 0o640)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/dotfiles").count == 1
    )
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == real)
  }

  @Test(arguments: [
    ("", "[searches]\nzinc = \"a \\\"b\\\"\"\n"),
    ("ascii = true\n", "ascii = true\n\n[searches]\nzinc = \"a \\\"b\\\"\"\n"),
    ("[searches]\n[keys]\n", "[searches]\nzinc = \"a \\\"b\\\"\"\n[keys]\n"),
    (
      "[searches]\na = \"x\" # c\n\n[keys]\n",
      "[searches]\na = \"x\" # c\nzinc = \"a \\\"b\\\"\"\n\n[keys]\n"
    ),
    ("[searches]\nzinc = \"x\"\n", "[searches]\nzinc = \"a \\\"b\\\"\"\n"),
  ])
  func `a search is added or changed`(before: String, after: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(before, to: "config.toml")
    let search = Configuration.Search(name: "zinc", query: "a \"b\"")
    try ConfigurationFile.save(search: search, at: path)
    #expect(try folder.read("config.toml") == after)
  }

  @Test func `a search of any name comes back as it was`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/config.toml"
    let searches = ["harbour works", "a.b", "\"q\"", "日本", ""].map {
      Configuration.Search(name: $0, query: "x\\y\tz")
    }
    for search in searches { try ConfigurationFile.save(search: search, at: path) }
    let loaded = ConfigurationFile.load(path: path, vocabulary: ConfigurationVocabulary())
    #expect(loaded.problems == [])
    #expect(Set(loaded.configuration.searches) == Set(searches))
  }

  @Test func `a search is removed with its line only`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "[searches]\na = \"x\"\n# b\nb = \"y\" # b\nc = \"z\"\n",
      to: "c.toml"
    )
    try ConfigurationFile.remove(searchNamed: "b", at: path)
    try ConfigurationFile.remove(searchNamed: "nope", at: path)
    #expect(try folder.read("c.toml") == "[searches]\na = \"x\"\n# b\nc = \"z\"\n")
  }

  @Test func `searches in an inline table are left alone and it is said`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("searches = { a = \"x\" }\n", to: "config.toml")
    #expect(throws: SettingsError.self) {
      try ConfigurationFile.save(search: Configuration.Search(name: "b", query: "y"), at: path)
    }
    #expect(try folder.read("config.toml") == "searches = { a = \"x\" }\n")
  }
}
