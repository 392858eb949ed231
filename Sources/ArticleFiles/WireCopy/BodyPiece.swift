import Articles

/// A part of a story's body while it is still being read.
enum BodyPiece {
  case paragraph(String)
  /// A table of a wire, line by line.
  case verbatim(String)
  /// The number of the first item for a numbered list.
  case list(start: Int?, items: [String])
  case rule

  var block: Block {
    switch self {
    case .paragraph(let text): .paragraph([.text(DisplayText.multiline(text))])
    case .verbatim(let text): .code(language: nil, text: DisplayText.multiline(text))
    case .list(let start, let items):
      .list(
        ListBlock(
          start: start,
          items: items.map { [.paragraph([.text(DisplayText.multiline($0))])] }
        )
      )
    case .rule: .rule
    }
  }

  /// The words of a paragraph; nil for anything else.
  var paragraph: String? {
    if case .paragraph(let text) = self { text } else { nil }
  }
}
