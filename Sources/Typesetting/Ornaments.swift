/// The glyphs that the layout adds to an article's text, each one column wide but for `picture`.
struct Ornaments {
  let bullets: [String]
  let captionBar: String
  let quoteBar: String
  let codeBar: String
  let horizontal: String
  let heavyHorizontal: String
  let vertical: String
  let crossing: String
  let dash: String
  /// Stands before and after words that are struck out.
  let strike: String
  let dot: String
  /// Stands before the description of a picture; nil where a word must.
  let picture: String?
  /// Stands before the rest of a line of code that was too long.
  let continuation: String
  /// Whether the numbers of notes are raised, and not in brackets.
  let raisesNumbers: Bool

  static let unicode = Ornaments(
    bullets: ["•", "◦", "▪"],
    captionBar: "▎",
    quoteBar: "│",
    codeBar: "┊",
    horizontal: "─",
    heavyHorizontal: "━",
    vertical: "│",
    crossing: "┼",
    dash: "–",
    strike: "~~",
    dot: "·",
    picture: "▣",
    continuation: "↪",
    raisesNumbers: true
  )

  static let ascii = Ornaments(
    bullets: ["*", "-", "+"],
    captionBar: "|",
    quoteBar: "|",
    codeBar: ":",
    horizontal: "-",
    heavyHorizontal: "=",
    vertical: "|",
    crossing: "+",
    dash: "-",
    strike: "~~",
    dot: "|",
    picture: nil,
    continuation: "\\",
    raisesNumbers: false
  )

  /// The mark of a note; its number is raised, so that it is not taken for a link's.
  func note(_ mark: String) -> String {
    let digits = mark.utf8.map { Int($0) - 0x30 }
    guard raisesNumbers, digits.allSatisfy(Self.raised.indices.contains) else {
      return "[\(mark)]"
    }
    return digits.map { Self.raised[$0] }.joined()
  }

  private static let raised = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
