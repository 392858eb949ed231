extension Key {
  /// Reads a key as configuration writes it: `j`, `<Enter>`, `<C-d>`, `<S-Tab>`, `<M-x>`, `<lt>`.
  ///
  /// Names and modifiers (`C` control, `S` shift, `M` or `A` alt) are read in either case. Control
  /// with `i`, `m` and `[` are Tab, Enter and Escape, which a terminal cannot tell from them. The
  /// result is nil when the text is no single key.
  package init?(notation: String) {
    guard notation.count > 1 else {
      guard let character = notation.first, character.cellWidth > 0 else { return nil }
      self.init(.character(character))
      return
    }
    guard notation.first == "<", notation.last == ">" else { return nil }
    var name = notation.dropFirst().dropLast()
    var modifiers: Modifiers = []
    while name.count > 2, name.dropFirst().first == "-", let letter = name.first {
      guard let modifier = Modifiers(letter: letter) else { return nil }
      modifiers.insert(modifier)
      name = name.dropFirst(2)
    }
    guard let code = Code(name: name, isModified: !modifiers.isEmpty) else { return nil }
    self = Key(code, modifiers: modifiers).asTerminalsSend
  }

  /// The key as ``init(notation:)`` reads it.
  package var notation: String {
    var prefix = ""
    if modifiers.contains(.control) { prefix += "C-" }
    if modifiers.contains(.alt) { prefix += "M-" }
    if modifiers.contains(.shift) { prefix += "S-" }
    if prefix.isEmpty, case .character(let character) = code, character != " ", character != "<" {
      return String(character)
    }
    return "<\(prefix)\(code.name)>"
  }

  /// The key with what a terminal cannot tell apart made one.
  private var asTerminalsSend: Key {
    guard case .character(let character) = code else { return self }
    if modifiers.contains(.control) {
      let rest = modifiers.subtracting(.control)
      switch character.lowercased() {
      case "i": return Key(.tab, modifiers: rest)
      case "m": return Key(.enter, modifiers: rest)
      case "[": return Key(.escape, modifiers: rest)
      case let lower: return Key(.character(Character(lower)), modifiers: modifiers)
      }
    }
    guard modifiers.contains(.shift), let upper = character.uppercased().only else { return self }
    return Key(.character(upper), modifiers: modifiers.subtracting(.shift))
  }
}

extension [Key] {
  /// Reads keys written one after another, such as `jj<Enter>/whale<Enter>`.
  ///
  /// Every `<` begins a name; the character itself is `<lt>`. The result is nil when a name is not
  /// known or a character is not one that a key can give.
  package init?(script: String) {
    self.init()
    var rest = script[...]
    while let first = rest.first {
      var end = rest.index(after: rest.startIndex)
      if first == "<" {
        guard let close = rest.firstIndex(of: ">") else { return nil }
        end = rest.index(after: close)
      }
      guard let key = Key(notation: String(rest[..<end])) else { return nil }
      append(key)
      rest = rest[end...]
    }
  }
}

extension Key.Modifiers {
  fileprivate init?(letter: Character) {
    switch letter {
    case "C", "c": self = .control
    case "S", "s": self = .shift
    case "M", "m", "A", "a": self = .alt
    default: return nil
    }
  }
}

extension Key.Code {
  /// A name with its code; the first name of a code is the one that is written.
  private static let names: [(name: String, code: Key.Code)] = [
    ("Space", .character(" ")), ("lt", .character("<")), ("gt", .character(">")),
    ("Enter", .enter), ("Return", .enter), ("CR", .enter), ("Esc", .escape), ("Escape", .escape),
    ("Tab", .tab), ("BS", .backspace), ("Backspace", .backspace), ("Del", .delete),
    ("Delete", .delete), ("Ins", .insert), ("Insert", .insert), ("Up", .up), ("Down", .down),
    ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp),
    ("PageUp", .pageUp), ("PgDn", .pageDown), ("PageDown", .pageDown),
  ]

  fileprivate init?(name: Substring, isModified: Bool) {
    if let character = name.only {
      // A character that needs no brackets does not get them: `<j>` is more likely a slip.
      guard isModified, character.cellWidth > 0 else { return nil }
      self = .character(character)
      return
    }
    let lowercased = name.lowercased()
    if let known = Self.names.first(where: { $0.name.lowercased() == lowercased }) {
      self = known.code
    } else if lowercased.hasPrefix("f"), let number = Int(lowercased.dropFirst()),
      (1...63).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  fileprivate var name: String {
    switch self {
    case .function(let number): "F\(number)"
    case .character(let character) where character != " " && character != "<" && character != ">":
      String(character)
    default: Self.names.first { $0.code == self }?.name ?? ""
    }
  }
}

extension StringProtocol {
  /// The one character the text consists of, if it does.
  fileprivate var only: Character? {
    first.flatMap { index(after: startIndex) == endIndex ? $0 : nil }
  }
}
