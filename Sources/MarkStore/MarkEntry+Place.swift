package import Articles

// Where an article was left is `"pos":[time,block,offset]`. A version that does not know the field
// keeps the later of two, as of every array that begins with a time.

extension MarkField {
  static let place = Array("pos".utf8)

  init(place: TextAnchor, instant: Int64) {
    self.init(
      name: Self.place,
      value: Array("[\(instant),\(place.block),\(place.offset)]".utf8)
    )
  }

  /// The place in a value that is one; nil for any other value.
  var place: TextAnchor? {
    var scanner = ByteScanner(value)
    guard scanner.take(UInt8(ascii: "[")), scanner.integer() != nil,
      scanner.take(UInt8(ascii: ",")), let block = scanner.integer(), block >= 0,
      scanner.take(UInt8(ascii: ",")), let offset = scanner.integer(), offset >= 0,
      scanner.take(UInt8(ascii: "]")), scanner.isAtEnd
    else { return nil }
    return TextAnchor(block: Int(block), offset: Int(offset))
  }
}

extension MarkEntry {
  var place: TextAnchor? { placeField?.place }

  /// Sets the place; returns the field that says so, nil when it was so already.
  mutating func set(_ place: TextAnchor, at now: Int64) -> MarkField? {
    let old = placeField
    let instant = max(now, (old?.instant ?? 0) + 1)
    guard old?.place != place, instant <= StateLimits.latestTime else { return nil }
    let field = MarkField(place: place, instant: instant)
    extras = MarkFields(text: extras).merged(with: MarkFields([field])).text
    return field
  }

  private var placeField: MarkField? {
    guard !extras.isEmpty else { return nil }
    return MarkFields(text: extras).fields.first { $0.name == MarkField.place }
  }
}

extension MarkTable {
  /// Where an article was left; nil when nothing is known of that.
  package func place(of id: ArticleID) -> TextAnchor? { entry(of: id)?.place }

  /// Sets where an article was left; returns the journal line that says so, none when it is known.
  mutating func set(_ place: TextAnchor, of id: ArticleID, at now: Int64) -> [UInt8] {
    var entry = entry(of: id) ?? MarkEntry(record: MarkRecord(id: id))
    guard let field = entry.set(place, at: now) else { return [] }
    replace(entry)
    var line: [UInt8] = []
    line.append(journalLineOf: id, field)
    return line
  }
}
