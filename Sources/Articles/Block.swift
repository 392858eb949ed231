/// A part of an article's body that stands on lines of its own.
///
/// What is larger than an array stands apart, since most blocks are paragraphs and there may be many.
package enum Block: Hashable, Sendable {
  case paragraph([Inline])
  /// `level` is 1 to 6, 1 the largest.
  indirect case heading(level: Int, [Inline])
  indirect case list(ListBlock)
  case definitions(DefinitionBlock)
  case quote([Block])
  /// Text to be shown as it is, line by line.
  indirect case code(language: String?, text: String)
  indirect case table(TableBlock)
  indirect case image(ImageBlock)
  case rule
}

/// An ordered or unordered list; an item holds blocks, further lists among them.
package struct ListBlock: Hashable, Sendable {
  /// Markdown has nine digits for the number of an item.
  package static let largestStart = 999_999_999

  /// The first item's number; nil for an unordered list.
  package var start: Int?
  package var items: [[Block]]

  package init(start: Int? = nil, items: [[Block]]) {
    self.start = start
    self.items = items
  }
}

/// Terms and what they mean, in the order in which they stand.
package struct DefinitionBlock: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case term([Inline])
    /// What the terms before it mean.
    case meaning([Block])
  }

  package var parts: [Part]

  package init(_ parts: [Part]) {
    self.parts = parts
  }

  /// The meanings without their terms.
  package var meanings: [[Block]] {
    parts.compactMap { part in
      if case .meaning(let blocks) = part { blocks } else { nil }
    }
  }
}

/// A table of inline text, whose rows may be of different lengths.
package struct TableBlock: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case leading
    case centre
    case trailing
  }

  package typealias Row = [[Inline]]

  package var caption: String?
  package var header: Row
  package var rows: [Row]
  /// One for each column, from the left; a missing one means leading.
  package var alignments: [Alignment]

  package init(caption: String? = nil, header: Row, rows: [Row], alignments: [Alignment] = []) {
    self.caption = caption
    self.header = header
    self.rows = rows
    self.alignments = alignments
  }
}

/// A picture, of which a terminal shows the words.
package struct ImageBlock: Hashable, Sendable {
  package var url: String?
  /// The description for those who do not see the picture; empty when there is none.
  package var alternative: String
  package var caption: String?

  package init(url: String? = nil, alternative: String, caption: String? = nil) {
    self.url = url
    self.alternative = alternative
    self.caption = caption
  }
}
