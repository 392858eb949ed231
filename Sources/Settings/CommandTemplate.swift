/// A command as written in the configuration, split once into words; no shell ever sees it.
///
/// Single quotes keep everything as it is, double quotes all but `\"` and `\\`, and outside of quotes
/// a backslash keeps the character after it, as in a POSIX shell. Nothing is expanded.
package struct CommandTemplate: Hashable, Sendable {
  package let words: [String]

  /// - Throws: ``SettingsError/unclosedQuote(command:)`` and ``SettingsError/emptyCommand``.
  package init(parsing command: String) throws(SettingsError) {
    words = try Self.split(command)
    guard words.first?.isEmpty == false else { throw .emptyCommand }
  }

  /// The words with `%u` replaced by the address, which is put last when no word asks for it.
  ///
  /// `%s` does the same, as in `$BROWSER`; `%%` stands for one percent sign.
  package func arguments(opening address: String) -> [String] {
    var isUsed = false
    let filled = words.map { word in
      var filled = ""
      var isMarked = false
      for character in word {
        switch (isMarked, character) {
        case (false, "%"): isMarked = true
        case (false, _): filled.append(character)
        case (true, "u"), (true, "s"):
          filled += address
          (isMarked, isUsed) = (false, true)
        case (true, "%"):
          filled.append("%")
          isMarked = false
        case (true, _):
          filled += "%\(character)"
          isMarked = false
        }
      }
      return isMarked ? filled + "%" : filled
    }
    return isUsed ? filled : filled + [address]
  }

  private static func split(_ command: String) throws(SettingsError) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in command {
      if isEscaped {
        let isKept = quote != nil && character != "\"" && character != "\\"
        word = (word ?? "") + (isKept ? "\\" : "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        words += word.map { [$0] } ?? []
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !isEscaped else { throw .unclosedQuote(command: command) }
    return words + (word.map { [$0] } ?? [])
  }
}
