/// How one paragraph is told from the next.
package enum ParagraphStyle: String, CaseIterable, Sendable {
  /// By a blank line.
  case spaced = "space"
  /// By its first line, which begins two columns further in.
  case indented = "indent"
}
