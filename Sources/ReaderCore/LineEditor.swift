package import CellGrid

/// One line of text being typed, with its cursor.
package struct LineEditor: Equatable, Sendable {
  package private(set) var text: String
  /// The number of characters before the cursor.
  package private(set) var cursor: Int

  /// The most characters one line takes; what is pasted beyond them is dropped.
  package static let longest = 100_000

  /// The cursor stands at the end.
  package init(_ text: String = "") {
    self.text = Self.shown(text)
    cursor = self.text.count
  }

  package var textBeforeCursor: String {
    String(text.prefix(cursor))
  }

  package mutating func insert(_ inserted: String) {
    let clean = Self.shown(inserted).filter { $0.cellWidth > 0 || $0.isMark }
    guard text.count + clean.count <= Self.longest else { return }
    // A mark typed on its own joins the character before it, so the cursor is counted anew.
    let before = textBeforeCursor + clean
    text = before + text.dropFirst(cursor)
    cursor = min(before.count, text.count)
  }

  /// Puts a text in the place of some UTF-8 bytes; the cursor stands after it.
  package mutating func replace(_ range: Range<Int>, with inserted: String) {
    let before =
      String(decoding: text.utf8.prefix(range.lowerBound), as: UTF8.self) + Self.shown(inserted)
    text = before + String(decoding: text.utf8.dropFirst(range.upperBound), as: UTF8.self)
    cursor = min(before.count, text.count)
  }

  /// Edits as a shell's line does; false when the key is none of the editor's.
  package mutating func handle(_ key: Key) -> Bool {
    switch (key.code, key.modifiers.contains(.control)) {
    case (.character(let character), false) where !key.modifiers.contains(.alt):
      insert(String(character))
    case (.backspace, _), (.character("h"), true): delete(from: cursor - 1, to: cursor)
    case (.delete, _), (.character("d"), true): delete(from: cursor, to: cursor + 1)
    case (.left, _), (.character("b"), true): cursor = max(0, cursor - 1)
    case (.right, _), (.character("f"), true): cursor = min(text.count, cursor + 1)
    case (.home, _), (.character("a"), true): cursor = 0
    case (.end, _), (.character("e"), true): cursor = text.count
    case (.character("u"), true): delete(from: 0, to: cursor)
    case (.character("k"), true): delete(from: cursor, to: text.count)
    case (.character("w"), true): delete(from: startOfWord, to: cursor)
    default: return false
    }
    return true
  }

  /// The text without what may not be shown: lines come from files as well as from keys.
  private static func shown(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(\.mayBeShown) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(\.mayBeShown)))
  }

  private var startOfWord: Int {
    let before = textBeforeCursor.reversed()
    let spaces = before.prefix { $0.isWhitespace }.count
    let word = before.dropFirst(spaces).prefix { !$0.isWhitespace }.count
    return cursor - spaces - word
  }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<max(0, start, min(end, text.count))
    let lower = text.index(text.startIndex, offsetBy: range.lowerBound)
    let upper = text.index(lower, offsetBy: range.count)
    text.removeSubrange(lower..<upper)
    cursor = min(range.lowerBound, text.count)
  }
}

extension Character {
  /// Whether the character is a combining mark, or a joiner, to go with the one before it.
  fileprivate var isMark: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: true
      default: scalar.value == 0x200C || scalar.value == 0x200D
      }
    }
  }
}
