package import Articles

/// The marks of every article, as a value: sorted records of 32 bytes and a few latest ones beside.
///
/// Copies are cheap; a copy never sees a later change.
package struct MarkTable: Sendable {
  /// Sorted by id, each id once; an id that `recent` holds too is out of date here.
  var base: [MarkRecord]
  /// The tags and unknown fields of the articles in `base` that have any.
  var extras: [ArticleID: [UInt8]]
  private var recent: [ArticleID: MarkEntry] = [:]
  /// How many of `recent` are not in `base`.
  private var recentOnly = 0
  /// Fields beside `marks` that this version does not know.
  var topLevel: MarkFields
  /// Lines within `marks` whose name is not an article's.
  var foreign: MarkFields

  package init() {
    self.init(base: [], extras: [:])
  }

  init(
    base: [MarkRecord],
    extras: [ArticleID: [UInt8]],
    topLevel: MarkFields = MarkFields(),
    foreign: MarkFields = MarkFields()
  ) {
    self.base = base
    self.extras = extras
    self.topLevel = topLevel
    self.foreign = foreign
  }

  /// How many articles have a record, marked at present or only once.
  package var count: Int { base.count + recentOnly }

  package var isEmpty: Bool { count == 0 && topLevel.isEmpty && foreign.isEmpty }

  package func marks(of id: ArticleID) -> Marks {
    entry(of: id)?.marks ?? Marks()
  }

  func entry(of id: ArticleID) -> MarkEntry? {
    if let entry = recent[id] { return entry }
    guard let index = baseIndex(of: id) else { return nil }
    return MarkEntry(record: base[index], extras: extras[id] ?? [])
  }

  /// Puts an entry in the place of the one with its id.
  mutating func replace(_ entry: MarkEntry, foldingAt limit: Int = StateLimits.recentRecords) {
    let id = entry.record.id
    if recent.updateValue(entry, forKey: id) == nil, baseIndex(of: id) == nil {
      recentOnly += 1
    }
    if recent.count > limit { fold() }
  }

  /// Merges the records beside the sorted array into it.
  mutating func fold() {
    guard !recent.isEmpty else { return }
    for (id, entry) in recent where !entry.extras.isEmpty { extras[id] = entry.extras }
    let newer = recent.values.map(\.record).sorted { $0.id < $1.id }
    recent = [:]
    recentOnly = 0
    base = Self.joined(base, newer) { _, newer in newer }
  }

  private func baseIndex(of id: ArticleID) -> Int? {
    var low = 0
    var high = base.count
    while low < high {
      let middle = (low + high) / 2
      if base[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < base.count && base[low].id == id ? low : nil
  }
}

extension MarkTable {
  /// Two sorted arrays as one; `combine` gets the records of an id that is in both.
  static func joined(
    _ left: [MarkRecord],
    _ right: [MarkRecord],
    combine: (MarkRecord, MarkRecord) -> MarkRecord
  ) -> [MarkRecord] {
    if right.isEmpty { return left }
    if left.isEmpty { return right }
    var result: [MarkRecord] = []
    result.reserveCapacity(left.count + right.count)
    var (l, r) = (0, 0)
    while l < left.count && r < right.count {
      if left[l].id < right[r].id {
        result.append(left[l])
        l += 1
      } else if right[r].id < left[l].id {
        result.append(right[r])
        r += 1
      } else {
        result.append(combine(left[l], right[r]))
        l += 1
        r += 1
      }
    }
    result.append(contentsOf: left[l...])
    result.append(contentsOf: right[r...])
    return result
  }
}

extension MarkTable: Sequence {
  package struct Element: Hashable, Sendable {
    package let id: ArticleID
    package let marks: Marks
  }

  /// Goes through the articles in the order of their ids.
  package struct Iterator: IteratorProtocol {
    private let table: MarkTable
    private var index = 0

    init(folded table: MarkTable) {
      self.table = table
    }

    package mutating func next() -> Element? {
      guard index < table.base.count else { return nil }
      let record = table.base[index]
      index += 1
      let entry = MarkEntry(record: record, extras: table.extras[record.id] ?? [])
      return Element(id: record.id, marks: entry.marks)
    }
  }

  package var underestimatedCount: Int { count }

  package func makeIterator() -> Iterator {
    var table = self
    table.fold()
    return Iterator(folded: table)
  }
}

extension MarkTable: Equatable {
  /// Whether both would be written as the same bytes.
  package static func == (left: MarkTable, right: MarkTable) -> Bool {
    var (left, right) = (left, right)
    left.fold()
    right.fold()
    return left.base == right.base && left.extras == right.extras
      && left.topLevel == right.topLevel && left.foreign == right.foreign
  }
}
