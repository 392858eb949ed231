/// The string literals of a Swift source, found by reading it from its beginning.
struct StringLiterals {
  /// A literal as it stands in the source, with `\()` in the place of what is put into it.
  struct Literal: Equatable {
    let text: String
    let line: Int
  }

  private let source: [Unicode.Scalar]
  private(set) var literals: [Literal] = []
  /// What of the source is neither literal nor comment; what is put into literals is part of it.
  private(set) var code = ""

  init(in text: String) {
    source = Array(text.unicodeScalars)
    var index = 0
    while index < source.count { index = readCode(at: index) }
  }

  /// Whether the literal is something to be read by people: more than one word, or a capitalised one.
  static func isText(_ literal: String) -> Bool {
    let words = literal.replacing("\\()", with: "0").split(separator: " ")
    guard let first = words.first else { return false }
    let isSentence = words.count > 1 && words.contains { $0.filter(\.isLetter).count > 1 }
    let start = first.drop { "(“".contains($0) }
    return isSentence
      || start.first?.isUppercase == true && start.dropFirst().first?.isLowercase == true
  }

  private mutating func readCode(at start: Int) -> Int {
    if source[start] == "\"" { return readLiteral(at: start) }
    if has("//", at: start) {
      return source[start...].firstIndex(of: "\n") ?? source.count
    }
    code.unicodeScalars.append(source[start])
    return start + 1
  }

  private mutating func readLiteral(at start: Int) -> Int {
    let quotes = has("\"\"\"", at: start) ? "\"\"\"" : "\""
    let line = source[..<start].count { $0 == "\n" } + 1
    var index = start + quotes.unicodeScalars.count
    var text = ""
    while index < source.count, !has(quotes, at: index) {
      if has("\\(", at: index) {
        text += "\\()"
        index = readInterpolation(at: index + 2)
      } else if source[index] == "\\" {
        if source[index + 1] == "n" { text += " " }
        index += 2
      } else {
        text.unicodeScalars.append(source[index])
        index += 1
      }
    }
    literals.append(Literal(text: text, line: line))
    return index + quotes.unicodeScalars.count
  }

  private mutating func readInterpolation(at start: Int) -> Int {
    var depth = 1
    var index = start
    while index < source.count {
      if source[index] == "(" { depth += 1 }
      if source[index] == ")" { depth -= 1 }
      if depth == 0 { break }
      index = readCode(at: index)
    }
    code += " "
    return index + 1
  }

  private func has(_ text: String, at index: Int) -> Bool {
    source[index...].starts(with: text.unicodeScalars)
  }
}
