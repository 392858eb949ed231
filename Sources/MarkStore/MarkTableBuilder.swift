import Articles

/// Gathers entries in any order and with any repetition into a table, in n log n steps.
struct MarkTableBuilder {
  /// The entries that came in order, as all do in a snapshot of ours.
  private var sorted: [MarkRecord] = []
  private var loose: [MarkRecord] = []
  private var extras: [(id: ArticleID, fields: [MarkField])] = []
  private var topLevel: [MarkField] = []
  private var foreign: [MarkField] = []

  mutating func reserve(_ count: Int) {
    sorted.reserveCapacity(count)
  }

  mutating func add(_ record: MarkRecord, extras fields: [MarkField]) {
    guard record.read != .never || record.star != .never || !fields.isEmpty else { return }
    if !fields.isEmpty { extras.append((record.id, fields)) }
    guard let last = sorted.last, !(last.id < record.id) else {
      sorted.append(record)
      return
    }
    if last.id == record.id {
      sorted[sorted.count - 1] = last.merged(with: record)
    } else {
      loose.append(record)
    }
  }

  mutating func addTopLevel(_ field: MarkField) {
    topLevel.append(field)
  }

  mutating func addForeign(_ field: MarkField) {
    foreign.append(field)
  }

  consuming func table() -> MarkTable {
    MarkTable(
      base: MarkTable.joined(sorted, sortedLoose()) { $0.merged(with: $1) },
      extras: gatheredExtras(),
      topLevel: MarkFields(topLevel),
      foreign: MarkFields(foreign)
    )
  }

  private func sortedLoose() -> [MarkRecord] {
    var result: [MarkRecord] = []
    for record in loose.sorted(by: { $0.id < $1.id }) {
      if let last = result.last, last.id == record.id {
        result[result.count - 1] = last.merged(with: record)
      } else {
        result.append(record)
      }
    }
    return result
  }

  private func gatheredExtras() -> [ArticleID: [UInt8]] {
    // All fields of an article are sorted once: adding them one by one would be quadratic.
    var gathered: [ArticleID: [MarkField]] = [:]
    for (id, fields) in extras { gathered[id, default: []] += fields }
    return gathered.mapValues { MarkFields($0).text }
  }
}
