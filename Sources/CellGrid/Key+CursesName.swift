extension Key {
  /// The key that ncurses calls by a name such as `KEY_UP`, `KEY_F(5)`, `KEY_SLEFT` or `kUP5`.
  package init?(cursesName name: String) {
    if let key = Self.byName[name] {
      self = key
    } else if name.hasPrefix("KEY_F("), let number = Int(name.dropFirst(6).dropLast()) {
      self.init(functionNumber: number)
    } else if let digit = name.last?.wholeNumberValue, let code = Self.extended[name.dropLast()] {
      self.init(code, modifiers: Modifiers(xterm: digit))
    } else if let code = Self.extended[name[...]] {
      // Without a digit the extended names mean shift.
      self.init(code, modifiers: .shift)
    } else {
      return nil
    }
  }

  /// F13 and up are how terminfo counts the twelve keys with modifiers.
  private init?(functionNumber number: Int) {
    guard (1...63).contains(number) else { return nil }
    let sets: [Modifiers] = [[], .shift, .control, [.control, .shift], .alt, [.alt, .shift]]
    self.init(.function((number - 1) % 12 + 1), modifiers: sets[(number - 1) / 12])
  }

  private static let byName: [String: Key] = [
    "KEY_UP": Key(.up), "KEY_DOWN": Key(.down), "KEY_LEFT": Key(.left), "KEY_RIGHT": Key(.right),
    "KEY_HOME": Key(.home), "KEY_END": Key(.end), "KEY_FIND": Key(.home), "KEY_SELECT": Key(.end),
    "KEY_LL": Key(.end), "KEY_A1": Key(.home), "KEY_C1": Key(.end), "KEY_A3": Key(.pageUp),
    "KEY_C3": Key(.pageDown), "KEY_PPAGE": Key(.pageUp), "KEY_NPAGE": Key(.pageDown),
    "KEY_IC": Key(.insert), "KEY_DC": Key(.delete), "KEY_BACKSPACE": Key(.backspace),
    "KEY_ENTER": Key(.enter), "KEY_BTAB": Key(.tab, modifiers: .shift),
    "KEY_SR": Key(.up, modifiers: .shift), "KEY_SF": Key(.down, modifiers: .shift),
    "KEY_SLEFT": Key(.left, modifiers: .shift), "KEY_SRIGHT": Key(.right, modifiers: .shift),
    "KEY_SHOME": Key(.home, modifiers: .shift), "KEY_SEND": Key(.end, modifiers: .shift),
    "KEY_SPREVIOUS": Key(.pageUp, modifiers: .shift), "KEY_SDC": Key(.delete, modifiers: .shift),
    "KEY_SNEXT": Key(.pageDown, modifiers: .shift), "KEY_SIC": Key(.insert, modifiers: .shift),
  ]

  private static let extended: [Substring: Code] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
    "kPRV": .pageUp, "kNXT": .pageDown, "kIC": .insert, "kDC": .delete,
  ]
}
