import ArticleFiles
import Articles
import Testing

@Suite struct SourceAndLanguageTests {
  @Test(arguments: [
    ("/library/Coast Wire/story.txt", "Coast Wire"),
    ("/library/Coast Wire/2026/05/a.txt", "Coast Wire"),
    ("Coast Wire/txt/a.txt", "Coast Wire"), ("a.txt", ""), ("./2026/a.txt", ""), ("", ""),
  ])
  func `the source is the nearest folder that has a name`(_ path: String, _ source: String) {
    #expect(wireArticle("Ferries\n\nThey sail.\n", path: path).source == source)
  }

  @Test func `without a folder the agency is the source`() {
    let article = wireArticle("Ferries\n\nHALVERN (AP) — They sail.\n", path: "a.txt")
    #expect(article.source == "AP")
  }

  @Test(arguments: [
    ("Phà lại chạy trên vịnh sau ba tuần sương mù dày đặc", "vi"),
    ("배가 다시 바다로 나갔다고 항만청이 밝혔다", "ko"),
    ("港の船が三週間ぶりにふたたび海へ出たという", "ja"), ("港口渡轮在三周大雾之后重新开航，市长挥手告别", "zh"),
    ("Паром снова вышел в море, и мэр махал рукой с пристани, сообщили вы", "ru"),
    ("Пором знову вийшов у море, і мер їм махав рукою", "uk"),
    ("เรือเฟอร์รีออกทะเลอีกครั้งหลังหมอกลงสามสัปดาห์", "th"),
    ("המעבורת יצאה שוב לים אחרי שלושה שבועות של ערפל", "he"),
    ("عادت العبّارة إلى البحر بعد ثلاثة أسابيع في المرفأ", "ar"),
  ])
  func `letters that decide the language name it`(_ text: String, _ language: String) {
    #expect(wireArticle("\(text)\n\n\(text)\n").language == language)
  }

  @Test(arguments: [
    "Ferries sail again after three weeks", "नौका फिर समुद्र में गई और सब प्रसन्न हुए",
    "کشتی دوباره به دریا رفت و شهردار دست تکان داد",
  ])
  func `letters that several languages share name none`(_ text: String) {
    #expect(wireArticle("\(text)\n\n\(text)\n").language == nil)
  }

  @Test func `the same words have the same identity wherever they stand`() {
    let copy = "Ferries\n\nHALVERN (AP) — They sail.\n"
    let one = wireArticle(copy, path: "/a/One/a.txt")
    let other = wireArticle(copy.replacing("\n", with: "\r\n"), path: "/b/Two/b.txt")
    #expect(one.id == other.id)
  }
}
