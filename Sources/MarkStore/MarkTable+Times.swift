package import Articles

extension MarkTable {
  /// What was said last of one mark of an article, and when.
  package struct TimedMark: Hashable, Sendable {
    package let mark: Mark
    /// Whether the mark was set then, or taken back.
    package let isSet: Bool
    /// Milliseconds since 1970.
    package let time: Int64

    init?(_ mark: Mark, _ time: MarkTime) {
      guard time != .never else { return nil }
      self.mark = mark
      isSet = time.isSet
      self.time = time.instant
    }
  }

  /// Every mark that an article has or once had: read, starred, then its tags by their names.
  package func timedMarks(of id: ArticleID) -> [TimedMark] {
    guard let entry = entry(of: id) else { return [] }
    let times = [
      TimedMark(.read, entry.record.read), TimedMark(.starred, entry.record.star),
    ]
    let tags = MarkFields(text: entry.extras).fields.map { field in
      field.tag.flatMap { TimedMark(.tag($0), field.time) }
    }
    return (times + tags).compactMap(\.self)
  }
}
