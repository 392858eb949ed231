import Foundation
import MarkStore
import ReaderTesting
import Testing

/// `dateline state` as it is run.
@Suite struct StateCommandTests {
  let folder: MarkFolder
  private static let one = "11111111111111111111111111111111"
  private static let two = "22222222222222222222222222222222"

  init() throws {
    folder = try MarkFolder()
  }

  private static func state(_ lines: String..., version: Int = 1) -> String {
    "{\"dateline\":\(version),\"marks\":{\n" + lines.map { $0 + ",\n" }.joined() + "\"\":0}}\n"
  }

  @Test func `without a subcommand the help is printed, with the lines for git`() throws {
    let result = try BuiltProgram.run(["state"])
    #expect(result.status == 0)
    for name in ["dump", "check", "compact", "merge", "import"] {
      #expect(result.output.contains("\n  \(name)"))
    }
    #expect(result.output.contains(GitRepository.attributes))
    #expect(result.output.contains(GitRepository.configuration))
  }

  @Test func `a dump has a line an article, with the times of its marks`() throws {
    try folder.write(
      Self.state(
        "\"\(Self.one)\":{\"read\":1732362000123,\"star\":-1732362000123,\"tag:sea\":1}",
        "\"\(Self.two)\":{\"read\":-5}"
      ),
      to: "state.json"
    )
    let result = try folder.run("state", "dump")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(
      result.output == """
        {"id":"\(Self.one)","read":"2024-11-23T11:40:00.123Z","star":null,"tags":{"sea":"1970-01-01T00:00:00.001Z"}}

        """
    )
    let all = try folder.run("state", "dump", "--cleared").output.split(separator: "\n")
    #expect(all.count == 2)
    #expect(
      all[1] == """
        {"id":"\(Self.two)","read":null,"star":null,"tags":{},\
        "cleared":{"read":"1970-01-01T00:00:00.005Z","star":null,"tags":{}}}
        """
    )
    #expect(try folder.names() == ["state.json"])
  }

  @Test func `a dump names what the index knows, and never reads the library for it`() throws {
    try folder.home.write("# Tides\n\nThe quay is cold.\n", to: "news/tides.md")
    let index = ["--index", folder.file("index"), "--library", folder.home.url.path + "/news"]
    func run(_ arguments: String...) throws -> EndedProcess {
      try BuiltProgram.run(arguments + index + ["--state", folder.file("state.json")])
    }
    try folder.write("", to: "lock")
    _ = try run("mark", "star", "tides")
    #expect(try run("state", "dump").output.contains("\"title\":\"Tides\",\"url\":null"))
    try FileManager.default.removeItem(atPath: folder.file("index"))
    let plain = try run("state", "dump")
    #expect(!plain.output.contains("title"))
    #expect(plain.output.contains("\"star\":\"20"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("index")))
  }

  @Test(arguments: [
    (1, "1970-01-01T00:00:00.001Z"), (1_795_464_000_999, "2026-11-23T20:00:00.999Z"),
    (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    (999_999_999_999_999, "9999-12-31T23:59:59.999Z"),
  ])
  func `a time is exact to the millisecond, and no later than can be written`(
    time: Int,
    text: String
  ) throws {
    try folder.write(Self.state("\"\(Self.one)\":{\"read\":\(time)}"), to: "state.json")
    #expect(try folder.run("state", "dump").output.contains("\"read\":\"\(text)\""))
  }

  @Test func `a dump of what cannot all be read says so and ends with 1`() throws {
    try folder.write(Self.state("\"\(Self.one)\":{\"read\":5}"), to: "state.json")
    #expect(mkfifo(folder.file("journal-bbbbbbbb.jsonl"), 0o600) == 0)
    let result = try folder.run("state", "dump")
    #expect(result.status == 1)
    #expect(result.output.contains(Self.one))
    #expect(
      result.errors
        == "\(folder.path)/journal-bbbbbbbb.jsonl: could not be read: it is not a regular file\n"
    )
  }

  @Test func `a check prints a table and ends with 0 when all is sound`() throws {
    try folder.write(Self.state("\"\(Self.one)\":{\"read\":5}"), to: "state.json")
    try folder.write("{\"\(Self.two)\":{\"star\":6}}\n", to: "journal-bbbbbbbb.jsonl")
    let result = try folder.run("state", "check")
    #expect(
      result.output == """
        entries  bad lines  file                    what it is
              1          0  journal-bbbbbbbb.jsonl  another machine's journal
              1          0  state.json              the snapshot
        2 articles are known in all; all is sound

        """
    )
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test func `a check of nothing says that there is nothing`() throws {
    let result = try folder.run("state", "check")
    #expect(result.output == "\(folder.path): there are no marks yet\n")
    #expect(result.status == 0)
  }

  @Test func `a check names what is wrong and ends with 1`() throws {
    try folder.write("x\n" + Self.state(version: 2), to: "state.json")
    try folder.write("\0\0\n{", to: "journal-bbbbbbbb.jsonl")
    let result = try folder.run("state", "check")
    #expect(result.status == 1)
    #expect(result.errors.contains("state.json: a newer Dateline wrote it (format 2)"))
    #expect(result.errors.contains("journal-bbbbbbbb.jsonl: 1 bad line"))
    #expect(result.output.contains("2 things are wrong"))
    #expect(try folder.names() == ["journal-bbbbbbbb.jsonl", "state.json"])
  }

  @Test func `compacting folds the journal and conflict copies into canonical bytes`() throws {
    _ = try folder.run("mark", "read", "--id", Self.one)
    try folder.write(
      Self.state("\"\(Self.two)\":{\"star\":6}"),
      to: "state.sync-conflict-20261123-200635-K3X7QAB.json"
    )
    let result = try folder.run("state", "compact")
    #expect(result.status == 0)
    #expect(
      result.output
        == "\(folder.path)/state.json: 2 articles; folded in 1 journal and 1 conflict copy\n"
    )
    #expect(
      try folder.text("state.json")
        == Self.state("\"\(Self.one)\":{\"read\":1795464000000}", "\"\(Self.two)\":{\"star\":6}")
    )
    #expect(try folder.names() == ["history.jsonl", "lock", "state.json"])
  }

  @Test func `compacting what a newer version wrote is refused`() throws {
    try folder.write(Self.state(version: 2), to: "state.json")
    let result = try folder.run("state", "compact")
    #expect(result.status == 1)
    #expect(result.errors.contains("a newer Dateline wrote it (format 2)"))
    #expect(try folder.text("state.json") == Self.state(version: 2))
  }

  @Test func `a merge prints the same bytes whichever file comes first`() throws {
    try folder.write(Self.state("\"\(Self.one)\":{\"read\":5}"), to: "a")
    try folder.write(Self.state("\"\(Self.one)\":{\"read\":-6,\"zz\":1}"), to: "b")
    let expected = Self.state("\"\(Self.one)\":{\"read\":-6,\"zz\":1}")
    #expect(try folder.run("state", "merge", folder.file("a"), folder.file("b")).output == expected)
    #expect(try folder.run("state", "merge", folder.file("b"), folder.file("a")).output == expected)
    let named = folder.file("a")
    let written = try folder.run("state", "merge", named, folder.file("b"), "--output", named)
    #expect(written.output == "")
    #expect(written.status == 0)
    #expect(try folder.text("a") == expected)
    #expect(try folder.names() == ["a", "b"])
  }

  @Test func `a merge that is refused writes nothing`() throws {
    let text = Self.state("\"\(Self.one)\":{\"read\":5}")
    try folder.write(text, to: "a")
    for arguments in [["a", "missing"], ["missing", "a"], ["a", "a", "missing"]] {
      let files = arguments.map(folder.file)
      let result = try BuiltProgram.run(["state", "merge", "--output", folder.file("a")] + files)
      #expect(result.status == 1)
      #expect(result.output == "")
      #expect(
        result.errors == "\(folder.path)/missing: could not be read: No such file or directory\n"
      )
      #expect(try folder.text("a") == text)
    }
  }

  @Test(arguments: [
    ["merge"], ["merge", "a"], ["merge", "--git", "a", "b"], ["merge", "a", "b", "c", "d"],
  ])
  func `a merge of too few or too many files is an error of usage`(arguments: [String]) throws {
    #expect(try BuiltProgram.run(["state"] + arguments).status == 2)
  }
}
