extension String {
  /// The text without anything that could drive a terminal or turn its reading direction.
  ///
  /// Articles come clean from their readers; this is what holds when one does not.
  var printable: String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: unicodeScalars.lazy.filter { !$0.isUnprintable })
    return String(kept)
  }

  /// The text on one line, its white space single spaces, none at either end.
  var onOneLine: String {
    printable.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  /// The text's lines each as `onOneLine` has it, the empty ones left out.
  var eachOnOneLine: String {
    allLines.map(\.onOneLine).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  /// Controls but for the line feed, and the marks that change the direction of what follows.
  fileprivate var isUnprintable: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
