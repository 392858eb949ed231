import Articles
import CellGrid
import Typesetting
import Wording

extension ReaderState {
  mutating func editFind() -> [Effect] {
    guard reading.layout != nil else { return [] }
    reading.find = FindState(topBefore: reading.top)
    return []
  }

  mutating func handleInFind(_ key: Key) -> [Effect] {
    switch key.code {
    case .enter:
      if reading.find?.editor.text.isEmpty == true { repeatFind() }
      reading.find?.isEditing = false
      reading.lastFind = reading.find?.editor.text ?? reading.lastFind
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
    guard var find = reading.find else {
      notice = Notice(.notFinding)
      return []
    }
    guard !find.matches.isEmpty else { return [] }
    let count = find.matches.count
    let wanted = find.current + step
    find.wrapped = wanted < 0 ? .toEnd : wanted >= count ? .toTop : nil
    find.current = (wanted % count + count) % count
    reading.find = find
    showCurrentMatch()
    return []
  }

  /// Finds the matches of the text as typed; `moves` brings the first one into view.
  mutating func updateFind(moves: Bool = true) {
    guard var find = reading.find, let layout = reading.layout else { return }
    let countBefore = find.matches.count
    find.matches = layout.matches(of: Self.terms(of: find.editor.text))
    guard moves || find.matches.count != countBefore else {
      // The same ones in other lines.
      reading.find = find
      return
    }
    let from = moves ? find.topBefore : reading.top
    let next = find.matches.firstIndex(fromLine: from)
    find.current = next < find.matches.count ? next : 0
    find.wrapped = moves && next == find.matches.count && next > 0 ? .toTop : nil
    reading.find = find
    if moves { showCurrentMatch() }
  }

  /// Whether `n` steps through matches, and not through the list.
  var isFinding: Bool { reading.find != nil && focus == .reading }

  /// Looks for what was looked for before.
  private mutating func repeatFind() {
    guard !reading.lastFind.isEmpty else { return }
    reading.find?.editor = LineEditor(reading.lastFind)
    updateFind()
  }

  /// The words as one phrase, whose last word may go on.
  private static func terms(of text: String) -> [HighlightTerm] {
    let words = FoldedText.words(of: text)
    return words.isEmpty ? [] : [HighlightTerm(words: words, isPrefix: true)]
  }

  private mutating func endFind() {
    if let text = reading.find?.editor.text, !text.isEmpty {
      notice = Notice(.notInArticle(text))
    }
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
