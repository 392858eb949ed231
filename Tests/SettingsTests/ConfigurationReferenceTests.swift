import ReaderCore
import Testing

@testable import Settings

/// The printed reference is the configuration as it is without one.
@Suite struct ConfigurationReferenceTests {
  private func parse(_ text: String) -> (configuration: Configuration, problems: [SettingsProblem])
  {
    ConfigurationFile.parse(text, path: "c.toml", vocabulary: ConfigurationVocabulary())
  }

  @Test func `the reference is sound and says the defaults`() {
    let (configuration, problems) = parse(ConfigurationReference.text)
    #expect(problems == [])
    #expect(configuration == Configuration())
  }

  @Test func `every setting is in the reference, with its default or an example`() {
    let lines = ConfigurationReference.text.split(separator: "\n")
    for setting in Setting.all {
      let beginnings =
        setting.isTable ? ["#[\(setting.name)"] : ["\(setting.name) = ", "#\(setting.name) = "]
      #expect(lines.contains { line in beginnings.contains { line.hasPrefix($0) } })
      #expect(setting.standard != nil || !setting.examples.isEmpty)
      #expect(ConfigurationReference.markdown.contains("\(setting.name)"))
    }
  }

  @Test func `every example is sound and says something else than the default`() {
    for example in Setting.all.flatMap(\.examples) {
      let (configuration, problems) = parse(example)
      #expect(problems == [])
      #expect(configuration != Configuration() || example.hasPrefix("key-preset"))
    }
  }

  @Test func `no line of the reference is too wide for a terminal`() {
    let comments = ConfigurationReference.text.split(separator: "\n").filter { $0.hasPrefix("# ") }
    #expect(comments.allSatisfy { $0.count <= 100 })
  }
}

@Suite struct NewSettingsTests {
  private func parse(_ text: String) -> (configuration: Configuration, problems: [SettingsProblem])
  {
    ConfigurationFile.parse(text, path: "c.toml", vocabulary: ConfigurationVocabulary())
  }

  @Test func `the settings of articles, programs and sources can be set`() throws {
    let (configuration, problems) = parse(
      """
      theme = { dark = "forest", light = "newsprint" }
      columns = ["date", "title", "place * from 60 to 90"]
      glyphs = "rich"
      cursor = "shown"
      language = "vi"
      paragraphs = "indent"
      justify = true
      hyphenate = true
      right-to-left = "terminal"
      mark-read = "after"
      mark-read-seconds = 9
      hyperlinks = "never"
      pager = "less -R"
      editor = "vi"
      [pipe]
      "Count" = "wc -w"
      [sources."Coast WIRE"]
      mark-read = "never"
      mark-read-seconds = 2
      measure = 50
      paragraphs = "space"
      justify = false
      hyphenate = false
      """
    )
    var expected = Configuration()
    expected.theme = .byGround(ThemesByGround(dark: "forest", light: "newsprint"))
    expected.columns = [
      ListColumn(.date), ListColumn(.title),
      ListColumn(.place, width: .elastic, listWidths: 60...90),
    ]
    expected.glyphs = .rich
    expected.cursor = .shown
    expected.language = .vietnamese
    expected.paragraphs = .indent
    expected.justify = true
    expected.hyphenate = true
    expected.rightToLeft = .terminal
    expected.markRead = .after
    expected.markReadSeconds = 9
    expected.hyperlinks = .never
    expected.pager = try CommandTemplate(parsing: "less -R")
    expected.editor = try CommandTemplate(parsing: "vi")
    expected.pipes = ["Count": try CommandTemplate(parsing: "wc -w")]
    var source = SourcePreferences()
    source.readPolicy = .never
    source.readSeconds = 2
    source.measure = 50
    source.paragraphs = .space
    source.justifies = false
    source.hyphenates = false
    expected.sources = ["coast wire": source]
    #expect(problems == [])
    #expect(configuration == expected)
  }

  @Test(arguments: [
    ("theme = 3", 1, "theme must be a name in quotes or { dark = …, light = … }, not 3"),
    ("theme = { dark = \"a\" }", 1, "theme must name a theme for dark and one for light"),
    (
      "\n[theme]\ndark = \"a\"\nligth = \"b\"", 4,
      "“ligth” is not a kind of background; did you mean “light”?"
    ),
    ("columns = [\"titel\"]", 1, "columns: “titel” is not a column; did you mean “title”?"),
    (
      "columns = [\"title wide\"]", 1,
      "columns: “wide” is no width; write a number of cells from 1 to 200, or *"
    ),
    (
      "columns = [\"title from 9 to 3\"]", 1,
      "columns: “title from 9 to 3” is no condition; write it as “source 16 from 76 to 99”"
    ),
    ("columns = []", 1, "columns: name at least one column"),
    (
      "[sources.\"A\"]\n\nmeasur = 60", 3,
      "“measur” is not a setting of a source; did you mean “measure”?"
    ),
    ("[sources]\nA = 3", 2, "A must be a table, not 3"),
    ("[pipe]\nx = \"\"", 2, "x: the command is empty"),
    ("pager = \"'x\"", 1, "pager: a quote is not closed in “'x”"),
  ])
  func `a mistake inside is told with its line and leaves the default`(
    text: String,
    line: Int,
    sentence: String
  ) {
    let (configuration, problems) = parse(text)
    #expect(problems.first?.line == line)
    #expect(problems.first?.sentence == sentence)
    #expect(configuration.columns == ListColumn.standard)
    #expect(configuration.theme == Configuration().theme)
    #expect(configuration.pipes == [:])
  }

  @Test func `a file with a mistake in every setting has a sentence for each, and the rest counts`()
  {
    let settings = Setting.all.filter { $0.name != "ascii" && $0.name != "key-preset" }
    let wrong = settings.map { "\($0.name) = [[]]" }
    let (configuration, problems) = parse("ascii = true\n" + wrong.joined(separator: "\n"))
    #expect(problems.compactMap(\.line) == Array(2..<settings.count + 2))
    var expected = Configuration()
    expected.ascii = true
    #expect(configuration == expected)
  }

  @Test(arguments: [
    "source", "source 16", "source 20 from 76", "source 20 from 76 to 99", "title 30",
    "age * to 50",
  ])
  func `a column is written as it is read`(text: String) throws {
    #expect(try ListColumn(parsing: text).description == text)
  }
}
