/// Everything that can be asked for, by a key, by name or from the palette.
///
/// The raw value names the command in the configuration and on the command line. Help, the palette,
/// completion, the man page and the README's table of keys are made from these cases.
///
/// To add a command, add its case here and follow the compiler: ``group`` and ``summary`` in
/// `Command+Help.swift`, ``title`` in `Command+Title.swift`, and what it does in
/// `ReaderState+Run.swift`. Its keys go into `Command+DefaultKeys.swift`, or it goes into
/// ``keyless`` there. Where it takes an argument on the command line, say which in
/// `Command+Argument.swift` and take it in `ReaderState+Arguments.swift`.
package enum Command: String, CaseIterable, Sendable {
  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case nextUnread = "next-unread"
  case previousUnread = "previous-unread"
  case scrollDown = "scroll-down"
  case scrollUp = "scroll-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case top
  case bottom
  case readOn = "read-on"
  case pageBack = "page-back"
  case scrollLeft = "scroll-left"
  case scrollRight = "scroll-right"
  case open
  case followLink = "follow-link"
  case back
  case leave
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case selectRows = "select"
  case selectAll = "select-all"

  case toggleRead = "toggle-read"
  case toggleStar = "toggle-star"
  case markRead = "read"
  case markUnread = "unread"
  case star
  case unstar
  case tag
  case markAllRead = "mark-all-read"
  case editTags = "edit-tags"
  case undo
  case redo
  case history

  case search
  case find
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case showAll = "show-all"
  case showUnread = "show-unread"
  case showStarred = "show-starred"
  case showToday = "show-today"
  case goToDate = "go-to-date"
  case savedSearches = "saved-searches"
  case saveSearch = "save-search"
  case timeline
  case previousPeriod = "previous-period"
  case nextPeriod = "next-period"
  case snippets
  case sort
  case tidy

  case openInBrowser = "open-in-browser"
  case copyLink = "copy-link"
  case pipe
  case saveAs = "save-as"
  case export
  case openInPager = "open-in-pager"
  case openInEditor = "open-in-editor"
  case copyText = "copy-text"
  case linkHints = "link-hints"
  case linkList = "link-list"

  case commandLine = "command-line"
  case palette
  case zen
  case turnSplit = "turn-split"
  case widenList = "widen-list"
  case narrowList = "narrow-list"
  case widenText = "widen-text"
  case narrowText = "narrow-text"
  case resetText = "reset-text"
  case chooseTheme = "choose-theme"
  case showProblems = "show-problems"
  case help
  case rescan
  case redraw
  case suspend
  case quit
}
