package import CellGrid
package import Foundation
package import MarkStore
package import ReaderCore
package import Settings
package import Wording

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
  /// The file of the commands typed before; nil keeps none.
  package var commandsFile: String?
  /// Where marks that cannot be saved are written when the reader ends, the best folder first.
  package var unsavedFolders: [String] = []
  package var preferences = Preferences()
  package var keymap = Keymap.standard
  /// The order that the list starts in.
  package var order = SortOrder.newestFirst
  /// What opens links when the configuration does not say.
  package var browser: CommandTemplate?
  /// What the configuration said at the start, and what it may name.
  package private(set) var configuration = Configuration()
  package var vocabulary = ConfigurationVocabulary()
  /// The mistakes in the configuration at the start.
  package var problems: [SettingsProblem] = []
  /// The theme that this run is to have whatever the configuration says; set before it is applied.
  package var themeForThisRun: String?
  /// The language that the environment asks for; set before the configuration is applied.
  package var usualLanguage = InterfaceLanguage.english
  /// What is known of the terminal's background before it answers.
  package var groundHint: GroundShade?
  /// The person's other programs; nil starts none and writes no files but the reader's own.
  package var programs: ProgramSettings?
  package var clipboard = Clipboard()
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

  /// Takes over what the configuration says, in place of an earlier one.
  package mutating func apply(_ configuration: Configuration) {
    self.configuration = configuration
    preferences.apply(configuration)
    preferences.language = configuration.language.interfaceLanguage(usual: usualLanguage)
    takeTheme(configuration.theme)
    order = SortOrder(clause: configuration.sort) ?? .newestFirst
    keymap = Keymap(preset: configuration.keyPreset.flatMap(KeyPreset.init) ?? .dateline)
    for (name, notations) in configuration.keys {
      guard let command = Command(rawValue: name) else { continue }
      keymap.bind(command, to: notations.compactMap { Keymap.keys(notation: $0) })
    }
  }

  /// The configuration's programs, and the environment's where it names none.
  var chosenPrograms: ProgramSettings? {
    var chosen = programs
    chosen?.pager = configuration.pager ?? programs?.pager
    chosen?.editor = configuration.editor ?? programs?.editor
    chosen?.pipes.merge(configuration.pipes) { $1 }
    return chosen
  }

  /// What opens links: the configuration's command, or what there is without it.
  var chosenBrowser: CommandTemplate? { configuration.browser ?? browser }

  var configured: ConfiguredState {
    ConfiguredState(preferences: preferences, keymap: keymap, order: order)
  }

  /// The first of some mistakes, how many more there are, and where to see them.
  func summary(of problems: [SettingsProblem]) -> Phrase? {
    problems.first.map { .mistakes("\($0)", besides: problems.count - 1) }
  }

  private mutating func takeTheme(_ choice: ThemeChoice) {
    if let themeForThisRun {
      preferences.theme = themeForThisRun
      preferences.themesByGround = nil
      return
    }
    switch choice {
    case .one(let name):
      preferences.theme = name
      preferences.themesByGround = nil
    case .byGround(let themes):
      preferences.theme = themes.theme(on: groundHint ?? .dark)
      preferences.themesByGround = themes
    }
  }
}

extension Preferences {
  fileprivate mutating func apply(_ configuration: Configuration) {
    split = configuration.split
    splitRatio = min(max(0.2, configuration.splitRatio), 0.8)
    columns = configuration.columns
    measure = configuration.measure
    paragraphs = configuration.paragraphs
    justifies = configuration.justify
    hyphenates = configuration.hyphenate
    readPolicy = configuration.markRead
    readSeconds = configuration.markReadSeconds
    usesASCII = configuration.ascii
    glyphs = configuration.glyphs
    hyperlinks = configuration.hyperlinks
    rightToLeft = configuration.rightToLeft
    cursor = configuration.cursor
    sources = configuration.sources
    savedSearches = Dictionary(
      configuration.searches.map { ($0.name, $0.query) },
      uniquingKeysWith: { $1 }
    )
  }
}
