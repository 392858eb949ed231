/// The glyphs that the layout adds to an article's text, each one column wide but for `picture`.
struct Ornaments {
  let bullets: [String]
  let captionBar: String
  let quoteBar: String
  let horizontal: String
  let heavyHorizontal: String
  let vertical: String
  let crossing: String
  let dash: String
  let dot: String
  /// Stands before the description of a picture.
  let picture: String
  /// Stands before the rest of a line of code that was too long.
  let continuation: String

  static let unicode = Ornaments(
    bullets: ["•", "◦", "▪"],
    captionBar: "▎",
    quoteBar: "│",
    horizontal: "─",
    heavyHorizontal: "━",
    vertical: "│",
    crossing: "┼",
    dash: "–",
    dot: "·",
    picture: "▣",
    continuation: "↪"
  )

  static let ascii = Ornaments(
    bullets: ["*", "-", "+"],
    captionBar: "|",
    quoteBar: "|",
    horizontal: "-",
    heavyHorizontal: "=",
    vertical: "|",
    crossing: "+",
    dash: "-",
    dot: "|",
    picture: "[image]",
    continuation: "\\"
  )
}
