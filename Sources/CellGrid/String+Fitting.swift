extension String {
  /// The text as it is when no wider than `width` columns, else its beginning with an ellipsis.
  ///
  /// The result is never wider than `width`; a cluster that does not fit is left out as a whole.
  package func truncated(toWidth width: Int, ellipsis: String = "…") -> String {
    if cellWidth <= width { return self }
    let tail = ellipsis.cellWidth <= width ? ellipsis : ""
    return prefix(width: width - tail.cellWidth) + tail
  }

  /// The text followed by spaces up to `width` columns; a wider text is truncated.
  package func padded(toWidth width: Int) -> String {
    let fitted = truncated(toWidth: width)
    return fitted + String(repeating: " ", count: max(0, width - fitted.cellWidth))
  }

  private func prefix(width limit: Int) -> String {
    var width = 0
    var end = startIndex
    for index in indices {
      width += self[index].cellWidth
      guard width <= limit else { break }
      end = self.index(after: index)
    }
    return String(self[..<end])
  }
}
