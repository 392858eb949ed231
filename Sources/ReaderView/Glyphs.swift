import ReaderCore

/// The signs that are drawn around the text.
struct Glyphs {
  let prompt: String
  let unread: String
  let star: String
  /// Something that is not on the disk yet.
  let pending: String
  /// Before the current row, and before it while the keys go elsewhere.
  let pointer: String
  let pointerAway: String
  /// Before a link that may deceive.
  let warning: String
  /// Before a row that is selected.
  let selected: String
  let horizontal: String
  let vertical: String
  let teeDown: String
  /// Top left, top right, bottom left, bottom right.
  let corners: [String]
  let position: String
  /// Stand at the edges of a table of which more can be scrolled into view.
  let hiddenBefore: String
  let hiddenAfter: String
  /// Where words of the query, and matches of a find, stand along the article.
  let queryTick: String
  let findTick: String
  /// The end of a bar that grows to the right, from its thinnest to a whole column.
  let progressSteps: [String]
  let progressToDo: String
  /// The end of an upright bar, from the lowest to a whole row.
  let barSteps: [String]

  static let unicode = Glyphs(
    prompt: "⌕",
    unread: "●",
    star: "★",
    pending: "!",
    pointer: "▸",
    pointerAway: "▹",
    warning: "⚠",
    selected: "▌",
    horizontal: "─",
    vertical: "│",
    teeDown: "┬",
    corners: ["┌", "┐", "└", "┘"],
    position: "▐",
    hiddenBefore: "‹",
    hiddenAfter: "›",
    queryTick: "·",
    findTick: "━",
    progressSteps: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    progressToDo: "░",
    barSteps: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  )

  /// Signs of the fonts that have symbols added in Unicode's private use area.
  static let rich = Glyphs(
    prompt: "\u{F002}",
    unread: "\u{F111}",
    star: "\u{F005}",
    pending: "!",
    pointer: "\u{F054}",
    pointerAway: "▹",
    warning: "⚠",
    selected: "▌",
    horizontal: "─",
    vertical: "│",
    teeDown: "┬",
    corners: ["╭", "╮", "╰", "╯"],
    position: "▐",
    hiddenBefore: "‹",
    hiddenAfter: "›",
    queryTick: "·",
    findTick: "━",
    progressSteps: unicode.progressSteps,
    progressToDo: "░",
    barSteps: unicode.barSteps
  )

  static let ascii = Glyphs(
    prompt: "/",
    unread: "*",
    star: "S",
    pending: "!",
    pointer: ">",
    pointerAway: "-",
    warning: "!",
    selected: "+",
    horizontal: "-",
    vertical: "|",
    teeDown: "+",
    corners: ["+", "+", "+", "+"],
    position: "#",
    hiddenBefore: "<",
    hiddenAfter: ">",
    queryTick: ".",
    findTick: "=",
    progressSteps: ["#"],
    progressToDo: ".",
    barSteps: [".", ":", "#"]
  )
}

extension ReaderState {
  var glyphs: Glyphs {
    if preferences.usesASCII { return .ascii }
    return preferences.glyphs == .rich ? .rich : .unicode
  }
}
