import Foundation

/// Saving what was chosen on the screen, a line at a time, with every comment kept.
extension ConfigurationFile {
  /// Makes the theme the one to start with.
  ///
  /// - Throws: ``SettingsError`` when the file cannot be read, understood or written.
  package static func save(theme: String, at path: String) throws(SettingsError) {
    try change(path) { root in
      root["theme"] = .string(theme)
    } edit: { text in
      TOMLEdit.setting("theme", to: theme, text: text)
    }
  }

  /// Adds a saved search, or gives the one of that name another query.
  ///
  /// - Throws: ``SettingsError`` when the file cannot be read, understood or written.
  package static func save(search: Configuration.Search, at path: String) throws(SettingsError) {
    try change(path) { root in
      root.changeTable("searches") { $0[search.name] = .string(search.query) }
    } edit: { text in
      TOMLEdit.setting(search.name, in: "searches", to: search.query, text: text)
    }
  }

  /// Removes a saved search; without one of that name nothing is written.
  ///
  /// - Throws: ``SettingsError`` when the file cannot be read, understood or written.
  package static func remove(searchNamed name: String, at path: String) throws(SettingsError) {
    try change(path) { root in
      root.changeTable("searches") { $0[name] = nil }
    } edit: { text in
      TOMLEdit.removing(name, in: "searches", text: text)
    }
  }

  /// Rewrites the file if the edited text says exactly what was intended, and else leaves it alone.
  private static func change(
    _ path: String,
    intend: (inout [String: SettingsValue]) -> Void,
    edit: (String) -> String
  ) throws(SettingsError) {
    let text = try SettingsText.read(path) ?? ""
    var intended = try values(in: text, path: path)
    intend(&intended)
    let edited = edit(text)
    guard edited != text else { return }
    guard let result = try? values(in: edited, path: path), result == intended else {
      throw .notChanged(
        SettingsProblem(
          file: path,
          sentence: "the setting is written in a way that cannot be edited"
        )
      )
    }
    try write(edited, to: path)
  }

  private static func values(
    in text: String,
    path: String
  ) throws(SettingsError) -> [String: SettingsValue] {
    var problems: [SettingsProblem] = []
    if let document = TOMLDocument(text: text, file: path, problems: &problems) {
      return document.root
    }
    throw .notChanged(problems.first ?? SettingsProblem(file: path, sentence: "not valid TOML"))
  }

  private static func write(_ text: String, to path: String) throws(SettingsError) {
    // Many people keep the file elsewhere and link to it: replace what the link leads to.
    let place = URL(filePath: path).resolvingSymlinksInPath()
    try SettingsPaths.create(place.deletingLastPathComponent().path)
    try SettingsText.replace(place.path, with: text)
  }
}

extension [String: SettingsValue] {
  fileprivate mutating func changeTable(
    _ key: String,
    _ change: (inout [String: SettingsValue]) -> Void
  ) {
    var inner: [String: SettingsValue] = [:]
    if case .table(let table) = self[key] { inner = table }
    change(&inner)
    self[key] = .table(inner)
  }
}
