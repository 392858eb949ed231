import ReaderCore

/// One setting of the configuration: how it is read, what it may be, and what is to be known of it.
///
/// The reader of `config.toml`, its reference and the README's table are all made from these.
struct Setting: Sendable {
  let name: String
  /// What may be written, as a phrase.
  let values: String
  /// What it is when nothing is written, in TOML; nil where nothing can be written for it.
  let standard: String?
  /// Whole pieces of TOML that show the setting in use.
  var examples: [String] = []
  /// Whether it is a table, which comes after all that is none.
  var isTable = false
  let summary: String
  let read: @Sendable (inout Configuration, inout SettingsReader, ConfigurationVocabulary) -> Void
}

extension Setting {
  static func flag(
    _ name: String,
    _ path: any WritableKeyPath<Configuration, Bool> & Sendable,
    _ summary: String
  ) -> Setting {
    let standard = Configuration()[keyPath: path]
    return Setting(
      name: name,
      values: "true or false",
      standard: String(standard),
      summary: summary
    ) { configuration, reader, _ in
      if let value = reader.boolean(name) { configuration[keyPath: path] = value }
    }
  }

  static func number(
    _ name: String,
    in range: ClosedRange<Int>,
    _ path: any WritableKeyPath<Configuration, Int> & Sendable,
    _ summary: String
  ) -> Setting {
    let standard = Configuration()[keyPath: path]
    return Setting(
      name: name,
      values: "a whole number from \(range.lowerBound) to \(range.upperBound)",
      standard: String(standard),
      summary: summary
    ) { configuration, reader, _ in
      if let value = reader.integer(name, in: range) { configuration[keyPath: path] = value }
    }
  }

  static func choice<Choice>(
    _ name: String,
    _ path: any WritableKeyPath<Configuration, Choice> & Sendable,
    _ summary: String
  ) -> Setting where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    let standard = Configuration()[keyPath: path].rawValue
    return Setting(
      name: name,
      values: Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "),
      standard: "\"\(standard)\"",
      summary: summary
    ) { configuration, reader, _ in
      if let value = reader.choice(name, of: Choice.self) { configuration[keyPath: path] = value }
    }
  }

  static func command(
    _ name: String,
    _ path: any WritableKeyPath<Configuration, CommandTemplate?> & Sendable,
    example: String,
    _ summary: String
  ) -> Setting {
    Setting(
      name: name,
      values: "a command and its arguments, which no shell sees",
      standard: nil,
      examples: ["\(name) = \"\(example)\""],
      summary: summary
    ) { configuration, reader, _ in
      if let command = reader.command(name) { configuration[keyPath: path] = command }
    }
  }
}

extension SettingsReader {
  /// A command split into words.
  mutating func command(_ key: String) -> CommandTemplate? {
    guard let command = string(key) else { return nil }
    do {
      return try CommandTemplate(parsing: command)
    } catch {
      report(key, "\(key): \(error.description)")
      return nil
    }
  }
}
