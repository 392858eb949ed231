import Articles
import CellGrid

/// The words of lines that belong together in reading order, with the cells they are drawn in.
struct SearchableText {
  private struct Glyph {
    let text: String
    let line: Int
    let columns: Range<Int>
  }

  /// The words, a space where a line ends between two.
  private(set) var text = ""
  /// For each cluster, in order: the byte it begins at and where it stands.
  private var places: [(start: Int, line: Int, columns: Range<Int>)] = []
  /// Whether the last line went on into this one without a space.
  private var isInsideWord = false

  var isEmpty: Bool { places.isEmpty }

  /// Adds a line; at the rule between two cells the text gathered so far is given to `finish` and
  /// begun anew.
  mutating func add(_ line: TextLine, number: Int, finish: (SearchableText) -> Void) {
    if !isInsideWord { text += " " }
    isInsideWord = line.endsInsideWord
    if line.readingOrder.isEmpty {
      addFromLeft(line, number: number, finish: finish)
    } else {
      addReordered(line, number: number)
    }
    if line.hasAddedHyphen, !places.isEmpty, text.utf8.last == UInt8(ascii: "-") {
      text.removeLast()
      places.removeLast()
    }
  }

  private mutating func addFromLeft(
    _ line: TextLine,
    number: Int,
    finish: (SearchableText) -> Void
  ) {
    var column = line.indent
    for run in line.runs {
      if run.role == .tableRule {
        finish(self)
        self = SearchableText()
      }
      for character in run.text {
        let columns = column..<column + character.cellWidth
        column = columns.upperBound
        if run.isSearchable { add(String(character), line: number, columns: columns) }
      }
    }
  }

  private mutating func addReordered(_ line: TextLine, number: Int) {
    var glyphs: [(glyph: Glyph, isSearchable: Bool)] = []
    var column = line.indent
    for run in line.runs {
      for character in run.text {
        let columns = column..<column + character.cellWidth
        column = columns.upperBound
        guard !run.isMark else { continue }
        let glyph = Glyph(text: String(character), line: number, columns: columns)
        glyphs.append((glyph, run.isSearchable))
      }
    }
    let order = zip(line.readingOrder, glyphs).sorted { $0.0 < $1.0 }
    for (_, found) in order where found.isSearchable {
      add(found.glyph.text, line: number, columns: found.glyph.columns)
    }
  }

  private mutating func add(_ cluster: String, line: Int, columns: Range<Int>) {
    places.append((text.utf8.count, line, columns))
    text += cluster
  }

  /// Where the clusters of a range of bytes stand, those side by side as one part.
  func parts(of bytes: Range<Int>) -> [LayoutMatch.Part] {
    var low = 0
    var high = places.count
    while low < high {
      let middle = low + (high - low) / 2
      if places[middle].start < bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    let found = places[low...].prefix { $0.start < bytes.upperBound }
    let inOrder = found.sorted {
      ($0.line, $0.columns.lowerBound) < ($1.line, $1.columns.lowerBound)
    }
    var parts: [LayoutMatch.Part] = []
    for place in inOrder {
      if let last = parts.last, last.line == place.line,
        last.columns.upperBound >= place.columns.lowerBound
      {
        let columns = last.columns.lowerBound..<place.columns.upperBound
        parts[parts.count - 1] = LayoutMatch.Part(line: last.line, columns: columns)
      } else {
        parts.append(LayoutMatch.Part(line: place.line, columns: place.columns))
      }
    }
    return parts
  }
}

extension StyledRun {
  /// Whether the run is a mark in a gutter, and no part of the text.
  var isMark: Bool { role == .listMark || role == .quoteMark || role == .captionMark }

  /// Whether words are looked for in it.
  var isSearchable: Bool { !isMark && role != .linkNumber && role != .tableRule && role != .rule }
}
