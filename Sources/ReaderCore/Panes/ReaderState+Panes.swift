import Articles
import CellGrid
import Wording

extension ReaderState {
  mutating func switchPane() -> [Effect] {
    guard focus == .reading else { return open() }
    focus = .list
    isZen = false
    return screenChanged()
  }

  /// From the find to the article, to the list, from a selection, to all articles; nil when there is no way back.
  mutating func back() -> [Effect]? {
    if reading.find != nil {
      reading.find = nil
      return []
    }
    if list.selection != nil, focus == .list, !isZen {
      list.selection = nil
      return []
    }
    if isZen { return toggleZen() }
    if focus == .reading { return switchPane() }
    return search.editor.text.isEmpty ? nil : clearSearch()
  }

  mutating func toggleZen() -> [Effect] {
    guard isZen || reading.wanted != nil else { return [] }
    isZen.toggle()
    return isZen ? open() : screenChanged()
  }

  mutating func turnSplit() -> [Effect] {
    let isBeside = screen.arrangement == .sideBySide
    preferences.split = isBeside ? .stacked : .sideBySide
    let effects = screenChanged()
    let wanted: ScreenLayout.Arrangement = isBeside ? .stacked : .sideBySide
    if screen.arrangement != wanted {
      notice = Notice(.windowTooSmall)
    }
    return effects
  }

  mutating func moveSplit(by share: Double) -> [Effect] {
    preferences.splitRatio = min(max(0.2, preferences.splitRatio + share), 0.8)
    return screenChanged()
  }

  private mutating func clearSearch() -> [Effect] {
    search.editor = LineEditor()
    let selection = list.selectedRow?.id
    search.problem = nil
    search.query = Query()
    var request = newRequest()
    request.selection = selection
    return [.search(request)]
  }
}
