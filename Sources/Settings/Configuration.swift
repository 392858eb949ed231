/// What the reader of news has chosen, with a default for everything.
package struct Configuration: Hashable, Sendable {
  /// Where the reading pane goes.
  package enum Split: String, CaseIterable, Sendable {
    /// As the window's shape suggests.
    case automatic = "auto"
    /// Beside the list.
    case vertical
    /// Under the list.
    case horizontal
    /// In the list's place, one of them at a time.
    case single
  }

  /// When an article counts as read.
  package enum MarkRead: String, CaseIterable, Sendable {
    case onOpen = "on-open"
    case atEnd = "at-end"
    case never
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
  package var theme = "dateline-dark"
  /// How wide the text of an article is at most, in columns.
  package var measure = 72
  package var split = Split.automatic
  /// The list's share of the window.
  package var splitRatio = 0.42
  package var mouse = true
  /// What opens a link; nil leaves that to `$BROWSER` and the desktop.
  package var browser: CommandTemplate?
  package var markRead = MarkRead.onOpen
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
