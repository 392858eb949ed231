/// Cuts the text of a query into tokens; every text can be cut.
package struct QueryLexer {
  private let bytes: [UInt8]
  private var index = 0
  private var tokens: [QueryToken] = []

  /// The tokens of a text, in order; white space belongs to none.
  package static func tokens(of text: String) -> [QueryToken] {
    var lexer = QueryLexer(bytes: Array(text.utf8))
    lexer.run()
    return lexer.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension QueryLexer {
  private mutating func run() {
    while index < bytes.count {
      let space = spaceLength(at: index)
      if space > 0 {
        index += space
      } else {
        takeToken()
      }
    }
  }

  private mutating func takeToken() {
    switch bytes[index] {
    case UInt8(ascii: "("): take(.openParenthesis)
    case UInt8(ascii: ")"): take(.closeParenthesis)
    case UInt8(ascii: "-") where isNegation: take(.minus)
    case UInt8(ascii: "#") where !isEnd(at: index + 1):
      take(.field(.tag))
      takeValues()
    default:
      if quoteLength(at: index) > 0 {
        takeQuoted(.phrase)
      } else if let field = fieldName() {
        take(.field(field.name), length: field.length)
        takeValues()
      } else {
        takeWord()
      }
    }
  }

  private mutating func take(_ kind: QueryToken.Kind, length: Int = 1) {
    tokens.append(QueryToken(kind, range: index..<index + length))
    index += length
  }

  /// Whether the minus here excludes something: one minus, something after it, nothing before it.
  private var isNegation: Bool {
    let isFirst = index == 0 || isBoundary(before: index)
    return isFirst && !isEnd(at: index + 1) && bytes[index + 1] != UInt8(ascii: "-")
  }

  /// Whether white space or a parenthesis stands just before `index`.
  private func isBoundary(before index: Int) -> Bool {
    switch bytes[index - 1] {
    case UInt8(ascii: "("), UInt8(ascii: ")"), 0x20, 0x09...0x0D: true
    // The last bytes of a no-break space and of an ideographic space.
    case 0xA0: index >= 2 && bytes[index - 2] == 0xC2
    case 0x80: index >= 3 && spaceLength(at: index - 3) == 3
    default: false
    }
  }

  /// Whether nothing that can belong to a word stands at `index`.
  private func isEnd(at index: Int) -> Bool {
    guard index < bytes.count else { return true }
    return bytes[index] == UInt8(ascii: ")") || spaceLength(at: index) > 0
  }

  private func spaceLength(at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2: hasBytes([0xC2, 0xA0], at: index) ? 2 : 0
    case 0xE3: hasBytes([0xE3, 0x80, 0x80], at: index) ? 3 : 0
    default: 0
    }
  }

  /// The length of a straight or curly double quotation mark; 0 for anything else.
  private func quoteLength(at index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "\"") { return 1 }
    return hasBytes([0xE2, 0x80, 0x9C], at: index) || hasBytes([0xE2, 0x80, 0x9D], at: index)
      ? 3 : 0
  }

  private func hasBytes(_ expected: [UInt8], at index: Int) -> Bool {
    index + expected.count <= bytes.count
      && bytes[index..<index + expected.count].elementsEqual(expected)
  }

  /// The known field whose name and colon stand here.
  private func fieldName() -> (name: QueryField, length: Int)? {
    // The longest name has six letters, so a long word is not read to its end for each letter.
    var end = index
    while end < bytes.count, end - index < 8, bytes[end] | 0x20 &- 0x61 < 26 { end += 1 }
    guard end > index, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
    let name = String(decoding: bytes[index..<end], as: UTF8.self)
    return QueryField(name: name).map { ($0, end + 1 - index) }
  }

  private mutating func takeWord() {
    takeBare(.word) { _ in false }
  }

  /// Takes the values after a colon, with the commas between them.
  private mutating func takeValues() {
    while index < bytes.count, spaceLength(at: index) == 0 {
      if bytes[index] == UInt8(ascii: ",") {
        take(.comma)
      } else if isParenthesis(at: index) {
        return
      } else if quoteLength(at: index) > 0 {
        takeQuoted(.value)
        guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { return }
      } else {
        takeBare(.value) { $0 == UInt8(ascii: ",") }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { return }
      }
    }
  }

  private func isParenthesis(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: ")")
  }

  private mutating func takeBare(_ kind: QueryToken.Kind, until isLast: (UInt8) -> Bool) {
    let start = index
    while index < bytes.count, !isParenthesis(at: index), !isLast(bytes[index]),
      spaceLength(at: index) == 0, quoteLength(at: index) == 0
    {
      index += 1
    }
    var end = index
    while end > start, bytes[end - 1] == UInt8(ascii: "*") { end -= 1 }
    let word = bytes[start..<index]
    tokens.append(
      QueryToken(
        kind == .word ? Self.operatorWord(word) ?? kind : kind,
        range: start..<index,
        content: start..<end,
        isPrefix: end < index
      )
    )
  }

  private static func operatorWord(_ word: ArraySlice<UInt8>) -> QueryToken.Kind? {
    if word.elementsEqual("AND".utf8) { return .and }
    if word.elementsEqual("OR".utf8) { return .or }
    if word.elementsEqual("NOT".utf8) { return .not }
    return nil
  }

  private mutating func takeQuoted(_ kind: QueryToken.Kind) {
    let start = index
    let opening = quoteLength(at: index)
    index += opening
    let contentStart = index
    // A straight mark is closed by a straight one, a curly mark by any.
    while index < bytes.count, !closes(opening, at: index) {
      index += bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count ? 2 : 1
    }
    let contentEnd = index
    let isClosed = index < bytes.count
    if isClosed { index += quoteLength(at: index) }
    let isPrefix = index < bytes.count && bytes[index] == UInt8(ascii: "*")
    if isPrefix { index += 1 }
    tokens.append(
      QueryToken(
        kind,
        range: start..<index,
        content: contentStart..<contentEnd,
        isQuoted: true,
        isPrefix: isPrefix,
        isClosed: isClosed
      )
    )
  }

  private func closes(_ opening: Int, at index: Int) -> Bool {
    let length = quoteLength(at: index)
    return length > 0 && (opening == 3 || length == 1)
  }
}
