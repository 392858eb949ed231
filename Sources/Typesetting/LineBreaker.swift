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
  private let clusters: [Cluster]
  private let width: Int
  private let fit: Fit
  private let justifies: Bool
  private let limit: Int
  private var lines: [SetLine] = []

  /// Paragraphs of more pieces are filled line by line; nobody sees the difference there.
  private static let mostPiecesWeighed = 10_000
  /// The columns a widened gap may have at most; a line that would need more is left as it is.
  private static let widestGap = 3
  /// What a third line in a row that ends with a hyphen costs, so that it comes only when it must.
  private static let hyphenRowPenalty = 1 << 20
  private static let mostHyphensInARow = 2

  /// The lines of the paragraph, at most `limit`; `width` is 1 or more.
  static func lines(
    of paragraph: Paragraph,
    width: Int,
    fit: Fit = .filled,
    justifies: Bool = false,
    limit: Int = .max
  ) -> [SetLine] {
    var breaker = LineBreaker(
      pieces: LongPieces.parted(paragraph, width: width),
      clusters: paragraph.clusters,
      width: width,
      fit: fit,
      justifies: justifies && !paragraph.isVerbatim,
      limit: limit
    )
    breaker.breakAll()
    return breaker.lines
  }

  private init(
    pieces: [Piece],
    clusters: [Cluster],
    width: Int,
    fit: Fit,
    justifies: Bool,
    limit: Int
  ) {
    self.pieces = pieces
    self.clusters = clusters
    self.width = width
    self.fit = fit
    self.justifies = justifies
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
    let hasHyphen = ending.showsHyphen && width < self.width
    let shown = width + (hasHyphen ? 1 : 0)
    let clusters = Int(pieces[first].start)..<Int(pieces[last].end)
    let stretch = justifies && ending != .forced ? stretch(of: clusters, by: self.width - shown) : 0
    lines.append(
      SetLine(
        clusters: clusters,
        width: shown + stretch,
        stretch: stretch,
        hasHyphen: hasHyphen,
        endsInsideWord: ending.isInsideWord
      )
    )
  }

  /// The blank columns that the gaps of a line can take in; 0 when there would be holes in it.
  private func stretch(of line: Range<Int>, by blank: Int) -> Int {
    guard blank > 0 else { return 0 }
    let gaps = line.count { clusters[$0].isGap }
    return blank <= gaps * (Self.widestGap - 1) ? blank : 0
  }
}

extension LineBreaker {
  /// Chooses the lines whose blanks at the end, squared, are least in sum.
  private mutating func weighLines(_ range: Range<Int>) {
    var costs = [0]
    var starts = [range.lowerBound]
    // How many lines before a place end with a hyphen without one between that does not.
    var hyphens = [0]
    for end in range.lowerBound + 1...range.upperBound {
      let (cost, start) = cheapestLine(endingAt: end, in: range, costs: costs, hyphens: hyphens)
      costs.append(cost)
      starts.append(start)
      let hasHyphen = pieces[end - 1].ending.showsHyphen
      hyphens.append(hasHyphen ? hyphens[start - range.lowerBound] + 1 : 0)
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
    costs: [Int],
    hyphens: [Int]
  ) -> (cost: Int, start: Int) {
    let hasHyphen = pieces[end - 1].ending.showsHyphen
    var best = (cost: Int.max, start: end - 1)
    var columns = 0
    var start = end - 1
    while start >= range.lowerBound {
      columns += Int(pieces[start].width) + (start + 1 < end ? Int(pieces[start].gap) : 0)
      let shown = columns + (hasHyphen ? 1 : 0)
      // Pieces without width must not make the search long.
      if start < end - 1, shown > width || end - start > 2 * width + 64 { break }
      let line = cost(ofLine: start..<end, columns: min(shown, width), in: range)
      var total = costs[start - range.lowerBound] + line
      if hasHyphen, hyphens[start - range.lowerBound] >= Self.mostHyphensInARow {
        total += Self.hyphenRowPenalty
      }
      if total < best.cost { best = (total, start) }
      start -= 1
    }
    return best
  }

  private func cost(ofLine line: Range<Int>, columns: Int, in range: Range<Int>) -> Int {
    let blank = width - columns
    guard line.upperBound == range.upperBound else {
      // Justified, the more words share the blanks the better.
      let holes = justifies ? max(0, blank - line.count + 1) : 0
      return blank * blank + 3 * holes * holes + pieces[line.upperBound - 1].ending.penalty
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
