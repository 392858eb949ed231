import Articles

/// The times of the two marks that nearly every article has: 32 bytes, so a million fit in 32 MB.
struct MarkRecord: Hashable, Sendable {
  let id: ArticleID
  var read: MarkTime
  var star: MarkTime

  init(id: ArticleID, read: MarkTime = .never, star: MarkTime = .never) {
    self.id = id
    self.read = read
    self.star = star
  }

  func merged(with other: MarkRecord) -> MarkRecord {
    MarkRecord(id: id, read: read.merged(with: other.read), star: star.merged(with: other.star))
  }
}

/// Everything that is known about one article.
struct MarkEntry: Hashable, Sendable {
  var record: MarkRecord
  /// Tags and unknown fields as `MarkFields.text` writes them; empty for nearly every article.
  var extras: [UInt8] = []

  var isEmpty: Bool { record.read == .never && record.star == .never && extras.isEmpty }

  var marks: Marks {
    var marks = Marks(isRead: record.read.isSet, isStarred: record.star.isSet)
    guard !extras.isEmpty else { return marks }
    for field in MarkFields(text: extras).fields where field.time.isSet {
      if let tag = field.tag { marks.tags.insert(tag) }
    }
    return marks
  }

  func merged(with other: MarkEntry) -> MarkEntry {
    MarkEntry(
      record: record.merged(with: other.record),
      extras: Self.mergedExtras(extras, other.extras)
    )
  }

  static func mergedExtras(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    if left == right || right.isEmpty { return left }
    if left.isEmpty { return right }
    return MarkFields(text: left).merged(with: MarkFields(text: right)).text
  }
}
