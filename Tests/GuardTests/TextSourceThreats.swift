import CellGrid
import Foundation
import Glibc
import ReaderTesting
import Testing

/// Text that comes from elsewhere than articles: names, settings, marks, histories, surroundings.
@Suite("Text threats: sources") struct TextSourceThreats {
  private let home: HostileHome

  init() throws {
    home = try HostileHome()
    try home.reader.write("Harbour city", "The quay is cold.", to: "plant.md")
  }

  private func expectClean(_ ended: EndedProcess, status: Int32, saying part: String) {
    #expect(ended.status == status, "\(ended.output)\(ended.errors)")
    #expect((ended.output + ended.errors).contains(part), "\(ended.output)\(ended.errors)")
    #expect(HostileText.threats(in: ended.output + ended.errors) == [])
  }

  @Test @MainActor func `file names reach the terminal without what drives it`() throws {
    let name = "odd \u{1B}[31m\u{9B}2J\u{202E}\n.txt"
    for name in [name, "bad\u{1B}]0;x\u{7}.gz", "empty\u{E0041}.xml"] {
      try home.reader.home.write("", to: "library/\(name)")
    }
    let bytes = Array("\(home.folder.path)/library/raw".utf8) + [0xFF, 0x1B, 0x9B, 0x80]
    let descriptor = (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer {
      $0.baseAddress.map { open($0, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600) } ?? -1
    }
    try #require(descriptor >= 0)
    close(descriptor)
    expectClean(try home.run(["list", "--library", "library"]), status: 0, saying: "is empty")
    expectClean(try home.run(["parse", "library/\(name)"]), status: 1, saying: "is empty")
    expectClean(try home.run(["show", "library/\(name)"]), status: 1, saying: "is empty")
    for frame in try home.frames("!<Esc>") { #expect(HostileText.threats(in: frame.text) == []) }
  }

  @Test @MainActor func `a folder's name is a source without what drives a terminal`() throws {
    let folder = "library/Quay \u{1B}[2J\u{202E}News"
    try home.reader.home.write("Tide at nine\n\nThe tide came in.\n", to: "\(folder)/a.txt")
    expectClean(try home.run(["list", "--library", "library"]), status: 0, saying: "Tide at nine")
    for frame in try home.frames("<Enter>") { #expect(HostileText.threats(in: frame.text) == []) }
  }

  @Test @MainActor func `marks and their history reach the terminal without what drives it`() throws
  {
    let parse = try home.run(["parse", "library/plant.md"])
    let parts = parse.output.split(separator: "\"").map { String($0) }
    let id = try #require(parts.first { $0.utf8.count == 32 })
    let tag = "tag:x\(HostileText.json)\\n1\\t2"
    let state = "{\"dateline\":1,\"marks\":{\n\"\(id)\":{\"\(tag)\":5},\n\"\":0}}\n"
    let change = "{\"mark\":\"\(tag)\",\"set\":true,\"ids\":\"\(id)\"}"
    let did = "Harbour \(HostileText.json)"
    let history = "{\"n\":1,\"at\":5,\"did\":\"\(did)\",\"changes\":[\(change)]}\n"
    for folder in ["data", "data/dateline"] {
      try home.reader.home.write(state, to: "\(folder)/state.json")
      try home.reader.home.write(history, to: "\(folder)/history.jsonl")
    }
    for arguments in [["list"], ["list", "--tsv"], ["list", "--json"], ["list", "#x"]] {
      let ended = try home.run(arguments + ["--library", "library"])
      #expect(ended.status == 0)
      #expect(HostileText.threats(in: ended.output + ended.errors) == [])
      #expect(ended.output.split(separator: "\n").count <= 1)
      if arguments == ["list", "--tsv"] { #expect(ended.output.split(separator: "\t").count == 5) }
    }
    expectClean(
      try home.run(["state", "dump", "--library", "library"]),
      status: 0,
      saying: "\\u001b"
    )
    let frames = try home.frames("t<Esc>U<Esc>u<C-r>#<Enter><Enter>")
    #expect(frames.contains { $0.text.contains("Harbour [2J") })
    for frame in frames { #expect(HostileText.threats(in: frame.text) == []) }
  }

  @Test @MainActor func `what was typed before comes back without what drives a terminal`() throws {
    let lines = "harbour \(HostileText.payload)\n".replacing("\u{2028}", with: "")
    for name in ["searches", "commands"] {
      try home.reader.home.write(lines, to: "state/\(name)")
    }
    let frames = try home.frames("/<Up><Up><Enter><Esc>:<Up><Up><Esc>")
    #expect(frames.contains { $0.text.contains("harbour") })
    for frame in frames { #expect(HostileText.threats(in: frame.text) == []) }
  }

  @Test func `settings and themes can name colours and keys, and send nothing`() throws {
    let bad = HostileText.toml
    try home.reader.home.write(
      """
      theme = "\(bad)"
      measure = "\(bad)"
      library = ["library"]
      "key\(bad)" = 1
      [keys]
      open = "\(bad)"
      "command\(bad)" = "x"
      [searches]
      "Tide\(bad)" = "harbour \(bad)"
      "Number\(bad)" = 5
      [pipes]
      "name\(bad)" = "'\(bad)"
      """,
      to: "config/dateline/config.toml"
    )
    try home.reader.home.write(
      "title = \"Night\(bad)\"\n[roles]\nstar = \"\(bad)\"\n\"role\(bad)\" = 3\n[palette]\n"
        + "\"colour\(bad)\" = \"\(bad)\"\n",
      to: "config/dateline/themes/night\u{1B}[31m.toml"
    )
    let check = try home.run(["config", "--check"])
    expectClean(check, status: 1, saying: "is not a setting")
    #expect(check.output.split(separator: "\n").count >= 5)
    expectClean(try home.run(["themes", "--check"]), status: 1, saying: "night")
    expectClean(try home.run(["themes"]), status: 0, saying: "Night")
    expectClean(try home.run(["doctor"]), status: 1, saying: "Problem:")
    let keys = "F<Esc>:theme night<Tab><Esc>!<Esc>F<Enter>"
    let played = try home.run(["read", "--script", keys, "library"])
    expectClean(played, status: 0, saying: "harbour [2J")
  }

  @Test(arguments: [
    ["list", "--sort", "x\u{1B}[2J"], ["list", "title:\u{1B}[2J\u{202E}("], ["--no\u{1B}[2J-such"],
    ["show", "no\u{1B}[2J\u{9B}file"], ["read", "no\u{1B}[2J\u{202E}folder"],
    ["list", "--library", "no\u{1B}[2J"], ["list", "--config", "no\u{9D}0;x\u{7}"],
    ["parse", "no\u{1B}[2J\u{202E}"], ["tag", "+a\u{1B}[2J", "harbour"],
    ["mark", "star", "--id", "\u{1B}[2J"], ["export", "--output", "a\u{1B}[2J.pdf"],
    ["state", "import", "no\u{1B}[2J.csv"],
  ])
  func `a complaint repeats no control of what was asked`(arguments: [String]) throws {
    let library = arguments.contains("--library") ? [] : ["--library", "library"]
    let takes = ["list", "tag", "mark", "export"].contains(arguments[0])
    let ended = try home.run(arguments + (takes ? library : []))
    #expect(ended.status != 0)
    #expect(!ended.errors.isEmpty)
    #expect(HostileText.threats(in: ended.output + ended.errors) == [])
  }

  @Test(arguments: ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"])
  func `a variable's controls reach no terminal`(name: String) throws {
    let folder = "\(home.folder.path)/odd\u{1B}[2J\u{202E}"
    let changes = [
      name: folder, "TERM": "x\u{1B}[2J", "COLORTERM": "\u{9B}2J", "NO_COLOR": "\u{1B}",
    ]
    for arguments in [["doctor"], ["config", "--path"], ["list", "--library", "library"]] {
      let ended = try home.run(arguments, changes)
      #expect(HostileText.threats(in: ended.output + ended.errors) == [])
      #expect(!ended.output.isEmpty)
    }
  }
}
