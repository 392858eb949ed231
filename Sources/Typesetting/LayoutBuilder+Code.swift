import Articles
import CellGrid

extension LayoutBuilder {
  /// Sets text row by row beside a thin bar, on a ground as wide as the column; what is too long goes
  /// on below.
  mutating func setCode(_ code: String) {
    beginBlock()
    guard !isSkipping(next: 0) else { return }
    let isCut = code.utf8.count > textLimit
    let shown = isCut ? String(decoding: code.utf8.prefix(textLimit), as: UTF8.self) : code
    var rows = shown.split(separator: "\n", omittingEmptySubsequences: false)
    while rows.last?.allSatisfy(\.isWhitespace) == true { rows.removeLast() }
    var offset = 0
    for row in rows where !isFull {
      setCodeRow(Paragraph(verbatim: StyledText(verbatim: row, role: .codeBlock)), at: offset)
      offset += row.utf8.count + 1
    }
    if isCut { cutText() }
  }

  private mutating func setCodeRow(_ row: Paragraph, at offset: Int) {
    let margin = textWidth >= 12 ? 1 : 0
    let room = textWidth - 2 * margin
    let mark = room < 8 || row.naturalWidth <= room ? "" : ornaments.continuation + " "
    let width = room - mark.cellWidth
    var maker = RunMaker(row, limit: width)
    let lines = LineBreaker.lines(of: row, width: width, limit: roomForLines)
    for (index, line) in lines.enumerated() where !isFull {
      let start = Int(row.clusters[line.clusters.lowerBound].start)
      let before = index > 0 ? mark : ""
      let width = margin + before.cellWidth + line.width
      if let levels = row.levels, settings.reordersRightToLeft {
        let (runs, places) = maker.reorderedRuns(of: line, by: levels)
        // What stands before the words is drawn, and so counted, as well.
        let order = Array(0..<before.count) + places.map { $0 + before.count }
        emitCode(before + runs.text, margin: margin, width: width, at: offset + start, order: order)
      } else {
        let words = maker.runs(of: line).text
        emitCode(before + words, margin: margin, width: width, at: offset + start)
      }
    }
    if lines.isEmpty { emitCode("", margin: margin, width: margin, at: offset) }
  }

  private mutating func emitCode(
    _ text: String,
    margin: Int,
    width: Int,
    at offset: Int,
    order: [Int] = []
  ) {
    let ground = String(repeating: " ", count: max(0, textWidth - width))
    let code = StyledRun(text + ground, role: .codeBlock)
    // The ground alone is not seen everywhere.
    let bar = margin > 0 ? [StyledRun(ornaments.codeBar, role: .quoteMark)] : []
    emit(bar + [code], width: textWidth, offset: offset) { $0.readingOrder = order }
  }
}

extension [StyledRun] {
  fileprivate var text: String { map(\.text).joined() }
}
