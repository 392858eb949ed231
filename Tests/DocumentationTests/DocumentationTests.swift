import Foundation
import ReaderTesting
import Testing

/// What is written for people agrees with what the program does.
@Suite struct DocumentationTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the README's table of keys is the one that the program prints`() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- keys -->\n"))
    let end = try #require(readme.range(of: "<!-- /keys -->"))
    let printed = try BuiltProgram.run(["keys", "--markdown"]).output
    #expect(String(readme[start.upperBound..<end.lowerBound]) == printed)
  }

  @Test func `the README's table of settings is the one that the program prints`() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- settings -->\n"))
    let end = try #require(readme.range(of: "<!-- /settings -->"))
    let printed = try BuiltProgram.run(["config", "--markdown"]).output
    #expect(String(readme[start.upperBound..<end.lowerBound]) == printed)
  }

  @Test func `every mistake of a configuration is printed as a line, and ends with 1`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).toml")
    defer { try? FileManager.default.removeItem(at: file) }
    try "measur = 3\n\nsplit = 4\n".write(to: file, atomically: true, encoding: .utf8)
    let check = try BuiltProgram.run(["config", "--check", file.path])
    #expect(check.status == 1)
    #expect(
      check.output == """
        \(file.path):1: “measur” is not a setting; did you mean “measure”?
        \(file.path):3: split must be one of “auto”, “vertical”, “horizontal”, “single”, not 4

        """
    )
    let reference = try BuiltProgram.run(["config", "--print-default"])
    #expect(reference.status == 0)
    try reference.output.write(to: file, atomically: true, encoding: .utf8)
    let sound = try BuiltProgram.run(["config", "--check", file.path])
    #expect(sound.output == "")
    #expect(sound.status == 0)
  }

  @Test func `the manual page names every command and every key's command`() throws {
    let page = try BuiltProgram.run(["man"]).output
    #expect(page.hasPrefix(".TH DATELINE 1"))
    for name in [
      "read", "parse", "list", "show", "mark", "tag", "themes", "keys", "config", "doctor",
    ] {
      #expect(page.contains(".SS \(name)\n"))
    }
    for name in ["dump", "check", "compact", "merge", "import"] {
      #expect(page.contains(".SS state \(name)\n"))
    }
    for command in try Self.commandNames {
      #expect(page.contains(command.replacing("-", with: "\\-")))
    }
    for preset in ["newsboat", "mutt", "emacs"] { #expect(page.contains(preset)) }
    #expect(page.contains("\\-\\-explain"))
  }

  /// The names in the last column of what `dateline keys` prints.
  private static var commandNames: [String] {
    get throws {
      let lines = try BuiltProgram.run(["keys", "--markdown"]).output.split(separator: "\n")
      return lines.dropFirst(2).compactMap { line in
        line.split(separator: "`").last { $0 != " |" }?.split(separator: " ").first.map {
          String($0)
        }
      }
    }
  }

  @Test func `the README's table of keys that presets leave out is the program's`() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- missing keys -->\n"))
    let end = try #require(readme.range(of: "<!-- /missing keys -->"))
    let printed = try BuiltProgram.run(["keys", "--missing"]).output
    #expect(String(readme[start.upperBound..<end.lowerBound]) == printed)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the shell completes every part of the program and every preset`(shell: String) throws {
    let script = try BuiltProgram.run(["--generate-completion-script", shell]).output
    for name in [
      "parse", "list", "show", "mark", "tag", "state", "keys", "doctor", "newsboat", "mutt",
    ] {
      #expect(script.contains(name))
    }
  }

  @Test func `the README says of the marks' commands what their help says`() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let help = try BuiltProgram.run(["state"]).output
    for name in ["dump", "check", "compact", "merge", "import"] {
      #expect(readme.contains("| `dateline state \(name)"))
      #expect(help.contains("\n  \(name) "))
    }
    for line in [
      "state.json merge=dateline",
      "git config merge.dateline.driver 'dateline state merge --git %O %A %B'",
    ] {
      #expect(readme.contains("    \(line) "))
      #expect(help.contains("\n  \(line)\n"))
    }
  }

  @Test func `every example of configuration in the README is sound`() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```toml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count == 2)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let themes = folder.appending(path: "dateline/themes")
    try FileManager.default.createDirectory(at: themes, withIntermediateDirectories: true)
    try blocks[0].write(
      to: folder.appending(path: "dateline/config.toml"),
      atomically: true,
      encoding: .utf8
    )
    try blocks[1].write(
      to: themes.appending(path: "my-night.toml"),
      atomically: true,
      encoding: .utf8
    )
    let environment = ["XDG_CONFIG_HOME": folder.path]
    #expect(try BuiltProgram.run(["keys"], environment: environment).errors == "")
    let check = try BuiltProgram.run(["themes", "--check"], environment: environment)
    #expect(check.errors == "")
    #expect(check.status == 0)
  }

  @Test(arguments: [
    (["--bogus"], 2), (["list", "is:purple"], 2), (["/no/such/folder"], 1), (["--help"], 0),
    (["--version"], 0), (["parse", "/no/such/file"], 1), (["mark", "read"], 2),
    (["--script", "<Bogus>", "."], 2),
  ])
  func `the exit status says how it went`(arguments: [String], status: Int) throws {
    let library = arguments.first == "list" ? ["--library", Self.root.path + "/SampleFeeds"] : []
    let result = try BuiltProgram.run(arguments + library)
    #expect(result.status == Int32(status))
    #expect(status == 0 ? result.errors.isEmpty : !result.errors.isEmpty)
  }
}
