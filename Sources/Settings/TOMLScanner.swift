/// Walks over a TOML text statement by statement, without judging it.
///
/// It follows version 1.0 of the specification as far as strings, comments and brackets go. It also
/// finds what the parser behind it cannot bear: see `Obstacle`.
struct TOMLScanner {
  /// What the parser stops the program at, or passes over without a word.
  struct Obstacle: Hashable, Sendable {
    let line: Int
    let what: String
  }

  enum Statement {
    case entry(TOMLOutline.Entry)
    case header(TOMLOutline.Header)
  }

  private static let mostParts = 16

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  /// The table that keys belong to at the position.
  private var table: [String] = []
  private(set) var obstacle: Obstacle?

  init(text: String) {
    bytes = Array(text.utf8)
    // The parser passes over a byte order mark as well.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (position, lineStart) = (3, 3) }
    if let zero = bytes.firstIndex(of: 0) {
      line = bytes[..<zero].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
      stop(at: "a zero byte")
    }
  }

  mutating func next() -> Statement? {
    while obstacle == nil, let byte = current {
      switch byte {
      case UInt8(ascii: "\n"): passLineFeed()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "["): return .header(header())
      default:
        if let entry = entry() { return .entry(entry) }
      }
    }
    return nil
  }
}

extension TOMLScanner {
  private var current: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private var atLineEnd: Bool {
    current == nil || current == UInt8(ascii: "\n")
  }

  private mutating func passLineFeed() {
    position += 1
    line += 1
    lineStart = position
  }

  private mutating func skipLine() {
    while !atLineEnd { position += 1 }
  }

  private mutating func skipBlanks() {
    while current == UInt8(ascii: " ") || current == UInt8(ascii: "\t") { position += 1 }
  }

  private mutating func header() -> TOMLOutline.Header {
    let start = lineStart
    let line = line
    position += 1
    skipBlanks()
    if current == UInt8(ascii: "[") { position += 1 }
    skipBlanks()
    if let current, !current.beginsTableName { stop(at: "brackets without a table's name") }
    table = keyPath()
    skipLine()
    return TOMLOutline.Header(path: table, line: line, start: start, end: afterLineFeed)
  }

  /// The key and value at the position; nil when there is no equals sign, past the line then.
  private mutating func entry() -> TOMLOutline.Entry? {
    let start = lineStart
    let line = line
    let path = keyPath()
    guard current == UInt8(ascii: "=") else {
      skipLine()
      return nil
    }
    position += 1
    skipBlanks()
    let value = value()
    skipLine()
    return TOMLOutline.Entry(
      path: table + path,
      line: line,
      start: start,
      value: value,
      end: afterLineFeed
    )
  }

  private var afterLineFeed: Int {
    min(position + 1, bytes.count)
  }
}

/// Keys and values.
extension TOMLScanner {
  private mutating func keyPath() -> [String] {
    var path: [String] = []
    while path.count <= Self.mostParts {
      skipBlanks()
      path.append(keyPart())
      skipBlanks()
      guard current == UInt8(ascii: ".") else { return path }
      position += 1
    }
    stop(at: "a key of too many parts")
    return path
  }

  private mutating func keyPart() -> String {
    let start = position
    if let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      skipString()
      let inside = bytes[start..<position].dropFirst()
      return String(decoding: inside.last == quote ? inside.dropLast() : inside, as: UTF8.self)
    }
    while let byte = current, !Self.endsBareKey(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func endsBareKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "="), UInt8(ascii: "]"), UInt8(ascii: "#"),
      UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  /// Passes a value with all its lines, and gives where it stands.
  private mutating func value() -> Range<Int> {
    let start = position
    var end = start
    var brackets: [UInt8] = []
    var dots = 0
    while let byte = current, obstacle == nil {
      switch byte {
      case UInt8(ascii: "\n"):
        guard !brackets.isEmpty else { return start..<end }
        passLineFeed()
        dots = 0
        continue
      case UInt8(ascii: "#"):
        skipLine()
        continue
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        position += 1
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "]"), UInt8(ascii: "}"),
        UInt8(ascii: ","):
        position += 1
        dots = 0
        take(bracket: byte, &brackets)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
        skipNumber()
      default:
        position += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
        if dots >= Self.mostParts { stop(at: "a key of too many parts") }
      }
      end = position
    }
    return start..<end
  }

  /// Opens or closes a bracket of a value; one that closes another kind is an obstacle.
  private mutating func take(bracket byte: UInt8, _ brackets: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): brackets.append(byte)
    case UInt8(ascii: "]") where brackets.last != UInt8(ascii: "["),
      UInt8(ascii: "}") where brackets.last != UInt8(ascii: "{"):
      stop(at: "brackets that do not match")
    case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets.removeLast()
    default: break
    }
  }

  /// Passes a number, or a day; of times the parser bears only what is well-formed, and no setting
  /// is one.
  private mutating func skipNumber() {
    let start = position
    while let byte = current, byte.continuesNumber { position += 1 }
    let form = bytes[start..<position].map { $0.isDigit ? UInt8(ascii: "0") : $0 }
    let isDay = form.elementsEqual("0000-00-00".utf8)
    if isDay { skipBlanks() }
    let isFollowed = isDay && current?.isDigit == true
    if isFollowed || !isDay && form.starts(with: "0000-".utf8) || form.contains(UInt8(ascii: ":")) {
      stop(at: "a date with a time")
    }
  }

  private mutating func stop(at what: String) {
    if obstacle == nil { obstacle = Obstacle(line: line, what: what) }
  }

  /// Passes a string of any of the four kinds, up to the end of the line when it is not closed.
  private mutating func skipString() {
    guard let quote = current else { return }
    let isMultiline = bytes[position...].starts(with: [quote, quote, quote])
    let closing = isMultiline ? 3 : 1
    position += closing
    while let byte = current {
      if byte == UInt8(ascii: "\n") {
        guard isMultiline else { return }
        passLineFeed()
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        position += 1
        if !atLineEnd { position += 1 }
      } else if bytes[position...].starts(with: repeatElement(quote, count: closing)) {
        position += closing
        // Up to two quotes may stand before the three that close.
        while isMultiline, current == quote { position += 1 }
        return
      } else {
        position += 1
      }
    }
  }
}

extension UInt8 {
  /// Whether a table's name may begin so; a bracket ends an empty name, which is an error like others.
  fileprivate var beginsTableName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"): true
    default: false
    }
  }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether a number, a date or a bare key may go on so.
  fileprivate var continuesNumber: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"): true
    default: isDigit
    }
  }
}
