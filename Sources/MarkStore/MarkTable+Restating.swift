import Articles

extension MarkTable {
  /// Says again what a change says of articles that were so already, with its own time.
  mutating func restate(
    _ change: MarkChange,
    at now: Int64,
    addingLinesTo lines: inout [UInt8]
  ) {
    for id in change.articleIDs {
      var entry = entry(of: id) ?? MarkEntry(record: MarkRecord(id: id))
      guard let field = entry.restate(change.mark, isSet: change.isSet, at: now) else { continue }
      lines.append(journalLineOf: id, field.name, field.time)
      replace(entry, foldingAt: StateLimits.recentRecordsInBulk)
    }
    fold()
  }
}

extension MarkEntry {
  /// Gives a mark a later time; returns the field that says so, nil when no later one can be written.
  fileprivate mutating func restate(_ mark: Mark, isSet: Bool, at now: Int64) -> MarkField? {
    switch mark {
    case .read:
      return record.read.next(isSet: isSet, at: now).map { time in
        record.read = time
        return MarkField(name: MarkField.read, time: time)
      }
    case .starred:
      return record.star.next(isSet: isSet, at: now).map { time in
        record.star = time
        return MarkField(name: MarkField.star, time: time)
      }
    case .tag(let name):
      let fields = MarkFields(text: extras)
      let old = fields.fields.first { $0.tag == name } ?? MarkField(tag: name, time: .never)
      return old.time.next(isSet: isSet, at: now).map { time in
        let field = MarkField(name: old.name, time: time)
        extras = fields.merged(with: MarkFields([field])).text
        return field
      }
    }
  }
}

extension MarkChange {
  func excluding(_ done: [ArticleID]) -> MarkChange {
    let done = Set(done)
    let rest = articleIDs.filter { !done.contains($0) }
    return MarkChange(mark: mark, articleIDs: rest, isSet: isSet)
  }
}
