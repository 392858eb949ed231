import CellGrid

extension String {
  /// The text in quotation marks, safe and short enough to be shown in a sentence.
  var quoted: String {
    let limit = 40
    var shown = ""
    for scalar in unicodeScalars.prefix(limit) {
      shown.unicodeScalars.append(scalar.mayBeShown ? scalar : "\u{FFFD}")
    }
    let isCut = unicodeScalars.dropFirst(limit).first != nil
    return "“\(shown)\(isCut ? "…" : "")”"
  }
}
