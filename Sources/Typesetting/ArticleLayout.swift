package import Articles

/// An article set in lines of at most a number of columns.
package struct ArticleLayout: Equatable, Sendable {
  package let lines: [TextLine]
  /// The addresses that links lead to; on the screen the first bears the number 1.
  package let links: [String]
  /// The measure the lines were set for, in columns.
  package let width: Int

  /// Longer lines than anyone has a screen for; the squares of more might not fit an `Int`.
  private static let widestMeasure = 10_000

  package init(_ article: Article, settings: LayoutSettings) {
    var settings = settings
    settings.measure = min(max(0, settings.measure), Self.widestMeasure)
    width = settings.measure
    var builder = LayoutBuilder(settings)
    if settings.hyphenates {
      builder.dictionary = settings.hyphenation?.dictionary(for: article.language)
    }
    if settings.measure > 0 {
      builder.setOpening(of: article)
      builder.setBody(of: article)
      builder.setClosing(of: article)
      builder.noteCut()
    }
    lines = builder.lines
    links = builder.links.urls
  }

  /// The place in the article that a line shows; the nearest line's for a number out of range.
  package func anchor(ofLine line: Int) -> TextAnchor {
    guard !lines.isEmpty else { return .start }
    return lines[min(max(0, line), lines.count - 1)].anchor
  }

  /// The line that shows a place in the article, also one taken from another layout of it.
  package func line(at anchor: TextAnchor) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = low + (high - low) / 2
      if lines[middle].anchor <= anchor { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The lines as text, a line feed between two, without blanks at their ends.
  package var plainText: String {
    lines.map(\.text).joined(separator: "\n")
  }
}
