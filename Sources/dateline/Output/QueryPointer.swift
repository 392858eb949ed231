import CellGrid

/// The part of a query that something is to be said about: the text, and carets under the part.
struct QueryPointer {
  /// The most columns shown before the part, and of the part and what follows it.
  private static let (before, after) = (40, 38)

  let text: String
  /// In UTF-8 offsets of the text.
  let range: Range<Int>

  /// Two lines; of a long text only what stands around the part.
  var lines: String {
    let start = shown(text.utf8.prefix(range.lowerBound))
    let part = shown(text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound))
    let rest = shown(text.utf8.dropFirst(range.upperBound))
    let lead = start.cellWidth > Self.before ? "…" + end(of: start) : start
    let tail = (part + rest).truncated(toWidth: Self.after)
    let carets = max(1, min(part.cellWidth, tail.cellWidth))
    let margin = String(repeating: " ", count: 2 + lead.cellWidth)
    return "  \(lead)\(tail)\n\(margin)\(String(repeating: "^", count: carets))"
  }

  private func end(of text: String) -> String {
    var width = 0
    let kept = text.reversed().prefix { character in
      width += character.cellWidth
      return width < Self.before
    }
    return String(kept.reversed())
  }

  /// The text on one line, without what would move a terminal's cursor.
  private func shown(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self).withoutControls
  }
}

extension String {
  /// The text with a space for each character that has no width of its own, such as a line feed.
  var withoutControls: String {
    TerminalGuard.line(String(map { $0.cellWidth > 0 ? $0 : " " }))
  }
}
