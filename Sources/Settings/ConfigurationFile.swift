import ReaderCore

/// Reads `config.toml`.
package enum ConfigurationFile {
  /// The configuration in the file, with defaults for what it does not say or says wrongly.
  ///
  /// A file that does not exist is no problem: everything is as by default then.
  package static func load(
    path: String,
    vocabulary: ConfigurationVocabulary
  ) -> (configuration: Configuration, problems: [SettingsProblem]) {
    do {
      guard let text = try SettingsText.read(path) else { return (Configuration(), []) }
      return parse(text, path: path, vocabulary: vocabulary)
    } catch {
      return (Configuration(), [SettingsProblem(error, file: path)])
    }
  }

  /// The line that a setting stands on; nil when it is not in the file.
  package static func line(of setting: String, inFileAt path: String) -> Int? {
    guard let text = try? SettingsText.read(path) else { return nil }
    return TOMLOutline(text: text).line(of: [setting])
  }

  /// The configuration in a text that came from `path`.
  package static func parse(
    _ text: String,
    path: String,
    vocabulary: ConfigurationVocabulary
  ) -> (configuration: Configuration, problems: [SettingsProblem]) {
    var problems: [SettingsProblem] = []
    var configuration = Configuration()
    if let document = TOMLDocument(text: text, file: path, problems: &problems) {
      var reader = SettingsReader(document: document, table: document.root)
      configuration.read(&reader, vocabulary: vocabulary)
      problems += reader.problems
    }
    return (configuration, problems.sorted { ($0.line ?? .max) < ($1.line ?? .max) })
  }
}

extension SettingsProblem {
  /// A file that could not be read, as a problem.
  init(_ error: SettingsError, file: String) {
    switch error {
    case .unreadable(_, let reason): self.init(file: file, sentence: reason)
    case .notText(_, let line):
      self.init(file: file, line: line, sentence: "not UTF-8 text, so nothing in the file counts")
    case .tooLarge(_, let limit):
      self.init(file: file, sentence: "larger than \(limit / 1024) KiB, so nothing in it counts")
    default: self.init(file: file, sentence: error.description)
    }
  }
}

extension Configuration {
  fileprivate mutating func read(
    _ reader: inout SettingsReader,
    vocabulary: ConfigurationVocabulary
  ) {
    for setting in Setting.all { setting.read(&self, &reader, vocabulary) }
    reader.reportUnknownKeys("a setting")
  }

  mutating func readLibrary(_ reader: inout SettingsReader) {
    for path in reader.strings("library") ?? [] {
      if path.hasPrefix("/") || path == "~" || path.hasPrefix("~/") {
        library.append(path)
      } else {
        reader.report("library", "library: \(path.quoted) must begin with / or ~/")
      }
    }
  }

  mutating func readTheme(_ reader: inout SettingsReader) {
    switch reader.any("theme") {
    case nil: break
    case .string("auto"): theme = .automatic
    case .string(let name): theme = .one(name)
    case .table:
      guard var inner = reader.reader(of: "theme") else { return }
      let (dark, light) = (inner.string("dark"), inner.string("light"))
      inner.reportUnknownKeys("a kind of background")
      reader.takeProblems(of: inner)
      if let dark, let light {
        theme = .byGround(ThemesByGround(dark: dark, light: light))
      } else if inner.problems.isEmpty {
        reader.report("theme", "theme must name a theme for dark and one for light")
      }
    case let other?:
      reader.report(
        "theme",
        "theme must be a name in quotes or { dark = …, light = … }, not \(other.summary)"
      )
    }
  }

  mutating func readColumns(_ reader: inout SettingsReader) {
    guard let written = reader.strings("columns") else { return }
    var columns: [ListColumn] = []
    for text in written {
      do { columns.append(try ListColumn(parsing: text)) } catch {
        reader.report("columns", "columns: \(error.sentence)")
        return
      }
    }
    if columns.isEmpty {
      reader.report("columns", "columns: name at least one column")
    } else {
      self.columns = columns
    }
  }

  mutating func readSort(_ reader: inout SettingsReader, known: [String]) {
    guard let written = reader.string("sort") else { return }
    let parts = written.split(separator: ",", omittingEmptySubsequences: false).map { part in
      String(part.hasPrefix("-") ? part.dropFirst() : part)
    }
    if let unknown = parts.first(where: { !known.isEmpty && !known.contains($0) }) {
      let advice = NearestName.advice(for: unknown, among: known)
      reader.report("sort", "sort: \(unknown.quoted) is not an order; \(advice)")
    } else {
      sort = written
    }
  }

  mutating func readKeyPreset(_ reader: inout SettingsReader, known: [String]) {
    guard let name = reader.string("key-preset") else { return }
    if known.isEmpty || known.contains(name) {
      keyPreset = name
    } else {
      let advice = NearestName.advice(for: name, among: known)
      reader.report("key-preset", "key-preset: there is no preset \(name.quoted); \(advice)")
    }
  }

  mutating func readKeys(
    _ reader: inout SettingsReader,
    vocabulary: ConfigurationVocabulary
  ) {
    let commands = Set(vocabulary.commands)
    for command in reader.table.keys.sorted() {
      guard commands.isEmpty || commands.contains(command) else {
        let advice = { NearestName.advice(for: command, among: vocabulary.commands) }
        reader.report(command, "\(command.quoted) is not a command; \(advice())")
        continue
      }
      guard let written = reader.strings(command) else { continue }
      let complaints = written.compactMap(vocabulary.complaintAboutKeys)
      if let complaint = complaints.first {
        reader.report(command, "\(command): \(complaint)")
      } else {
        keys[command] = written
      }
    }
  }

  mutating func readSearches(_ reader: inout SettingsReader) {
    let written = reader.document.outline.names(in: "searches")
    let rank = Dictionary(written.enumerated().map { ($1, $0) }) { first, _ in first }
    let names = reader.table.keys.sorted {
      (rank[$0] ?? .max, $0) < (rank[$1] ?? .max, $1)
    }
    for name in names {
      guard let query = reader.string(name) else { continue }
      searches.append(Search(name: name, query: query))
    }
  }
}

extension ListColumn.Mistake {
  fileprivate var sentence: String {
    switch self {
    case .unknown(let name):
      let known = ListColumn.Content.allCases.map(\.rawValue)
      return "\(name.quoted) is not a column; \(NearestName.advice(for: name, among: known))"
    case .width(let word):
      return "\(word.quoted) is no width; write a number of cells from 1 to 200, or *"
    case .condition(let text):
      return "\(text.quoted) is no condition; write it as “source 16 from 76 to 99”"
    }
  }
}
