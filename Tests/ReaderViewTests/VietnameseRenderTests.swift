import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import ReaderView
import Testing
import Wording

/// The screen in Vietnamese: nothing English is left on it, and what has no room is left out whole.
@Suite struct VietnameseRenderTests {
  private static let sizes = [
    Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 60, rows: 20),
    Size(columns: 40, rows: 12),
  ]

  private func state(
    _ size: Size,
    query: String = "",
    language: InterfaceLanguage = .vietnamese
  ) -> ReaderState {
    var preferences = Preferences()
    preferences.language = language
    let rows = [
      Samples.row(1, "Bến cảng mới", hoursAgo: 2, marks: Marks(isStarred: true)),
      Samples.row(2, "Nước lên", hoursAgo: 26), Samples.row(3, "Gió mùa", hoursAgo: 24 * 40),
    ]
    var state = ReaderState.listing(
      rows,
      size: size,
      total: 98_771,
      query: query,
      preferences: preferences
    )
    _ = state.update(.articleLoaded(Samples.article(1, "Bến cảng mới")))
    return state
  }

  private func text(_ state: ReaderState) -> String { render(state, theme: .fallback).text }

  @Test func `list, article, counts and hints are in Vietnamese`() {
    let text = text(state(Self.sizes[0]))
    for part in [
      "/ để tìm", "3 trên 98.771 · mới nhất trước", "Thứ Tư 5 tháng 9", "Thứ Ba 4 tháng 9",
      "2 giờ", "1 ngày", "27/7", "5/9/2018, 11:00 · 1 phút", "Trên web: https", "Enter mở",
      "q thoát",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    for part in ["search", "newest", "September", "On the web", "open", "quit", "Wed"] {
      #expect(!text.contains(part), "\(part)")
    }
  }

  @Test(arguments: sizes, ["", "<Enter>", "v"])
  func `each hint of the status line stands there whole or not at all`(size: Size, keys: String) {
    var state = state(size)
    state.press(keys)
    let line = text(state).split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let parts = line.split(separator: "   ").map { $0.drop { $0 == " " } }
    let hints = parts.filter { !$0.contains("%") && !$0.contains("đã chọn") }
    let words: Set<String> = [
      "tìm", "mở", "chưa đọc", "sao", "đã đọc", "zen", "trợ giúp", "thoát", "đọc tiếp",
      "trình duyệt", "về", "dứt hoặc bắt đầu", "nhãn", "bỏ chọn",
    ]
    #expect(!hints.isEmpty)
    for hint in hints {
      let said = hint.drop { $0 != " " }.dropFirst()
      #expect(words.contains(String(said)), "\(hint)")
    }
  }

  private static let overlays: [(keys: String, title: Phrase, hint: Phrase)] = [
    ("?", .help, .helpHint), ("<C-p>", .commands, .paletteHint), ("D", .goToDate, .promptHint),
    ("\\", .order, .pickerHint), ("t", .tags, .tagsHint),
    ("<Enter>L", .links, .linksHint), ("<Enter>L/", .links, .linksFilterHint),
    ("|", .pipeToCommand, .promptHint), ("S", .writeArticle, .promptHint),
    ("<Enter>Y", .copy, .pickerHint),
  ]

  @Test(arguments: sizes, overlays.indices)
  func `a panel has its title, and its hint whole or not at all`(size: Size, index: Int) {
    let (keys, title, hint) = Self.overlays[index]
    var state = state(size)
    state.press(keys)
    #expect(state.overlay != nil)
    let text = text(state)
    #expect(text.contains(title.vietnamese))
    let start = String(hint.vietnamese.prefix(9))
    #expect(text.contains(hint.vietnamese) || !text.contains(start), "\(text)")
    #expect(!text.contains(hint.english))
  }

  @Test(arguments: sizes)
  func `the keys after a prefix are named whole`(size: Size) {
    var state = state(size)
    state.press(",")
    let text = text(state)
    for next in state.keymap.continuations(of: state.pendingKeys, in: .list) {
      let title = next.command?.title.vietnamese ?? ""
      #expect(text.contains("\(next.key.label) \(title)"), "\(title)")
    }
  }

  @Test(arguments: sizes)
  func `what an empty library asks for has room`(size: Size) {
    var preferences = Preferences()
    preferences.language = .vietnamese
    let state = ReaderState.listing([], size: size, preferences: preferences)
    let text = text(state)
    #expect(text.contains("Ở đây chưa có bài nào"))
    #expect(text.contains("R để tìm lại   q để thoát"))
    for line in Phrase.howToBegin where size.columns >= 60 {
      #expect(text.contains(line.vietnamese))
    }
  }

  @Test func `help and palette fit as they do in English`() {
    var state = state(Self.sizes[0])
    state.press("?")
    #expect(text(state).contains("Di chuyển"))
    #expect(text(state).contains("đến bài kế tiếp"))
    var palette = self.state(Self.sizes[0])
    palette.press("<C-p>danhdaudadoc")
    #expect(text(palette).contains("Đánh dấu đã đọc"))
  }
}
