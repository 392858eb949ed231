import Articles

extension MarkTable {
  /// Makes one change; returns the part of it that was not so before, and adds its journal lines.
  mutating func apply(
    _ change: MarkChange,
    at now: Int64,
    addingLinesTo lines: inout [UInt8]
  ) -> MarkChange {
    var changed: [ArticleID] = []
    for id in change.articleIDs {
      var entry = entry(of: id) ?? MarkEntry(record: MarkRecord(id: id))
      let fields = entry.set(change.mark, to: change.isSet, at: now)
      guard !fields.isEmpty else { continue }
      for field in fields { lines.append(journalLineOf: id, field) }
      replace(entry, foldingAt: StateLimits.recentRecordsInBulk)
      changed.append(id)
    }
    if changed.count > StateLimits.recentRecords { fold() }
    return MarkChange(mark: change.mark, articleIDs: changed, isSet: change.isSet)
  }
}

extension MarkEntry {
  /// Sets or clears a mark; returns the fields that say so, none when it was so already.
  mutating func set(_ mark: Mark, to isSet: Bool, at now: Int64) -> [MarkField] {
    switch mark {
    case .read: Self.set(&record.read, MarkField.read, to: isSet, at: now)
    case .starred: Self.set(&record.star, MarkField.star, to: isSet, at: now)
    case .tag(let name): set(tag: name, to: isSet, at: now)
    }
  }

  private static func set(
    _ time: inout MarkTime,
    _ name: [UInt8],
    to isSet: Bool,
    at now: Int64
  ) -> [MarkField] {
    guard time.isSet != isSet, let next = time.next(isSet: isSet, at: now) else { return [] }
    time = next
    return [MarkField(name: name, time: next)]
  }

  private mutating func set(tag: String, to isSet: Bool, at now: Int64) -> [MarkField] {
    let fields = MarkFields(text: extras)
    // Strings compare by canonical equivalence, so one name may have been written in several ways.
    let same = fields.fields.filter { $0.tag == tag }
    guard same.contains(where: \.time.isSet) != isSet else { return [] }
    let old = isSet ? [same.first ?? MarkField(tag: tag, time: .never)] : same.filter(\.time.isSet)
    let new = old.compactMap { field in
      field.time.next(isSet: isSet, at: now).map { MarkField(name: field.name, time: $0) }
    }
    guard new.count == old.count else { return [] }
    extras = fields.merged(with: MarkFields(new)).text
    return new
  }
}
