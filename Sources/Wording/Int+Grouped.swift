extension Int {
  /// The number with its thousands apart as the language writes them: `98,771` or `98.771`.
  package func grouped(in language: InterfaceLanguage) -> String {
    let separator: Character = language == .english ? "," : "."
    let digits = String(magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(separator) }
      grouped.append(digit)
    }
    return self < 0 ? "-\(grouped)" : grouped
  }

  var inEnglish: String { grouped(in: .english) }
  var inVietnamese: String { grouped(in: .vietnamese) }
}
