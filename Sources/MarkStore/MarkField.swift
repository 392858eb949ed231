import Articles

/// One field of an article's record, or of the file itself, as it is written down.
///
/// A field that this version does not know is carried as it is. Of two different values the one with
/// the later time is kept, so a later version gets last-writer-wins for a value that is a signed
/// time, or an array whose first element is one; of equal times the greater bytes are kept.
struct MarkField: Hashable, Sendable {
  /// The name as it stands between its quotation marks.
  let name: [UInt8]
  /// Valid JSON without insignificant white space.
  let value: [UInt8]

  init(name: [UInt8], value: [UInt8]) {
    self.name = name
    self.value = value
  }

  init(tag: String, time: MarkTime) {
    self.init(name: Self.tagPrefix + JSONText.escaped(tag.utf8), time: time)
  }

  init(name: [UInt8], time: MarkTime) {
    self.init(name: name, value: Array(String(time.signed).utf8))
  }

  static let read = Array("read".utf8)
  static let star = Array("star".utf8)
  static let tagPrefix = Array("tag:".utf8)

  /// The tag that the field sets or clears; nil when it is another field.
  var tag: String? {
    guard name.count > Self.tagPrefix.count, name.starts(with: Self.tagPrefix),
      let text = JSONText.unescaped(name.dropFirst(Self.tagPrefix.count))
    else { return nil }
    return String(decoding: text, as: UTF8.self)
  }

  /// The time in a value that is one; never for any other value.
  var time: MarkTime {
    var scanner = ByteScanner(value)
    guard let signed = scanner.integer(), scanner.isAtEnd else { return .never }
    return MarkTime(signed: signed)
  }

  func merged(with other: MarkField) -> MarkField {
    guard value != other.value else { return self }
    let (mine, theirs) = (instant, other.instant)
    if mine != theirs { return mine > theirs ? self : other }
    return other.value.lexicographicallyPrecedes(value) ? self : other
  }

  /// The time that decides which of two values is kept.
  var instant: Int64 {
    var scanner = ByteScanner(value)
    _ = scanner.take(UInt8(ascii: "["))
    guard let signed = scanner.integer() else { return 0 }
    return abs(signed)
  }
}

/// Fields in the order of their names, each name once.
struct MarkFields: Hashable, Sendable {
  private(set) var fields: [MarkField]

  /// Sorts, and merges fields of one name.
  init(_ unordered: [MarkField] = []) {
    fields = []
    fields.reserveCapacity(unordered.count)
    for field in unordered.sorted(by: { $0.name.lexicographicallyPrecedes($1.name) }) {
      if let last = fields.last, last.name == field.name {
        fields[fields.count - 1] = last.merged(with: field)
      } else {
        fields.append(field)
      }
    }
  }

  /// Reads what `text` wrote.
  init(text: [UInt8]) {
    var scanner = ByteScanner(text)
    var found: [MarkField] = []
    while let name = scanner.string(), scanner.take(UInt8(ascii: ":")), let value = scanner.value()
    {
      found.append(MarkField(name: scanner.text(name), value: value))
      guard scanner.take(UInt8(ascii: ",")) else { break }
    }
    self.init(found)
  }

  var isEmpty: Bool { fields.isEmpty }

  /// `"name":value,"name":value`: equal fields give equal bytes.
  var text: [UInt8] {
    var text: [UInt8] = []
    for field in fields {
      if !text.isEmpty { text.append(UInt8(ascii: ",")) }
      text.append(UInt8(ascii: "\""))
      text.append(contentsOf: field.name)
      text.append(UInt8(ascii: "\""))
      text.append(UInt8(ascii: ":"))
      text.append(contentsOf: field.value)
    }
    return text
  }

  func merged(with other: MarkFields) -> MarkFields {
    if other.isEmpty { return self }
    if isEmpty { return other }
    return MarkFields(fields + other.fields)
  }
}
