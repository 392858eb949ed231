/// Plain words as Markdown, in which nothing is taken for syntax.
struct MarkdownText {
  /// Where the words stand, which decides what could be syntax there.
  enum Place {
    case paragraph
    case heading
    case cell
    /// Words for those who do not see a picture, and other quoted texts.
    case label
  }

  let place: Place
  /// Whether the words are those of a link, in which a mail address stays as it is.
  let isInLink: Bool

  /// The words escaped; `startsLine` says that nothing stands before them on their line.
  func escaped(_ text: String, startsLine: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 8)
    var index = 0
    if startsLine, place == .paragraph {
      index = appendLineStart(scalars, to: &escaped)
    }
    while index < scalars.count {
      append(scalars, at: index, to: &escaped)
      index += 1
    }
    return escaped
  }
}

extension MarkdownText {
  private func append(_ scalars: [Unicode.Scalar], at index: Int, to escaped: inout String) {
    let scalar = scalars[index]
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    let previous = index > 0 ? scalars[index - 1] : nil
    switch scalar {
    case "\\", "`", "*", "[", "]", "~": escaped += "\\"
    case "_" where !isWord(previous) || !isWord(next): escaped += "\\"
    case "!" where next == nil || next == "[": escaped += "\\"
    case "#" where place == .heading && !isWord(previous): escaped += "\\"
    case "\"", "^":
      if place == .label { escaped += "\\" }
    // A title's references are read before its backslashes.
    case "&" where place == .label:
      escaped += "&amp;"
      return
    // Without the bar itself a line is never a row of a table.
    case "|":
      escaped += "&#124;"
      return
    case "<" where next == nil || next.map(Self.canOpenTag) == true:
      escaped += "&lt;"
      return
    case "&" where next == "#" || isWord(next): escaped += "\\"
    case ":" where follows("//", scalars, after: index): escaped += "\\"
    case "." where isBareHost(scalars, upTo: index): escaped += "\\"
    case "@" where isMail(scalars, at: index): escaped += "<!-- -->"
    default: break
    }
    escaped.unicodeScalars.append(scalar)
  }

  private func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func canOpenTag(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || scalar == "!" || scalar == "?"
      || (scalar.isASCII && scalar.properties.isAlphabetic)
  }

  private func follows(_ text: String, _ scalars: [Unicode.Scalar], after index: Int) -> Bool {
    scalars[(index + 1)...].starts(with: text.unicodeScalars)
  }

  /// Whether the point at `index` ends `www`, which makes a link of what follows.
  private func isBareHost(_ scalars: [Unicode.Scalar], upTo index: Int) -> Bool {
    index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// Whether the sign at `index` stands in what could be a mail address.
  private func isMail(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard !isInLink, place != .label, index > 0, index + 1 < scalars.count else { return false }
    let (before, after) = (scalars[index - 1], scalars[index + 1])
    return (isWord(before) || "._+-".unicodeScalars.contains(before))
      && (isWord(after) || "._-".unicodeScalars.contains(after))
  }
}

extension MarkdownText {
  /// Writes what would begin a heading, list, quote, rule or table, and returns what was read of it.
  private func appendLineStart(_ scalars: [Unicode.Scalar], to escaped: inout String) -> Int {
    guard let first = scalars.first else { return 0 }
    let next = scalars.count > 1 ? scalars[1] : nil
    switch first {
    case "#", ">", "=": break
    case "-" where next == nil || next == " " || next == "-" || next == ":" || next == "|": break
    case "+" where next == nil || next == " ": break
    case ":" where next == "-": break
    case "0"..."9": return appendNumber(scalars, to: &escaped)
    default: return 0
    }
    escaped += "\\"
    escaped.unicodeScalars.append(first)
    return 1
  }

  private func appendNumber(_ scalars: [Unicode.Scalar], to escaped: inout String) -> Int {
    let count = scalars.prefix { ("0"..."9").contains($0) }.count
    guard count < scalars.count, scalars[count] == "." || scalars[count] == ")",
      count + 1 == scalars.count || scalars[count + 1] == " "
    else { return 0 }
    escaped.unicodeScalars.append(contentsOf: scalars[..<count])
    escaped += "\\"
    escaped.unicodeScalars.append(scalars[count])
    return count + 1
  }
}
