/// A byline in an element of its own, where the word that leads to the names may be missing.
struct PrintedByline {
  let names: [String]
  /// The canonical name of the agency it ends in.
  let agency: String?

  init(_ line: String) {
    let line = DisplayText.singleLine(line)
    let scalars = Array(line.unicodeScalars)
    if let byline = Byline(scalars) ?? Byline(Array("By \(line)".unicodeScalars)) {
      (names, agency) = (byline.names.map(DisplayText.singleLine), byline.agency)
    } else {
      agency = Agency.canonicalName(of: line)
      names = agency == nil ? PersonName.names(in: PageAuthors.withoutBy(line)) : []
    }
  }
}
