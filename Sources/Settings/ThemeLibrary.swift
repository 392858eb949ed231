import CellGrid
import Foundation
package import ReaderView
import Typesetting

/// The themes in some folders, where an earlier folder's file hides a later one's of the same name.
package struct ThemeLibrary: Hashable, Sendable {
  /// A theme with whatever in its files did not count.
  package struct Loaded: Hashable, Sendable {
    package var theme: Theme
    package var problems: [SettingsProblem]
  }

  /// Paths of folders, the reader's own first; one that is missing holds nothing.
  package let folders: [String]

  package init(folders: [String]) {
    self.folders = folders
  }

  /// The names that can be loaded, in alphabetical order.
  package var names: [String] {
    Set(folders.flatMap(Self.names)).sorted()
  }

  /// The theme of that name, built on its parents; the fallback when its file is no TOML at all.
  ///
  /// - Throws: ``SettingsError/noTheme(name:nearest:)``, or why a file could not be read.
  package func load(_ name: String) throws(SettingsError) -> Loaded {
    var problems: [SettingsProblem] = []
    guard let place = place(of: name, from: 0) else {
      throw .noTheme(name: name, nearest: NearestName.nearest(to: name, in: names))
    }
    let files = try files(from: place, problems: &problems)
    guard let theme = Self.theme(of: files, problems: &problems) else {
      return Loaded(theme: .fallback, problems: problems)
    }
    return Loaded(theme: theme, problems: problems)
  }
}

extension ThemeLibrary {
  /// A theme's file, by the folder it is in.
  private struct Place: Hashable {
    var name: String
    var folder: Int
  }

  private static func names(in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }.map {
      String($0.dropLast(5))
    }
  }

  private func place(of name: String, from first: Int) -> Place? {
    // Names are compared with what is there, so a name can never lead out of the folders.
    folders.indices.dropFirst(first)
      .first { Self.names(in: folders[$0]).contains(name) }
      .map { Place(name: name, folder: $0) }
  }

  /// The theme's file, its parent's, and so on.
  private func files(
    from place: Place,
    problems: inout [SettingsProblem]
  ) throws(SettingsError) -> [ThemeFile] {
    var files: [ThemeFile] = []
    var visited: [Place] = []
    var next: Place? = place
    while let place = next {
      visited.append(place)
      guard let file = try file(at: place, problems: &problems) else { break }
      files.append(file)
      next = parent(of: file, at: place, visited: visited, problems: &problems)
    }
    return files
  }

  private func file(
    at place: Place,
    problems: inout [SettingsProblem]
  ) throws(SettingsError) -> ThemeFile? {
    let path = "\(folders[place.folder])/\(place.name).toml"
    guard let text = try SettingsText.read(path) else { return nil }
    return ThemeFile(text: text, name: place.name, path: path, problems: &problems)
  }

  private func parent(
    of file: ThemeFile,
    at place: Place,
    visited: [Place],
    problems: inout [SettingsProblem]
  ) -> Place? {
    guard let name = file.parent else { return nil }
    // A theme may build on one of its own name that it hides in a later folder.
    let first = name == place.name ? place.folder + 1 : 0
    let parent = self.place(of: name, from: first)
    if let parent, !visited.contains(parent) { return parent }
    var sentence = "there is no theme \(name.quoted) to inherit; "
    if parent != nil || name == place.name {
      let circle = visited.drop { $0.name != name }.map(\.name) + [name]
      sentence = "the theme inherits itself: " + circle.joined(separator: " → ")
    } else {
      sentence += NearestName.advice(for: name, among: names.filter { $0 != place.name })
    }
    problems.append(
      SettingsProblem(file: file.path, line: file.parentLine, key: "inherits", sentence: sentence)
    )
    return nil
  }
}

extension ThemeLibrary {
  /// Puts a theme together from its own file and those of its parents, nearest first.
  private static func theme(of files: [ThemeFile], problems: inout [SettingsProblem]) -> Theme? {
    guard let own = files.first else { return nil }
    var palette: [String: Color] = [:]
    var roles: [Role: ThemeFile.WrittenRole] = [:]
    for file in files.reversed() {
      palette.merge(file.palette) { $1 }
      roles.merge(file.roles) { $1 }
    }
    var layers = Theme.fallback.layers
    for role in Role.allCases {
      guard let written = roles[role] else { continue }
      layers[role] = layer(role, written, palette: palette, problems: &problems)
    }
    return Theme(
      name: own.name,
      title: own.title ?? own.name,
      appearance: files.lazy.compactMap(\.appearance).first ?? .dark,
      layers: layers
    )
  }

  private static func layer(
    _ role: Role,
    _ written: ThemeFile.WrittenRole,
    palette: [String: Color],
    problems: inout [SettingsProblem]
  ) -> Theme.RoleStyle {
    var layer = Theme.RoleStyle(adding: written.adding, removing: written.removing)
    func color(_ color: ThemeFile.WrittenColor?) -> Color? {
      switch color {
      case nil: return nil
      case .color(let color): return color
      case .paletteName(let name):
        if let color = palette[name] ?? ColorNotation.color(name) { return color }
        let advice = ThemeFile.colorAdvice(.string(name), palette: palette.keys.sorted())
        problems.append(
          SettingsProblem(
            file: written.file,
            line: written.line,
            key: "roles.\(role.rawValue)",
            sentence: "\(name.quoted) is no colour; \(advice)"
          )
        )
        return nil
      }
    }
    layer.foreground = color(written.foreground)
    layer.background = color(written.background)
    return layer
  }
}
