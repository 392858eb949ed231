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
    readLibrary(&reader)
    theme = reader.string("theme") ?? theme
    measure = reader.integer("measure", in: 20...200) ?? measure
    split = reader.choice("split", of: Split.self) ?? split
    splitRatio = reader.number("split-ratio", in: 0.1...0.9) ?? splitRatio
    mouse = reader.boolean("mouse") ?? mouse
    readBrowser(&reader)
    markRead = reader.choice("mark-read", of: MarkRead.self) ?? markRead
    readSort(&reader, known: vocabulary.sortKeys)
    ascii = reader.boolean("ascii") ?? ascii
    readKeyPreset(&reader, known: vocabulary.keyPresets)
    if var inner = reader.reader(of: "keys") {
      readKeys(&inner, vocabulary: vocabulary)
      reader.takeProblems(of: inner)
    }
    if var inner = reader.reader(of: "searches") {
      readSearches(&inner)
      reader.takeProblems(of: inner)
    }
    reader.reportUnknownKeys("a setting")
  }

  private mutating func readLibrary(_ reader: inout SettingsReader) {
    for path in reader.strings("library") ?? [] {
      if path.hasPrefix("/") || path == "~" || path.hasPrefix("~/") {
        library.append(path)
      } else {
        reader.report("library", "library: \(path.quoted) must begin with / or ~/")
      }
    }
  }

  private mutating func readBrowser(_ reader: inout SettingsReader) {
    guard let command = reader.string("browser") else { return }
    do {
      browser = try CommandTemplate(parsing: command)
    } catch {
      reader.report("browser", "browser: \(error.description)")
    }
  }

  private mutating func readSort(_ reader: inout SettingsReader, known: [String]) {
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

  private mutating func readKeyPreset(_ reader: inout SettingsReader, known: [String]) {
    guard let name = reader.string("key-preset") else { return }
    if known.isEmpty || known.contains(name) {
      keyPreset = name
    } else {
      let advice = NearestName.advice(for: name, among: known)
      reader.report("key-preset", "key-preset: there is no preset \(name.quoted); \(advice)")
    }
  }

  private mutating func readKeys(
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

  private mutating func readSearches(_ reader: inout SettingsReader) {
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
