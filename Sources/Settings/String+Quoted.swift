extension String {
  /// The text in quotation marks, safe and short enough to be shown in a sentence.
  var quoted: String {
    let limit = 40
    var shown = ""
    for scalar in unicodeScalars.prefix(limit) {
      let isControl = scalar.properties.generalCategory == .control
      shown.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    let isCut = unicodeScalars.dropFirst(limit).first != nil
    return "“\(shown)\(isCut ? "…" : "")”"
  }
}
