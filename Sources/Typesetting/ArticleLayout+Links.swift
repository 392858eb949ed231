import CellGrid

/// Where a link's words stand on one line of a layout.
package struct LinkPart: Hashable, Sendable {
  package let line: Int
  /// The columns from the left edge of the layout, the line's indent counted.
  package let columns: Range<Int>
  /// An index into ``ArticleLayout/links``.
  package let link: Int
}

extension ArticleLayout {
  /// The parts of links on some lines, from the top, and on a line from the left.
  ///
  /// A link's number belongs to it.
  package func linkParts(inLines range: Range<Int>) -> [LinkPart] {
    var parts: [LinkPart] = []
    for number in range.clamped(to: lines.indices) {
      var column = lines[number].indent
      for run in lines[number].runs {
        let columns = column..<column + run.text.cellWidth
        column = columns.upperBound
        guard let link = run.link, links.indices.contains(link), !columns.isEmpty else { continue }
        if let last = parts.last, last.line == number, last.link == link,
          last.columns.upperBound == columns.lowerBound
        {
          let joined = last.columns.lowerBound..<columns.upperBound
          parts[parts.count - 1] = LinkPart(line: number, columns: joined, link: link)
        } else {
          parts.append(LinkPart(line: number, columns: columns, link: link))
        }
      }
    }
    return parts
  }
}
