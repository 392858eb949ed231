/// The language of a text: where its letters alone do not decide it, `WordLanguage` may.
enum ScriptLanguage {
  /// A BCP 47 tag, by the letters or else by the small words; nil when neither decides.
  static func tag(of text: [Unicode.Scalar]) -> String? {
    var counts = Counts()
    for scalar in text.prefix(1_000) { counts.add(scalar) }
    return counts.tag ?? WordLanguage.tag(of: text)
  }

  private struct Counts {
    var letters = 0
    /// How many letters each row of the table has.
    var rows = [Int](repeating: 0, count: ScriptLanguage.scripts.count)
    var hasRussian = false
    var hasOtherCyrillic = false
    var hasUkrainian = false
    var hasArabicOnly = false
    var hasOtherArabic = false
    var vietnamese = 0

    mutating func add(_ scalar: Unicode.Scalar) {
      let value = scalar.value
      if value < 0x80 {
        if scalar.isLetter { letters += 1 }
        return
      }
      guard scalar.isLetter else { return }
      letters += 1
      if let row = ScriptLanguage.ranges.firstIndex(where: { $0.contains(value) }) {
        rows[row] += 1
      }
      note(scalar)
    }

    private mutating func note(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "ы", "э", "Э": hasRussian = true
      case "і", "ї", "є", "ґ": hasUkrainian = true
      case "ў", "ә", "қ", "ң", "ө", "ү", "ұ", "ј", "љ", "њ", "ђ", "ћ", "ѓ", "ќ", "ӣ", "ҳ":
        hasOtherCyrillic = true
      case "ي", "ك", "ة": hasArabicOnly = true
      case "ی", "ک", "گ", "پ", "چ", "ژ", "ٹ", "ڈ", "ڑ", "ے", "ھ": hasOtherArabic = true
      case "ơ", "ư", "đ", "Đ", "ă", "\u{1EA0}"..."\u{1EF9}", "\u{31B}", "\u{309}", "\u{323}":
        vietnamese += 1
      default: break
      }
    }

    var tag: String? {
      guard letters >= 12 else { return nil }
      for row in rows.indices where rows[row] > 0 {
        let script = ScriptLanguage.scripts[row].name
        if count(of: script) * 2 > letters { return tag(ofScript: script) }
      }
      let kana = count(of: "kana")
      if kana * 10 > letters, kana + count(of: "han") > letters / 2 { return "ja" }
      return vietnamese * 12 > letters ? "vi" : nil
    }

    private func count(of script: String) -> Int {
      zip(ScriptLanguage.scripts, rows).reduce(0) { $0 + ($1.0.name == script ? $1.1 : 0) }
    }

    private func tag(ofScript script: String) -> String? {
      switch script {
      case "han": count(of: "kana") * 20 > letters ? "ja" : "zh"
      case "kana": "ja"
      case "cyrillic" where hasUkrainian && !hasRussian && !hasOtherCyrillic: "uk"
      case "cyrillic" where hasRussian && !hasUkrainian && !hasOtherCyrillic: "ru"
      case "arabic" where hasArabicOnly && !hasOtherArabic: "ar"
      case "cyrillic", "arabic": nil
      default: script
      }
    }
  }

  private static let ranges = scripts.map(\.range)

  private static let scripts: [(range: ClosedRange<UInt32>, name: String)] = [
    (0x0370...0x03FF, "el"), (0x0400...0x052F, "cyrillic"), (0x0530...0x058F, "hy"),
    (0x0590...0x05FF, "he"), (0x0600...0x06FF, "arabic"), (0x0A80...0x0AFF, "gu"),
    (0x0B80...0x0BFF, "ta"), (0x0C00...0x0C7F, "te"), (0x0C80...0x0CFF, "kn"),
    (0x0D00...0x0D7F, "ml"), (0x0D80...0x0DFF, "si"), (0x0E00...0x0E7F, "th"),
    (0x0E80...0x0EFF, "lo"), (0x1000...0x109F, "my"), (0x10A0...0x10FF, "ka"),
    (0x1780...0x17FF, "km"), (0x3040...0x30FF, "kana"), (0x3400...0x4DBF, "han"),
    (0x4E00...0x9FFF, "han"), (0xAC00...0xD7A3, "ko"),
  ]
}
