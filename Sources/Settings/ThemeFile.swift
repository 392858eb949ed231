import CellGrid
import ReaderView
import Typesetting

/// A theme as its file says it: colours by name, and the theme it builds on not yet read.
///
///     title = "Harbour Night"
///     appearance = "dark"              # or "light"
///     inherits = "dateline-dark"       # optional; what is said here goes over it
///
///     [palette]                        # names for colours, also for the roles of the parent
///     amber = "#ffb454"
///
///     [roles]
///     star = "amber"                   # short for { fg = "amber" }
///     headline = { fg = "amber", bold = true }
///     match = { underline = true, italic = false }
///
/// A colour is written as ``ColorNotation`` says, or by its name in the palette. A role that is
/// named here replaces the parent's role as a whole.
struct ThemeFile {
  /// A colour of a role before the palettes are put together.
  enum WrittenColor: Hashable {
    case color(Color)
    case paletteName(String)
  }

  struct WrittenRole: Hashable {
    var foreground: WrittenColor?
    var background: WrittenColor?
    var adding: Attributes = []
    var removing: Attributes = []
    var file: String
    var line: Int?
  }

  let name: String
  let path: String
  var title: String?
  var appearance: Theme.Appearance?
  var parent: String?
  var parentLine: Int?
  var palette: [String: Color] = [:]
  var roles: [Role: WrittenRole] = [:]

  /// Reads the text of the file; nil when it is no TOML at all.
  init?(text: String, name: String, path: String, problems: inout [SettingsProblem]) {
    self.name = name
    self.path = path
    guard let document = TOMLDocument(text: text, file: path, problems: &problems) else {
      return nil
    }
    var reader = SettingsReader(document: document, table: document.root)
    title = reader.string("title")
    appearance = reader.choice("appearance", of: Theme.Appearance.self)
    parent = reader.string("inherits")
    parentLine = reader.line(of: "inherits")
    if var inner = reader.reader(of: "palette") {
      readPalette(&inner)
      reader.takeProblems(of: inner)
    }
    if var inner = reader.reader(of: "roles") {
      readRoles(&inner)
      reader.takeProblems(of: inner)
    }
    reader.reportUnknownKeys("a key of a theme")
    problems += reader.problems
  }
}

extension ThemeFile {
  private mutating func readPalette(_ reader: inout SettingsReader) {
    for name in reader.table.keys.sorted() {
      guard let value = reader.any(name) else { continue }
      if name == "default" {
        reader.report(name, "“default” is always the terminal's own colour; choose another name")
      } else if let color = Self.color(value) {
        palette[name] = color
      } else {
        reader.report(
          name,
          "\(value.summary) is no colour; \(Self.colorAdvice(value, palette: []))"
        )
      }
    }
  }

  private mutating func readRoles(_ reader: inout SettingsReader) {
    let names = Role.allCases.map(\.rawValue)
    for name in reader.table.keys.sorted() {
      guard let value = reader.any(name) else { continue }
      guard let role = Role(rawValue: name) else {
        reader.report(
          name,
          "\(name.quoted) is not a role; \(NearestName.advice(for: name, among: names))"
        )
        continue
      }
      var written = WrittenRole(file: path, line: reader.line(of: name))
      if case .table = value, var inner = reader.reader(of: name) {
        readRole(&written, &inner)
        reader.takeProblems(of: inner)
      } else if let color = Self.written(value) {
        written.foreground = color
      } else {
        reader.report(name, "\(name) must be a colour or { fg, bg, bold, … }, not \(value.summary)")
        continue
      }
      roles[role] = written
    }
  }

  private func readRole(_ role: inout WrittenRole, _ reader: inout SettingsReader) {
    role.foreground = color("fg", &reader)
    role.background = color("bg", &reader)
    for (key, attribute) in Self.attributes {
      guard let isSet = reader.boolean(key) else { continue }
      if isSet { role.adding.insert(attribute) } else { role.removing.insert(attribute) }
    }
    reader.reportUnknownKeys("part of a style")
  }

  private func color(_ key: String, _ reader: inout SettingsReader) -> WrittenColor? {
    guard let value = reader.any(key) else { return nil }
    let color = Self.written(value)
    if color == nil {
      reader.report(key, "\(value.summary) is no colour; \(Self.colorAdvice(value, palette: []))")
    }
    return color
  }

  private static let attributes: [(String, Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse),
  ]
}

extension ThemeFile {
  /// A colour or a name that a palette may know; nil for what can be neither.
  private static func written(_ value: SettingsValue) -> WrittenColor? {
    if case .string(let text) = value, !text.hasPrefix("#") { return .paletteName(text) }
    return color(value).map(WrittenColor.color)
  }

  private static func color(_ value: SettingsValue) -> Color? {
    switch value {
    case .string(let text): ColorNotation.color(text)
    case .integer(let number): ColorNotation.color(number)
    default: nil
    }
  }

  /// What may be written in place of something that is no colour.
  static func colorAdvice(_ value: SettingsValue, palette: [String]) -> String {
    if case .string(let text) = value,
      let nearest = NearestName.nearest(to: text, in: palette + ColorNotation.names)
    {
      return "did you mean \(nearest.quoted)?"
    }
    return "write “#rrggbb”, a number from 0 to 255, default, one of the terminal's colours such as"
      + " red or bright-red" + (palette.isEmpty ? "" : ", or a name from [palette]")
  }
}
