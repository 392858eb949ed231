import Articles

extension MarkTable {
  /// Makes one change; returns the part of it that was not so before, and adds its journal lines.
  mutating func apply(
    _ change: MarkChange,
    at now: Int64,
    addingLinesTo lines: inout [UInt8]
  ) -> MarkChange {
    if change.articleIDs.count > StateLimits.recentRecords,
      change.mark == .read || change.mark == .starred
    {
      return applyToMany(change, at: now, addingLinesTo: &lines)
    }
    return applyToFew(change, at: now, addingLinesTo: &lines)
  }

  private mutating func applyToFew(
    _ change: MarkChange,
    at now: Int64,
    addingLinesTo lines: inout [UInt8]
  ) -> MarkChange {
    var changed: [ArticleID] = []
    for id in change.articleIDs {
      var entry = entry(of: id) ?? MarkEntry(record: MarkRecord(id: id))
      let fields = entry.set(change.mark, to: change.isSet, at: now)
      guard !fields.isEmpty else { continue }
      for field in fields { lines.append(journalLineOf: id, field.name, field.time) }
      replace(entry, foldingAt: StateLimits.recentRecordsInBulk)
      changed.append(id)
    }
    if changed.count > StateLimits.recentRecords { fold() }
    return MarkChange(mark: change.mark, articleIDs: changed, isSet: change.isSet)
  }

  /// The same in one pass over the sorted records, for read and star.
  private mutating func applyToMany(
    _ change: MarkChange,
    at now: Int64,
    addingLinesTo lines: inout [UInt8]
  ) -> MarkChange {
    fold()
    var changed: [MarkRecord] = []
    var index = 0
    let name = change.mark == .read ? MarkField.read : MarkField.star
    lines.reserveCapacity(lines.count + 60 * change.articleIDs.count)
    for id in change.articleIDs.sorted() where id != changed.last?.id {
      while index < base.count, base[index].id < id { index += 1 }
      let isKnown = index < base.count && base[index].id == id
      var record = isKnown ? base[index] : MarkRecord(id: id)
      guard let time = record.set(change.mark, to: change.isSet, at: now) else { continue }
      lines.append(journalLineOf: id, name, time)
      changed.append(record)
    }
    base = Self.joined(base, changed) { _, newer in newer }
    return MarkChange(mark: change.mark, articleIDs: changed.map(\.id), isSet: change.isSet)
  }
}

extension MarkRecord {
  /// Sets or clears read or star; returns its new time, nil when it was so already.
  mutating func set(_ mark: Mark, to isSet: Bool, at now: Int64) -> MarkTime? {
    let old = mark == .read ? read : star
    guard old.isSet != isSet, let new = old.next(isSet: isSet, at: now) else { return nil }
    if mark == .read { read = new } else { star = new }
    return new
  }
}

extension MarkEntry {
  /// Sets or clears a mark; returns the fields that say so, none when it was so already.
  mutating func set(_ mark: Mark, to isSet: Bool, at now: Int64) -> [MarkField] {
    switch mark {
    case .read, .starred:
      let name = mark == .read ? MarkField.read : MarkField.star
      return record.set(mark, to: isSet, at: now).map { [MarkField(name: name, time: $0)] } ?? []
    case .tag(let name):
      return set(tag: name, to: isSet, at: now)
    }
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
