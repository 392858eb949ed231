/// The glyphs that the layout adds to an article's text, each one column wide.
struct Ornaments {
  let bullets: [String]
  let captionBar: String
  let quoteBar: String
  let horizontal: String
  let vertical: String
  let crossing: String
  let dash: String
  let dot: String
  /// Stands before the rest of a line of code that was too long.
  let continuation: String

  static let unicode = Ornaments(
    bullets: ["•", "◦", "▪"],
    captionBar: "▎",
    quoteBar: "│",
    horizontal: "─",
    vertical: "│",
    crossing: "┼",
    dash: "–",
    dot: "·",
    continuation: "↪"
  )

  static let ascii = Ornaments(
    bullets: ["*", "-", "+"],
    captionBar: "|",
    quoteBar: "|",
    horizontal: "-",
    vertical: "|",
    crossing: "+",
    dash: "-",
    dot: "|",
    continuation: "\\"
  )
}
