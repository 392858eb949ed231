import CellGrid
import Foundation
import ReaderCore
import ReaderTesting
import Settings
import Testing

@testable import ReaderRuntime

/// What a person does who looks for something: the real session over real files.
@MainActor @Suite struct FindingStories {
  private let reader: ReaderHome

  init() throws {
    reader = try ReaderHome.withThreeArticles()
  }

  @Test func `an operator and its value are offered and taken`() throws {
    let session = try reader.play(
      .keys("/sou"),
      .look { #expect($0.text.contains("source:  from a feed or a publication")) },
      .keys("<Tab>"),
      .look { #expect($0.text.contains("Coast Wire  3 │")) },
      .keys("<Tab>-whale")
    )
    #expect(session.screen.contains("source:\"Coast Wire\" -whale"))
    #expect(session.screen.contains("2 of 3"))
  }

  @Test func `a date is gone to`() throws {
    let session = try reader.play(.keys("Dyesterday<Enter>"))
    #expect(session.screen.contains("They turn again."))
    #expect(try reader.play(.keys("D1999<Enter>")).screen.contains("Everything listed is newer"))
  }

  @Test func `a search is saved, counted, gone to and removed`() throws {
    func saved() throws -> String {
      try String(contentsOf: reader.configurationFile, encoding: .utf8)
    }
    try reader.play(.keys("/turbines<Enter>wmills<Enter>"))
    #expect(try saved().contains("mills = \"turbines\""))
    let session = try reader.play(
      .keys("/turbines<Enter>wmills<Enter><Esc>"),
      .look { #expect($0.text.contains("3 articles")) },
      .keys("F"),
      .look { frame in
        let row = frame.lines(with: "mills").first { $0.contains("turbines") }
        #expect(row?.contains("1 │") == true)
      },
      .keys("<Enter>"),
      .look { #expect($0.text.contains("1 of 3")) },
      .keys("Fx")
    )
    #expect(session.screen.contains("Removed “mills”"))
    #expect(try !saved().contains("mills"))
  }

  @Test func `a search is recalled after a restart`() throws {
    try reader.play(.keys("/turbines<Enter>/<C-u>whale<Enter>Q"))
    let session = try reader.play(
      .keys("/<Up>"),
      .look { #expect($0.lines(with: "⌕ whale").count == 1) },
      .keys("<Up>"),
      .look { #expect($0.lines(with: "⌕ turbines").count == 1) },
      .keys("<Enter>")
    )
    #expect(session.screen.contains("1 of 3"))
  }

  @Test func `two readers at once keep each other's searches`() throws {
    let file = URL(filePath: try #require(reader.setup.searchesFile))
    try reader.play(
      .keys("/first<Enter>"),
      .look { _ in try LineHistoryFile(path: file.path).add("of another") },
      .keys("/<C-u>last<Enter>")
    )
    #expect(try String(contentsOf: file, encoding: .utf8) == "first\nof another\nlast\n")
  }

  @Test func `searches that cannot be kept are told of once`() throws {
    let file = URL(filePath: try #require(reader.setup.searchesFile))
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    let session = try reader.play(
      .keys("/turbines<Enter>"),
      .look { #expect($0.text.contains("Searches are not kept: ")) },
      .keys("/<C-u>whale<Enter>"),
      .look { #expect(!$0.text.contains("Searches are not kept")) },
      .keys("/<Up><Up>")
    )
    #expect(session.screen.contains("⌕ turbines"))
  }

  @Test func `the timeline narrows the list to a day and back`() throws {
    let session = try reader.play(
      .keys("iG"),
      .look { #expect($0.text.contains("█")) },
      .keys("["),
      .look { #expect($0.text.contains("1 of 3")) },
      .keys("]"),
      .look { #expect($0.text.contains("2 of 3")) },
      .keys("<Esc>")
    )
    #expect(session.screen.contains("3 articles"))
  }

  @Test func `the words around a match stand under its row`() throws {
    // The article beside the list has them as well.
    try reader.play(
      .keys("/dawn<Enter>"),
      .look { #expect($0.lines(with: "It sings at dawn.").count == 1) },
      .keys("c"),
      .look { #expect($0.lines(with: "It sings at dawn.").count == 2) },
      .keys("c"),
      .look { #expect($0.lines(with: "It sings at dawn.").count == 1) }
    )
  }
}
