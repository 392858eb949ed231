/// The language of a text by the small words that it cannot do without.
enum WordLanguage {
  /// Fewer of them than this could be names and quotations.
  private static let fewest = 5

  /// A BCP 47 tag; nil where no language has clearly more of its words in the text than any other.
  static func tag(of text: [Unicode.Scalar]) -> String? {
    var counts = [Int](repeating: 0, count: table.count)
    countWords(in: text, &counts)
    for scalar in text where scalar.value >= 0x80 {
      for row in letters[scalar] ?? [] { counts[row] += 1 }
    }
    let named = zip(table, counts).map { (key: $0.language, value: $1) }.filter { $0.value > 0 }
    let ranked = named.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let best = ranked.first, best.value >= fewest else { return nil }
    guard ranked.count > 1 else { return best.key }
    if siblings.contains(where: { $0.contains(best.key) && $0.contains(ranked[1].key) }) {
      return best.value > ranked[1].value ? best.key : nil
    }
    return best.value * 5 >= ranked[1].value * 6 ? best.key : nil
  }

  private static func countWords(in text: [Unicode.Scalar], _ counts: inout [Int]) {
    var start: Int?
    for index in text.indices {
      if text[index].isLetter {
        if start == nil { start = index }
      } else if let first = start {
        for row in rows(of: text[first..<index]) { counts[row] += 1 }
        start = nil
      }
    }
  }

  /// The rows of the table that hold a word; long words are in none.
  private static func rows(of word: ArraySlice<Unicode.Scalar>) -> [Int] {
    guard word.count <= longest else { return [] }
    if let key = asciiKey(of: word) { return plainWords[key] ?? [] }
    return otherWords[word.string.lowercased()] ?? []
  }

  /// The letters of a word of ASCII in one number, which is found many times sooner than a string.
  private static func asciiKey(of word: some Sequence<Unicode.Scalar>) -> UInt64? {
    var key: UInt64 = 0
    for scalar in word {
      guard scalar.value < 0x80 else { return nil }
      key = key << 8 | UInt64(scalar.value | 0x20)
    }
    return key
  }

  private static let longest = 8

  private static let plainWords: [UInt64: [Int]] = {
    var words: [UInt64: [Int]] = [:]
    for (word, rows) in otherWords {
      if let key = asciiKey(of: word.unicodeScalars) { words[key] = rows }
    }
    return words
  }()

  private static let otherWords: [String: [Int]] = {
    var rows: [String: [Int]] = [:]
    for (row, language) in table.enumerated() {
      for word in language.words.split(separator: " ") where word.unicodeScalars.count <= longest {
        rows[String(word), default: []].append(row)
      }
    }
    return rows
  }()

  /// Languages so near to each other that a few words tell them apart.
  private static let siblings: [Set<String>] = [
    ["id", "ms"], ["da", "no"], ["cs", "sk"], ["es", "pt"], ["ru", "uk"], ["ru", "bg"],
  ]

  /// Letters that few languages write.
  private static let letters = lettersByLanguage.mapValues { languages in
    table.indices.filter { languages.contains(table[$0].language) }
  }

  private static let lettersByLanguage: [Unicode.Scalar: [String]] = [
    "ł": ["pl"], "ą": ["pl"], "ę": ["pl"], "ż": ["pl"], "ś": ["pl"], "ř": ["cs"], "ě": ["cs"],
    "ů": ["cs"], "ľ": ["sk"], "ő": ["hu"], "ű": ["hu"], "ș": ["ro"], "ț": ["ro"], "ţ": ["ro"],
    "ğ": ["tr"], "ı": ["tr"], "ş": ["tr", "ro"], "ß": ["de"], "ñ": ["es"], "¿": ["es"], "ã": ["pt"],
    "õ": ["pt"], "ø": ["da", "no"], "æ": ["da", "no"], "å": ["sv", "da", "no"], "đ": ["hr", "vi"],
    "œ": ["fr"], "ї": ["uk"], "є": ["uk"], "ъ": ["bg"], "ђ": ["sr"], "њ": ["sr"],
  ]

  /// Words that neighbouring languages share stand in each of their rows.
  private static let table: [(language: String, words: String)] = [
    (
      "en",
      """
      the and of to in that is was for on with as by at from it he his they had were be been has \
      have an which said will this not are its after who but would or a
      """
    ),
    (
      "fr",
      """
      le la les des du de et est un une dans en que qui pour sur par au aux avec pas plus ce cette \
      son ses sont été il elle ont se a à selon l d
      """
    ),
    (
      "de",
      """
      der die das und ist nicht den dem des ein eine einen einer mit von für auf im am zu sich auch \
      nach bei aus wie war werden wurde hat als er es sie dass seit in
      """
    ),
    (
      "es",
      """
      el la los las del de y que en un una por para con se su al es lo como más no ha fue este esta \
      entre sobre según sus a pero también desde
      """
    ),
    (
      "pt",
      """
      o a os as do da dos das de e que em um uma no na nos nas por para com se não ao à mais foi \
      como é seu sua pelo pela segundo são são ele desde
      """
    ),
    (
      "it",
      """
      il lo la i gli le di del della dei delle che e è un una in nel nella con per da dal non si \
      sono al alla ha ai anche più come ma l dell era
      """
    ),
    (
      "nl",
      """
      de het een en van in is dat op te zijn met voor niet aan er om ook als dan naar bij uit werd \
      wordt hebben heeft had door over maar ze hij sinds
      """
    ),
    (
      "sv",
      """
      och att det som en på är av för med den till inte har de ett om var från men sig efter vid kan \
      i säger under sedan så eller hade
      """
    ),
    (
      "da",
      """
      og at det som en på er af for med den til ikke har de et om var fra men sig efter ved kan i \
      siger under siden der blev efter været havde
      """
    ),
    (
      "no",
      """
      og at det som en på er av for med den til ikke har de et om var fra men seg etter ved kan i \
      sier under siden ble etter vært hadde opplyser
      """
    ),
    (
      "fi",
      """
      ja on ei että se hän oli ovat mutta kun myös sen jossa joka mukaan kuin tai sekä vuoden ole \
      jo vain niin olla nyt eivät
      """
    ),
    (
      "pl",
      """
      i w na z się nie to do że jest o jak po co od za są przez dla ale ze oraz był była przy jego \
      został także które który
      """
    ),
    (
      "cs",
      """
      a v na se je že s z do o to ve k za by si po ale jako pro od jsou který která byl bylo podle \
      také při jeho přes
      """
    ),
    (
      "sk",
      """
      a v na sa je že s z do o to vo k za by si po ale ako pre od sú ktorý ktorá bol bolo podľa \
      tiež pri jeho cez
      """
    ),
    (
      "hu",
      """
      a az és hogy nem egy is ez volt meg de csak ki már még mint azt vagy szerint el között lesz \
      után pedig
      """
    ),
    (
      "ro",
      """
      de și în a la cu pe că din un o nu se care este mai pentru au fost sunt ale al lui prin după \
      să dar între
      """
    ),
    (
      "hr",
      """
      i u je na se da su za od s koji koja iz o a nije kao što ne će po do bi to te ali bio kazao \
      nakon prema
      """
    ),
    (
      "tr",
      """
      ve bir bu da de ile için olarak olan daha çok en ise gibi sonra kadar olduğunu dedi diye yeni \
      var ancak ne iki göre her
      """
    ),
    (
      "id",
      """
      yang dan di dengan untuk itu ini pada tidak dalam akan kata juga adalah oleh telah sebuah \
      mereka tersebut ada ke kepada para ia tiga dua dari karena bisa saat kantor bahwa agar senin \
      selasa kamis jumat sudah menurut serta masih lalu usai
      """
    ),
    (
      "ms",
      """
      yang dan di dengan untuk itu ini pada tidak dalam akan kata juga adalah oleh telah sebuah \
      mereka tersebut ada ke kepada para ia tiga dua daripada kerana boleh semasa pejabat bahawa \
      supaya isnin khamis jumaat beliau berkata turut manakala bagi selepas menerusi
      """
    ),
    (
      "tl",
      "ang ng sa na mga at ay ni para si nang hindi ito may kay sina pa rin kung din isang ayon"
    ),
    (
      "vi",
      """
      của và các là có trong cho với được những đã không một người này tại về từ ngày cũng đến theo \
      khi năm để
      """
    ),
    ("hi", "के में की है और को से का ने पर कि हैं यह इस एक नहीं भी कर थी थे गया वह लिए"),
    ("mr", "आहे आणि या च्या ते की ही हे तर मध्ये होते आहेत केले झाले"),
    ("ne", "छ र को मा ले छन् भने पनि गरेको भएको यो एक हो"),
    ("fa", "و در به از که این را با است برای آن یک بود خود تا شد می های کرد شده"),
    ("ur", "کے میں کی ہے اور کو سے کا نے پر کہ ہیں یہ اس ایک نہیں بھی تھا گیا وہ"),
    ("ru", "и в на не что с по из он как это а от был за к его но для о до было"),
    ("uk", "і в на не що з у та до за від як це він по про а його був для але"),
    ("bg", "и в на не че с по от да за се е са като той това ще към при до бе"),
    ("sr", "и у на не да са за се је од су који што као из он по до али ће био"),
    ("ar", "في من على أن إلى عن التي هذا مع ما كان الذي بعد هذه قال لا بين"),
  ]
}
