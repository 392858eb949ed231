/// Takes typed values out of one table of a settings file and collects what is wrong with them.
///
/// A value that does not fit counts as not written.
struct SettingsReader {
  let document: TOMLDocument
  /// The names of the tables around; empty at the top of the file.
  let path: [String]
  let table: [String: SettingsValue]
  private(set) var problems: [SettingsProblem] = []
  /// Nobody reads more, and finding advice for each of very many would take long.
  private static let mostProblems = 50
  private var known: [String] = []

  init(
    document: TOMLDocument,
    path: [String] = [],
    table: [String: SettingsValue]
  ) {
    self.document = document
    self.path = path
    self.table = table
  }

  mutating func string(_ key: String) -> String? {
    value(key, "must be text in quotes") { value in
      if case .string(let text) = value { text } else { nil }
    }
  }

  mutating func boolean(_ key: String) -> Bool? {
    value(key, "must be true or false") { value in
      if case .boolean(let isTrue) = value { isTrue } else { nil }
    }
  }

  mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key, "must be a whole number from \(range.lowerBound) to \(range.upperBound)") { value in
      if case .integer(let number) = value, range.contains(number) { number } else { nil }
    }
  }

  mutating func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
    value(key, "must be a number from \(range.lowerBound) to \(range.upperBound)") { value in
      switch value {
      case .number(let number) where range.contains(number): number
      case .integer(let number) where range.contains(Double(number)): Double(number)
      default: nil
      }
    }
  }

  mutating func choice<Choice>(_ key: String, of _: Choice.Type) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    let names = Choice.allCases.map { $0.rawValue.quoted }.joined(separator: ", ")
    return value(key, "must be one of \(names)") { value in
      if case .string(let name) = value { Choice(rawValue: name) } else { nil }
    }
  }

  /// Several texts; one alone may stand without brackets.
  mutating func strings(_ key: String) -> [String]? {
    value(key, "must be text in quotes, or a list of such") { value in
      switch value {
      case .string(let text): return [text]
      case .list(let values):
        let texts = values.compactMap { value in
          if case .string(let text) = value { text } else { nil }
        }
        return texts.count == values.count ? texts : nil
      default: return nil
      }
    }
  }

  /// A table inside this one, with the path to it.
  mutating func reader(of key: String) -> SettingsReader? {
    let table = value(key, "must be a table") { value in
      if case .table(let table) = value { table } else { nil }
    }
    return table.map { SettingsReader(document: document, path: path + [key], table: $0) }
  }

  /// Whatever is written at a key, for the caller to judge.
  mutating func any(_ key: String) -> SettingsValue? {
    value(key, "") { $0 }
  }

  mutating func report(_ key: String, _ sentence: @autoclosure () -> String) {
    if problems.count < Self.mostProblems {
      problems.append(problem(key, sentence()))
    } else if problems.count == Self.mostProblems {
      let more = "there are more problems like the ones before"
      problems.append(SettingsProblem(file: document.file, sentence: more))
    }
  }

  mutating func takeProblems(of reader: SettingsReader) {
    problems += reader.problems
  }

  /// Complains of every key that nobody has asked for; `kind` says what a key here is, with article.
  mutating func reportUnknownKeys(_ kind: String) {
    let known = known
    for key in Set(table.keys).subtracting(known).sorted() {
      report(key, "\(key.quoted) is not \(kind); \(NearestName.advice(for: key, among: known))")
    }
  }

  func line(of key: String) -> Int? {
    document.outline.line(of: path + [key])
  }

  private func problem(_ key: String, _ sentence: String) -> SettingsProblem {
    SettingsProblem(
      file: document.file,
      line: line(of: key),
      key: (path + [key]).joined(separator: "."),
      sentence: sentence
    )
  }

  private mutating func value<Value>(
    _ key: String,
    _ demand: String,
    convert: (SettingsValue) -> Value?
  ) -> Value? {
    known.append(key)
    guard let written = table[key] else { return nil }
    guard let value = convert(written) else {
      report(key, "\(key) \(demand), not \(written.summary)")
      return nil
    }
    return value
  }
}
