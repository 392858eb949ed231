import Articles

// A line is `{"n":7,"at":1732362000123,"did":"Marked 2 read","changes":[{"mark":"read","set":true,
// "ids":"…32 digits an article…"}]}`, or `{"undone":7}`, or `{"redone":7}`. The number keeps an undo
// from reaching another step when the line of its own was damaged. A change that reverses another
// ends in `],"back":7}` when it took that one back and in `],"again":7}` when it did it again.

extension MarkHistory.Event {
  /// The event as one line of JSON, its newline included.
  var line: [UInt8] {
    var line: [UInt8] = []
    switch self {
    case .undone(let number): line += "{\"undone\":\(number)}".utf8
    case .redone(let number): line += "{\"redone\":\(number)}".utf8
    case .done(let number, let time, let step, let link):
      line += "{\"n\":\(number),\"at\":\(time),\"did\":\"\(JSONText.escaped(step.summary))\",".utf8
      line += "\"changes\":[".utf8
      for (index, change) in step.changes.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        line.append(change: change)
      }
      line += "]".utf8
      switch link {
      case .takesBack(let other)?: line += ",\"back\":\(other)".utf8
      case .doesAgain(let other)?: line += ",\"again\":\(other)".utf8
      case nil: break
      }
      line += "}".utf8
    }
    line.append(UInt8(ascii: "\n"))
    return line
  }

  /// Reads a line; nil when it is not whole.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var scanner = ByteScanner(bytes, in: range)
    guard let event = scanner.historyEvent(), scanner.isAtEnd else { return nil }
    self = event
  }
}

extension [UInt8] {
  fileprivate mutating func append(change: MarkChange) {
    append(contentsOf: "{\"mark\":\"".utf8)
    switch change.mark {
    case .read: append(contentsOf: MarkField.read)
    case .starred: append(contentsOf: MarkField.star)
    case .tag(let name):
      append(contentsOf: MarkField.tagPrefix)
      append(contentsOf: JSONText.escaped(name.utf8))
    }
    append(contentsOf: "\",\"set\":\(change.isSet),\"ids\":\"".utf8)
    // One string without separators: a step over a million articles is 32 MB instead of 35.
    for id in change.articleIDs { append(hex: id) }
    append(contentsOf: "\"}".utf8)
  }
}

extension ByteScanner {
  fileprivate mutating func historyEvent() -> MarkHistory.Event? {
    guard take(UInt8(ascii: "{")), let name = key() else { return nil }
    let event: MarkHistory.Event
    switch name {
    case "undone":
      guard let number = integer() else { return nil }
      event = .undone(number: number)
    case "redone":
      guard let number = integer() else { return nil }
      event = .redone(number: number)
    case "n":
      guard let number = integer(), let done = stepEvent(number: number) else { return nil }
      event = done
    default: return nil
    }
    return take(UInt8(ascii: "}")) ? event : nil
  }

  private mutating func stepEvent(number: Int64) -> MarkHistory.Event? {
    guard take(UInt8(ascii: ",")), key() == "at", let time = integer(),
      take(UInt8(ascii: ",")), key() == "did", let summary = string(),
      take(UInt8(ascii: ",")), key() == "changes", take(UInt8(ascii: "["))
    else { return nil }
    var changes: [MarkChange] = []
    repeat {
      guard let change = markChange() else { return nil }
      changes.append(change)
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")), let summary = decoded(summary) else { return nil }
    let step = MarkStep(changes: changes, summary: summary)
    guard take(UInt8(ascii: ",")) else { return .done(number: number, at: time, step) }
    return link(of: number).map { .done(number: number, at: time, step, $0) }
  }

  private mutating func link(of number: Int64) -> MarkHistory.Link? {
    guard let name = key(), let other = integer(), other < number else { return nil }
    switch name {
    case "back": return .takesBack(other)
    case "again": return .doesAgain(other)
    default: return nil
    }
  }

  private mutating func markChange() -> MarkChange? {
    guard take(UInt8(ascii: "{")), key() == "mark", let mark = mark(),
      take(UInt8(ascii: ",")), key() == "set", let isSet = value(),
      isSet == Array("true".utf8) || isSet == Array("false".utf8),
      take(UInt8(ascii: ",")), key() == "ids", let digits = string(), digits.count % 32 == 0,
      take(UInt8(ascii: "}"))
    else { return nil }
    var ids: [ArticleID] = []
    ids.reserveCapacity(digits.count / 32)
    for start in stride(from: digits.lowerBound, to: digits.upperBound, by: 32) {
      guard let id = articleDigits(start..<(start + 32)) else { return nil }
      ids.append(ArticleID(high: id.high, low: id.low))
    }
    return MarkChange(mark: mark, articleIDs: ids, isSet: isSet.count == 4)
  }

  private mutating func mark() -> Mark? {
    guard let range = string() else { return nil }
    if matches(range, "read") { return .read }
    if matches(range, "star") { return .starred }
    return MarkField(name: text(range), value: []).tag.map { .tag($0) }
  }

  /// A member's name and the colon after it.
  private mutating func key() -> String? {
    guard let range = string(), take(UInt8(ascii: ":")) else { return nil }
    return decoded(range)
  }

  private func decoded(_ range: Range<Int>) -> String? {
    JSONText.unescaped(bytes[range]).map { String(decoding: $0, as: UTF8.self) }
  }
}
