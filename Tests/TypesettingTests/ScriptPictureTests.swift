import Articles
import CellGrid
import Testing
import Typesetting

@Suite struct ScriptPictureTests {
  private static let chinese = "第二座潮汐发电站将建在北码头，能源局周三表示。“我们了解海水”（记者）说，第一座已运行三年。价格为12.5亿元。"
  private static let japanese = "港の都市は第二の潮力発電所を計画しています。「水を知っている」とマラ・ティールさんは言いました。"
  private static let thai =
    "เมืองท่าวางแผนสร้างโรงไฟฟ้าพลังน้ำขึ้นน้ำลงแห่งที่สองบนท่าเรือทางเหนือ สำนักงานพลังงานกล่าวเมื่อวันพุธ"
  private static let hebrew =
    "עיר הנמל מתכננת תחנת כוח שנייה (CW) ב-12.5 מיליון, אמרה מארה Teel & Sons ביום רביעי."
  private static let arabic =
    "مدينة الميناء تخطط لبناء محطة ثانية بقيمة 12.5 مليون (Coast Wire) يوم الأربعاء ٢٠١٨."
  private static let vietnamese =
    "Tha\u{300}nh pho\u{302}\u{301} ca\u{309}ng se\u{303} xa\u{302}y nha\u{300} ma\u{301}y hai ở bến phía bắc."
  private static let emoji = "Ferries 🚢🚢🚢 and families 👩‍👩‍👧 wave 🇻🇳 at the quay 👋🏽"

  @Test func `Chinese breaks between characters, never before closing punctuation`() {
    #expect(
      picture([paragraph(Self.chinese)], measure: 11) == """
        第二座潮汐
        发电站将建
        在北码头，
        能源局周三
        表示。“我们
        了解海水”
        （记者）
        说，第一座
        已运行三
        年。价格为
        12.5亿元。
        """
    )
  }

  @Test func `Japanese keeps small kana and brackets where they belong`() {
    #expect(
      picture([paragraph(Self.japanese)], measure: 24) == """
        港の都市は第二の潮力発電
        所を計画しています。「水
        を知っている」とマラ・
        ティールさんは言いまし
        た。
        """
    )
  }

  @Test func `Thai breaks at spaces and between words`() {
    #expect(
      picture([paragraph(Self.thai)], measure: 24) == """
        เมืองท่าวางแผนสร้างโรงไฟฟ้า
        พลังน้ำขึ้นน้ำลงแห่งที่สองบนท่า
        เรือทางเหนือ สำนักงานพลังงาน
        กล่าวเมื่อวันพุธ
        """
    )
  }

  @Test func `Vietnamese in combining marks is as wide as its letters`() {
    #expect(
      picture([paragraph(Self.vietnamese)], measure: 11) == """
        Thành phố
        cảng sẽ xây
        nhà máy hai
        ở bến phía
        bắc.
        """
    )
  }

  @Test func `emoji are never parted`() {
    #expect(
      picture([paragraph(Self.emoji)], measure: 14) == """
        Ferries 🚢🚢🚢
        and families
        👩‍👩‍👧 wave 🇻🇳 at
        the quay 👋🏽
        """
    )
  }

  @Test func `Hebrew stands at the right, numbers and Latin in it from the left`() {
    let layout = lines([paragraph(Self.hebrew)], measure: 24)
    #expect(
      layout.lines.suffix(4).map(\.text) == [
        "    תנחת תננכתמ למנה ריע",
        "   12.5-ב (CW) היינש חוכ",
        "Teel & הראמ הרמא ,ןוילימ",
        "        .יעיבר םויב Sons",
      ]
    )
    #expect(layout.lines.suffix(4).allSatisfy { $0.isRightToLeft })
  }

  @Test func `Arabic stands at the right and keeps its own digits from the left`() {
    let text = lines([paragraph(Self.arabic)], measure: 24).lines.suffix(4).map(\.text)
    #expect(text.last == "          .٢٠١٨ ءاعبرألا")
    #expect(text[text.startIndex + 2] == "  موي (Coast Wire) نويلم")
  }

  @Test(arguments: [
    ("עיר (CNN world) ab", "ab (CNN world) ריע"),
    ("abc אבג (דה) 12, 34 xyz", "abc 34 ,12 (הד) גבא xyz"),
    ("אבג 10-20% דה", "הד 10-20% גבא"),
    ("السعر ١٢٫٥ و 5 دولار", "رالود 5 و ١٢٫٥ رعسلا"),
    ("a [אב] «גד» b", "a [בא] «דג» b"),
    ("123 אבג", "גבא 123"),
  ])
  func `mixed directions are put in the order they are drawn`(text: String, expected: String) {
    let line = lines([paragraph(text)], measure: 40).lines.last
    #expect(line?.text.drop { $0 == " " } == expected[...])
  }

  @Test func `a terminal that reorders gets the order of reading`() {
    let layout = lines([paragraph("אבג 12 דהו")], measure: 20) { $0.reordersRightToLeft = false }
    #expect(layout.lines.last?.runs == [StyledRun("אבג 12 דהו", role: .body)])
    #expect(layout.lines.last?.indent == 10)
  }

  @Test func `text for a file has neither another order nor blanks before it`() {
    let layout = lines([paragraph("אבג 12 דהו")], measure: 20) {
      $0.reordersRightToLeft = false
      $0.alignsRightToLeft = false
    }
    #expect(layout.lines.last?.text == "אבג 12 דהו")
  }

  @Test func `code runs from the left, and words of another direction in it are drawn in theirs`() {
    let code = Block.code(language: nil, text: "f(x)  # אבג דה, 12\nאבג = 1")
    #expect(picture([code], measure: 30) == "┊f(x)  # 12 ,הד גבא\n┊1 = גבא")
    let asWritten = picture([code], measure: 30) { $0.reordersRightToLeft = false }
    #expect(asWritten == "┊f(x)  # אבג דה, 12\n┊אבג = 1")
  }

  @Test func `words in reordered code are found where they are drawn`() {
    let layout = lines([.code(language: nil, text: "f(x)  # אבג דה")], measure: 30)
    let parts = layout.matches(of: ["אבג"]).flatMap(\.parts)
    #expect(parts.map(\.columns) == [12..<15])
  }

  @Test func `marks of lists and quotes stand to the right of text from the right`() {
    let layout = lines([.quote([paragraph("אבג"), paragraph("דהו")])], measure: 12)
    #expect(
      layout.lines.suffix(3).map(\.text) == ["       גבא │", "           │", "       והד │"]
    )
  }

  @Test(arguments: [chinese, japanese, thai, hebrew, arabic, vietnamese, emoji], 1...40)
  func `no line is wider than the measure`(text: String, measure: Int) {
    for line in lines([paragraph(text), .quote([paragraph(text)])], measure: measure).lines {
      #expect(line.indent + line.width <= measure)
      #expect(line.runs.map(\.text).joined().cellWidth == line.width)
    }
  }

  @Test(arguments: [chinese, japanese, thai, emoji], 2...40)
  func `every line holds whole clusters and nothing is lost`(text: String, measure: Int) {
    let shown = picture([paragraph(text)], measure: measure).filter { $0 != "\n" && $0 != " " }
    let widest = text.map(\.cellWidth).max() ?? 0
    guard widest <= measure else { return }
    #expect(shown == text.filter { $0 != " " })
  }
}
