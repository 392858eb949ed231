import Articles
import CellGrid
import ReaderTesting
import Testing
import Wording

@testable import ReaderCore

@Suite struct PreferencesTests {
  private func reading(_ preferences: Preferences = Preferences()) -> ReaderState {
    var state = ReaderState.listing(
      [Samples.row(1, "Zinc"), Samples.row(2, "Copper")],
      size: Size(columns: 200, rows: 30),
      preferences: preferences
    )
    _ = state.update(.articleLoaded(Samples.article(1, "Zinc", paragraphs: 3)))
    return state
  }

  private func configured(_ change: (inout Preferences) -> Void) -> Message {
    var preferences = Preferences()
    change(&preferences)
    return .configured(
      ConfiguredState(preferences: preferences, keymap: .standard, order: .newestFirst)
    )
  }

  @Test func `plus and minus change the measure, and the equals sign sets it back`() {
    var state = reading()
    state.press("++-+")
    #expect(state.measure == 80)
    state.press("=")
    #expect(state.measure == 72)
  }

  @Test func `the measure stays within what a configuration may say`() {
    var state = reading()
    state.press("50+")
    #expect(state.measure == 200)
    state.press("-")
    #expect(state.measure == 196)
    state.press("50-")
    #expect(state.measure == 20)
  }

  @Test func `a source may have a measure and a policy of its own`() {
    var preferences = Preferences()
    preferences.readPolicy = .onOpen
    var source = SourcePreferences()
    source.measure = 50
    source.readPolicy = .never
    preferences.sources = ["coast wire": source]
    var state = reading(preferences)
    #expect(state.measure == 50)
    state.press("+")
    #expect(state.measure == 54)
    state.press("<Enter>")
    #expect(state.list.selectedRow?.marks.isRead == false)
    state.preferences.sources = [:]
    state.press("q<Enter>")
    #expect(state.list.selectedRow?.marks.isRead == true)
  }

  @Test func `an article counts as read once it was in front for long enough`() {
    var preferences = Preferences()
    preferences.readPolicy = .after
    var state = reading(preferences)
    #expect(state.awaitedReading == nil)
    state.press("<Enter>")
    #expect(state.awaitedReading?.id == Samples.id(1))
    #expect(state.awaitedReading?.seconds == 3)
    #expect(state.list.selectedRow?.marks.isRead == false)
    _ = state.update(.readLongEnough(Samples.id(2)))
    #expect(state.list.selectedRow?.marks.isRead == false)
    _ = state.update(.readLongEnough(Samples.id(1)))
    #expect(state.list.selectedRow?.marks.isRead == true)
    #expect(state.awaitedReading == nil)
  }

  @Test func `the background chooses the theme only where the configuration leaves it to that`() {
    var preferences = Preferences()
    var state = reading(preferences)
    #expect(state.update(.input(.ground(.light))) == [])
    preferences.themesByGround = ThemesByGround(dark: "dateline-dark", light: "newsprint")
    state = reading(preferences)
    #expect(state.update(.input(.ground(.dark))) == [])
    #expect(state.update(.input(.ground(.light))) == [.showTheme("newsprint")])
    #expect(state.preferences.theme == "newsprint")
  }

  @Test func `a configuration read again changes what it changed, and nothing else`() {
    var state = reading()
    _ = state.update(configured { _ in })
    state.press("+>")
    let ratio = state.preferences.splitRatio
    _ = state.update(configured { $0.cursor = .shown })
    #expect(state.preferences.cursor == .shown)
    #expect(state.preferences.splitRatio == ratio)
    #expect(state.measure == 76)
    #expect(state.notice?.text == "The configuration was read again")
    _ = state.update(configured { $0.measure = 60 })
    #expect(state.measure == 60)
  }

  @Test func `what the reader itself has written is no news`() {
    var state = reading()
    _ = state.update(configured { _ in })
    _ = state.update(.themesListed(["dateline-dark", "forest"]))
    state.press("Tj<Enter>")
    state.notice = nil
    _ = state.update(configured { $0.theme = "forest" })
    #expect(state.notice == nil)
    #expect(state.preferences.theme == "forest")
  }

  @Test func `a broken configuration is told until it is mended`() {
    var state = reading()
    _ = state.update(configured { _ in })
    _ = state.update(.configurationBroken(Phrase(asIs: "config.toml:3: no")))
    state.press("jk")
    #expect(state.configurationProblem == "config.toml:3: no")
    _ = state.update(configured { _ in })
    #expect(state.configurationProblem == nil)
    #expect(state.notice?.text == "The configuration was read again")
  }
}
