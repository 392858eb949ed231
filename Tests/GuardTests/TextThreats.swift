import CellGrid
import Foundation
import ReaderTesting
import Testing

/// What the text of an article may attempt, a test a threat.
@Suite("Text threats") struct TextThreats {
  @Test func `every scalar that drives, hides or turns is refused, and no other`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.mayBeShown == HostileText.isHarmless(scalar), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `what comes to the guard of the terminal is a replacement character there`() {
    #expect(
      TerminalGuard.line("a\u{1B}[2J\u{202E}b\n\t") == "a\u{FFFD}[2J\u{FFFD}b\u{FFFD}\u{FFFD}"
    )
    #expect(TerminalGuard.lines("a\tb\n\u{9B}c\r") == "a\tb\n\u{FFFD}c\u{FFFD}")
    #expect(HostileText.threats(in: TerminalGuard.lines(HostileText.payload)) == [])
    let kept = "Zoë 👩\u{200D}👧 ❤\u{FE0F} می\u{200C}خواهم 海湾"
    #expect(TerminalGuard.line(kept) == kept)
  }

  @Test func `a guarded JSON value is the same value`() throws {
    let value = ["key\(HostileText.payload)": "a\(HostileText.payload)\u{E0041}"]
    let written = try JSONSerialization.data(withJSONObject: value)
    let guarded = TerminalGuard.json(String(decoding: written, as: UTF8.self))
    #expect(HostileText.threats(in: guarded) == [])
    let read = try JSONSerialization.jsonObject(with: Data(guarded.utf8)) as? [String: String]
    #expect(read == value)
  }

  @Test(arguments: [
    "🏴\u{FE0F}\u{E0067}\u{E007F}", "❤\u{FE0F}\u{34F}\u{E0041}", "e\u{E0041}\u{FE01}", "\u{115F}a",
    "\u{3164}\u{3164}", "👍🏽\u{E0041}", HostileText.payload,
  ])
  func `no cell of a frame holds what a terminal may not be sent`(text: String) {
    var frame = Frame(size: Size(columns: 100, rows: 1))
    frame.write(text, at: Point(column: 0, row: 0), style: .plain)
    #expect(HostileText.threats(in: frame.cells.map(\.glyph).joined()) == [])
  }

  @Test @MainActor func `controls of an article never reach the terminal`() throws {
    let home = try HostileHome.withEveryFormat()
    let reads = String(repeating: "<Enter><Space><Esc>j", count: HostileFiles.all.count)
    let session = try home.reader.play(.keys(reads + "<Enter>L<Esc>f<Esc>!<Esc>?<Esc>U<Esc>t<Esc>"))
    #expect(session.screen.contains("Harbour"))
    for frame in session.frames { #expect(HostileText.threats(in: frame.text) == []) }
    let addresses = session.frames.flatMap { $0.links.map(\.link.address) }
    #expect(addresses.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } })
  }

  @Test(arguments: [
    ["list"], ["list", "--tsv"], ["list", "--json"], ["list", "--explain", "harbour"],
    ["read", "--plain"], ["read", "--script", "<Enter>", "library"],
  ])
  func `controls of an article never leave a command`(arguments: [String]) throws {
    let home = try HostileHome.withEveryFormat()
    let library = arguments.contains("library") ? [] : ["--library", "library"]
    let ended = try home.run(arguments + library)
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.lowercased().contains("harbour"))
    #expect(HostileText.threats(in: ended.output + ended.errors) == [])
    let lines = ended.output.split(separator: "\n")
    if arguments.first == "list", arguments.last != "harbour" {
      #expect(lines.count == HostileFiles.all.count, "\(ended.output)")
    }
    if arguments == ["list", "--tsv"] {
      #expect(
        lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 5 }
      )
    }
  }

  @Test(arguments: [[], ["--markdown"], ["--html"], ["--json"], ["--width", "0"]])
  func `controls of an article are in no format that it is shown in`(format: [String]) throws {
    let home = try HostileHome.withEveryFormat()
    for (name, _) in HostileFiles.all {
      let ended = try home.run(["show", "library/\(name)"] + format)
      #expect(ended.status == 0, "\(name): \(ended.errors)")
      #expect(ended.output.contains("Harbour"), "\(name)")
      #expect(HostileText.threats(in: ended.output + ended.errors) == [], "\(name)")
    }
  }

  @Test(arguments: ["md", "html", "json", "txt"])
  func `controls of an article are in no file that is written of it`(ending: String) throws {
    let home = try HostileHome.withEveryFormat()
    let ended = try home.run(["export", "--library", "library", "--output", "all.\(ending)"])
    #expect(ended.status == 0, "\(ended.errors)")
    let file = home.folder.appending(path: "all.\(ending)")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("Harbour"))
    let threats = HostileText.threats(in: text)
    // JSON may have them escaped, and has: a file of it is not for a terminal.
    #expect(threats == [])
  }
}
