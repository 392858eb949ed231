import CellGrid
import Testing

@Suite struct InputDecoderTests {
  /// The events of bytes that arrive in one go.
  private func events(_ input: String) -> [InputEvent] {
    events(Array(input.utf8))
  }

  private func events(_ bytes: [UInt8]) -> [InputEvent] {
    var decoder = InputDecoder()
    for byte in bytes { decoder.take(byte: byte, at: 0) }
    return decoder.finish()
  }

  private func keys(_ input: String) -> [String] {
    events(input).map { event in
      if case .key(let key) = event { key.notation } else { "\(event)" }
    }
  }

  @Test(
    arguments: [
      ("j", "j"), ("é", "é"), ("作", "作"), ("😀", "😀"), (" ", "<Space>"), ("\r", "<Enter>"),
      ("\t", "<Tab>"), ("\u{7F}", "<BS>"), ("\u{8}", "<BS>"), ("\u{4}", "<C-d>"), ("\n", "<C-j>"),
      ("\0", "<C-Space>"), ("\u{1C}", "<C-\\>"), ("\u{1B}", "<Esc>"), ("\u{1B}x", "<M-x>"),
      ("\u{1B}é", "<M-é>"), ("\u{1B}\u{4}", "<C-M-d>"), ("\u{1B}O", "<M-O>"), ("\u{1B}]", "<M-]>"),
      ("e\u{301}", "e\u{301}"),
    ]
  )
  func `a key typed is read`(input: String, notation: String) {
    #expect(keys(input) == [notation])
  }

  @Test(
    arguments: [
      ("\u{1B}[A", "<Up>"), ("\u{1B}OB", "<Down>"), ("\u{1B}[1;5C", "<C-Right>"),
      ("\u{1B}[1;2D", "<S-Left>"), ("\u{1B}[1;8A", "<C-M-S-Up>"), ("\u{1B}[Z", "<S-Tab>"),
      ("\u{1B}[H", "<Home>"), ("\u{1B}OF", "<End>"), ("\u{1B}[1~", "<Home>"),
      ("\u{1B}[8~", "<End>"),
      ("\u{1B}[2~", "<Ins>"), ("\u{1B}[3;5~", "<C-Del>"), ("\u{1B}[5~", "<PgUp>"),
      ("\u{1B}[6;3~", "<M-PgDn>"), ("\u{1B}OP", "<F1>"), ("\u{1B}[1;2S", "<S-F4>"),
      ("\u{1B}[15~", "<F5>"), ("\u{1B}[24;5~", "<C-F12>"), ("\u{1B}[34~", "<F20>"),
      ("\u{1B}[97;5u", "<C-a>"), ("\u{1B}[13;2u", "<S-Enter>"), ("\u{1B}[27;5;105~", "<C-i>"),
      ("\u{1B}OM", "<Enter>"),
    ]
  )
  func `a sequence of a key is read`(input: String, notation: String) {
    guard case .key(let key)? = events(input).first else {
      Issue.record("no key")
      return
    }
    #expect(key.notation == notation)
    #expect(events(input).count == 1)
  }

  @Test(
    arguments: [
      "\u{1B}[99;1x", "\u{1B}[?1;2c", "\u{1B}[12;40R", "\u{1B}]10;rgb:00/00/00\u{7}",
      "\u{1B}]52;c;aGk=\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[I",
      "\u{1B}[[A", "\u{1B}[M !!", "\u{1B}[>0;276;0c", "\u{1B}[200z", "\u{1B}[99999999999999999999~",
      "\u{1B}[1114112u", "\u{1B}[55296;5u", "\u{1B}[<0;0;0M", "\u{1B}[<M", "\u{1B}[<66;1;1M",
      "\u{1B}[<2;1;1M", "\u{9B}", "\u{202E}",
    ]
  )
  func `a sequence that is not known is swallowed whole`(input: String) {
    #expect(keys(input + "j") == ["j"])
  }

  @Test func `a long sequence is swallowed whole`() {
    #expect(keys("\u{1B}[" + String(repeating: "1;", count: 10_000) + "yj") == ["j"])
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC3], [0xE4, 0xBD], [0xC0, 0x80], [0xED, 0xA0, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0x80, 0x80, 0x80, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func `what is not UTF-8 is dropped and the next key is not`(bytes: [UInt8]) {
    #expect(events(bytes + [0x6A]) == [.key(Key(.character("j")))])
  }

  @Test func `a scalar may arrive in two parts`() {
    var decoder = InputDecoder()
    decoder.take(byte: 0xC3, at: 0)
    #expect(decoder.finish() == [])
    decoder.take(byte: 0xA9, at: 5)
    #expect(decoder.finish() == [.key(Key(.character("é")))])
  }

  @Test func `Escape before other keys is a key of its own`() {
    #expect(keys("\u{1B}\u{1B}") == ["<Esc>", "<Esc>"])
    #expect(keys("\u{1B}\u{1B}[A") == ["<Esc>", "<Up>"])
    #expect(keys("\u{1B}[\u{1B}") == ["<Esc>"])
  }

  @Test func `keys that terminfo knows take part`() {
    var decoder = InputDecoder()
    decoder.take(key: Key(.up), at: 0)
    decoder.take(byte: 0x1B, at: 0)
    decoder.take(key: Key(.down), at: 0)
    let expected = [Key(.up), Key(.down, modifiers: .alt)]
    #expect(decoder.finish() == expected.map(InputEvent.key))
  }

  @Test(
    arguments: [
      ("\u{1B}[<0;10;5M", MouseEvent.Action.press), ("\u{1B}[<0;10;5m", .release),
      ("\u{1B}[<32;10;5M", .drag), ("\u{1B}[<64;10;5M", .wheelUp), ("\u{1B}[<65;10;5M", .wheelDown),
      ("\u{1B}[<20;10;5M", .press),
    ]
  )
  func `the mouse is read`(input: String, action: MouseEvent.Action) {
    #expect(events(input) == [.mouse(MouseEvent(action, at: Point(column: 9, row: 4)))])
  }

  @Test(
    arguments: [
      (0, 300, "\u{1B}[<0;3;3M", MouseEvent.Action.doublePress),
      (0, 900, "\u{1B}[<0;3;3M", .press), (0, 300, "\u{1B}[<0;4;3M", .press),
    ]
  )
  func `two presses in one place within moments are a double press`(
    first: Int,
    second: Int,
    input: String,
    action: MouseEvent.Action
  ) {
    var decoder = InputDecoder()
    for byte in "\u{1B}[<0;3;3M".utf8 { decoder.take(byte: byte, at: first) }
    for byte in input.utf8 { decoder.take(byte: byte, at: second) }
    guard case .mouse(let mouse)? = decoder.finish().last else {
      Issue.record("no mouse event")
      return
    }
    #expect(mouse.action == action)
  }

  @Test(
    arguments: [
      ("q\u{1B}[Aé", "q[Aé"), ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb\u{7}\u{9B}c", "a\tbc"),
      ("\u{1B}[200~x", "[200~x"), ("~", "~"),
    ]
  )
  func `pasted text is one event without controls`(input: String, text: String) {
    #expect(
      events("\u{1B}[200~\(input)\u{1B}[201~j") == [.paste(text), .key(Key(.character("j")))]
    )
  }

  @Test func `a paste may arrive in parts, and its keys run nothing`() {
    var decoder = InputDecoder()
    for byte in "\u{1B}[200~ab".utf8 { decoder.take(byte: byte, at: 0) }
    decoder.take(key: Key(.backspace), at: 0)
    #expect(decoder.finish() == [])
    for byte in "c\u{1B}[201~".utf8 { decoder.take(byte: byte, at: 0) }
    #expect(decoder.finish() == [.paste("abc")])
  }

  @Test func `an endless paste is cut and still ends`() {
    let bytes = Array("\u{1B}[200~".utf8) + Array(repeating: 0x61, count: 5_000_000)
    let all = events(bytes + Array("\u{1B}[201~j".utf8))
    #expect(all.count == 2)
    #expect(all.last == .key(Key(.character("j"))))
  }

  @Test func `an empty paste is none`() {
    #expect(events("\u{1B}[200~\u{1B}[201~") == [])
  }

  @Test func `any two bytes leave a decoder that still reads keys`() {
    for first in UInt8.min...UInt8.max {
      for second in [0x00, 0x1B, 0x3B, 0x4F, 0x5B, 0x5D, 0x7E, 0x80, 0xC3, 0xFF] as [UInt8] {
        // Escape leaves every sequence but a paste, and nothing here begins one.
        let all = events([first, second, 0x1B, 0x1B, 0x1B, 0x5B, 0x41])
        #expect(all.last == .key(Key(.up)))
      }
    }
  }

  @Test(
    arguments: [
      ("KEY_UP", "<Up>"), ("KEY_BTAB", "<S-Tab>"), ("KEY_F(1)", "<F1>"), ("KEY_F(15)", "<S-F3>"),
      ("KEY_F(25)", "<C-F1>"), ("KEY_F(63)", "<M-S-F3>"), ("kUP5", "<C-Up>"), ("kDC3", "<M-Del>"),
      ("kUP", "<S-Up>"), ("KEY_SR", "<S-Up>"), ("kNXT6", "<C-S-PgDn>"),
    ]
  )
  func `the names of ncurses are read`(name: String, notation: String) {
    #expect(Key(cursesName: name)?.notation == notation)
  }

  @Test(arguments: [
    "KEY_RESIZE", "KEY_F(0)", "KEY_F(99)", "KEY_F(", "kXX5", "", "kBEG", "UNKNOWN KEY",
  ])
  func `other names of ncurses are no keys`(name: String) {
    #expect(Key(cursesName: name) == nil)
  }
}
