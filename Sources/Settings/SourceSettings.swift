import ReaderCore

/// Reads what is set for single sources.
enum SourceSettings {
  static let names = [
    "mark-read", "mark-read-seconds", "measure", "paragraphs", "justify", "hyphenate",
  ]

  /// The sources' own settings, under their names folded for case.
  static func read(_ reader: inout SettingsReader) -> [String: SourcePreferences] {
    var sources: [String: SourcePreferences] = [:]
    for name in reader.table.keys.sorted() {
      guard var inner = reader.reader(of: name) else { continue }
      sources[SourcePreferences.key(name)] = preferences(&inner)
      reader.takeProblems(of: inner)
    }
    return sources
  }

  private static func preferences(_ reader: inout SettingsReader) -> SourcePreferences {
    var source = SourcePreferences()
    source.readPolicy = reader.choice("mark-read", of: Preferences.ReadPolicy.self)
    source.readSeconds = reader.integer("mark-read-seconds", in: 1...3_600)
    source.measure = reader.integer("measure", in: Preferences.measures)
    source.paragraphs = reader.choice("paragraphs", of: Preferences.ParagraphStyle.self)
    source.justifies = reader.boolean("justify")
    source.hyphenates = reader.boolean("hyphenate")
    reader.reportUnknownKeys("a setting of a source")
    return source
  }
}
