package import Articles

extension MarkTable {
  /// The marks of both, field by field the later one: the order of merging never matters.
  package func merged(with other: MarkTable) -> MarkTable {
    var result = self
    result.merge(other)
    return result
  }

  /// Takes in another table; returns the articles whose marks are no longer what they were.
  @discardableResult
  package mutating func merge(_ other: MarkTable) -> [ArticleID] {
    var other = other
    other.fold()
    topLevel = topLevel.merged(with: other.topLevel)
    foreign = foreign.merged(with: other.foreign)
    // A few journal lines must not cost a pass over a million records.
    return other.base.count < count / 16 ? mergeFew(other) : mergeMany(other)
  }

  private mutating func mergeFew(_ other: MarkTable) -> [ArticleID] {
    var changed: [ArticleID] = []
    for record in other.base {
      let theirs = MarkEntry(record: record, extras: other.extras[record.id] ?? [])
      guard let mine = entry(of: record.id) else {
        replace(theirs)
        if theirs.marks != Marks() { changed.append(record.id) }
        continue
      }
      let both = mine.merged(with: theirs)
      guard both != mine else { continue }
      replace(both)
      if both.marks != mine.marks { changed.append(record.id) }
    }
    return changed
  }

  private mutating func mergeMany(_ other: MarkTable) -> [ArticleID] {
    fold()
    let before = self
    for (id, theirs) in other.extras {
      extras[id] = MarkEntry.mergedExtras(extras[id] ?? [], theirs)
    }
    base = Self.joined(base, other.base) { $0.merged(with: $1) }
    return changedIDs(since: before)
  }

  /// The articles whose marks differ from an earlier table that held no id that this one lacks.
  private func changedIDs(since before: MarkTable) -> [ArticleID] {
    var changed: [ArticleID] = []
    var earlier = before.base[...]
    for record in base {
      var old = MarkRecord(id: record.id)
      if let first = earlier.first, first.id == record.id {
        old = first
        earlier.removeFirst()
      }
      let isSame = record.read.isSet == old.read.isSet && record.star.isSet == old.star.isSet
      if !isSame || tagsDiffer(record.id, before) { changed.append(record.id) }
    }
    return changed
  }

  private func tagsDiffer(_ id: ArticleID, _ before: MarkTable) -> Bool {
    guard !extras.isEmpty, let now = extras[id] else { return false }
    let then = before.extras[id] ?? []
    guard now != then else { return false }
    let record = MarkRecord(id: id)
    return MarkEntry(record: record, extras: now).marks
      != MarkEntry(record: record, extras: then).marks
  }
}
