import CellGrid
import Foundation
import ReaderTesting
import Settings
import Testing

@testable import ReaderRuntime

/// Articles given to other programs.
@MainActor @Suite struct ProgramStories {
  private var reader: ReaderHome
  private let home: TemporaryHome

  init() throws {
    reader = try ReaderHome.withThreeArticles()
    home = reader.home
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    var programs = ProgramSettings(environment: ["HOME": home.url.path, "PATH": path])
    programs.temporaryFolder = home.url.path
    programs.pipes = ["Words": try CommandTemplate(parsing: "wc -w")]
    reader.setup.programs = programs
  }

  /// A script that tells what it was given in the file `told`.
  private func teller(_ name: String = "teller") throws -> CommandTemplate {
    let file = try home.write(
      "#!/bin/sh\n{ echo $#; echo \"$1\"; stat -c %a \"$1\" \"$(dirname \"$1\")\"; cat \"$1\"; } "
        + ">'\(home.url.path)/told' 2>&1\n",
      to: name
    )
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
    return try CommandTemplate(parsing: file.path)
  }

  private func told() throws -> [String] {
    let file = home.url.appending(path: "told")
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }

  private var leftovers: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.url.path)) ?? []
    return names.filter { $0.hasPrefix("dateline-") }
  }

  @Test(arguments: [
    ("|head -n1", "│ Harbour city plans a tidal plant"), ("|Words", "│ 2"),
    ("|markdown | head -n2", "│ title: \"Harbour city"),
    ("|json | cut -c1-5", "│ {\"id\""), ("|true", "Nothing was printed."),
    ("|no-such-program -x", "no-such-program was not found"),
    ("|false", "false ended with status 1"),
    ("|'open", "not closed"), ("|html|", "A command is needed"),
  ])
  func `what a command prints is shown, and how it ended`(keys: String, shown: String) throws {
    let session = try reader.play(.keys(keys + "<Enter>"))
    #expect(session.screen.contains(shown), "\(session.screen)")
  }

  @Test func `no control that a program prints is shown`() throws {
    try home.write(
      "printf '\\033[31mred\\033[0m\\033]0;title\\007 x\\rover\\tb\\n\\233A\\001end'\n",
      to: "paint"
    )
    let session = try reader.play(.keys("|sh paint<Enter>"))
    #expect(session.screen.contains("over    b"))
    #expect(session.screen.contains("end"))
    for frame in session.frames {
      #expect(!frame.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
      #expect(!frame.text.contains("title"))
    }
  }

  @Test func `a long output is scrolled, set anew in another width, and closed`() throws {
    let session = try reader.play(
      .keys("|seq 500<Enter>"),
      .look { #expect($0.text.contains("│ 24 ")) },
      .keys("G"),
      .look { #expect($0.text.contains("│ 500")) },
      .resize(columns: 50, rows: 12),
      .look { #expect($0.text.contains("seq 500")) },
      .keys("gq")
    )
    #expect(!session.screen.contains("seq 500"))
  }

  @Test func `a command after an exclamation mark is run alone with the text to read`() throws {
    try home.write("cat >told\n", to: "keep")
    let session = try reader.play(.keys("|!sh keep<Enter>"))
    #expect(try told().first == "Harbour city plans a tidal plant")
    #expect(leftovers == [])
    #expect(!session.screen.contains("Pipe"))
  }

  @Test func `the pager gets a copy that only its owner reads, gone afterwards`() throws {
    var reader = self.reader
    reader.setup.programs?.pager = try teller()
    try reader.play(.keys("P"))
    let lines = try told()
    #expect(lines[0] == "1")
    #expect(lines[1].hasSuffix("/2018-09-05 Harbour city plans a tidal plant.txt"), "\(lines)")
    #expect(lines[2...3] == ["600", "700"])
    #expect(lines.contains("The quay is cold."))
    #expect(leftovers == [])
  }

  @Test func `a copy of a reader that came to no good end goes with the next one`() throws {
    var reader = self.reader
    reader.setup.programs?.pager = try teller()
    let folder = try #require(reader.setup.programs?.temporaryFolder)
    let ended = Process()
    ended.executableURL = URL(filePath: "/bin/true")
    try ended.run()
    ended.waitUntilExit()
    let names = ["dateline-\(ended.processIdentifier)-aBcDeF", "dateline-1-aBcDeF", "dateline-x-y"]
    for name in names {
      let path = "\(folder)/\(name)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    try reader.play(.keys("P"))
    #expect(Set(leftovers) == Set(names.dropFirst()))
  }

  @Test func `the editor gets Markdown`() throws {
    var reader = self.reader
    reader.setup.programs?.editor = try teller()
    try reader.play(.keys("E"))
    #expect(try told()[1].hasSuffix(".md"))
    #expect(try told().contains("title: \"Harbour city plans a tidal plant\""))
    #expect(leftovers == [])
  }

  @Test func `a program that is not there or ends badly is told in the status line`() throws {
    var reader = self.reader
    reader.setup.programs?.pager = try CommandTemplate(parsing: "no-such-pager")
    reader.setup.programs?.editor = try CommandTemplate(parsing: "sh -c 'kill -KILL $$' --")
    let screen = try reader.play(
      .keys("P"),
      .look { frame in
        #expect(frame.text.contains("no-such-pager was not found"))
      },
      .keys("E")
    ).screen
    #expect(screen.contains("sh was killed by SIGKILL"))
    #expect(leftovers == [])
  }

  @Test func `a browser of the terminal is waited for`() throws {
    var reader = self.reader
    reader.setup.browser = try teller("w3m")
    let session = try reader.play(.keys("o"))
    #expect(try told()[1] == "https://coastwire.example/plant.md")
    #expect(!session.frames.contains { $0.text.contains("Opening") })
  }

  @Test func `a browser that is not there is told`() throws {
    var reader = self.reader
    reader.setup.browser = try CommandTemplate(parsing: "no-such-browser")
    #expect(try reader.play(.keys("o")).screen.contains("no-such-browser was not found"))
  }

  @Test func `a reader without programs starts none`() throws {
    var reader = self.reader
    reader.setup.programs = nil
    let screen = try reader.play(.keys("|touch told<Enter>")).screen
    #expect(screen.contains("starts no programs"))
    #expect(!FileManager.default.fileExists(atPath: home.url.appending(path: "told").path))
  }
}
