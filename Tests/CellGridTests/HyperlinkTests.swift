import CellGrid
import Testing

@Suite struct HyperlinkTests {
  private static let size = Size(columns: 20, rows: 3)

  private func link(_ address: String) throws -> Hyperlink {
    try #require(Hyperlink(address: address, id: "1"))
  }

  private func frame(_ text: String, row: Int = 0, style: Style = .plain) -> Frame {
    var frame = Frame(size: Self.size)
    frame.write(text, at: Point(column: 0, row: row), style: style)
    return frame
  }

  private func written(_ frame: Frame, after old: Frame?) -> String {
    HyperlinkWriter(
      depth: .rgb,
      paletteCount: 8,
      colorNumber: { color in
        switch color {
        case .terminalDefault: -1
        case .named(let number), .indexed(let number): Int(number)
        case .rgb(let red, let green, let blue): Int(red) << 16 | Int(green) << 8 | Int(blue)
        }
      },
      isSure: { glyph, width in glyph.cellWidth == width && glyph != "?" }
    )
    .sequence(for: frame, after: old, within: Self.size)
    .replacing("\u{1B}", with: "^")
  }

  @Test(arguments: [
    ("https://a.example/é", "https://a.example/%C3%A9"),
    ("https://a.example/\u{1B}]8;;\u{7}", "https://a.example/%1B]8;;%07"),
    ("mailto:a b@c.example", "mailto:a%20b@c.example"),
  ])
  func `an address is printable ASCII whatever it was`(address: String, encoded: String) throws {
    #expect(try link(address).address == encoded)
  }

  @Test(arguments: ["javascript:x", "file:///", "data:x", "", "/a", "ssh://a.example", "https:/x"])
  func `only addresses of the web and of mail are told`(address: String) {
    #expect(Hyperlink(address: address, id: "1") == nil)
  }

  @Test func `an address of 2,083 bytes is the longest`() {
    let address = "https://" + String(repeating: "a", count: 2_075)
    #expect(Hyperlink(address: address, id: "1") != nil)
    #expect(Hyperlink(address: address + "a", id: "1") == nil)
  }

  @Test func `what is written over a link is no longer part of it`() throws {
    var frame = frame("abcdefgh")
    frame.link(row: 0, columns: 0..<8, to: try link("https://a.example/"))
    frame.write("XY", at: Point(column: 3, row: 0), style: .plain)
    frame.write("Z", at: Point(column: 0, row: 1), style: .plain)
    #expect(frame.links.map(\.columns) == [0..<3, 5..<8])
    frame.fill(Rect(column: 0, row: 0, columns: 20, rows: 3), style: .plain)
    #expect(frame.links.isEmpty)
  }

  @Test func `a link off the screen is none`() throws {
    var frame = frame("abc")
    frame.link(row: 3, columns: 0..<8, to: try link("https://a.example/"))
    frame.link(row: -1, columns: 0..<8, to: try link("https://a.example/"))
    frame.link(row: 0, columns: 20..<28, to: try link("https://a.example/"))
    #expect(frame.links.isEmpty)
  }

  @Test func `a link is written over what stands there, in the same look, and all is put back`()
    throws
  {
    let style = Style(
      foreground: .rgb(red: 1, green: 2, blue: 3),
      background: .named(4),
      attributes: [.underline, .bold]
    )
    var frame = frame("a link", row: 1, style: style)
    frame.link(row: 1, columns: 2..<6, to: try link("https://a.example/"))
    let look = "^[0;1;4;38;2;1;2;3;44m"
    #expect(
      written(frame, after: nil)
        == "^7^[2;3H\(look)^]8;id=1;https://a.example/^\\link^]8;;^\\^8"
    )
  }

  @Test func `nothing is written for a row that stays as it is`() throws {
    var before = frame("a link")
    before.link(row: 0, columns: 2..<6, to: try link("https://a.example/"))
    var after = before
    after.write("below", at: Point(column: 0, row: 2), style: .plain)
    #expect(written(after, after: before) == "")
    #expect(written(frame("plain"), after: frame("plainer")) == "")
  }

  @Test func `cells that keep their glyphs do not keep the link that is gone`() throws {
    var before = frame("a link")
    before.link(row: 0, columns: 2..<6, to: try link("https://a.example/"))
    let gone = written(frame("a link"), after: before)
    #expect(gone == "^7^[1;3H^[0m^]8;;^\\link^]8;;^\\^8")
    var moved = frame("a link")
    moved.link(row: 0, columns: 4..<6, to: try link("https://b.example/"))
    let text = written(moved, after: before)
    #expect(text.contains("^]8;;^\\li^]8;;^\\"))
    #expect(text.contains("^]8;id=1;https://b.example/^\\nk^]8;;^\\"))
  }

  @Test func `a row that was drawn anew is linked anew`() throws {
    var before = frame("a link here")
    before.link(row: 0, columns: 2..<6, to: try link("https://a.example/"))
    var after = frame("a link gone")
    after.link(row: 0, columns: 2..<6, to: try link("https://a.example/"))
    #expect(written(after, after: before).contains("^\\link^]"))
  }

  @Test func `glyphs that are not sure part a link, and wide ones stay whole`() throws {
    var frame = frame("a?海b")
    frame.link(row: 0, columns: 0..<5, to: try link("https://a.example/"))
    let text = written(frame, after: nil)
    #expect(text.contains("^[1;1H^[0m^]8;id=1;https://a.example/^\\a^]8;;^\\"))
    #expect(text.contains("^[1;3H^[0m^]8;id=1;https://a.example/^\\海b^]8;;^\\"))
    #expect(!text.contains("?"))
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], false),
    (["TERM": "xterm-256color", "VTE_VERSION": "7200"], true),
    (["TERM": "xterm-256color", "VTE_VERSION": "4602"], false),
    (["TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1"], true),
    (["TERM": "xterm-256color", "WEZTERM_PANE": "0"], true),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"], true),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], false),
    (["TERM": "foot"], true), (["TERM": "foot-extra"], true), (["TERM": "alacritty"], true),
    (["TERM": "linux", "VTE_VERSION": "7200"], false), ([:], false),
    (["TERM": "screen-256color", "STY": "1.x", "KITTY_WINDOW_ID": "1"], false),
    (["TERM": "tmux-256color", "TMUX": "/x", "VTE_VERSION": "7200"], false),
    (
      [
        "TERM": "tmux-256color", "TMUX": "/x", "TERM_PROGRAM": "tmux",
        "TERM_PROGRAM_VERSION": "3.3a",
      ], false
    ),
    (
      [
        "TERM": "tmux-256color", "TMUX": "/x", "TERM_PROGRAM": "tmux",
        "TERM_PROGRAM_VERSION": "3.4",
      ], true
    ),
    (
      [
        "TERM": "tmux-256color", "TMUX": "/x", "TERM_PROGRAM": "tmux",
        "TERM_PROGRAM_VERSION": "next-4.0",
      ], true
    ),
  ])
  func `only terminals that are known to are told of links`(
    environment: [String: String],
    isKnown: Bool
  ) {
    #expect(HyperlinkSupport.isKnown(environment) == isKnown)
  }
}
