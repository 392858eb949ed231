import Articles

/// What is to be known of a row in a byte.
struct RowFlags: OptionSet, BitwiseCopyable, Sendable {
  var rawValue: UInt8

  /// The row is an article's reading that lists show; all others are left out of every answer.
  static let shown = RowFlags(rawValue: 1)
  static let link = RowFlags(rawValue: 2)
  static let image = RowFlags(rawValue: 4)

  /// The article's format.
  var format: ArticleFormat {
    let index = Int(rawValue >> 3)
    return index < ArticleFormat.allCases.count ? ArticleFormat.allCases[index] : .text
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ entry: CatalogEntry) {
    let format = ArticleFormat.allCases.firstIndex(of: entry.origin.format) ?? 0
    self.init(rawValue: UInt8(truncatingIfNeeded: format << 3))
    if entry.hasLink { insert(.link) }
    if entry.hasImage { insert(.image) }
  }
}
