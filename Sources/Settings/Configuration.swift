package import ReaderCore
package import Wording

/// What the reader of news has chosen, with a default for everything.
package struct Configuration: Hashable, Sendable {
  /// The language of the program's own texts.
  package enum Language: String, CaseIterable, Sendable {
    case automatic = "auto"
    case english = "en"
    case vietnamese = "vi"

    /// The language that is spoken where the environment asks for `usual`.
    package func interfaceLanguage(usual: InterfaceLanguage) -> InterfaceLanguage {
      switch self {
      case .automatic: usual
      case .english: .english
      case .vietnamese: .vietnamese
      }
    }
  }

  /// A query with a name.
  package struct Search: Hashable, Sendable {
    package var name: String
    package var query: String

    package init(name: String, query: String) {
      self.name = name
      self.query = query
    }
  }

  /// Folders and files to open when the command line names none; each from `/` or `~`.
  package var library: [String] = []
  package var theme = ThemeChoice.one("dateline-dark")
  /// How wide the text of an article is at most, in columns.
  package var measure = 72
  package var split = Preferences.Split.automatic
  /// The list's share of the window.
  package var splitRatio = 0.42
  package var mouse = true
  /// What opens a link; nil leaves that to `$BROWSER` and the desktop.
  package var browser: CommandTemplate?
  package var pager: CommandTemplate?
  package var editor: CommandTemplate?
  /// Commands that an article may be handed to, under their names.
  package var pipes: [String: CommandTemplate] = [:]
  package var markRead = Preferences.ReadPolicy.onOpen
  package var markReadSeconds = 3
  /// What the list shows of an article, from the left.
  package var columns = ListColumn.standard
  package var paragraphs = Preferences.ParagraphStyle.space
  package var justify = false
  package var hyphenate = false
  package var hyperlinks = Preferences.Hyperlinks.automatic
  package var rightToLeft = Preferences.RightToLeft.reorder
  package var language = Language.automatic
  package var glyphs = Preferences.GlyphSet.plain
  package var cursor = Preferences.CursorLook.hidden
  /// What is otherwise for a source, under its name folded for case.
  package var sources: [String: SourcePreferences] = [:]
  /// The order of the list when the query names none, written as after `sort:`.
  package var sort: String?
  /// Whether marks and rules are drawn without anything beyond ASCII.
  package var ascii = false
  package var keyPreset: String?
  /// Keys in notation for each command that is bound anew; an empty list unbinds it.
  package var keys: [String: [String]] = [:]
  /// Saved searches in the order of the file.
  package var searches: [Search] = []

  package init() {}
}
