extension String {
  /// The glyph of one cell as a terminal shows it that knows ASCII only.
  ///
  /// Lines, bullets and typographic punctuation become what looks like them, other glyphs `?`.
  package var asciiLookalike: Character {
    guard let scalar = unicodeScalars.first else { return " " }
    if (0x20..<0x7F).contains(scalar.value) { return Character(scalar) }
    return Self.lookalikes[scalar] ?? lookalikeOfBlock(scalar)
  }

  private static let lookalikes: [Unicode.Scalar: Character] = [
    "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "«": "<", "»": ">", "‹": "<",
    "›": ">", "′": "'", "″": "\"", "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "―": "-",
    "−": "-", "…": ".", "·": ".", "•": "*", "●": "*", "◆": "*", "★": "*", "☆": "*", "○": "o",
    "◯": "o", "◦": "o", "×": "x", "✓": "v", "✔": "v", "✗": "x", "✘": "x", "←": "<", "→": ">",
    "↑": "^", "↓": "v", "▲": "^", "▼": "v", "▶": ">", "◀": "<", "▸": ">", "▾": "v", "▴": "^",
    "◂": "<", "⌕": "/", "↵": "<", "⏎": "<", "§": "S", "¶": "P", "©": "c", "®": "r", "°": "o",
    "\u{A0}": " ", "\u{202F}": " ", "\u{3000}": " ", "│": "|", "┃": "|", "║": "|", "┆": "|",
    "┇": "|", "┊": "|", "┋": "|", "╎": "|", "╏": "|", "╵": "|", "╷": "|", "╹": "|", "╻": "|",
    "─": "-", "━": "-", "═": "=", "┄": "-", "┅": "-", "┈": "-", "┉": "-", "╌": "-", "╍": "-",
    "╴": "-", "╶": "-", "╸": "-", "╺": "-", "▏": "|", "▎": "|", "▍": "|", "▌": "|", "▐": "|",
    "▕": "|", "░": ":", "▒": ":", "▁": "_", "▂": "_", "▔": "-", "⚠": "!",
  ]

  private func lookalikeOfBlock(_ scalar: Unicode.Scalar) -> Character {
    switch scalar.value {
    case 0x2000...0x200A: " "
    case 0x2500...0x257F: "+"
    case 0x2580...0x259F: "#"
    default: "?"
    }
  }
}
