package import Foundation
package import MarkStore
package import ReaderCore
package import Settings

/// What a reader is started with.
package struct ReaderSetup: Sendable {
  /// The folders and files of the library.
  package var roots: [String]
  package var marks: MarkStorePaths
  /// The file of the search index; nil for one in memory.
  package var index: String?
  package var themes: ThemeLibrary
  /// Where the theme is kept when another is chosen.
  package var configurationFile: String
  /// The file of the searches made before; nil keeps none.
  package var searchesFile: String?
  /// Where marks that cannot be saved are written when the reader ends, the best folder first.
  package var unsavedFolders: [String] = []
  package var preferences = Preferences()
  package var keymap = Keymap.standard
  /// The order that the list starts in.
  package var order = SortOrder.newestFirst
  package var browser: CommandTemplate?
  /// The text in the search bar at the start.
  package var query = ""
  /// What the reader should know from the start, such as mistakes in the configuration.
  package var notices: [String] = []
  /// Whether changed files and other programs' marks are noticed while the reader runs.
  package var isWatching = true
  package var timeZone = TimeZone.current
  package var clock: @Sendable () -> Date = { Date() }

  package init(
    roots: [String],
    marks: MarkStorePaths,
    themes: ThemeLibrary,
    configurationFile: String
  ) {
    self.roots = roots
    self.marks = marks
    self.themes = themes
    self.configurationFile = configurationFile
  }

  /// Takes over what the configuration says.
  package mutating func apply(_ configuration: Configuration) {
    preferences.split = Preferences.Split(rawValue: configuration.split.rawValue) ?? .automatic
    preferences.splitRatio = min(max(0.2, configuration.splitRatio), 0.8)
    preferences.measure = configuration.measure
    preferences.readPolicy =
      Preferences.ReadPolicy(rawValue: configuration.markRead.rawValue) ?? .onOpen
    preferences.theme = configuration.theme
    preferences.usesASCII = configuration.ascii
    preferences.savedSearches = Dictionary(
      configuration.searches.map { ($0.name, $0.query) },
      uniquingKeysWith: { $1 }
    )
    browser = configuration.browser
    order = SortOrder(clause: configuration.sort) ?? .newestFirst
    for (name, notations) in configuration.keys {
      guard let command = Command(rawValue: name) else { continue }
      keymap.bind(command, to: notations.compactMap { Keymap.keys(notation: $0) })
    }
  }
}
