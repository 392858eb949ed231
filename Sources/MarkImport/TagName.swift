/// The words of other programs as names of tags, which are one word here.
enum TagName {
  /// The tags of a field, whichever way they are listed: `a,b`, `a|b` or `["a","b"]`.
  static func list(_ field: String) -> [String] {
    field.split { $0 == "," || $0 == "|" || $0 == ";" }.compactMap { part in
      let ends: Set<Character> = ["[", "]", "\"", "'"]
      var name = part.drop { $0.isWhitespace || ends.contains($0) }
      while let last = name.last, last.isWhitespace || ends.contains(last) { name.removeLast() }
      return tag(String(name))
    }
  }

  /// A name without white space, commas and whatever cannot be seen; nil where nothing is left.
  static func tag(_ text: String) -> String? {
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = name.last, last != "-" { name.append("-") }
      } else if scalar != ",", isVisible(scalar) {
        name.append(scalar)
      }
    }
    while name.last == "-" { name.removeLast() }
    let text = String(name)
    return text.isEmpty || text.utf8.count > ImportLimits.tagBytes ? nil : text
  }

  /// The word by which a column or a folder is told, in small letters.
  static func folded(_ text: String) -> String {
    // No word of ours is longer, and a field may be as long as the file.
    text.prefix(32).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
