/// How Markdown is told from plain text.
enum MarkdownSigns {
  /// Whether the text is Markdown; the file's name decides where the text leaves it open.
  static func isMarkdown(_ bytes: [UInt8], path: String) -> Bool {
    if isNamedMarkdown(path) { return true }
    if ["txt", "text"].contains(ending(of: path)) { return false }
    return strength(bytes) >= 3
  }

  static func isNamedMarkdown(_ path: String) -> Bool {
    ["md", "markdown", "mdown", "mkd", "mkdn"].contains(ending(of: path))
  }

  private static func ending(of path: String) -> String {
    var name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    if name.hasSuffix(".gz") { name.removeLast(3) }
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return String(name[name.index(after: dot)...])
  }

  /// How many signs of Markdown the first lines hold, the plain ones counted more than once.
  private static func strength(_ bytes: [UInt8]) -> Int {
    let head = String(decoding: bytes.prefix(16 << 10), as: UTF8.self)
    let lines = head.split(separator: "\n", maxSplits: 200, omittingEmptySubsequences: false)
    var strength = 0
    for (index, line) in lines.enumerated() {
      let before = index > 0 ? lines[index - 1] : ""
      let after = index + 1 < lines.count ? lines[index + 1] : ""
      // A line of a script that begins with # is a comment, and stands close to its neighbours.
      if isHeading(line), isBlank(before), isBlank(after) { strength += 2 }
      if line.hasPrefix("```") { strength += 2 }
      if line.contains("](http") { strength += 2 }
      if line.hasPrefix("> "), isBlank(before) { strength += 1 }
    }
    return strength
  }

  private static func isHeading(_ line: Substring) -> Bool {
    let marks = line.prefix { $0 == "#" }.count
    return (1...6).contains(marks) && line.dropFirst(marks).first == " "
  }

  private static func isBlank(_ line: Substring) -> Bool {
    line.allSatisfy(\.isWhitespace)
  }
}
