package import Articles
package import CellGrid
package import Foundation
package import Typesetting
package import Wording

/// Everything the screen is drawn from.
///
/// It changes only in ``update(_:)``, which answers with the work to be done. Neither touches a
/// file, a clock, a task or the terminal.
package struct ReaderState: Equatable, Sendable {
  package internal(set) var size: Size
  package internal(set) var preferences: Preferences
  package internal(set) var now: Date
  package let timeZone: TimeZone
  package internal(set) var keymap: Keymap
  /// What the configuration says, without what was changed while reading.
  var configured: ConfiguredState?
  /// What is wrong with the configuration, until it is mended.
  package internal(set) var configurationProblem: Phrase?
  /// What the terminal said of its background.
  var ground: GroundShade?
  /// How many columns the text was widened by since the start.
  var measureChange = 0

  package internal(set) var focus = Pane.list
  package internal(set) var isZen = false
  package internal(set) var search = SearchState()
  package internal(set) var list = ListState()
  /// The plot above the list, while it is asked for.
  package internal(set) var timeline: TimelineState?
  package internal(set) var reading = ReadingState()
  package internal(set) var overlay: Overlay?
  /// The commands typed before, in this run and in former ones.
  package internal(set) var commandHistory = LineHistory()
  /// Kinds of lines that could not be kept for the next run.
  var unkeptHistories: Set<LineHistory.Kind> = []
  /// The commands used in this run, the latest first.
  package internal(set) var recentCommands: [Command] = []

  package internal(set) var notice: Notice?
  package internal(set) var saving = SavingState()
  package internal(set) var activity = LibraryActivity.idle
  package internal(set) var problems: [FileProblem] = []

  /// The file that unsaved marks would be written to if the person does not name another.
  package var unsavedFile = ""

  /// The dictionaries by which words are parted, filled by ``Effect/loadHyphenation(language:)``.
  package var hyphenation: HyphenationDictionaries?
  /// The export being written, and how far it is.
  package internal(set) var exporting: ExportProgress?
  /// The command that an article was piped to last.
  var lastCommand = ""
  /// Counts the commands that articles were piped to.
  var programNumber = 0

  /// The names of the themes to choose from.
  package internal(set) var themes: [String] = []
  /// Whether the library is being read for the first time and no key was pressed yet.
  ///
  /// Until then the list stays at its top, however the articles come in.
  var isOpening = true

  /// Keys of an unfinished sequence, and the number typed before it.
  package internal(set) var pendingKeys: [Key] = []
  package internal(set) var pendingCount: Int?

  package init(
    size: Size,
    now: Date,
    timeZone: TimeZone,
    preferences: Preferences = Preferences(),
    keymap: Keymap = .standard,
    order: SortOrder = .newestFirst
  ) {
    self.size = size
    self.now = now
    self.timeZone = timeZone
    self.preferences = preferences
    self.keymap = keymap
    list.order = order
  }

  /// A text in the language that the reader speaks.
  package func text(_ phrase: Phrase) -> String { phrase.text(in: preferences.language) }

  package var screen: ScreenLayout {
    ScreenLayout(
      size: size,
      preferences: preferences,
      focus: focus,
      isZen: isZen,
      hasTimeline: timeline != nil
    )
  }

  /// Whether the list's rows stand under the days they are from.
  package var groupsByDay: Bool {
    let isByDate = search.query.sort.isEmpty && list.order.isByDate
    return isByDate && screen.list.rows >= 6
  }
}
