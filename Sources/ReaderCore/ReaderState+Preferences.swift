package import Articles
import CellGrid
package import Wording

/// What the configuration says as a whole, to be compared with what it said before.
package struct ConfiguredState: Equatable, Sendable {
  package var preferences: Preferences
  package var keymap: Keymap
  package var order: SortOrder
  /// What changed that only counts from the next start, as a sentence.
  package var restartNotice: Phrase?

  package init(preferences: Preferences, keymap: Keymap, order: SortOrder) {
    self.preferences = preferences
    self.keymap = keymap
    self.order = order
  }
}

extension ReaderState {
  /// The most columns a line of the current article takes.
  package var measure: Int {
    let configured = preferences.forSource(reading.article?.source ?? "").measure
    let measures = Preferences.measures
    return min(max(measures.lowerBound, configured + measureChange), measures.upperBound)
  }

  mutating func changeMeasure(by columns: Int) -> [Effect] {
    let before = measure
    let wanted = before + columns
    let measures = Preferences.measures
    measureChange += min(max(measures.lowerBound, wanted), measures.upperBound) - before
    notice = Notice(.linesAtMost(measure))
    return screenChanged()
  }

  mutating func resetMeasure() -> [Effect] {
    measureChange = 0
    notice = Notice(.linesAsConfigured(measure))
    return screenChanged()
  }

  /// Chooses the theme for the terminal's background, where the configuration leaves it to that.
  mutating func take(_ shade: GroundShade) -> [Effect] {
    ground = shade
    guard let theme = preferences.themesByGround?.theme(on: shade), theme != preferences.theme
    else { return [] }
    preferences.theme = theme
    configured?.preferences.theme = theme
    return [.showTheme(theme)]
  }

  /// The article in front that is to count as read after some seconds; nil when there is none.
  package var awaitedReading: (id: ArticleID, seconds: Int)? {
    guard focus == .reading || isZen, let row = list.selectedRow, !row.marks.isRead,
      reading.article?.id == row.id
    else { return nil }
    let own = preferences.forSource(row.source)
    return own.readPolicy == .after ? (row.id, own.readSeconds) : nil
  }

  mutating func readLongEnough(_ id: ArticleID) -> [Effect] {
    awaitedReading?.id == id ? markOpened(always: true) : []
  }

  /// Takes over what changed in the configuration, and leaves what was changed while reading.
  mutating func take(_ new: ConfiguredState) -> [Effect] {
    let hadProblem = configurationProblem != nil
    configurationProblem = nil
    guard let old = configured else {
      configured = new
      return []
    }
    configured = new
    let before = (preferences, keymap, list.order)
    preferences.takeChanges(from: old.preferences, to: new.preferences)
    if let ground, new.preferences.themesByGround != old.preferences.themesByGround,
      let theme = new.preferences.themesByGround?.theme(on: ground)
    {
      preferences.theme = theme
    }
    if new.preferences.measure != old.preferences.measure { measureChange = 0 }
    keymap = new.keymap
    if new.order != old.order { list.order = new.order }
    let isChanged = before != (preferences, keymap, list.order)
    if isChanged || hadProblem { notice = Notice(.configurationRead) }
    if let sentence = new.restartNotice { notice = Notice(sentence) }
    let effects = isChanged ? screenChanged() : []
    guard new.order != old.order else { return effects + [.showTheme(preferences.theme)] }
    var request = newRequest()
    request.selection = list.selectedRow?.id
    request.keeping = list.resultID
    return effects + [.showTheme(preferences.theme), .search(request)]
  }
}

extension Preferences {
  /// Takes over each value that differs between two readings of the configuration.
  mutating func takeChanges(from old: Preferences, to new: Preferences) {
    var merged = new
    if new.split == old.split { merged.split = split }
    if new.splitRatio == old.splitRatio { merged.splitRatio = splitRatio }
    if new.savedSearches == old.savedSearches { merged.savedSearches = savedSearches }
    let isSameTheme = new.theme == old.theme || new.themesByGround != nil
    if isSameTheme, new.themesByGround == old.themesByGround { merged.theme = theme }
    self = merged
  }
}
