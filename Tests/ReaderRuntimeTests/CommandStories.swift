import CellGrid
import Foundation
import ReaderCore
import ReaderTesting
import Testing

@testable import ReaderRuntime

/// Commands, selections and presets as people use them, on files and marks.
@MainActor @Suite struct CommandStories {
  private let reader: ReaderHome
  private static let titles = ["First tide", "Second tide", "Third wind", "Fourth wind"]

  init() throws {
    reader = try ReaderHome()
    for (number, title) in Self.titles.enumerated() {
      try reader.write(
        title,
        (1...40).map { "Paragraph \($0)." }.joined(separator: "\n\n"),
        hoursAgo: Double(number + 1),
        to: "\(number).md"
      )
    }
  }

  /// The titles that a query finds, in the list's order.
  private func titles(_ query: String) throws -> [String] {
    var listing = reader
    listing.setup.query = query
    listing.setup.keymap = .standard
    let screen = try listing.play(size: Size(columns: 60, rows: 12)).screen
    return Self.titles.filter { screen.contains($0) }
  }

  @discardableResult
  private func played(_ preset: KeyPreset, _ keys: String) throws -> PlayedSession {
    var other = reader
    other.setup.keymap = Keymap(preset: preset)
    return try other.play(.keys(keys))
  }

  @Test func `a query after a verb marks what it finds, and one undo takes it back`() throws {
    let session = try reader.play(.keys(":read tide<Enter>"))
    #expect(session.screen.contains("Marked 2 read in tide · u undoes"))
    #expect(try titles("is:read") == ["First tide", "Second tide"])
    try reader.play(.keys("u"))
    #expect(try titles("is:read").isEmpty)
  }

  @Test func `tags go on and off what a query finds in one step`() throws {
    try reader.play(.keys(":tag +sea tide<Enter>"))
    #expect(try titles("tag:sea") == ["First tide", "Second tide"])
    let session = try reader.play(.keys(":tag +air -sea first OR wind<Enter>"))
    #expect(session.screen.contains("Tagged 3 +air -sea in first OR wind"))
    #expect(try titles("tag:sea") == ["Second tide"])
    try reader.play(.keys("u"))
    #expect(try titles("tag:sea") == ["First tide", "Second tide"])
    #expect(try titles("tag:air").isEmpty)
  }

  @Test func `a selection is starred in one step, and again takes every star`() throws {
    let session = try reader.play(.keys("jvjs"))
    #expect(session.screen.contains("Starred 2 · u undoes"))
    #expect(try titles("is:starred") == ["Second tide", "Third wind"])
    try reader.play(.keys("Vs"))
    #expect(try titles("is:starred") == Self.titles)
    try reader.play(.keys("Vs"))
    #expect(try titles("is:starred").isEmpty)
  }

  @Test func `nothing to change is said and leaves no step`() throws {
    let session = try reader.play(.keys("s:unread tide<Enter>"))
    #expect(session.screen.contains("Nothing changes: no article there is otherwise"))
    try reader.play(.keys("u"))
    #expect(try titles("is:starred").isEmpty)
  }

  @Test func `the links of a selection are copied, a line each`() throws {
    let session = try reader.play(.keys("vjy"))
    #expect(session.screen.contains("Copied the links of all 2 selected"))
    let links = "https://coastwire.example/0.md\nhttps://coastwire.example/1.md"
    let copied = Data(links.utf8).base64EncodedString()
    #expect(session.sent.contains { $0.contains(copied) })
  }

  @Test func `commands come back in the next session`() throws {
    try reader.play(.keys(":star wind<Enter>"))
    try reader.play(.keys(":<Up><BS><BS><BS><BS>tide<Enter>"))
    #expect(try titles("is:starred") == Self.titles)
  }

  @Test func `a user of newsboat finds the keys`() throws {
    // Down, open, back; toggle read; next unread; mark the rest; a search; the browser's key is o.
    try played(.newsboat, "j<Enter>qNnN")
    #expect(try titles("is:read") == ["Third wind"])
    #expect(try played(.newsboat, "l").screen.contains("3 of 4"))
    #expect(try played(.newsboat, "/wind<Enter>").screen.contains("2 of 4"))
    try played(.newsboat, "<C-t>sea<Enter>A")
    #expect(try titles("is:unread").isEmpty)
    #expect(try titles("tag:sea") == ["First tide"])
    #expect(try played(.newsboat, "g").screen.contains("Order"))
    #expect(try played(.newsboat, "?").screen.contains("Help"))
    #expect(try played(.newsboat, "Qj").outcome.exitStatus == 0)
  }

  @Test func `a user of mutt finds the keys`() throws {
    // Limit to the wind, flag both by tagging them, back to everything, jump to a message.
    try played(.mutt, "lwind<Enter>TF")
    #expect(try titles("is:starred") == ["Third wind", "Fourth wind"])
    try played(.mutt, "*tkF<Esc>=N")
    #expect(try titles("is:starred").isEmpty)
    #expect(try titles("is:read") == ["First tide"])
    #expect(try played(.mutt, "3<Enter>").screen.contains("Third wind"))
    try played(.mutt, "2<Enter>iw!")
    #expect(try titles("is:starred") == ["Second tide"])
    #expect(try played(.mutt, "o").screen.contains("Order"))
    #expect(try played(.mutt, ":zen<Enter>").screen.contains("Paragraph 9."))
    #expect(try played(.mutt, "w").screen.contains("Mark unread"))
  }

  @Test func `a user of Emacs finds the keys`() throws {
    try played(.emacs, "<C-n><C-n>r<C-p>!")
    #expect(try titles("is:read") == ["Third wind"])
    #expect(try titles("is:starred") == ["Second tide"])
    // What is given up with C-g does nothing.
    #expect(try played(.emacs, "<C-x><C-g>").screen.contains("Quit") == false)
    #expect(try played(.emacs, "<C-s>wind<C-g>").screen.contains("4 articles"))
    #expect(try played(.emacs, "<M-x>zen<C-g>").screen.contains("4 articles"))
    try played(.emacs, "<C-Space><C-n>+sea<Enter>")
    #expect(try titles("tag:sea") == ["First tide", "Second tide"])
    try played(.emacs, "<C-_>")
    #expect(try titles("tag:sea").isEmpty)
    #expect(try played(.emacs, "<M-gt><Enter>").screen.contains("Fourth wind"))
    #expect(try played(.emacs, "<C-x>").screen.contains("Select all"))
    #expect(try played(.emacs, "<C-x><C-c>").outcome.exitStatus == 0)
  }
}
