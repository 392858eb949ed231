package import Articles

/// An article set in lines of at most a number of columns.
///
/// Only the lines of ``wideTables`` may be longer. A layout of a long article may hold a part of its
/// lines: those that a whole layout has around one place.
package struct ArticleLayout: Equatable, Sendable {
  package let lines: [TextLine]
  /// The addresses that links lead to; on the screen the first bears the number 1.
  package let links: [String]
  /// The tables that are wider than the measure, from top to bottom.
  package let wideTables: [WideTable]
  /// The measure the lines were set for, in columns.
  package let width: Int
  /// Whether nothing of the article is left out.
  package let isComplete: Bool
  /// Whether the first line is the article's first.
  package let startsAtTop: Bool

  /// Longer lines than anyone has a screen for; the squares of more might not fit an `Int`.
  private static let widestMeasure = 10_000

  /// Sets the whole article, or of a long one only what `reach` asks for.
  ///
  /// `isCancelled` is asked now and then; a layout that is no longer wanted ends where it is.
  package init(
    _ article: Article,
    settings: LayoutSettings,
    reach: LayoutReach? = nil,
    isCancelled: @escaping () -> Bool = { false }
  ) {
    var settings = settings
    settings.measure = min(max(0, settings.measure), Self.widestMeasure)
    width = settings.measure
    var builder = LayoutBuilder(settings, reach: reach, isCancelled: isCancelled)
    builder.setAll(of: article)
    if builder.lines.isEmpty, builder.leavesOutBeginning, let reach {
      // The article has become shorter than the place.
      let start = LayoutReach(place: .start, lines: reach.lines)
      builder = LayoutBuilder(settings, reach: start, isCancelled: isCancelled)
      builder.setAll(of: article)
    }
    lines = builder.lines
    links = builder.links.urls
    wideTables = builder.wideTables
    isComplete = builder.isComplete
    startsAtTop = !builder.leavesOutBeginning
  }

  /// The place in the article that a line shows; the nearest line's for a number out of range.
  package func anchor(ofLine line: Int) -> TextAnchor {
    guard !lines.isEmpty else { return .start }
    return lines[min(max(0, line), lines.count - 1)].anchor
  }

  /// The line that shows a place in the article, also one taken from another layout of it.
  package func line(at anchor: TextAnchor) -> Int {
    max(0, lines.partitioningIndex { $0.anchor > anchor } - 1)
  }

  /// The lines as text, a line feed between two, without blanks at their ends.
  package var plainText: String {
    lines.map(\.text).joined(separator: "\n")
  }
}
