package import Articles

extension ArticleCatalog {
  /// The articles in some stretches of a search's list that have a mark, or lack it.
  package func ids(
    of search: SearchID,
    in ranges: [Range<Int>],
    having mark: Mark,
    isSet: Bool
  ) -> [ArticleID] {
    let marks = index.marks
    let all = list(of: search)
    let rows = ranges.flatMap { range in
      all[range.clamped(to: all.indices)].filter { marks.has(mark, $0) == isSet }
    }
    var seen: Set<ArticleID> = []
    let ids = reading { index, db in try index.contents.ids(of: rows, db) } ?? []
    // An article may stand in the list in several parts.
    return ids.filter { seen.insert($0).inserted }
  }
}

extension MarkMirror {
  fileprivate func has(_ mark: Mark, _ row: UInt32) -> Bool {
    switch mark {
    case .read: holds(.read, row)
    case .starred: holds(.starred, row)
    case .tag(let name): tagsOfRow[row]?.contains(name) == true
    }
  }
}
