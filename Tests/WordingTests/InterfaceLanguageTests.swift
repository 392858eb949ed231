import Testing
import Wording

@Suite struct InterfaceLanguageTests {
  @Test(arguments: [
    ([:], InterfaceLanguage.english),
    (["LANG": "vi_VN.UTF-8"], .vietnamese),
    (["LANG": "vi"], .vietnamese),
    (["LANG": "VI_vn"], .vietnamese),
    (["LANG": "vi@tones"], .vietnamese),
    (["LANG": "vil_XX.UTF-8"], .english),
    (["LANG": "en_US.UTF-8"], .english),
    (["LANG": "C.UTF-8"], .english),
    (["LANG": "vi_VN.UTF-8", "LC_ALL": "C"], .english),
    (["LANG": "vi_VN.UTF-8", "LC_ALL": ""], .vietnamese),
    (["LANG": "en_US.UTF-8", "LC_MESSAGES": "vi_VN.UTF-8"], .vietnamese),
    (["LC_MESSAGES": "vi_VN.UTF-8", "LC_ALL": "de_DE.UTF-8"], .english),
    (["LC_ALL": "vi_VN.UTF-8", "LC_MESSAGES": "C", "LANG": "C"], .vietnamese),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "vi_VN"], .vietnamese),
    (["LC_CTYPE": "vi_VN.UTF-8", "LANGUAGE": "vi"], .english),
  ])
  func `the first variable that is set and not empty decides`(
    environment: [String: String],
    language: InterfaceLanguage
  ) {
    #expect(InterfaceLanguage(environment: environment) == language)
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1,000", "1.000"),
    (98_771, "98,771", "98.771"), (-1_234_567, "-1,234,567", "-1.234.567"),
  ])
  func `thousands are set apart as the language does`(
    number: Int,
    english: String,
    vietnamese: String
  ) {
    #expect(number.grouped(in: .english) == english)
    #expect(number.grouped(in: .vietnamese) == vietnamese)
  }

  @Test func `a day has its Vietnamese name, number and month`() {
    let day = Phrase.day(weekday: 3, 5, 9, year: nil)
    #expect(day.english == "Wednesday 5 September")
    #expect(day.vietnamese == "Thứ Tư 5 tháng 9")
    let sunday = Phrase.day(weekday: 0, 31, 12, year: 2017)
    #expect(sunday.english == "Sunday 31 December 2017")
    #expect(sunday.vietnamese == "Chủ Nhật 31 tháng 12 năm 2017")
    #expect(Phrase.moment(.date(5, 9, 2018), "09:40").vietnamese == "5/9/2018, 09:40")
  }

  @Test(arguments: [
    (Phrase.unsavedChanges(1), "1 change is not saved", "1 thay đổi chưa được lưu"),
    (.unsavedChanges(1_200), "1,200 changes are not saved", "1.200 thay đổi chưa được lưu"),
    (.articles(1), "1 article", "1 bài"), (.articles(2), "2 articles", "2 bài"),
    (.writeArticles(1), "Write 1 article to a file", "Ghi 1 bài vào tệp"),
    (.wrote(3, to: "a.md"), "Wrote 3 articles to a.md", "Đã ghi 3 bài vào a.md"),
    (.hoursLeft(2, minutes: 0), "2 h left", "còn 2 giờ"),
    (.hoursLeft(1, minutes: 35), "1 h 35 min left", "còn 1 giờ 35 phút"),
  ])
  func `one and many are told apart where a language does so`(
    phrase: Phrase,
    english: String,
    vietnamese: String
  ) {
    #expect(phrase.english == english)
    #expect(phrase.vietnamese == vietnamese)
  }
}
