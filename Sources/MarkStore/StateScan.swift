import Articles

/// What the lines of a snapshot or a journal hold, read as far as they are sound.
///
/// An entry that is whole counts even when the rest of its line is bad.
struct StateScan {
  private var builder = MarkTableBuilder()
  /// Lines that are no whole entry, and were passed over.
  private(set) var badLines = 0
  /// The format's version, wherever it was found.
  private(set) var version: Int64?
  /// Whether a whole header line was found.
  private(set) var hasHeader = false
  /// Whether the end of a snapshot was found.
  private(set) var isEnded = false

  /// The version that this program writes.
  static let version: Int64 = 1

  var isNewer: Bool { version.map { $0 > Self.version } ?? false }

  /// Whether a snapshot was sound from its header to its end.
  var isSound: Bool { version == Self.version && hasHeader && isEnded && badLines == 0 }

  mutating func reserve(forBytes size: Int) {
    builder.reserve(max(0, min(size, StateLimits.fileBytes)) / 57)
  }

  consuming func table() -> MarkTable { builder.table() }

  /// Reads one line of a journal: a whole JSON document of one entry or more.
  mutating func journalLine(_ bytes: [UInt8], _ range: Range<Int>) {
    var scanner = ByteScanner(bytes, in: range)
    if scanner.isAtEnd { return }
    guard scanner.take(UInt8(ascii: "{")), members(&scanner, mayBeEmpty: false),
      scanner.isAtEnd
    else {
      badLines += 1
      return
    }
  }

  /// Reads one line of a snapshot: its header, an entry, or its end.
  mutating func snapshotLine(_ bytes: [UInt8], _ range: Range<Int>) {
    var scanner = ByteScanner(bytes, in: range)
    let isSound =
      switch scanner.next {
      case UInt8(ascii: "\"")?: memberLine(&scanner)
      case UInt8(ascii: "{")?: header(&scanner)
      case nil: true
      default: false
      }
    if !isSound { badLines += 1 }
  }

  /// Reads a snapshot as one JSON document, however it is spread over lines.
  ///
  /// Returns false, with this scan of no use, when it is not one.
  mutating func document(_ bytes: [UInt8]) -> Bool {
    var scanner = ByteScanner(bytes)
    guard scanner.take(UInt8(ascii: "{")) else { return false }
    var hasMarks = false
    repeat {
      guard let name = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return false }
      if scanner.matches(name, "marks") {
        guard scanner.take(UInt8(ascii: "{")), members(&scanner, mayBeEmpty: true) else {
          return false
        }
        hasMarks = true
      } else {
        guard topLevel(&scanner, name) else { return false }
      }
    } while scanner.take(UInt8(ascii: ","))
    isEnded = scanner.take(UInt8(ascii: "}")) && scanner.isAtEnd
    hasHeader = version != nil
    return isEnded && hasMarks && hasHeader
  }
}

extension StateScan {
  /// Reads `{"dateline":1,"marks":{`, with unknown fields in any place.
  private mutating func header(_ scanner: inout ByteScanner) -> Bool {
    guard scanner.take(UInt8(ascii: "{")) else { return false }
    repeat {
      guard let name = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return false }
      if scanner.matches(name, "marks") {
        guard scanner.take(UInt8(ascii: "{")), scanner.isAtEnd, version != nil else { return false }
        hasHeader = true
        return true
      }
      guard topLevel(&scanner, name) else { return false }
    } while scanner.take(UInt8(ascii: ","))
    return false
  }

  private mutating func topLevel(_ scanner: inout ByteScanner, _ name: Range<Int>) -> Bool {
    if scanner.matches(name, "dateline") {
      guard let number = scanner.integer(), number >= 1 else { return false }
      version = max(version ?? 0, number)
      return true
    }
    guard let value = scanner.value() else { return false }
    builder.addTopLevel(MarkField(name: scanner.canonicalName(name), value: value))
    return true
  }

  /// Reads `"…":{…},` or `"":0}}`.
  private mutating func memberLine(_ scanner: inout ByteScanner) -> Bool {
    guard member(&scanner) else { return false }
    if scanner.take(UInt8(ascii: ",")) || scanner.isAtEnd { return scanner.isAtEnd }
    return scanner.take(UInt8(ascii: "}")) && end(&scanner)
  }

  /// Reads what follows the marks: unknown fields, and the last bracket.
  private mutating func end(_ scanner: inout ByteScanner) -> Bool {
    while scanner.take(UInt8(ascii: ",")) {
      guard let name = scanner.string(), scanner.take(UInt8(ascii: ":")),
        topLevel(&scanner, name)
      else { return false }
    }
    guard scanner.take(UInt8(ascii: "}")), scanner.isAtEnd else { return false }
    isEnded = true
    return true
  }

  /// Reads members up to the closing bracket of their object.
  private mutating func members(_ scanner: inout ByteScanner, mayBeEmpty: Bool) -> Bool {
    if mayBeEmpty, scanner.take(UInt8(ascii: "}")) { return true }
    repeat {
      guard member(&scanner) else { return false }
    } while scanner.take(UInt8(ascii: ","))
    return scanner.take(UInt8(ascii: "}"))
  }

  private mutating func member(_ scanner: inout ByteScanner) -> Bool {
    guard let name = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return false }
    if let digits = scanner.articleDigits(name) {
      return record(&scanner, ArticleID(high: digits.high, low: digits.low))
    }
    guard let value = scanner.value() else { return false }
    // The empty name is the sentinel that lets every other line end in a comma.
    if name.isEmpty { return true }
    builder.addForeign(MarkField(name: scanner.canonicalName(name), value: value))
    return true
  }

  /// Reads one article's fields; a field that says the same thing twice is merged.
  private mutating func record(_ scanner: inout ByteScanner, _ id: ArticleID) -> Bool {
    guard scanner.take(UInt8(ascii: "{")) else { return false }
    var record = MarkRecord(id: id)
    var extras: [MarkField] = []
    if !scanner.take(UInt8(ascii: "}")) {
      repeat {
        guard field(&scanner, &record, &extras) else { return false }
      } while scanner.take(UInt8(ascii: ","))
      guard scanner.take(UInt8(ascii: "}")) else { return false }
    }
    builder.add(record, extras: extras)
    return true
  }

  private func field(
    _ scanner: inout ByteScanner,
    _ record: inout MarkRecord,
    _ extras: inout [MarkField]
  ) -> Bool {
    guard let range = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return false }
    if scanner.matches(range, "read") { return time(&scanner, &record.read) }
    if scanner.matches(range, "star") { return time(&scanner, &record.star) }
    let name = scanner.canonicalName(range)
    if name == MarkField.read { return time(&scanner, &record.read) }
    if name == MarkField.star { return time(&scanner, &record.star) }
    if name.starts(with: MarkField.tagPrefix) {
      var tagged = MarkTime.never
      guard time(&scanner, &tagged) else { return false }
      if tagged != .never { extras.append(MarkField(name: name, time: tagged)) }
      return true
    }
    guard let value = scanner.value() else { return false }
    extras.append(MarkField(name: name, value: value))
    return true
  }

  private func time(_ scanner: inout ByteScanner, _ time: inout MarkTime) -> Bool {
    guard let signed = scanner.integer() else { return false }
    time = time.merged(with: MarkTime(signed: signed))
    return true
  }
}

extension ByteScanner {
  /// A name with each character escaped in the one canonical way, so that equal names are equal bytes.
  ///
  /// Half a surrogate pair cannot be a character: a name with one stays as it was written.
  func canonicalName(_ range: Range<Int>) -> [UInt8] {
    guard bytes[range].contains(UInt8(ascii: "\\")), let text = JSONText.unescaped(bytes[range])
    else { return text(range) }
    return JSONText.escaped(text)
  }
}
