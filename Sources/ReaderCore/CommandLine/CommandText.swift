/// A line of the command line in its two parts.
struct CommandText: Equatable {
  let name: String
  /// What stands after the name, without spaces around it.
  let argument: String
  /// Where the argument begins, in UTF-8 offsets of the line; nil while the name is being typed.
  let argumentStart: Int?

  init(_ line: String) {
    let rest = line.drop(while: \.isWhitespace)
    let typedName = rest.prefix { !$0.isWhitespace }
    name = String(typedName)
    let after = rest.dropFirst(typedName.count)
    let words = after.drop(while: \.isWhitespace)
    argument = String(words.trimmedAtEnd)
    argumentStart = after.isEmpty ? nil : line.utf8.count - words.utf8.count
  }
}

extension Substring {
  fileprivate var trimmedAtEnd: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
