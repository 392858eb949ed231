import CellGrid

/// A cluster whose columns terminals are known to count in different ways, or should not.
package struct WidthSample: Hashable, Sendable {
  package let name: String
  package let text: String

  /// The columns that the reader gives it.
  package var width: Int { text.cellWidth }

  /// Whether the reader draws it so that a terminal which counts otherwise spoils it alone.
  package var isGuarded: Bool {
    var frame = Frame(size: Size(columns: width + 2, rows: 1))
    frame.write(text, at: Point(column: 0, row: 0), style: .plain)
    return !UnsureRun.runs(in: frame.row(0), row: 0, columns: width + 2).isEmpty
  }

  package static let all = [
    WidthSample(name: "Latin", text: "a"),
    WidthSample(name: "accent composed", text: "é"),
    WidthSample(name: "accent combining", text: "e\u{301}"),
    WidthSample(name: "Chinese", text: "海"),
    WidthSample(name: "Japanese", text: "か"),
    WidthSample(name: "Japanese, combining mark", text: "か\u{3099}"),
    WidthSample(name: "Japanese, halfwidth", text: "ｶ"),
    WidthSample(name: "Hangul", text: "한"),
    WidthSample(name: "Hangul of letters", text: "\u{1112}\u{1161}\u{11AB}"),
    WidthSample(name: "Thai", text: "ที่"),
    WidthSample(name: "Thai, sara am", text: "น้ำ"),
    WidthSample(name: "Devanagari", text: "कि"),
    WidthSample(name: "Devanagari, conjunct", text: "क्षि"),
    WidthSample(name: "Tamil", text: "கொ"),
    WidthSample(name: "Arabic with marks", text: "م\u{64E}"),
    WidthSample(name: "Hebrew with points", text: "ש\u{5C1}"),
    WidthSample(name: "unread mark", text: "●"),
    WidthSample(name: "star", text: "★"),
    WidthSample(name: "line", text: "─"),
    WidthSample(name: "ellipsis", text: "…"),
    WidthSample(name: "pointer", text: "▸"),
    WidthSample(name: "emoji", text: "🐋"),
    WidthSample(name: "emoji by selector", text: "❤\u{FE0F}"),
    WidthSample(name: "text by selector", text: "☺\u{FE0E}"),
    WidthSample(name: "family", text: "👩\u{200D}👩\u{200D}👧"),
    WidthSample(name: "skin tone", text: "👍🏽"),
    WidthSample(name: "flag", text: "🇻🇳"),
    WidthSample(name: "keycap", text: "1\u{FE0F}\u{20E3}"),
  ]
}
