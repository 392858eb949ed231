/// How Markdown is told from plain text.
enum MarkdownSigns {
  /// Whether the text is Markdown; the file's name decides where the text leaves it open.
  static func isMarkdown(_ bytes: [UInt8], path: String) -> Bool {
    switch ending(of: path) {
    case "md", "markdown", "mdown", "mkd", "mkdn": return true
    case "txt", "text": return false
    default: return strength(bytes) >= 3
    }
  }

  private static func ending(of path: String) -> String {
    var name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    if name.hasSuffix(".gz") { name.removeLast(3) }
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return String(name[name.index(after: dot)...])
  }

  /// How many signs of Markdown the first lines hold, the plain ones counted more than once.
  private static func strength(_ bytes: [UInt8]) -> Int {
    var strength = 0
    let head = String(decoding: bytes.prefix(16 << 10), as: UTF8.self)
    for line in head.split(separator: "\n").prefix(200) {
      let text = line.drop { $0 == " " }
      let marks = text.prefix { $0 == "#" }
      if (1...6).contains(marks.count), text.dropFirst(marks.count).first == " " { strength += 2 }
      if text.hasPrefix("```") { strength += 2 }
      if text.contains("](http") { strength += 2 }
      if text.contains("**") { strength += 1 }
      if text.hasPrefix("> ") { strength += 1 }
    }
    return strength
  }
}
