import Articles
import CellGrid

/// The words of lines that belong together in reading order, with the runs they are drawn in.
///
/// Where a word stands is reckoned only for those that are found: an article may have millions of
/// clusters, and few matches.
struct SearchableText {
  /// Text of one run, or of one cluster of a line whose clusters are reordered.
  private struct Piece {
    private var numbers: (start: Int32, line: Int32, run: Int32, column: Int32, width: Int32)

    init(start: Int, line: Int, run: Int) {
      numbers = (Int32(clamping: start), Int32(clamping: line), Int32(clamping: run), 0, 0)
    }

    init(start: Int, line: Int, column: Int, width: Int) {
      numbers = (
        Int32(clamping: start), Int32(clamping: line), -1, Int32(clamping: column),
        Int32(clamping: width)
      )
    }

    /// The byte it begins at in the text; below zero where its beginning has been removed from there.
    var start: Int {
      get { Int(numbers.start) }
      set { numbers.start = Int32(clamping: newValue) }
    }
    var line: Int { Int(numbers.line) }
    /// The run, or nil for a cluster that is found in ``columns``.
    var run: Int? { numbers.run < 0 ? nil : Int(numbers.run) }
    var columns: Range<Int> { Int(numbers.column)..<Int(numbers.column) + Int(numbers.width) }
  }

  /// The words, a space where a line ends between two.
  private(set) var text = ""
  private var pieces: [Piece] = []
  /// Whether the last line went on into this one without a space.
  private var isInsideWord = false

  var isEmpty: Bool { pieces.isEmpty }

  /// Whether it is to be looked through before more is added: a paragraph may have many megabytes.
  var isLong: Bool { text.utf8.count >= Self.longLength && !isInsideWord }
  private static let longLength = 64 * 1024

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
    // The run still has the hyphen, which is drawn and not part of the word.
    if line.hasAddedHyphen, !isEmpty, text.utf8.last == UInt8(ascii: "-") { text.removeLast() }
  }

  /// Removes the first bytes of the text, up to the beginning of a character.
  mutating func removeFirst(_ count: Int) {
    text = String(text.utf8.dropFirst(count)) ?? ""
    let kept = pieces.partitioningIndex { $0.start > count }
    pieces.removeFirst(max(0, kept - 1))
    for index in pieces.indices { pieces[index].start -= count }
  }

  private mutating func addFromLeft(
    _ line: TextLine,
    number: Int,
    finish: (SearchableText) -> Void
  ) {
    for (index, run) in line.runs.enumerated() {
      if run.role == .tableRule {
        finish(self)
        self = SearchableText()
      }
      guard run.isSearchable, !run.text.isEmpty else { continue }
      pieces.append(Piece(start: text.utf8.count, line: number, run: index))
      text += run.text
    }
  }

  private mutating func addReordered(_ line: TextLine, number: Int) {
    var glyphs: [(text: String, column: Int, width: Int, isSearchable: Bool)] = []
    var column = line.indent
    for run in line.runs {
      for character in run.text {
        let width = character.cellWidth
        defer { column += width }
        guard !run.isMark else { continue }
        glyphs.append((String(character), column, width, run.isSearchable))
      }
    }
    let order = zip(line.readingOrder, glyphs).sorted { $0.0 < $1.0 }
    for (_, glyph) in order where glyph.isSearchable {
      let start = text.utf8.count
      pieces.append(Piece(start: start, line: number, column: glyph.column, width: glyph.width))
      text += glyph.text
    }
  }

  /// Where the clusters of a range of bytes stand, those side by side as one part; `lines` are those
  /// that were added.
  func parts(of bytes: Range<Int>, in lines: [TextLine]) -> [LayoutMatch.Part] {
    var parts: [LayoutMatch.Part] = []
    for place in places(of: bytes, in: lines) {
      if let last = parts.last, last.line == place.line,
        last.columns.upperBound >= place.columns.lowerBound
      {
        let columns = last.columns.lowerBound..<place.columns.upperBound
        parts[parts.count - 1] = LayoutMatch.Part(line: last.line, columns: columns)
      } else {
        parts.append(place)
      }
    }
    return parts
  }

  /// The clusters that begin in a range of bytes, in the order of the screen.
  private func places(of bytes: Range<Int>, in lines: [TextLine]) -> [LayoutMatch.Part] {
    var places: [LayoutMatch.Part] = []
    var index = max(0, pieces.partitioningIndex { $0.start > bytes.lowerBound } - 1)
    while index < pieces.count, pieces[index].start < bytes.upperBound {
      let end = index + 1 < pieces.count ? pieces[index + 1].start : text.utf8.count
      places += clusters(of: pieces[index], within: bytes.clamped(to: 0..<end), in: lines)
      index += 1
    }
    return places.sorted {
      ($0.line, $0.columns.lowerBound) < ($1.line, $1.columns.lowerBound)
    }
  }

  private func clusters(
    of piece: Piece,
    within bytes: Range<Int>,
    in lines: [TextLine]
  ) -> [LayoutMatch.Part] {
    guard let run = piece.run else {
      let isWithin = bytes.contains(piece.start)
      return isWithin ? [LayoutMatch.Part(line: piece.line, columns: piece.columns)] : []
    }
    let line = lines[piece.line]
    var column =
      run < line.runStarts.count
      ? line.runStarts[run]
      : line.indent + line.runs[..<run].reduce(0) { $0 + $1.text.cellWidth }
    var byte = piece.start
    var places: [LayoutMatch.Part] = []
    for character in line.runs[run].text where byte < bytes.upperBound {
      let columns = column..<column + character.cellWidth
      column = columns.upperBound
      if byte >= bytes.lowerBound {
        places.append(LayoutMatch.Part(line: piece.line, columns: columns))
      }
      byte += character.utf8.count
    }
    return places
  }
}

extension StyledRun {
  /// Whether the run is a mark in a gutter, and no part of the text.
  var isMark: Bool { role == .listMark || role == .quoteMark || role == .captionMark }

  /// Whether words are looked for in it.
  var isSearchable: Bool { !isMark && role != .linkNumber && role != .tableRule && role != .rule }
}
