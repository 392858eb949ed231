package import Foundation
package import Wording

/// What an article's lines depend on besides the article.
package struct LayoutSettings: Hashable, Sendable {
  /// The columns a line may take; layouts for less than one column have no lines.
  package var measure: Int
  /// The zone in which dates are told.
  package var timeZone: TimeZone
  /// The language of what is said about the article.
  package var language = InterfaceLanguage.english
  /// How one paragraph is told from the next.
  package var paragraphStyle = ParagraphStyle.spaced
  /// Whether an opening quotation mark may stand in the column before the measure.
  package var hangsQuotes = false
  /// Whether a table that no wrapping makes fit is set as wide as it needs, to be scrolled
  /// sideways; else its cells stand one below the other.
  package var scrollsWideTables = false
  /// Whether a small number stands after each link.
  package var showsLinkNumbers = true
  /// Whether marks and rules are drawn with ASCII alone; the article's own text is left as it is.
  package var usesASCII = false
  /// Whether clusters are put in the order they are drawn from the left (UAX #9); turn it off for
  /// a terminal that does so itself.
  package var reordersRightToLeft = true
  /// Whether text that is read from the right stands at the right edge; turn it off where blanks
  /// before it would be read as part of it, as in a file.
  package var alignsRightToLeft = true
  /// Whether the gaps between words are widened until lines end at the measure.
  package var justifies = false
  /// Whether words are parted at the ends of lines, where ``hyphenation`` has their language.
  package var hyphenates = false
  /// The dictionaries by which words are parted; nil for none.
  package var hyphenation: HyphenationDictionaries?

  package init(measure: Int, timeZone: TimeZone) {
    self.measure = measure
    self.timeZone = timeZone
  }
}
