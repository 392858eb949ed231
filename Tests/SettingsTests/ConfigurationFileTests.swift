import Foundation
import ReaderCore
import Testing

@testable import Settings

@Suite struct ConfigurationFileTests {
  static let vocabulary = ConfigurationVocabulary(
    commands: ["next-unread", "toggle-star", "quit"],
    keyPresets: ["dateline", "mutt"],
    sortKeys: ["date", "source"],
    complaintAboutKeys: { $0.hasPrefix("<C-") || $0.count == 1 ? nil : "\($0) is no key" }
  )

  func parse(_ text: String) -> (configuration: Configuration, problems: [SettingsProblem]) {
    ConfigurationFile.parse(text, path: "config.toml", vocabulary: Self.vocabulary)
  }

  @Test func `every setting can be set`() throws {
    let (configuration, problems) = parse(
      """
      library = ["~/News", "/srv/wire"]
      theme = "newsprint"
      measure = 66
      split = "horizontal"
      split-ratio = 0.3
      mouse = false
      browser = "firefox --new-tab %u"
      mark-read = "at-end"
      sort = "source,-date"
      ascii = true
      key-preset = "mutt"
      [keys]
      next-unread = ["n", "<C-n>"]
      toggle-star = "*"
      quit = []
      [searches]
      Zinc = "zinc OR copper"
      "harbour works" = "place:halvern"
      """
    )
    var expected = Configuration()
    expected.library = ["~/News", "/srv/wire"]
    expected.theme = .one("newsprint")
    expected.measure = 66
    expected.split = .stacked
    expected.splitRatio = 0.3
    expected.mouse = false
    expected.browser = try CommandTemplate(parsing: "firefox --new-tab %u")
    expected.markRead = .atEnd
    expected.sort = "source,-date"
    expected.ascii = true
    expected.keyPreset = "mutt"
    expected.keys = ["next-unread": ["n", "<C-n>"], "toggle-star": ["*"], "quit": []]
    expected.searches = [
      Configuration.Search(name: "Zinc", query: "zinc OR copper"),
      Configuration.Search(name: "harbour works", query: "place:halvern"),
    ]
    #expect(problems == [])
    #expect(configuration == expected)
  }

  @Test(arguments: [
    ("\nmeasur = 70", 2, "“measur” is not a setting; did you mean “measure”?"),
    ("measure = 500", 1, "measure must be a whole number from 20 to 200, not 500"),
    ("measure = 19", 1, "measure must be a whole number from 20 to 200, not 19"),
    ("measure = \"72\"", 1, "measure must be a whole number from 20 to 200, not “72”"),
    ("measure = 72.0", 1, "measure must be a whole number from 20 to 200, not 72.0"),
    (
      "split = \"left\"", 1,
      "split must be one of “auto”, “vertical”, “horizontal”, “single”, not “left”"
    ),
    ("split-ratio = 1", 1, "split-ratio must be a number from 0.1 to 0.9, not 1"),
    ("split-ratio = nan", 1, "split-ratio must be a number from 0.1 to 0.9, not nan"),
    ("# one\n# two\nmouse = 1", 3, "mouse must be true or false, not 1"),
    ("browser = \"'x\"", 1, "browser: a quote is not closed in “'x”"),
    ("browser = \"\"", 1, "browser: the command is empty"),
    (
      "mark-read = 1979-05-27", 1,
      "mark-read must be one of “on-open”, “after”, “at-end”, “never”, not a date or time"
    ),
    ("theme =1979-05-27T\"\"\"32:00Z]", 1, "a date with a time cannot be read"),
    ("theme = 1979-05-27 0", 1, "a date with a time cannot be read"),
    ("theme = 07:3", 1, "a date with a time cannot be read"),
    ("mouse = true\nlibrary = [}", 2, "brackets that do not match cannot be read"),
    ("[keys]\nquit = { a = [ 1, }", 2, "brackets that do not match cannot be read"),
    ("library = \"News\"", 1, "library: “News” must begin with / or ~/"),
    ("library = [\n  1,\n]", 1, "library must be text in quotes, or a list of such, not a list"),
    ("sort = \"date,-sorce\"", 1, "sort: “sorce” is not an order; did you mean “source”?"),
    (
      "key-preset = \"emacs\"", 1,
      "key-preset: there is no preset “emacs”; known are dateline, mutt"
    ),
    ("[keys]\n\nquitt = \"q\"", 3, "“quitt” is not a command; did you mean “quit”?"),
    ("[keys]\nquit = \"foo\"", 2, "quit: foo is no key"),
    ("keys.quit = 3", 1, "quit must be text in quotes, or a list of such, not 3"),
    ("keys = 3", 1, "keys must be a table, not 3"),
    ("[searches]\nzinc = [\"a\"]", 2, "zinc must be text in quotes, not a list"),
    (
      "a = '''\nmeasure = 1\n'''\nmeasure = 1", 4,
      "measure must be a whole number from 20 to 200, not 1"
    ),
  ])
  func `a mistake is told with its line and leaves the default`(
    text: String,
    line: Int,
    sentence: String
  ) {
    let (configuration, problems) = parse(text)
    let problem = problems.last
    #expect(problem?.line == line)
    #expect(problem?.sentence == sentence)
    #expect(configuration == Configuration())
  }

  @Test func `a problem reads as one line`() {
    let problem = parse("[keys]\nquitt = \"q\"").problems.first
    #expect(problem?.key == "keys.quitt")
    #expect(
      problem?.description
        == "config.toml:2: “quitt” is not a command; did you mean “quit”?"
    )
  }

  @Test func `what is right beside a mistake still counts`() {
    let (configuration, problems) = parse("measure = 5\nascii = true\nfoo = 1")
    #expect(problems.map(\.line) == [1, 3])
    #expect(configuration.ascii)
  }

  @Test func `problems come in the order of the file, and not without end`() {
    let text = (1...2000).map { "key\($0) = 1\n" }.joined()
    let problems = parse(text).problems
    #expect(problems.count == 51)
    #expect(problems.last?.sentence == "there are more problems like the ones before")
    #expect(problems.compactMap(\.line) == problems.compactMap(\.line).sorted())
  }

  @Test(arguments: [
    ("measure = 60\nmeasure = 61", 2), ("measure = ", 1), ("a = 1\nb = \"x\n", 2),
    ("[+x]\na = 1", 1), ("a = 1\n[[[x]]]", 2), ("\n[\n", 2), ("[ é]", 1),
    ("x = 1\n\u{0}", 2), ("\n" + String(repeating: "a.", count: 50000) + "a = 1", 2),
    ("x = {" + String(repeating: "a.", count: 50000) + "a = 1", 1),
    ("\n[" + String(repeating: "a.", count: 50000) + "a]", 2),
    ("x = " + String(repeating: "[", count: 50000), 1),
  ])
  func `what is no TOML is one problem with its line`(text: String, line: Int) {
    let (configuration, problems) = parse(text)
    #expect(problems.map(\.line) == [line])
    #expect(configuration == Configuration())
  }

  @Test func `a file that does not exist is no problem`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/none/config.toml"
    let loaded = ConfigurationFile.load(path: path, vocabulary: Self.vocabulary)
    #expect(loaded.configuration == Configuration())
    #expect(loaded.problems == [])
  }

  @Test func `a folder in the file's place is a problem`() throws {
    let folder = try TemporaryFolder()
    let problems = ConfigurationFile.load(path: folder.path, vocabulary: Self.vocabulary).problems
    #expect(problems.map(\.file) == [folder.path])
    #expect(problems.map(\.sentence) == ["Is a directory"])
  }

  @Test func `bytes that are not UTF-8 are told with their line`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("a = 1\nb = \"".utf8 + [0xE9, 0x22]), to: "config.toml")
    let problems = ConfigurationFile.load(path: path, vocabulary: Self.vocabulary).problems
    #expect(problems.map(\.line) == [2])
  }

  @Test func `a file beyond all measure is not read to its end`() {
    let loaded = ConfigurationFile.load(path: "/dev/zero", vocabulary: Self.vocabulary)
    #expect(loaded.problems.count == 1)
  }
}
