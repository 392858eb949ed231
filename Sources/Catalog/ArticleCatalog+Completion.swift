import Articles

/// A word that could stand in a query, with the number of articles it would find.
package struct Completion: Hashable, Sendable {
  /// What kind of value is completed.
  package enum Kind: CaseIterable, Sendable {
    case source
    case place
    case agency
    case language
    case tag
  }

  package let text: String
  package let count: Int

  package init(text: String, count: Int) {
    self.text = text
    self.count = count
  }
}

extension ArticleCatalog {
  /// The values in use of which some word starts so, the most frequent first; at most `limit`.
  package func completions(
    of kind: Completion.Kind,
    startingWith start: String,
    limit: Int = 20
  ) -> [Completion] {
    let pattern = FoldedText.words(of: start).joined(separator: " ")
    let matching = counts(of: kind).filter { text, _ in
      let folded = FoldedText.words(of: text).joined(separator: " ")
      return !text.isEmpty && (" " + folded).contains(" " + pattern)
    }
    let sorted = matching.map { Completion(text: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.text) < ($0.count, $1.text)
    }
    return Array(sorted.prefix(max(0, limit)))
  }

  private func counts(of kind: Completion.Kind) -> [String: Int] {
    try? index.reading { index, db in try index.contents.complete(db) }
    let contents = index.contents
    return switch kind {
    case .source: contents.counts(contents.sources, contents.sourceNumbers)
    case .place: contents.counts(contents.places, contents.placeNumbers)
    case .agency: contents.counts(contents.agencies, contents.agencyNumbers)
    case .language: contents.counts(contents.languages, contents.languageNumbers)
    case .tag: index.marks.tagCounts(among: contents.shownRows)
    }
  }
}

extension CatalogContents {
  /// How many of the rows shown bear each name.
  fileprivate func counts(_ pool: NamePool, _ numbers: Column<UInt32>) -> [String: Int] {
    var counts = [Int](repeating: 0, count: pool.names.count)
    for (row, number) in numbers.values.enumerated() where Int(number) < counts.count {
      if flags[UInt32(row)].contains(.shown) { counts[Int(number)] += 1 }
    }
    let used = counts.indices.filter { counts[$0] > 0 }.map { (pool.names[$0], counts[$0]) }
    return Dictionary(used, uniquingKeysWith: +)
  }
}
