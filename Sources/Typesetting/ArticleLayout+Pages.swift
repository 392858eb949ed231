import Articles

extension ArticleLayout {
  /// The lines of a page that the next page shows again.
  private static let linesKept = 2

  /// The line at the top of the page after the one that begins at `top`, `height` lines high.
  ///
  /// A page neither begins with the last line of a paragraph nor ends with the first one, nor with
  /// a heading, as far as that can be had in half a page; no line is left out.
  package func pageTop(after top: Int, height: Int) -> Int {
    let farthest = top + max(1, height - Self.linesKept)
    let nearest = min(farthest, top + max(1, height / 2))
    let tops = (nearest...farthest).reversed()
    return tops.first { isGoodPage(from: $0, height: height) } ?? farthest
  }

  /// The line at the top of the page before the one that begins at `top`.
  package func pageTop(before top: Int, height: Int) -> Int {
    let farthest = top - max(1, height - Self.linesKept)
    let nearest = max(farthest, top - max(1, height / 2))
    guard farthest > 0 else { return max(0, farthest) }
    return (farthest...nearest).first { isGoodPage(from: $0, height: height) } ?? farthest
  }

  private func isGoodPage(from top: Int, height: Int) -> Bool {
    !isLastOfSeveral(top) && !isFirstOfSeveral(top + height - 1)
  }

  /// Whether a line is the last of a paragraph's several, or blank.
  private func isLastOfSeveral(_ line: Int) -> Bool {
    guard lines.indices.contains(line) else { return false }
    if !hasText(line) { return true }
    return isOneParagraph(line - 1, line) && !isOneParagraph(line, line + 1)
  }

  /// Whether a line is the first of a paragraph's several, or of a heading.
  private func isFirstOfSeveral(_ line: Int) -> Bool {
    guard hasText(line), line + 1 < lines.count else { return false }
    if lines[line].runs.contains(where: { $0.role == .heading }) { return true }
    if isOneParagraph(line - 1, line), lines[line].runs.contains(where: { $0.role == .rule }) {
      return true
    }
    return isOneParagraph(line, line + 1) && !isOneParagraph(line - 1, line)
  }

  private func isOneParagraph(_ line: Int, _ next: Int) -> Bool {
    hasText(line) && hasText(next) && lines[line].anchor.block == lines[next].anchor.block
  }

  private func hasText(_ line: Int) -> Bool {
    lines.indices.contains(line) && !lines[line].runs.allSatisfy(\.isMark)
  }
}
