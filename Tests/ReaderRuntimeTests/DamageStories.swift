import CellGrid
import Foundation
import Glibc
import ReaderTesting
import Testing

@testable import ReaderRuntime

/// Files that are broken, and files that mean harm.
@MainActor @Suite struct DamageStories {
  private let reader: ReaderHome

  init() throws {
    reader = try ReaderHome()
    try reader.write("A sound story", "All is well.", to: "sound.md")
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: reader.home.url.appending(path: "library/\(name)"))
  }

  @Test func `files that cannot be read are problems and nothing else suffers`() throws {
    let library = reader.home.url.appending(path: "library").path
    try write([], to: "empty.txt")
    try write((0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }, to: "binary.dat")
    try write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3], to: "cut.xml.gz")
    try reader.home.write("<rss><channel><title>Cut", to: "library/cut.xml")
    symlink("loop.txt", library + "/loop.txt")
    mkfifo(library + "/pipe.txt", 0o600)
    let session = try reader.play(
      .look { frame in
        #expect(frame.text.contains("A sound story"))
        #expect(frame.text.contains("All is well."))
      },
      .keys("!")
    )
    #expect(session.screen.contains("Files with problems"))
    for file in ["empty.txt", "binary.dat", "cut.xml.gz", "cut.xml", "loop.txt"] {
      #expect(session.screen.contains(file), "\(file)")
    }
    #expect(!session.screen.contains("sound.md:"))
  }

  @Test func `without problems the key says so`() throws {
    #expect(try reader.play(.keys("!")).screen.contains("Every file could be read"))
  }

  /// Scalars that move the cursor, change modes or turn the text around.
  private static let hostile = [
    "\u{1B}[2J", "\u{1B}]0;owned\u{7}", "\u{9B}31m", "\u{7}", "\u{8}\u{8}", "\u{7F}", "\u{85}",
    "\u{202E}desrever\u{202C}", "\u{2066}isolated\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}",
    "\u{2028}", "\u{2029}", "\u{0}", "\u{FEFF}", "\u{90}q\u{9C}", "\r", "\u{E0001}\u{E0041}",
  ]

  /// Whether a scalar must never reach a terminal.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069,
      0x2028, 0x2029, 0xFEFF, 0xE0001:
      true
    default: false
    }
  }

  @Test func `nothing that steers a terminal reaches a cell`() throws {
    for (number, text) in Self.hostile.enumerated() {
      let story = "Story \(text) \(number)\n\nA paragraph \(text) with text.\n\n- item \(text)\n"
      try reader.home.write(story, to: "library/plain\(number).txt")
      try reader.home.write(
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Feed \(text.escaped)",
         "items": [{"id": "\(number)", "title": "Item \(text.escaped)",
           "url": "https://coastwire.example/\(text.escaped)", "tags": ["\(text.escaped)"],
           "authors": [{"name": "Ann \(text.escaped)"}],
           "content_html": "<p>Text \(text.escaped)</p><pre>code \(text.escaped)</pre>"}]}
        """,
        to: "library/feed\(number).json"
      )
      let name = text.filter { $0 != "\0" }
      try reader.home.write("A named file\n\nText.\n", to: "library/n\(number)\(name)/a\(name).txt")
      try reader.home.write("", to: "library/e\(number)\(name).txt")
    }
    let down = String(repeating: "j", count: 100)
    let session = try reader.play(
      .keys(down),
      .keys("g!"),
      .keys(String(repeating: "<PgDn>", count: 5)),
      .keys("q"),
      .paste(Self.hostile.joined()),
      .keys("/"),
      .paste(Self.hostile.joined()),
      .keys("<Esc>"),
      .keys("t"),
      .paste(Self.hostile.joined()),
      .keys("<Enter>"),
      .keys("o"),
      .keys("y"),
      size: Size(columns: 200, rows: 60)
    )
    let glyphs = Set(session.frames.flatMap { $0.cells.map(\.glyph) })
    let found = glyphs.filter { $0.unicodeScalars.contains(where: Self.isForbidden) }
    #expect(found.map { $0.unicodeScalars.map(\.value) } == [])
    #expect(session.frames.count > 100)
    // Only the sequence that copies a link may leave beside the frames.
    for sequence in session.sent {
      #expect(sequence.hasPrefix("\u{1B}]52;c;"))
      #expect(sequence.dropFirst(7).dropLast().allSatisfy { $0.isASCII && !$0.isWhitespace })
    }
  }
}

extension String {
  /// The text as it stands in a JSON string.
  fileprivate var escaped: String {
    unicodeScalars.map { scalar in
      String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }.joined()
  }
}
