/// Who may import whom: the table of `ARCHITECTURE.md` as data.
enum ImportTable {
  /// Our targets, and what each may import beside the standard library and itself.
  static let allowed: [String: Set<String>] = [
    "Wording": [],
    "Articles": ["Foundation", "Wording"],
    "ArticleWriting": ["Articles", "Foundation"],
    "CellGrid": [],
    "Typesetting": [
      "Articles", "CTypesetting", "CellGrid", "Foundation", "Synchronization", "Wording",
    ],
    "ArticleFiles": [
      "Articles", "CDigest", "CText", "Dispatch", "Foundation", "Glibc",
      "Synchronization", "Yams",
    ],
    "MarkStore": ["Articles", "CDigest", "Foundation", "Glibc"],
    "Catalog": ["Articles", "Foundation", "GRDB", "GRDBSQLite", "Glibc"],
    "MarkImport": ["ArticleFiles", "Articles", "GRDBSQLite"],
    "ReaderCore": [
      "ArticleWriting", "Articles", "CellGrid", "Foundation", "Typesetting", "Wording",
    ],
    "ReaderView": [
      "Articles", "CellGrid", "Foundation", "ReaderCore", "Typesetting", "Wording",
    ],
    "Settings": [
      "CellGrid", "Foundation", "Glibc", "ReaderCore", "ReaderView", "Synchronization", "TOMLKit",
      "Typesetting", "Wording",
    ],
    "ReaderRuntime": [
      "ArticleFiles", "ArticleWriting", "Articles", "CPrograms", "Catalog", "CellGrid",
      "Dispatch", "Foundation", "Glibc", "MarkStore", "ReaderCore", "ReaderView", "Settings",
      "Synchronization", "Typesetting", "Wording",
    ],
    "CursesTerminal": ["CTerminal", "CellGrid", "Glibc"],
    "dateline": [
      "ArgumentParser", "ArticleFiles", "ArticleWriting", "Articles", "Catalog", "CellGrid",
      "CursesTerminal", "Dispatch", "Foundation", "Glibc", "MarkImport", "MarkStore",
      "ReaderCore", "ReaderRuntime", "ReaderView", "Settings", "Synchronization", "Typesetting",
      "Wording",
    ],
  ]

  /// The one target that may import each heavy thing.
  static let owners: [String: String] = [
    "TOMLKit": "Settings", "Yams": "ArticleFiles", "CText": "ArticleFiles",
    "CPrograms": "ReaderRuntime", "CTypesetting": "Typesetting", "CTerminal": "CursesTerminal",
    "ArgumentParser": "dateline", "GRDB": "Catalog",
  ]

  /// A sentence for each import of `source`, a file of `target`, that the table forbids.
  static func violations(in source: String, of target: String, file: String) -> [String] {
    guard let allowed = allowed[target] else {
      return ["\(file): the target \(target) is not in the import table"]
    }
    return modules(importedBy: source).filter { !allowed.contains($0) }.map { module in
      "\(file): \(target) must not import \(module)"
    }
  }

  /// The modules named in import lines, whatever their access level, attributes and kind.
  static func modules(importedBy source: String) -> [String] {
    source.split(whereSeparator: \.isNewline).compactMap { line in
      var words = line.split(whereSeparator: \.isWhitespace)[...]
      let modifiers: Set<Substring> = ["package", "public", "internal", "private", "fileprivate"]
      while let word = words.first, word.hasPrefix("@") || modifiers.contains(word) {
        words.removeFirst()
      }
      guard words.popFirst() == "import" else { return nil }
      let kinds: Set<Substring> = [
        "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
      ]
      if let kind = words.first, kinds.contains(kind) { words.removeFirst() }
      return words.first?.split(separator: ".").first.map { String($0) }
    }
  }
}
