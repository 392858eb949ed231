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
      endFindWithoutMatches()
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
    let terms = Self.terms(of: find.editor.text)
    find.movesWhenFound = moves || find.isLooking && find.movesWhenFound
    find.countBefore = find.isLooking ? find.countBefore : find.matches.count
    find.isLooking = !terms.isEmpty && !findsAtOnce
    // Matches of other lines or words would be drawn in the wrong places.
    find.matches = []
    reading.find = find
    if find.isLooking {
      reading.lacksWords = true
    } else {
      takeFound(layout.matches(of: terms))
    }
  }

  /// Shows where the words that are looked for stand, and goes to them when they were just typed.
  mutating func takeFound(_ matches: [LayoutMatch]) {
    guard var find = reading.find else { return }
    let moves = find.movesWhenFound
    find.isLooking = false
    find.matches = matches
    reading.find = find
    // The same ones may only have come to stand in other lines.
    guard moves || matches.count != find.countBefore else { return }
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
  static func terms(of text: String) -> [HighlightTerm] {
    let words = FoldedText.words(of: text)
    return words.isEmpty ? [] : [HighlightTerm(words: words, isPrefix: true)]
  }

  /// Ends a find that found nothing, unless what is not laid out or looked through may hold a match.
  mutating func endFindWithoutMatches() {
    guard reading.layout?.isComplete != false, let find = reading.find else { return }
    if find.matches.isEmpty, !find.isLooking { endFind() }
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
