/// The texts of the catalogue as its source has them: an English and a Vietnamese part each.
struct PhraseCall: Equatable {
  let english: StringLiterals
  let vietnamese: StringLiterals

  static func == (left: PhraseCall, right: PhraseCall) -> Bool {
    left.english.literals == right.english.literals
      && left.vietnamese.literals == right.vietnamese.literals
  }

  /// Every `Phrase(en: …, vi: …)` of a source.
  static func all(in text: String) -> [PhraseCall] {
    text.components(after: "Phrase(").compactMap { PhraseCall(arguments: $0) }
  }

  private init?(arguments text: Substring) {
    guard text.drop(while: \.isWhitespace).hasPrefix("en:") else { return nil }
    var depth = 1
    var vietnamese: Substring.Index?
    var index = text.startIndex
    while index < text.endIndex, depth > 0 {
      let character = text[index]
      if character == "\"" {
        index = text.endOfLiteral(at: index)
        continue
      }
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if depth == 1, text[index...].hasPrefix("vi:") { vietnamese = index }
      index = text.index(after: index)
    }
    guard depth == 0, let vietnamese else { return nil }
    self.english = StringLiterals(in: String(text[..<vietnamese]))
    self.vietnamese = StringLiterals(in: String(text[vietnamese..<index]))
  }

  var texts: (english: [String], vietnamese: [String]) {
    (english.literals.map(\.text), vietnamese.literals.map(\.text))
  }

  /// The names in the code of both parts, those aside that tell the languages apart.
  var names: (english: Set<String>, vietnamese: Set<String>) {
    (Self.names(in: english.code), Self.names(in: vietnamese.code))
  }

  private static let ofOneLanguage: Set<String> = [
    "en", "vi", "english", "vietnamese", "inEnglish", "inVietnamese", "months", "shortMonths",
  ]

  private static func names(in code: String) -> Set<String> {
    let words = code.split { !$0.isLetter }.map { String($0) }
    return Set(words).subtracting(ofOneLanguage)
  }
}

extension String {
  fileprivate func components(after mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      rest = rest[found.upperBound...]
      parts.append(rest)
    }
    return parts
  }
}

extension Substring {
  /// The place after a literal that begins at one; literals within it are passed over.
  fileprivate func endOfLiteral(at start: Index) -> Index {
    var index = self.index(after: start)
    var depth = 0
    while index < endIndex {
      if self[index...].hasPrefix("\\(") {
        depth += 1
        index = self.index(index, offsetBy: 2)
        continue
      }
      if depth > 0 {
        if self[index] == "\"" {
          index = endOfLiteral(at: index)
          continue
        }
        if self[index] == "(" { depth += 1 }
        if self[index] == ")" { depth -= 1 }
      } else if self[index] == "\"" {
        return self.index(after: index)
      }
      index = self.index(after: index)
    }
    return index
  }
}
