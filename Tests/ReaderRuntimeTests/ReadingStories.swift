import CellGrid
import Foundation
import ReaderCore
import ReaderTesting
import Settings
import Testing

@testable import ReaderRuntime

/// What a person does who reads: the real session over real files, keys in and frames out.
@MainActor @Suite struct ReadingStories {
  private let reader: ReaderHome

  init() throws {
    reader = try ReaderHome.withThreeArticles()
  }

  @Test func `a library opens as a list and the first article`() throws {
    let screen = try reader.play().screen
    #expect(screen.contains("3 articles · newest first"))
    #expect(screen.contains("●   Harbour city plans a tidal plant"))
    #expect(screen.contains("●   Old turbines find a home"))
    #expect(screen.contains("The quay is cold."))
    #expect(!screen.contains("They turn again."))
  }

  @Test func `the article follows the selection`() throws {
    #expect(try reader.play(.keys("jj")).screen.contains("They turn again."))
    #expect(try reader.play(.keys("Gk")).screen.contains("It sings at dawn."))
  }

  @Test func `an empty library says what to do`() throws {
    for file in ["plant.md", "whale.md", "old.md"] { try reader.removeArticle(file) }
    #expect(try reader.play().screen.contains("No articles here"))
  }

  @Test func `the list is filtered at each key and matches stand out`() throws {
    let session = try reader.play(
      .keys("/"),
      .look { #expect($0.text.contains("3 articles")) },
      .keys("s"),
      .look { #expect($0.text.contains("1 of 3")) },
      .keys("ix"),
      .look { #expect($0.text.contains("0 of 3")) },
      .keys("<BS>ngs")
    )
    #expect(session.screen.contains("1 of 3 · newest first"))
    #expect(session.screen.contains("A whale sings on the radio"))
    #expect(!session.screen.contains("Harbour city"))
    let frame = try #require(session.frames.last)
    let match = frame.cells(of: "●   A whale sings").map(\.style)
    try #require(match.count == 17)
    #expect(match[12] != match[4])
  }

  @Test func `a query that is wrong keeps the list and says what was expected`() throws {
    var before = ""
    let session = try reader.play(
      .keys("/whale"),
      .look { before = $0.lines(with: "whale").first ?? "" },
      .keys(" (")
    )
    #expect(session.screen.contains("A whale sings on the radio"))
    #expect(session.screen.contains("1 of 3"))
    #expect(before.contains("⌕ whale"))
    #expect(session.screen.contains("⌕ whale ("))
    #expect(session.frames.last?.lines(with: "⌕").count == 1)
  }

  @Test func `an article that was just read stays among the unread until the list is tidied`()
    throws
  {
    let session = try reader.play(
      .keys("2<Enter>"),
      .look { #expect($0.text.contains("3 articles")) },
      .keys("q"),
      .look { frame in
        #expect(frame.text.contains("    Harbour city plans a tidal plant"))
        #expect(!frame.text.contains("● Harbour"))
      },
      .keys("R"),
      .look { #expect($0.text.contains("Harbour city")) },
      .keys("Z")
    )
    #expect(session.screen.contains("2 of 3"))
    #expect(!session.screen.contains("Harbour city"))
  }

  @Test func `a link is copied by the terminal's own sequence`() throws {
    let session = try reader.play(.keys("y"))
    let link = Data("https://coastwire.example/plant.md".utf8).base64EncodedString()
    #expect(session.sent == ["\u{1B}]52;c;\(link)\u{7}"])
    #expect(session.screen.contains("Copied https://coastwire.example/plant.md"))
  }

  @Test func `the paragraph on top stays when the window changes its size`() throws {
    let body = (1...60).map {
      "Paragraph \($0) is about the tide, and the tide is late again today."
    }
    try reader.write("A long read", body.joined(separator: "\n\n"), hoursAgo: 0, to: "long.md")
    let steps: [ReaderStep] = [
      .keys("<Enter>"), .keys(String(repeating: "<PgDn>", count: 3)),
    ]
    var top = ""
    func firstParagraph(_ frame: Frame) -> String? {
      frame.text.split(separator: "\n").dropFirst(2).joined(separator: " ")
        .split(separator: "Paragraph").dropFirst().first?.split(separator: " ").first.map {
          String($0)
        }
    }
    let sizes = [(100, 30), (180, 50), (60, 24), (40, 10), (0, 0), (120, 30)]
    let resizes = sizes.flatMap { columns, rows -> [ReaderStep] in
      [
        .resize(columns: columns, rows: rows),
        .look { frame in
          guard columns > 0 else { return }
          // A paragraph cut by the top edge is the one before the first that begins on screen.
          let number = firstParagraph(frame).flatMap { Int($0) } ?? 0
          let wanted = Int(top) ?? -9
          #expect(
            (wanted...wanted + 1).contains(number),
            "\(columns)×\(rows): \(number), not \(wanted)"
          )
        },
      ]
    }
    let start = ReaderStep.look { top = firstParagraph($0) ?? "" }
    try reader.play(steps + [start] + resizes)
    #expect((Int(top) ?? 0) > 5)
  }

  @Test(arguments: [(120, 30), (200, 40), (64, 24)])
  func `an article opens in the next session where it was left`(columns: Int, rows: Int) throws {
    let body = (1...60).map { "Paragraph \($0) is about the tide, which is late again today." }
    try reader.write("A long read", body.joined(separator: "\n\n"), hoursAgo: 0, to: "long.md")
    var left: [Substring] = []
    func paragraphs(_ screen: String) -> [Substring] {
      screen.split(separator: "Paragraph ").dropFirst()
        .compactMap { $0.split(separator: " ").first }
    }
    try reader.play(
      .keys("<Enter><PgDn><PgDn>"),
      .look { left = paragraphs($0.text) }
    )
    let size = Size(columns: columns, rows: rows)
    let screen = try reader.play([.keys("<Enter>")], size: size).screen
    #expect(left.count > 5)
    #expect(left.prefix(2).contains(paragraphs(screen).first ?? ""))
    // At its end it was read, and begins anew.
    try reader.play(.keys("<Enter>G"))
    #expect(try paragraphs(reader.play(.keys("<Enter>")).screen).first == "1")
  }

  @Test func `what changed on the disk comes in without moving what is read`() throws {
    let reader = reader
    let session = try reader.play(
      .keys("j<Enter>"),
      .look { frame in
        #expect(frame.text.contains("It sings at dawn."))
        try reader.write("A brand new story", hoursAgo: 0, to: "new.md")
        try reader.write(
          "Harbour city plans no plant",
          "It was too cold.",
          hoursAgo: 1,
          to: "plant.md"
        )
        try reader.removeArticle("old.md")
      },
      .keys("R"),
      .look { frame in
        #expect(frame.text.contains("It sings at dawn."))
        #expect(frame.text.contains("A brand new story"))
        #expect(frame.text.contains("Harbour city plans no plant"))
        #expect(!frame.text.contains("Harbour city plans a tidal plant"))
        #expect(!frame.text.contains("Old turbines"))
      },
      .keys("qk")
    )
    // The selection was still on the whale, so one up is the plant.
    #expect(session.screen.contains("It was too cold."))
  }

  @Test func `the file of the article being read is removed and what was read stays`() throws {
    let reader = reader
    let session = try reader.play(
      .keys("<Enter>"),
      .look { _ in try reader.removeArticle("plant.md") },
      .keys("R")
    )
    #expect(session.screen.contains("The quay is cold."))
    #expect(session.screen.contains("2 articles"))
  }

  @Test func `themes are tried on and the one chosen is kept`() throws {
    var text: [Style] = []
    let session = try reader.play(
      .look { text.append($0.cells[0].style) },
      .keys("T<Home>"),
      .look { text.append($0.cells[0].style) },
      .keys("<Esc>"),
      .look { text.append($0.cells[0].style) },
      .keys("TG<Enter>")
    )
    #expect(text.count == 3)
    #expect(text[0] != text[1])
    #expect(text[0] == text[2])
    let last = try #require(reader.setup.themes.names.last)
    #expect(session.screen.contains("Theme: \(last)"))
    let file = try String(contentsOf: reader.configurationFile, encoding: .utf8)
    #expect(file.contains("theme = \"\(last)\""))
  }

  @Test func `a file that appears as an argument is read alone`() throws {
    var alone = reader
    alone.setup.roots = [reader.home.url.appending(path: "library/whale.md").path]
    #expect(try alone.play().screen.contains("1 article ·"))
  }
}
