package import Foundation

/// What a query means depends on: the clock, the time zone, the saved searches.
package struct QueryContext: Sendable {
  package var now: Date
  package var timeZone: TimeZone
  /// The text of each saved search under its name.
  package var savedSearches: [String: String]
  /// Whether the query is still being typed.
  ///
  /// Then its last word is a prefix, and what is merely unfinished at the very end is no problem.
  package var isTyping: Bool

  package init(
    now: Date,
    timeZone: TimeZone,
    savedSearches: [String: String] = [:],
    isTyping: Bool = false
  ) {
    self.now = now
    self.timeZone = timeZone
    self.savedSearches = savedSearches
    self.isTyping = isTyping
  }
}
