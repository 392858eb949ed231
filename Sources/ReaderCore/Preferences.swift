/// What the reader may set, in the configuration or while reading.
package struct Preferences: Equatable, Sendable {
  package enum Split: String, CaseIterable, Sendable {
    case automatic = "auto"
    case sideBySide = "vertical"
    case stacked = "horizontal"
    /// One pane at a time, whatever room there is.
    case single
  }

  /// When an article counts as read.
  package enum ReadPolicy: String, CaseIterable, Sendable {
    case onOpen = "on-open"
    case atEnd = "at-end"
    case never
  }

  package var split = Split.automatic
  /// The list's share of the screen, 0.2 to 0.8.
  package var splitRatio = 0.42
  /// The most columns a line of an article takes.
  package var measure = 72
  package var readPolicy = ReadPolicy.onOpen
  /// The theme's name.
  package var theme = "dateline-dark"
  /// The text of each saved search under its name.
  package var savedSearches: [String: String] = [:]
  /// Draw with ASCII alone, for terminals and locales without more.
  package var usesASCII = false

  package init() {}
}
