import Synchronization
import TOMLKit

/// A settings file in TOML, as values and the places where they stand.
struct TOMLDocument {
  let file: String
  let root: [String: SettingsValue]
  let outline: TOMLOutline

  /// Reads the text, or adds the one problem that makes it unreadable and gives nil.
  init?(text: String, file: String, problems: inout [SettingsProblem]) {
    self.file = file
    outline = TOMLOutline(text: text)
    if let obstacle = outline.obstacle {
      let sentence = "\(obstacle.what) cannot be read"
      problems.append(SettingsProblem(file: file, line: obstacle.line, sentence: sentence))
      return nil
    }
    do {
      root = try Self.values(of: text)
    } catch let error as TOMLParseError {
      let sentence = "not valid TOML: \(error.description)"
      problems.append(
        SettingsProblem(file: file, line: error.source.begin.line, sentence: sentence)
      )
      return nil
    } catch {
      problems.append(SettingsProblem(file: file, sentence: "not valid TOML"))
      return nil
    }
  }

  /// What texts were found to say.
  ///
  /// The parser never gives back the memory of a text, and the same few files are read again and again.
  private static let known = Mutex<[String: [String: SettingsValue]]>([:])
  private static let mostKnown = 256

  private static func values(of text: String) throws -> [String: SettingsValue] {
    if let values = known.withLock({ $0[text] }) { return values }
    let values = values(of: try TOMLTable(string: text))
    known.withLock { known in
      if known.count >= mostKnown { known = [:] }
      known[text] = values
    }
    return values
  }

  private static func values(of table: TOMLTable) -> [String: SettingsValue] {
    var values: [String: SettingsValue] = [:]
    // The table's own iterator stops the program at a key with an escaped zero in it.
    for key in table.keys {
      values[key] = table[key].flatMap { value(of: $0.tomlValue) }
    }
    return values
  }

  private static func value(of value: TOMLValue) -> SettingsValue? {
    switch value.type {
    case .string: value.string.map(SettingsValue.string)
    case .int: value.int.map(SettingsValue.integer)
    case .double: value.double.map(SettingsValue.number)
    case .bool: value.bool.map(SettingsValue.boolean)
    case .array: value.array.map { .list($0.compactMap { Self.value(of: $0.tomlValue) }) }
    case .table: value.table.map { .table(values(of: $0)) }
    case .date, .time, .dateTime: .moment
    }
  }
}
