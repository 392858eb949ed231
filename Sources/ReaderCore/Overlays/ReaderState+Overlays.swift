import Articles
import CellGrid
import Wording

extension ReaderState {
  mutating func showHelp() -> [Effect] {
    overlay = .help(HelpState())
    return []
  }

  mutating func showProblems() -> [Effect] {
    if problems.isEmpty {
      notice = Notice(.everyFileRead)
    } else {
      overlay = .problems(ScrollState())
    }
    return []
  }

  mutating func rescan() -> [Effect] {
    notice = Notice(.lookingForFiles)
    return [.rescan]
  }

  mutating func offerThemes() -> [Effect] {
    guard !themes.isEmpty else {
      notice = Notice(.noThemes, kind: .problem)
      return []
    }
    let theme = preferences.theme
    let selected = themes.firstIndex(of: theme) ?? 0
    overlay = .picker(
      Picker(subject: .theme(before: theme), choices: themes, selected: selected)
    )
    return []
  }

  mutating func offerOrders() -> [Effect] {
    let orders = SortOrder.allCases
    overlay = .picker(
      Picker(
        subject: .order,
        choices: orders.map { text($0.name) },
        selected: orders.firstIndex(of: list.order) ?? 0
      )
    )
    return []
  }

  mutating func handle(_ key: Key, in overlay: Overlay) -> [Effect] {
    switch overlay {
    case .help(let help): handle(key, in: help)
    case .commandLine(let commandLine): return handle(key, in: commandLine)
    case .palette(let palette): return handle(key, in: palette)
    case .picker(let picker): return handle(key, in: picker)
    case .tags(let editor): return handle(key, in: editor)
    case .prompt(let prompt): return handle(key, in: prompt)
    case .searches(let switcher): return handle(key, in: switcher)
    case .problems(let scroll): handle(key, in: scroll)
    case .history(let history): return handle(key, in: history)
    case .output(let output): return handle(key, in: output)
    case .quitting(let question): return handle(key, in: question)
    case .hints(let hints): return handle(key, in: hints)
    case .links(let list): return handle(key, in: list)
    case .following(let target): return handle(key, in: target)
    }
    return []
  }

  private mutating func handle(_ key: Key, in scroll: ScrollState) {
    guard let step = Self.scrollStep(of: key, page: size.rows) else {
      overlay = nil
      return
    }
    var changed = scroll
    changed.top = min(max(0, scroll.top + step), max(0, problems.count - 1))
    overlay = .problems(changed)
  }

  private mutating func handle(_ key: Key, in help: HelpState) {
    var changed = help
    if help.isFiltering {
      switch key.code {
      case .enter: changed.isFiltering = false
      case .escape:
        changed.isFiltering = false
        changed.filter = LineEditor()
      default: _ = changed.filter.handle(key)
      }
      changed.top = 0
    } else if key == Key(.character("/")) {
      changed.isFiltering = true
    } else if let step = Self.scrollStep(of: key, page: size.rows) {
      let last = max(0, HelpText.lines(for: self, matching: help.filter.text).count - 1)
      changed.top = min(max(0, help.top + step), last)
    } else {
      overlay = nil
      return
    }
    overlay = .help(changed)
  }

  private mutating func handle(_ key: Key, in picker: Picker) -> [Effect] {
    var changed = picker
    switch key.code {
    case .down, .character("j"): changed.selected += 1
    case .up, .character("k"): changed.selected -= 1
    case .home, .character("g"): changed.selected = 0
    case .end, .character("G"): changed.selected = picker.choices.count - 1
    case .enter: return choose(picker)
    case .escape, .character("q"): return giveUp(picker)
    default: return []
    }
    changed.selected = min(max(0, changed.selected), picker.choices.count - 1)
    overlay = .picker(changed)
    guard case .theme = picker.subject, changed.selected != picker.selected else { return [] }
    preferences.theme = changed.choices[changed.selected]
    return [.showTheme(preferences.theme)]
  }

  private mutating func choose(_ picker: Picker) -> [Effect] {
    overlay = nil
    let choice = picker.choices[picker.selected]
    switch picker.subject {
    case .theme:
      preferences.theme = choice
      notice = Notice(.themeChosen(choice))
      return [.showTheme(choice), .keepTheme(choice)]
    case .order:
      return show(SortOrder.allCases[picker.selected])
    case .copying: return copy(CopyForm.allCases[picker.selected])
    }
  }

  /// Lists the same articles in another order.
  mutating func show(_ order: SortOrder) -> [Effect] {
    list.order = order
    var request = newRequest()
    request.selection = list.selectedRow?.id
    request.keeping = list.resultID
    return [.search(request)]
  }

  private mutating func giveUp(_ picker: Picker) -> [Effect] {
    overlay = nil
    guard case .theme(let before) = picker.subject else { return [] }
    preferences.theme = before
    return [.showTheme(before)]
  }

  /// How far a key scrolls a long overlay; nil for a key that closes it.
  static func scrollStep(of key: Key, page: Int) -> Int? {
    switch (key.code, key.modifiers.contains(.control)) {
    case (.down, _), (.character("j"), false): 1
    case (.up, _), (.character("k"), false): -1
    case (.pageDown, _), (.character(" "), _), (.character("f"), true): max(1, page - 6)
    case (.pageUp, _), (.character("b"), _): -max(1, page - 6)
    case (.character("d"), true): max(1, page / 2)
    case (.character("u"), true): -max(1, page / 2)
    case (.home, _), (.character("g"), false): -1_000_000
    case (.end, _), (.character("G"), false): 1_000_000
    default: nil
    }
  }
}
