import ArticleFiles
import Articles
import CellGrid
import Foundation
import Glibc
import ReaderCore
import ReaderTesting
import Settings
import Testing

@testable import ReaderRuntime

/// What addresses, titles and names may attempt where other programs are started and files written.
@MainActor @Suite("Command threats") struct CommandThreats {
  private let home: HostileHome
  private let titles = HostileAddresses.titles

  init() throws {
    home = try HostileHome()
  }

  /// A library of one feed whose items have the titles, and an address each.
  private func writeFeed(addresses: [String]) throws {
    let items = zip(titles, addresses).enumerated().map { index, item in
      ["id": "\(index)", "title": item.0, "url": item.1, "content_text": "Text \(index)"]
    }
    let feed: [String: Any] = ["version": "https://jsonfeed.org/version/1.1", "items": items]
    let data = try JSONSerialization.data(withJSONObject: feed)
    try home.reader.home.write(String(decoding: data, as: UTF8.self), to: "library/feed.json")
  }

  @Test(arguments: HostileAddresses.all)
  func `a browser gets exactly one argument, the address itself, or is not started`(
    address: String
  ) throws {
    for command in ["browser", "browser --new %u", "browser 'a b' --url=%u", "browser -- %s"] {
      let template = try CommandTemplate(parsing: command)
      let browser = Browser(command: template)
      guard let arguments = try? browser.arguments(opening: address) else { continue }
      let holding = arguments.filter { $0.contains(address) }
      #expect(holding == [command.contains("=") ? "--url=\(address)" : address])
      #expect(!address.hasPrefix("-"))
      #expect(arguments.count == template.words.count + (command.contains("%") ? 0 : 1))
      let scheme = address.split(separator: ":").first?.lowercased() ?? ""
      #expect(["http", "https", "mailto", "gemini", "gopher", "ftp"].contains(scheme))
      #expect(HostileText.threats(in: address) == [])
    }
  }

  @Test(arguments: HostileAddresses.all)
  func `only addresses of the web and of mail with a host are followed`(address: String) {
    let target = LinkTarget(address)
    guard target.refusal == nil else { return }
    let lowered = address.lowercased()
    #expect(["http://", "https://", "mailto:"].contains { lowered.hasPrefix($0) })
    #expect(HostileText.threats(in: address) == [])
    #expect(!address.contains(" "))
  }

  @Test func `two hundred articles are opened with one clean argument each, or not at all`() throws
  {
    try writeFeed(addresses: HostileAddresses.all + HostileAddresses.all)
    var reader = home.reader
    let report = home.folder.path + "/report"
    try #require(mkfifo(report, 0o600) == 0)
    // Open for both, so that nobody waits to open it.
    let descriptor = open(report, O_RDWR | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let stub = try home.script("stub", "printf '%s %s\\n' \"$#\" \"$1\" >'\(report)'")
    reader.setup.browser = try CommandTemplate(parsing: stub)
    reader.setup.programs = ProgramSettings(environment: home.environment)
    let session = try reader.play(.keys(String(repeating: "o<Esc>j", count: titles.count)))
    for frame in session.frames { #expect(HostileText.threats(in: frame.text) == []) }
    let feed = home.folder.path + "/library/feed.json"
    let expected = ArticleFileReader().read(fileAt: feed).articles.compactMap(\.url).filter {
      LinkTarget($0).refusal == nil && !LinkTarget($0).needsAgreement
    }
    #expect(expected.count > 50)
    let told = try lines(expected.count, from: descriptor)
    #expect(told.sorted() == expected.map { "1 \($0)" }.sorted())
    #expect(!home.everything.contains { $0.hasSuffix("owned") })
  }

  /// So many lines of a pipe.
  private func lines(_ count: Int, from descriptor: CInt) throws -> [String] {
    var text: [UInt8] = []
    while text.count(where: { $0 == 0x0A }) < count {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      try #require(poll(&waiting, 1, 600_000) == 1)
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let length = read(descriptor, &bytes, bytes.count)
      try #require(length > 0)
      text += bytes.prefix(length)
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map { String($0) }
  }

  @Test func `two hundred articles are piped with nothing of theirs among the arguments`() throws {
    try writeFeed(addresses: HostileAddresses.all + HostileAddresses.all)
    var reader = home.reader
    let report = home.folder.path + "/report"
    let stub = try home.script(
      "stub",
      "printf '%s|%s|%s\\n' \"$#\" \"$DATELINE_TITLE\" \"$DATELINE_URL\" >>'\(report)'"
    )
    var programs = ProgramSettings(environment: home.environment)
    programs.pipes = ["s": try CommandTemplate(parsing: stub)]
    reader.setup.programs = programs
    try reader.play(.keys(String(repeating: "|<C-u>s<Enter><Esc>j", count: titles.count)))
    let text = try String(contentsOfFile: report, encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == titles.count)
    #expect(lines.allSatisfy { $0.hasPrefix("0|") })
    #expect(HostileText.threats(in: text) == [])
    #expect(!home.everything.contains { $0.hasSuffix("owned") })
  }

  @Test func `two hundred articles are saved and exported inside the folder alone`() throws {
    try writeFeed(addresses: HostileAddresses.all + HostileAddresses.all)
    var reader = home.reader
    let folder = home.folder.appending(path: "exports")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var programs = ProgramSettings(environment: home.environment)
    programs.exportFolder = folder.path
    reader.setup.programs = programs
    let before = home.everything
    // Where the name is taken the reader offers another, which a second Enter takes.
    let saved = String(repeating: "S<Enter><Enter><Esc>j", count: 20)
    try reader.play(.keys(saved + "ge<C-u>notes/<Enter>"))
    let written = home.everything.filter { !before.contains($0) }
    let known = ["exports", "data", "config", "state", "cache"]
    #expect(
      written.allSatisfy { path in known.contains { path == $0 || path.hasPrefix($0 + "/") } }
    )
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/notes")
    #expect(files.count == titles.count)
    for name in files {
      #expect(name.utf8.count <= 120, "\(name)")
      #expect(HostileText.threats(in: name) == [])
      #expect(name.first?.isLetter == true || name.first?.isNumber == true, "\(name)")
      #expect(!name.contains("/") && !name.contains("..") && !name.contains("~"))
      #expect(!["con", "nul", "com1", "lpt9", "aux", "prn"].contains(Self.stem(of: name)))
    }
  }

  private static func stem(of name: String) -> String {
    name.split(separator: ".").first?.lowercased() ?? ""
  }

  @Test(arguments: HostileAddresses.titles)
  func `a name made of a title leads nowhere else`(title: String) {
    for format in [ExportFormat.text, .markdown, .html, .json] {
      for date in [Samples.now, nil] {
        let name = FileName.of(title: title, published: date, format: format, timeZone: Samples.utc)
        #expect(!name.contains("/") && !name.hasPrefix(".") && !name.hasPrefix("-"))
        #expect(name.utf8.count <= 120)
        #expect(HostileText.threats(in: name) == [])
        #expect(!["con", "nul", "com1", "lpt9", "aux", "prn"].contains(Self.stem(of: name)))
      }
    }
  }

  @Test func `a reader of a list that has gone ends it without a word`() throws {
    try home.reader.write("Harbour city", to: "a.md")
    let list = "'\(try BuiltProgram.url.path)' list --library library"
    let script = try home.script(
      "gone",
      "mkfifo p; true <p & { \(list) 2>errors; echo $? >status; } >p; wait"
    )
    _ = try EndedProcess(
      running: URL(filePath: script),
      [],
      environment: home.environment,
      in: home.folder
    )
    #expect(try String(contentsOfFile: home.folder.path + "/errors", encoding: .utf8) == "")
    #expect(try String(contentsOfFile: home.folder.path + "/status", encoding: .utf8) == "0\n")
  }

  @Test(arguments: ["2>/dev/full", "2>&1 >/dev/null | true", "2>&-"])
  func `a complaint that nobody can be told is no crash`(redirection: String) throws {
    let program = try BuiltProgram.url.path
    let script = try home.script(
      "deaf",
      "{ '\(program)' parse no-such-file; echo $? >status; } \(redirection)"
    )
    _ = try EndedProcess(
      running: URL(filePath: script),
      [],
      environment: home.environment,
      in: home.folder
    )
    #expect(try String(contentsOfFile: home.folder.path + "/status", encoding: .utf8) == "1\n")
  }

  @Test(arguments: [
    "x\" OR 1=1 --", "'; DROP TABLE rows; --", "\"", "'", "title:\"", "NEAR(a b)",
    "a* AND {b c}: d",
    "^a", "-", "*", "a\0b", "rowid:1", "title MATCH 'x'", "(a", "a) OR (b", "\\", "%", "_", "\u{1}",
    "words MATCH \"a\"", "harbour\" NOT \"x", "title : harbour", "+harbour", "{title} : harbour",
  ])
  func `a query is words and never SQL`(query: String) throws {
    try home.reader.write("Harbour city", to: "a.md")
    let frames = try home.frames("/")
    #expect(frames.last?.text.contains("Harbour") == true)
    let session = try home.reader.play(
      .keys("/"),
      .paste(query),
      .keys("<Enter><Esc>1"),
      .look { #expect($0.text.contains("Harbour city")) }
    )
    #expect(!session.screen.contains("SQL"))
    guard !query.contains("\0") else { return }
    let ended = try home.run(["list", "--library", "library", "--", query])
    #expect([0, 2].contains(ended.status), "\(ended.errors)")
    #expect(!ended.errors.lowercased().contains("sqlite"))
    let all = try home.run(["list", "--library", "library"])
    #expect(all.output.contains("Harbour city"))
  }

  @Test func `an index that is damaged is put aside and made anew`() throws {
    try home.reader.write("Harbour city", to: "a.md")
    let arguments = ["list", "--library", "library", "--index", "index.sqlite"]
    #expect(try home.run(arguments).errors == "")
    try home.reader.home.write(
      "SQLite format 3\0" + String(repeating: "x", count: 9_000),
      to: "index.sqlite"
    )
    let ended = try home.run(arguments)
    #expect(ended.output.contains("Harbour city"))
    #expect(ended.errors.contains("made anew"))
    #expect(home.everything.contains("index.sqlite.bad"))
  }
}
