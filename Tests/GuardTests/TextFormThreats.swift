import ArticleFiles
import Articles
import CellGrid
import Foundation
import ReaderCore
import ReaderTesting
import Testing
import Wording

/// Text that lies about itself: its letters, its width, its addresses, its keys.
@Suite("Text threats: forms") struct TextFormThreats {
  private func read(_ bytes: [UInt8], _ name: String = "file") -> ArticleFileContents {
    ArticleFileReader().read(bytes, path: name, modified: nil)
  }

  private func item(
    _ title: String,
    _ body: String = "Text"
  ) throws -> (title: String, body: String) {
    let feed =
      "<rss version=\"2.0\"><channel><title>C</title><item><title>\(title)</title>"
      + "<description>\(body)</description></item></channel></rss>"
    let article = try #require(read(Array(feed.utf8)).articles.first)
    return (article.title, article.body.plainText)
  }

  @Test(arguments: [
    ("&#155;31m", "›31m"), ("&#x9B;31m", "›31m"), ("a\u{9B}31m", "a›31m"), ("&#129;x", "\u{FFFD}x"),
    ("&#27;[31m", "[31m"), ("&#0;x", "\u{FFFD}x"),
  ])
  func `C1 controls are the letters that they were meant for`(title: String, shown: String) throws {
    #expect(try item(title).title == shown)
  }

  @Test func `bytes of Windows 1252 are its letters and never controls`() throws {
    let text = Array("The tide ".utf8) + [0x93] + Array("came".utf8) + [0x94, 0x20, 0x9B, 0x33]
    let article = try #require(
      read(text + Array("1m in\n\nIt was cold.\n".utf8), "a.txt").articles.first
    )
    #expect(HostileText.threats(in: article.title + article.body.plainText) == [])
    #expect((article.title + article.body.plainText).contains("“came”"))
  }

  @Test(arguments: ["&amp;#27;[31mx", "&amp;amp;#27;[31mx", "&amp;#x1b;[31mx", "&amp;#x202e;x"])
  func `a reference that was escaped again drives nothing`(text: String) throws {
    let (title, body) = try item(text, text)
    #expect(HostileText.threats(in: title + body) == [])
    #expect(title.hasSuffix("x") && body.hasSuffix("x"))
  }

  @Test(arguments: [
    "\u{202A}", "\u{202E}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{61C}",
  ])
  func `bidi controls never reach the terminal`(mark: String) throws {
    let (title, body) = try item(
      "a\(mark)b &#\(mark.unicodeScalars.first?.value ?? 0);c",
      "x\(mark)y"
    )
    #expect(title == "ab c")
    #expect(body == "xy")
  }

  @Test(arguments: [
    (
      "Title\n\nThe \u{202E}tide\u{202C} is high\u{200F}.\n",
      "3 hidden direction marks were removed."
    ),
    ("# Title\n\nThe tide is \u{2066}high.\n", "1 hidden direction mark was removed."),
    ("Title\n\nThe – tide – is “high”.\n", nil),
  ])
  func `direction marks are counted, and told of the article`(text: String, told: String?) throws {
    let article = try #require(read(Array(text.utf8), "a.md").articles.first)
    #expect(article.warnings.filter { $0.contains("direction") } == [told].compactMap(\.self))
  }

  @Test(arguments: [
    ("a\u{200B}b\u{2060}c\u{FEFF}d\u{AD}e", "abcde"), ("x\u{E0068}\u{E0069}\u{E007F}y", "xy"),
    ("a" + String(repeating: "\u{FE0F}", count: 5_000) + "b", "ab"),
    ("a\u{FFF9}b\u{FFFA}c\u{FFFB}d", "abcd"), ("a\u{200D}b", "ab"),
    ("👩\u{200D}👧 ❤\u{FE0F}", "👩\u{200D}👧 ❤\u{FE0F}"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
  ])
  func `what cannot be seen is dropped but where words and pictures need it`(
    text: String,
    shown: String
  ) throws {
    #expect(try item(text).title == shown)
  }

  @Test(arguments: ["\u{301}", "\u{20DD}", "\u{903}", "\u{200D}👧"])
  func `a flood of marks is cut, and a million of them hold nothing up`(mark: String) throws {
    let count = mark == "\u{301}" ? 1_000_000 : 50_000
    let flood = (mark == "\u{200D}👧" ? "👩" : "a") + String(repeating: mark, count: count)
    let article = try #require(
      read(Array("Title\n\n\(flood) end of it.\n\nMore text.\n".utf8), "a.txt").articles.first
    )
    let body = article.body.plainText
    #expect(body.contains("end of it"))
    let longest = body.map(\.unicodeScalars.count).max() ?? 0
    #expect(longest <= 32)
    var frame = Frame(size: Size(columns: 10, rows: 1))
    frame.write(flood, at: Point(column: 0, row: 0), style: .plain)
    #expect(frame.cells.allSatisfy { $0.glyph.unicodeScalars.count <= 32 })
  }

  @Test(arguments: [
    (
      "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"a\\ud800b\"}]}",
      "a\u{FFFD}b"
    ),
    (
      "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"a\\uffffb\"}]}",
      "a\u{FFFD}b"
    ),
    (
      "<rss version='2.0'><channel><item><title>a&#xD800;b&#xFFFE;c</title></item></channel></rss>",
      "a\u{FFFD}b\u{FFFD}c"
    ),
  ])
  func `what is no character is a replacement, and the article stays`(text: String, title: String) {
    #expect(read(Array(text.utf8)).articles.map(\.title) == [title])
  }

  @Test func `bytes that are no text in any encoding leave the article`() throws {
    let bytes =
      Array("<rss version='2.0'><channel><item><title>a".utf8) + [0xFF, 0xC0, 0xED, 0xA0, 0x80]
    let end = Array("b</title><description>é ü</description></item></channel></rss>".utf8)
    let article = try #require(read(bytes + end).articles.first)
    #expect(article.title.hasPrefix("a") && article.title.hasSuffix("b"))
    #expect(HostileText.threats(in: article.title) == [])
  }

  @Test @MainActor func `no text is wider than its cells`() throws {
    let home = try HostileHome()
    let odd =
      "\u{E000}\u{F8FF}\u{378}\u{2E80}①Ω±\u{1F1E6}\u{1F1E7}\u{1F1E8}क्षी\u{FDFD}ﷺ\u{12031}\u{A9C5}"
    try home.reader.write("Width \(odd) end", "Body \(odd) \(odd) end.", to: "wide.md")
    for frame in try home.frames("<Enter>") {
      for row in 0..<frame.size.rows {
        let cells = Array(frame.row(row))
        for (column, cell) in cells.enumerated() where cell.glyph.cellWidth > 1 {
          #expect(column + 1 < cells.count && cells[column + 1].isContinuation)
        }
      }
      #expect(frame.cells.count == frame.size.columns * frame.size.rows)
    }
  }

  @Test(arguments: HostileAddresses.all)
  func `a hyperlink is printed ASCII of the web or of mail`(address: String) {
    guard let link = Hyperlink(address: address, id: "1;\u{1B}\\\(address)") else { return }
    #expect(link.address.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    #expect(link.address.utf8.count <= 2_083)
    #expect(
      ["http://", "https://", "mailto:"].contains { link.address.lowercased().hasPrefix($0) }
    )
    #expect(link.id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x7A).contains($0) })
  }

  @Test(arguments: [
    ("https://p\u{430}ypal.example/", "xn--pypal-4ve.example"),
    ("https://\u{441}\u{430}\u{440}\u{435}.example/", "xn--"),
    ("https://bank.example@coast.example/", "coast.example"),
    ("https://bank.example%2F@coast.example/", "coast.example"),
    ("https://bank\u{2024}example.coast.example/", "bank.example.coast.example"),
  ])
  func `a host is told as the net knows it`(address: String, name: String) {
    let target = LinkTarget(address)
    #expect(target.label.english.contains(name))
    for language in InterfaceLanguage.allCases {
      #expect(target.question(columns: 60, in: language).contains(name))
    }
  }

  @Test(arguments: [
    "\u{1B}[?62;1;22c", "\u{1B}[>41;354;0c", "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}[?1;2$y",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]52;c;bHM=\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}_G;OK\u{1B}\\", "\u{1B}[8;24;80t", "\u{1B}]l;title\u{1B}\\", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}[999999999999999999999q", "\u{1B}[?997;1n",
  ])
  func `what a terminal answers is no key`(answer: String) {
    var decoder = InputDecoder()
    for byte in answer.utf8 { decoder.take(byte: byte, at: 0) }
    let keys = decoder.finish().filter { if case .key = $0 { true } else { false } }
    #expect(keys == [])
    decoder.take(byte: UInt8(ascii: "j"), at: 1)
    #expect(decoder.finish() == [.key(Key(.character("j")))])
  }

  @Test(arguments: [
    "harbour\u{1B}[201~Q", "harbour\u{1B}[201~\rAQ\r", "a\u{1B}[201~s\u{1B}[200~b",
    "a\u{1B}[201~q\u{1B}[201~Q", "a\u{1B}[201~\u{1B}:q\r",
  ])
  func `text with the end of a paste in it runs no keys`(text: String) {
    var decoder = InputDecoder()
    for byte in "\u{1B}[200~\(text)\u{1B}[201~".utf8 { decoder.take(byte: byte, at: 0) }
    let events = decoder.finish()
    #expect(events.allSatisfy { if case .paste = $0 { true } else { false } }, "\(events)")
    #expect(!events.isEmpty)
  }

  @Test @MainActor func `pasted lines are one line of text and no commands`() throws {
    let home = try HostileHome()
    try home.reader.write("Harbour city", to: "a.md")
    let text = "harbour\nQ\r:quit\r\u{1B}[31m\u{202E}"
    let session = try home.reader.play(
      .keys("/"),
      .paste(text),
      .look { #expect($0.text.contains("harbour Q :quit")) },
      .keys("<Esc>"),
      .paste(text),
      .look { #expect($0.text.contains("Harbour city")) }
    )
    for frame in session.frames { #expect(HostileText.threats(in: frame.text) == []) }
  }
}
