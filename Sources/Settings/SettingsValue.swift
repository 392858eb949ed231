/// A value in a settings file.
indirect enum SettingsValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case list([SettingsValue])
  case table([String: SettingsValue])
  case moment

  /// The value as a sentence about it names it.
  var summary: String {
    switch self {
    case .string(let text): text.quoted
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .boolean(let isTrue): String(isTrue)
    case .list: "a list"
    case .table: "a table"
    case .moment: "a date or time"
    }
  }
}
