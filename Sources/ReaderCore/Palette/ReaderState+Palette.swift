import CellGrid

extension ReaderState {
  mutating func showPalette() -> [Effect] {
    overlay = .palette(PaletteState())
    return []
  }

  mutating func handle(_ key: Key, in palette: PaletteState) -> [Effect] {
    var changed = palette
    let last = max(0, entries(of: palette).count - 1)
    switch (key.code, key.modifiers.contains(.control)) {
    case (.escape, _), (.character("c"), true):
      overlay = nil
      return []
    case (.enter, _): return choose(in: palette)
    case (.down, _), (.tab, _), (.character("n"), true): changed.selected += 1
    case (.up, _), (.character("p"), true): changed.selected -= 1
    case (.pageDown, _): changed.selected += 10
    case (.pageUp, _): changed.selected -= 10
    default:
      guard changed.editor.handle(key) else { return [] }
      changed.selected = 0
    }
    changed.selected = min(max(0, changed.selected), last)
    overlay = .palette(changed)
    return []
  }

  private mutating func choose(in palette: PaletteState) -> [Effect] {
    let entries = entries(of: palette)
    guard entries.indices.contains(palette.selected) else { return [] }
    overlay = nil
    let command = entries[palette.selected].command
    rememberUse(of: command)
    return command.needsArgument
      ? editCommand(command.lineStart) : run(command, count: nil)
  }
}
