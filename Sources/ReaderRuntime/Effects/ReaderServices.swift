import ArticleFiles
import Articles
import Catalog
import Foundation
import MarkStore
import Settings
import Typesetting

/// What stands behind the effects: the catalog, the marks, the files, the themes.
package struct ReaderServices: Sendable {
  let catalog: ArticleCatalog
  let marks: StateStore
  let library: LibraryReader
  let loader = ArticleLoader()
  let hyphenation = HyphenationDictionaries()
  let themes: ThemeLibrary
  /// Where the chosen theme is kept.
  let configurationFile: String
  /// Where searches are kept from one run to the next; nil keeps none.
  let searches: LineHistoryFile?
  /// Where the commands that were typed are kept; nil keeps none.
  let commands: LineHistoryFile?
  let browser: Browser
  /// The configuration's files; nil when they are not read again.
  let settings: SettingsFiles?
  /// Nil starts no programs and writes no files but the reader's own.
  let programs: ProgramSettings?
  let timeZone: TimeZone
  let clock: @Sendable () -> Date

  init(
    catalog: ArticleCatalog,
    marks: StateStore,
    library: LibraryReader,
    themes: ThemeLibrary,
    configurationFile: String,
    searches: LineHistoryFile? = nil,
    commands: LineHistoryFile? = nil,
    browser: Browser,
    settings: SettingsFiles? = nil,
    programs: ProgramSettings? = nil,
    timeZone: TimeZone = .current,
    clock: @escaping @Sendable () -> Date
  ) {
    self.catalog = catalog
    self.marks = marks
    self.library = library
    self.themes = themes
    self.configurationFile = configurationFile
    self.searches = searches
    self.commands = commands
    self.browser = browser
    self.settings = settings
    self.programs = programs
    self.timeZone = timeZone
    self.clock = clock
  }

  /// Milliseconds since 1970, as the marks are dated.
  var timestamp: Int64 {
    Int64(clock().timeIntervalSince1970 * 1_000)
  }
}
