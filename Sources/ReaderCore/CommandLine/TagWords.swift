import Articles

/// The tags at the beginning of a tag command, and the query after them.
struct TagWords: Equatable {
  private(set) var verbs: [MarkVerb] = []
  private(set) var query = ""

  /// Reads `+reed -wind older:2m`; nil when it does not begin with a tag.
  init?(_ argument: String) {
    var rest = argument[...]
    while let sign = rest.first, sign == "+" || sign == "-" {
      let word = rest.dropFirst().prefix { !$0.isWhitespace }
      let name = String(word.drop { $0 == "#" })
      guard !name.isEmpty, !name.contains(",") else { return nil }
      verbs.append(sign == "+" ? .set(.tag(name)) : .clear(.tag(name)))
      rest = rest.dropFirst(1 + word.count).drop(while: \.isWhitespace)
    }
    query = String(rest)
    guard !verbs.isEmpty else { return nil }
  }
}
