import Articles
import CellGrid
import Typesetting

extension ReaderState {
  mutating func editFind() -> [Effect] {
    guard reading.layout != nil else { return [] }
    reading.find = FindState(topBefore: reading.top)
    return []
  }

  mutating func handleInFind(_ key: Key) -> [Effect] {
    switch key.code {
    case .enter:
      reading.find?.isEditing = false
      // What is not laid out yet may hold a match.
      let isKnown = reading.layout?.isComplete != false
      if isKnown, reading.find?.matches.isEmpty != false { endFind() }
    case .escape:
      moveTop(to: reading.find?.topBefore ?? reading.top)
      reading.find = nil
    default:
      guard reading.find?.editor.handle(key) == true else { return [] }
      updateFind()
    }
    return []
  }

  /// Goes to another match, from the last on to the first.
  mutating func stepMatch(by step: Int) -> [Effect] {
    guard var find = reading.find, !find.matches.isEmpty else { return [] }
    let count = find.matches.count
    find.current = ((find.current + step) % count + count) % count
    reading.find = find
    showCurrentMatch()
    return []
  }

  /// Finds the matches of the text as typed; `moves` brings the first one into view.
  mutating func updateFind(moves: Bool = true) {
    guard var find = reading.find, let layout = reading.layout else { return }
    find.matches = layout.matches(of: Self.terms(of: find.editor.text))
    let from = moves ? find.topBefore : reading.top
    find.current = find.matches.firstIndex { $0.line >= from } ?? 0
    reading.find = find
    if moves { showCurrentMatch() }
  }

  /// The words as one phrase, whose last word may go on.
  private static func terms(of text: String) -> [HighlightTerm] {
    let words = FoldedText.words(of: text)
    return words.isEmpty ? [] : [HighlightTerm(words: words, isPrefix: true)]
  }

  private mutating func endFind() {
    notice = Notice("Not in this article: \(reading.find?.editor.text ?? "")")
    reading.find = nil
  }

  private mutating func showCurrentMatch() {
    guard let find = reading.find, find.matches.indices.contains(find.current) else { return }
    let line = find.matches[find.current].line
    let height = screen.reading.rows
    if line < reading.top || line >= reading.top + height {
      _ = scroll(by: line - height / 3 - reading.top)
    }
  }
}
