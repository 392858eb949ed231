import Foundation
import Testing

/// The reader's texts stand in the catalogue, and there in every language.
@Suite struct WordingSourceTests {
  /// Where the reader's texts come from the catalogue.
  private static let targets: Set<String> = [
    "ReaderCore", "ReaderRuntime", "ReaderView", "Typesetting",
  ]

  /// Files that are catalogues themselves, or whose texts only the command line prints.
  private static let catalogues: Set<String> = [
    "Command+Title.swift", "Command+Help.swift", "Command+Vietnamese.swift",
    "KeyPreset+Newsboat.swift", "KeyPreset+Mutt.swift", "KeyPreset+Emacs.swift",
  ]

  /// Literals that look like texts, file by file, and are the same in every language.
  private static let exceptions: [String: Set<String>] = [
    // Names of files, and what stands in exported ones.
    "FileName.swift": ["article \\()"],
    "ArticleExporter.swift": ["\\() articles"],
    // Keys and what is written in the configuration and on the command line.
    "Key+Label.swift": ["Shift-", "Ctrl-", "Alt-"],
    "ListColumn.swift": ["from \\()", "to \\()"],
    "SortOrder.swift": [
      "newest first", "oldest first", "most relevant first", "by title", "by source",
      "longest first",
    ],
    "UnsavedAtEnd.swift": ["dateline: \\() ", "  cp '\\()' '\\()' "],
    // What is wrong with a file is told as the command line tells it.
    "LibraryReader.swift": ["does not exist"],
    // Never seen.
    "Theme+Fallback.swift": ["Plain"],
    "LibraryFeed.swift": ["library walk"],
  ]

  private static func texts(in source: String, file: String) -> [String] {
    StringLiterals(in: source).literals.filter { literal in
      StringLiterals.isText(literal.text) && exceptions[file]?.contains(literal.text) != true
    }.map { "\(file):\($0.line): \($0.text)" }
  }

  @Test func `no text of the reader stands outside the catalogue`() throws {
    var count = 0
    for (target, url) in try ArchitectureTests.swiftFiles()
    where Self.targets.contains(target) && !Self.catalogues.contains(url.lastPathComponent) {
      let source = try String(contentsOf: url, encoding: .utf8)
      #expect(Self.texts(in: source, file: url.lastPathComponent) == [])
      count += 1
    }
    #expect(count > 200)
  }

  @Test(arguments: [
    #"notice = Notice("Nothing to undo")"#, #"hint: "Esc leaves","#, #"Text("Undo")"#,
    #""\(count) selected""#, #""not \(name)""#, #"[state.key, "(end of it)"]"#,
  ])
  func `a text outside the catalogue would be found`(line: String) {
    #expect(Self.texts(in: "// A comment.\n\(line)\n", file: "a.swift").count == 1)
  }

  @Test(arguments: [
    #"// Notice("Nothing to undo")"#, #"case markRead = "mark-read""#, #"["<Down>", "j"]"#,
    #""\(first) · \(second)""#, #""\u{1B}]52;c;""#, #"mark == "" ? " " : "[\(mark)]""#,
  ])
  func `what is no text is not taken for one`(line: String) {
    #expect(Self.texts(in: line, file: "a.swift") == [])
  }

  private static func calls() throws -> [(file: String, call: PhraseCall)] {
    try ArchitectureTests.swiftFiles().filter { $0.target == "Wording" }.flatMap { _, url in
      let source = try String(contentsOf: url, encoding: .utf8)
      return PhraseCall.all(in: source).map { (url.lastPathComponent, $0) }
    }
  }

  @Test func `every text of the catalogue differs between the languages`() throws {
    let calls = try Self.calls()
    #expect(calls.count > 250)
    for (file, call) in calls {
      let (english, vietnamese) = call.texts
      let hasWords = english.contains { $0.contains(where: \.isLetter) }
      guard hasWords, english != ["zen"] else { continue }
      #expect(english != vietnamese, "\(file): \(english)")
      #expect(vietnamese.contains { $0.contains(where: \.isLetter) }, "\(file): \(english)")
    }
  }

  @Test func `what is put into a text is put into it in every language`() throws {
    for (file, call) in try Self.calls() where call.texts.english != [""] {
      #expect(call.names.english == call.names.vietnamese, "\(file): \(call.texts.english)")
    }
  }

  @Test func `Vietnamese is composed, and quoted as English is`() throws {
    for (file, call) in try Self.calls() {
      let (english, vietnamese) = call.texts
      for text in vietnamese {
        let composed = text.precomposedStringWithCanonicalMapping
        #expect(Array(text.unicodeScalars) == Array(composed.unicodeScalars), "\(file): \(text)")
        #expect(!text.contains("'") && !text.contains("..."), "\(file): \(text)")
      }
      for quote in "“”" {
        let counts = [english, vietnamese].map { $0.joined().count { $0 == quote } }
        #expect(counts[0] == counts[1], "\(file): \(vietnamese)")
      }
    }
  }

  @Test func `a Vietnamese text that lacks something would be found`() {
    let call = PhraseCall.all(
      in: #"Phrase(en: "Wrote \(count) \(isOne ? "bit" : "bits") to \(path)", vi: "Ghi \(count)")"#
    )
    #expect(call.first?.names.english == ["count", "isOne", "path"])
    #expect(call.first?.names.vietnamese == ["count"])
    #expect(call.first?.texts.vietnamese == ["Ghi \\()"])
  }
}
