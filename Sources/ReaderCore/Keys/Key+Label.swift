package import CellGrid

extension Key {
  /// The key as help shows it to a person: `Enter`, `^D`, `Shift-Tab`, `j`.
  package var label: String {
    let notation = notation
    guard notation.count > 1, notation.hasPrefix("<"), notation.hasSuffix(">") else {
      return notation
    }
    switch code {
    case .character("<"): return "<"
    case .character(">"): return ">"
    case .character(let character) where character != " " && modifiers == .control:
      return "^" + character.uppercased()
    default: break
    }
    let names = [("S-", "Shift-"), ("C-", "Ctrl-"), ("M-", "Alt-")]
    return names.reduce(String(notation.dropFirst().dropLast())) { label, name in
      label.replacing(name.0, with: name.1)
    }
  }
}
