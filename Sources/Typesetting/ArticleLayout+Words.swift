extension ArticleLayout {
  /// The words of some lines in reading order, as one line: without marks, numbers of links and the
  /// hyphens that only an end of a line has.
  package func words(ofLines range: Range<Int>) -> String {
    var parts: [String] = []
    var text = SearchableText()
    for number in range.clamped(to: lines.indices) {
      text.add(lines[number], number: number) { parts.append($0.text) }
    }
    parts.append(text.text)
    return parts.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }
}
