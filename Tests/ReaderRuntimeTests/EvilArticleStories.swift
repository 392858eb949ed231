import CellGrid
import Foundation
import ReaderTesting
import Testing

@testable import ReaderRuntime

/// Articles that mean harm by their size or shape, read as a reader reads: opened, paged, searched,
/// in windows of many sizes.
///
/// `make hostile PART=evil_articles` takes larger ones, and the time.
@MainActor @Suite struct EvilArticleStories {
  nonisolated private static let shapes: [(name: String, text: String)] = [
    ("nested", page(String(repeating: "<div>", count: 5_000) + "<p>The harbour.")),
    ("mixed", page(String(repeating: "<b><i><p>", count: 1_000) + "The harbour.")),
    (
      "unclosed",
      page(String(repeating: "<p><b><a href='https://a.example/'>harbour ", count: 1_000))
    ),
    ("sign", page("<p>The harbour." + String(repeating: "<a ", count: 10_000))),
    ("table", page("<table>" + String(repeating: "<tr>" + cells(400), count: 3) + "</table>")),
    ("divs", page(String(repeating: "<div>harbour</div>", count: 4_000))),
    ("word", page("<p>" + String(repeating: "harbour", count: 10_000))),
    ("wide", page("<p>harbour " + String(repeating: "港", count: 10_000))),
    ("links", page(String(repeating: "<a href='https://a.example/1'>harbour</a> ", count: 1_000))),
    ("lists", page(String(repeating: "<ul><li>harbour ", count: 60))),
    ("marks", page("<p>harbour a" + String(repeating: "\u{301}\u{323}", count: 10_000))),
    ("joined", page("<p>harbour " + String(repeating: "👩\u{200D}", count: 2_000))),
    ("turned", page("<p>" + String(repeating: "\u{202E}harbour \u{2066}שלום 12 ", count: 800))),
    ("entities", page("<p>harbour " + String(repeating: "&amp;&#x41;&nosuch;", count: 4_000))),
    ("brackets", "# Signs\n\nharbour " + String(repeating: "[", count: 10_000)),
    ("stars", "# Signs\n\nharbour " + String(repeating: "**a *b ", count: 2_000)),
    ("title", String(repeating: "harbour", count: 20_000) + "\n\nThe quay is cold.\n"),
    ("code", page("<pre>harbour\n" + String(repeating: "tide\t", count: 10_000))),
  ]

  nonisolated private static func page(_ body: String) -> String {
    "<!DOCTYPE html><html><head><title>A page</title></head><body>\(body)</body></html>"
  }

  nonisolated private static func cells(_ count: Int) -> String {
    (0..<count).map { "<td>harbour \($0)</td>" }.joined()
  }

  @Test(arguments: shapes.indices)
  func `an article of a hostile shape is read to its end`(index: Int) throws {
    let (name, text) = Self.shapes[index]
    let reader = try ReaderHome()
    try reader.home.write(text, to: "library/\(name)")
    let session = try reader.play(
      .keys("<Enter>"),
      .look { frame in
        #expect(frame.text.replacing("\n", with: "").contains("arbou"), "\(name) is not shown")
      },
      .keys("<Space><Space>bGg/harbour<Enter>nN"),
      .resize(columns: 61, rows: 20),
      .keys("<Space>z"),
      .resize(columns: 3, rows: 2),
      .keys("<Space>"),
      .resize(columns: 200, rows: 60),
      .keys("zfa<Esc>L<Esc>}{%G")
    )
    #expect(session.outcome.unsaved == nil)
    #expect(session.frames.last?.size == Size(columns: 200, rows: 60))
    let glyphs = Set(session.frames.flatMap { $0.cells.map(\.glyph) })
    #expect(glyphs.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
  }
}
