import Articles
import CellGrid
import ReaderCore
import ReaderTesting
import Testing
import Typesetting
import Wording

@Suite struct LanguageTests {
  private func state(_ language: InterfaceLanguage = .vietnamese) -> ReaderState {
    var preferences = Preferences()
    preferences.language = language
    return ReaderState.listing(
      [Samples.row(1, "Story 1"), Samples.row(2, "Story 2")],
      preferences: preferences
    )
  }

  private func configured(_ language: InterfaceLanguage) -> Message {
    var preferences = Preferences()
    preferences.language = language
    return .configured(
      ConfiguredState(preferences: preferences, keymap: .standard, order: .newestFirst)
    )
  }

  @Test func `the article is laid out again in the language of the configuration`() {
    var state = state(.english)
    _ = state.update(configured(.english))
    _ = state.update(.articleLoaded(Samples.article(1, "Story 1")))
    let words = { (state: ReaderState) in state.reading.layout?.lines.map(\.text) ?? [] }
    #expect(words(state).contains { $0.hasPrefix("On the web:") })
    _ = state.update(configured(.vietnamese))
    #expect(words(state).contains { $0.hasPrefix("Trên web:") })
    #expect(!words(state).contains { $0.hasPrefix("On the web:") })
    #expect(state.notice.map { state.text($0.phrase) } == "Đã đọc lại cấu hình")
    _ = state.update(configured(.english))
    #expect(words(state).contains { $0.hasPrefix("On the web:") })
  }

  @Test func `the history keeps a change in the language it was made in`() {
    var state = state()
    guard case .save(let step)? = state.press("s").first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(step.summary == "Đã gắn sao “Story 1”")
    #expect(state.notice.map { state.text($0.phrase) } == "Đã gắn sao “Story 1” · u để hoàn tác")
  }

  @Test func `the palette finds Vietnamese words typed without their accents`() {
    var state = state()
    state.press("<C-p>bosao")
    guard case .palette(let palette) = state.overlay else {
      Issue.record("the palette is not there")
      return
    }
    let first = state.entries(of: palette).first
    #expect(first?.command == .unstar)
    #expect(first?.titleMatches == [0, 1, 3, 4, 5])
  }

  @Test func `help finds Vietnamese words typed without their accents`() {
    let found = HelpText.lines(for: state(), matching: "danh dau da doc moi bai")
    let names = found.compactMap { line in
      if case .command(_, _, let name) = line { name } else { nil }
    }
    #expect(names == ["mark-all-read"])
  }

  @Test func `an order is chosen by its place, whatever it is called`() {
    var state = state()
    let effects = state.press("\\G<Enter>")
    #expect(state.list.order == .longestFirst)
    #expect(effects.contains { if case .search = $0 { true } else { false } })
    state.press(":sort by title<Enter>")
    #expect(state.list.order == .title)
  }

  @Test func `what is wrong with a query is told in Vietnamese`() {
    var state = state()
    state.press("/is:purple<Enter>")
    let problem = state.search.problem?.phrase
    #expect(problem?.vietnamese == "Ở đây cần unread, read, starred hay tagged")
    #expect(problem?.english == "Expected unread, read, starred or tagged")
  }
}
