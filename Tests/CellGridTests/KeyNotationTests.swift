import CellGrid
import Testing

@Suite struct KeyNotationTests {
  static let pairs: [(String, Key)] = [
    ("j", Key(.character("j"))),
    ("G", Key(.character("G"))),
    ("é", Key(.character("é"))),
    (">", Key(.character(">"))),
    ("-", Key(.character("-"))),
    ("<lt>", Key(.character("<"))),
    ("<Space>", Key(.character(" "))),
    ("<Enter>", Key(.enter)),
    ("<Esc>", Key(.escape)),
    ("<Tab>", Key(.tab)),
    ("<S-Tab>", Key(.tab, modifiers: .shift)),
    ("<BS>", Key(.backspace)),
    ("<Del>", Key(.delete)),
    ("<Ins>", Key(.insert)),
    ("<S-Up>", Key(.up, modifiers: .shift)),
    ("<C-Left>", Key(.left, modifiers: .control)),
    ("<PgUp>", Key(.pageUp)),
    ("<PgDn>", Key(.pageDown)),
    ("<Home>", Key(.home)),
    ("<M-End>", Key(.end, modifiers: .alt)),
    ("<F1>", Key(.function(1))),
    ("<S-F12>", Key(.function(12), modifiers: .shift)),
    ("<C-d>", Key(.character("d"), modifiers: .control)),
    ("<C-->", Key(.character("-"), modifiers: .control)),
    ("<C-Space>", Key(.character(" "), modifiers: .control)),
    ("<M-x>", Key(.character("x"), modifiers: .alt)),
    ("<M-X>", Key(.character("X"), modifiers: .alt)),
    ("<M-lt>", Key(.character("<"), modifiers: .alt)),
    ("<M-gt>", Key(.character(">"), modifiers: .alt)),
    ("<C-M-d>", Key(.character("d"), modifiers: [.control, .alt])),
  ]

  @Test(arguments: pairs)
  func `a key is read and written in one notation`(notation: String, key: Key) {
    #expect(Key(notation: notation) == key)
    #expect(key.notation == notation)
  }

  @Test(
    arguments: [
      ("<", "<lt>"), (" ", "<Space>"), ("<CR>", "<Enter>"), ("<return>", "<Enter>"),
      ("<esc>", "<Esc>"), ("<c-D>", "<C-d>"), ("<A-x>", "<M-x>"), ("<S-j>", "J"),
      ("<C-i>", "<Tab>"),
      ("<C-M>", "<Enter>"), ("<C-[>", "<Esc>"), ("<PageDown>", "<PgDn>"), ("<M-C-d>", "<C-M-d>"),
    ]
  )
  func `other spellings are read too`(notation: String, canonical: String) {
    #expect(Key(notation: notation)?.notation == canonical)
  }

  @Test(
    arguments: [
      "", "jj", "<Entr>", "<>", "<C->", "<X-d>", "<F0>", "<F99>", "<Fx>", "<j>", "<C-jj>", "\u{1B}",
      "\t", "\u{200B}", "<C-", "C-d",
    ]
  )
  func `what is no key is refused`(notation: String) {
    #expect(Key(notation: notation) == nil)
  }

  @Test(
    arguments: [
      ("", []), ("jj<Enter>", ["j", "j", "<Enter>"]),
      ("/whale <C-u><lt>", ["/", "w", "h", "a", "l", "e", "<Space>", "<C-u>", "<lt>"]),
      (">é作", [">", "é", "作"]),
    ]
  )
  func `a script is read key by key`(script: String, keys: [String]) {
    #expect([Key](script: script)?.map(\.notation) == keys)
  }

  @Test(arguments: ["<", "j<Entr>k", "j<", "<<Enter>", "a\nb"])
  func `a script with something that is no key is refused`(script: String) {
    #expect([Key](script: script) == nil)
  }
}
