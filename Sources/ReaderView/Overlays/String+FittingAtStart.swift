import CellGrid

extension String {
  /// The text as it is when no wider than `width` columns, else an ellipsis and its end.
  ///
  /// The end of a path says more than its beginning.
  func truncatedAtStart(toWidth width: Int) -> String {
    guard cellWidth > width else { return self }
    guard width > 1 else { return "" }
    var rest = self[...]
    var restWidth = cellWidth
    while restWidth > width - 1, let first = rest.popFirst() { restWidth -= first.cellWidth }
    return "…" + rest
  }
}
