/// The header of a message or of a part of one, its fields unfolded when they are asked for.
struct MailHeader {
  private struct Field {
    let name: String
    var value: ArraySlice<UInt8>
  }

  private var fields: [Field] = []
  /// Where the text behind the header begins.
  private(set) var bodyStart: Int
  /// Whether there were more fields, or more bytes, than are kept.
  private(set) var isCut = false
  /// Whether the field that was read last is kept, so that a folded line belongs to it.
  private var isLastKept = false
  private let limits: Limits

  /// Reads the fields at the start of `bytes`; the first line that is none ends them.
  init(_ bytes: ArraySlice<UInt8>, limits: Limits) {
    self.limits = limits
    bodyStart = bytes.startIndex
    var lines = MailLines(bytes)
    while let line = lines.next() {
      if line.isBlankLine {
        bodyStart = line.endIndex
        return
      }
      guard take(line, isFull: line.endIndex - bytes.startIndex > limits.mailHeaderBytes) else {
        return
      }
      bodyStart = line.endIndex
    }
  }

  /// Takes one line in; false for a line that is no part of a header.
  private mutating func take(_ line: ArraySlice<UInt8>, isFull: Bool) -> Bool {
    if line.isFolded, !fields.isEmpty {
      if isFull { leaveOut() } else { extendLast(by: line) }
      return true
    }
    guard let nameEnd = line.fieldNameEnd,
      let colon = line[nameEnd...].firstIndex(of: UInt8(ascii: ":"))
    else { return isPosted(line) }
    guard !isFull, fields.count < limits.mailFieldCount else {
      leaveOut()
      return true
    }
    let name = String(decoding: line[line.startIndex..<nameEnd], as: UTF8.self).lowercased()
    let value = line[(colon + 1)...].droppingLineEnd
    if value.count > limits.mailFieldBytes { isCut = true }
    fields.append(Field(name: name, value: value.prefix(limits.mailFieldBytes)))
    isLastKept = true
    return true
  }

  private mutating func leaveOut() {
    isCut = true
    isLastKept = false
  }

  /// Adds a folded line to the last field, unless its own field was left out.
  private mutating func extendLast(by line: ArraySlice<UInt8>) {
    guard isLastKept else { return }
    let last = fields.count - 1
    let room = limits.mailFieldBytes - fields[last].value.count
    let more = line.droppingLineEnd
    fields[last].value.append(contentsOf: more.prefix(room))
    if more.count > room { leaveOut() }
  }

  /// The line that a mailbox puts before a message, which some programs leave in its header.
  private func isPosted(_ line: ArraySlice<UInt8>) -> Bool {
    fields.isEmpty && (line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8))
  }
}

extension MailHeader {
  /// The bytes of the first field of that name, its line breaks taken out; nil when there is none.
  func raw(_ name: String) -> [UInt8]? {
    fields.first { $0.name == name }.map { Array($0.value) }
  }

  /// The words of a field on one line, encoded words decoded; nil when it is missing or empty.
  func text(_ name: String) -> String? {
    guard let raw = raw(name) else { return nil }
    let text = DisplayText.singleLine(EncodedWords.text(raw[...]))
    return text.isEmpty ? nil : text
  }

  /// A field that has a value and parameters behind semicolons; nil when it is missing.
  func parameters(_ name: String) -> FieldParameters? {
    raw(name).map { FieldParameters($0[...]) }
  }

  func contains(_ name: String) -> Bool {
    fields.contains { $0.name == name }
  }
}
