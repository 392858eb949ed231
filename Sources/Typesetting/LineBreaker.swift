/// Breaks a paragraph into lines of at most a number of columns.
struct LineBreaker {
  /// How lines are to be filled.
  enum Fit {
    /// Filled lines as even as can be, the last as short as it comes.
    case filled
    /// All lines about as long as each other, as in a headline.
    case balanced
  }

  private let pieces: [Piece]
  private let width: Int
  private let fit: Fit
  private let limit: Int
  private var lines: [SetLine] = []

  /// Paragraphs of more pieces are filled line by line; nobody sees the difference there.
  private static let mostPiecesWeighed = 3000

  /// The lines of the paragraph, at most `limit`; `width` is 1 or more.
  static func lines(
    of paragraph: Paragraph,
    width: Int,
    fit: Fit = .filled,
    limit: Int = .max
  ) -> [SetLine] {
    var breaker = LineBreaker(
      pieces: LongPieces.parted(paragraph, width: width),
      width: width,
      fit: fit,
      limit: limit
    )
    breaker.breakAll()
    return breaker.lines
  }

  private init(pieces: [Piece], width: Int, fit: Fit, limit: Int) {
    self.pieces = pieces
    self.width = width
    self.fit = fit
    self.limit = limit
  }

  private mutating func breakAll() {
    var start = 0
    while start < pieces.count, lines.count < limit {
      var end = start + 1
      while end < pieces.count, pieces[end - 1].ending != .forced { end += 1 }
      if end - start > Self.mostPiecesWeighed {
        fillLines(start..<end)
      } else {
        weighLines(start..<end)
      }
      start = end
    }
  }

  private mutating func append(_ range: Range<Int>, width: Int) {
    guard let first = range.first, let last = range.last, lines.count < limit else { return }
    let ending = pieces[last].ending
    let hasHyphen = ending == .softHyphen && width < self.width
    lines.append(
      SetLine(
        clusters: Int(pieces[first].start)..<Int(pieces[last].end),
        width: width + (hasHyphen ? 1 : 0),
        hasHyphen: hasHyphen,
        endsInsideWord: ending.isInsideWord
      )
    )
  }
}

extension LineBreaker {
  /// Chooses the lines whose blanks at the end, squared, are least in sum.
  private mutating func weighLines(_ range: Range<Int>) {
    var costs = [0]
    var starts = [range.lowerBound]
    for end in range.lowerBound + 1...range.upperBound {
      let (cost, start) = cheapestLine(endingAt: end, in: range, costs: costs)
      costs.append(cost)
      starts.append(start)
    }
    var ends: [Range<Int>] = []
    var end = range.upperBound
    while end > range.lowerBound {
      let start = starts[end - range.lowerBound]
      ends.append(start..<end)
      end = start
    }
    for line in ends.reversed() {
      append(line, width: columns(of: line))
    }
  }

  private func cheapestLine(
    endingAt end: Int,
    in range: Range<Int>,
    costs: [Int]
  ) -> (cost: Int, start: Int) {
    var best = (cost: Int.max, start: end - 1)
    var columns = 0
    var start = end - 1
    while start >= range.lowerBound {
      columns += Int(pieces[start].width) + (start + 1 < end ? Int(pieces[start].gap) : 0)
      let shown = columns + (pieces[end - 1].ending == .softHyphen ? 1 : 0)
      // Pieces without width must not make the search long.
      if start < end - 1, shown > width || end - start > 2 * width + 64 { break }
      let line = cost(ofLine: start..<end, columns: min(shown, width), in: range)
      let total = costs[start - range.lowerBound] + line
      if total < best.cost { best = (total, start) }
      start -= 1
    }
    return best
  }

  private func cost(ofLine line: Range<Int>, columns: Int, in range: Range<Int>) -> Int {
    let blank = width - columns
    guard line.upperBound == range.upperBound else {
      return blank * blank + pieces[line.upperBound - 1].ending.penalty
    }
    if fit == .balanced { return blank * blank }
    // A short word alone on the last line looks like an oversight.
    let isOrphan = line.count == 1 && line.lowerBound > range.lowerBound && columns * 8 < width
    return isOrphan ? width * width / 16 : 0
  }

  private func columns(of line: Range<Int>) -> Int {
    line.reduce(0) { columns, index in
      columns + Int(pieces[index].width)
        + (index + 1 < line.upperBound ? Int(pieces[index].gap) : 0)
    }
  }
}

extension LineBreaker {
  /// Puts on each line what it can hold.
  private mutating func fillLines(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, lines.count < limit {
      var end = start + 1
      var columns = Int(pieces[start].width)
      while end < range.upperBound {
        let wider = columns + Int(pieces[end - 1].gap) + Int(pieces[end].width)
        if wider > width { break }
        columns = wider
        end += 1
      }
      if end < range.upperBound { end = betterEnd(of: start..<end) }
      append(start..<end, width: self.columns(of: start..<end))
      start = end
    }
  }

  /// Steps back from an end within a word to a better one on the second half of the line.
  private func betterEnd(of line: Range<Int>) -> Int {
    let penalty = pieces[line.upperBound - 1].ending.penalty
    guard penalty >= Piece.Ending.anywhere.penalty else { return line.upperBound }
    var end = line.upperBound
    var columns = 0
    while end - 1 > line.lowerBound, columns * 2 < width, line.upperBound - end < width {
      if pieces[end - 1].ending.penalty < penalty { return end }
      columns += Int(pieces[end - 1].width)
      end -= 1
    }
    return line.upperBound
  }
}
