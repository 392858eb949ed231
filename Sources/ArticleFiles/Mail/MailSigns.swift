/// How a mail or a mailbox is told from other texts, before anything is decoded.
enum MailSigns {
  enum Kind: Equatable {
    /// One message (RFC 5322).
    case message
    /// Messages one after another, each behind a line that begins with `From ` (RFC 4155).
    case mailbox
  }

  /// The kind of mail that a file holds; nil for what is no mail, such as a text below `Title: …`.
  static func kind(of bytes: [UInt8]) -> Kind? {
    let head = bytes.prefix(64 << 10)
    guard let first = head.firstLine else { return nil }
    if isSeparator(first) {
      return fields(head[first.endIndex...]).count > 0 ? .mailbox : nil
    }
    let fields = fields(head)
    let known = Set(fields.map(\.name)).intersection(knownNames)
    guard known.count >= 3, known.contains("from") || known.contains("message-id") else {
      return nil
    }
    let isAddressed = fields.contains { $0.name == "from" && $0.hasAddress }
    return isAddressed || known.contains("message-id") ? .message : nil
  }

  /// Whether a line is `From`, an address and a date as asctime writes it.
  static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "From ".utf8), line.count <= 1_000 else { return false }
    let words = line.split { $0.isMarkupSpace }
    guard words.count >= 5 else { return false }
    let isClock = words.dropFirst().contains { word in
      (4...8).contains(word.count) && word.contains(UInt8(ascii: ":"))
        && word.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ":") }
    }
    return isClock && words.dropFirst().contains { $0.count == 4 && $0.allSatisfy(\.isASCIIDigit) }
  }

  /// The fields that begin a text, until a line that is none.
  private static func fields(_ bytes: ArraySlice<UInt8>) -> [(name: String, hasAddress: Bool)] {
    var fields: [(name: String, hasAddress: Bool)] = []
    var lines = MailLines(bytes)
    while let line = lines.next(), fields.count < 200 {
      if line.isBlankLine { break }
      if !fields.isEmpty, line.isFolded {
        if line.contains(UInt8(ascii: "@")) { fields[fields.count - 1].hasAddress = true }
        continue
      }
      guard let colon = line.fieldNameEnd else { break }
      let name = String(decoding: line[line.startIndex..<colon], as: UTF8.self).lowercased()
      fields.append((name, line.contains(UInt8(ascii: "@"))))
    }
    return fields
  }

  private static let knownNames: Set<String> = [
    "from", "sender", "reply-to", "to", "cc", "bcc", "message-id", "in-reply-to", "references",
    "subject", "date", "received", "return-path", "delivered-to", "mime-version", "content-type",
    "content-transfer-encoding", "list-id", "list-unsubscribe", "list-post", "dkim-signature",
    "x-mailer", "user-agent", "newsgroups", "organization", "lines", "path", "xref",
  ]
}

/// The lines of a message, each with its line end.
struct MailLines: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[rest.startIndex..<end]
  }
}

extension ArraySlice<UInt8> {
  /// Whether the line holds nothing but its end.
  var isBlankLine: Bool { isEmpty || first == 0x0A || (first == 0x0D && count <= 2) }

  /// The bytes up to the first line end and with it; nil when there are none.
  var firstLine: ArraySlice<UInt8>? {
    var lines = MailLines(self)
    return lines.next()
  }

  /// Whether the line goes on with the field before it.
  var isFolded: Bool { first == 0x20 || first == 0x09 }

  /// Where the name of the field that begins here ends; nil when the line begins none.
  var fieldNameEnd: Index? {
    let name = prefix(100).prefix { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ":") }
    guard !name.isEmpty else { return nil }
    // Old mailers put a space before the colon.
    let colon = self[name.endIndex...].prefix(3).firstIndex { $0 != 0x20 && $0 != 0x09 }
    guard let colon, self[colon] == UInt8(ascii: ":") else { return nil }
    return name.endIndex
  }

  /// The line without its end.
  var droppingLineEnd: ArraySlice<UInt8> {
    var line = self
    if line.last == 0x0A { line = line.dropLast() }
    if line.last == 0x0D { line = line.dropLast() }
    return line
  }
}
