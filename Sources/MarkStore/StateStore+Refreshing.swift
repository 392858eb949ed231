extension StateStore {
  /// Takes in what other programs have written since, and returns the articles whose marks changed.
  ///
  /// It costs a few `stat` calls when nothing was written; call it once a second or so.
  package func refresh() -> [MarkTable.Element] {
    takeIn(folder.readNew())
    defer { unreported = [] }
    return unreported.map { MarkTable.Element(id: $0, marks: table.marks(of: $0)) }
  }

  /// Merges what was read, and keeps in mind what `refresh` has to tell.
  func takeIn(_ tables: [MarkTable]) {
    for other in tables { unreported.formUnion(table.merge(other)) }
  }
}
