import Foundation
import Glibc
import ReaderTesting
import Testing

/// What the surroundings may attempt: other users, variables, the network.
@Suite("File threats: surroundings") struct SurroundingThreats {
  private let home: HostileHome

  init() throws {
    home = try HostileHome()
    try home.reader.write("Harbour city", "The quay is cold.", to: "plant.md")
  }

  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(lstat("\(home.folder.path)/\(path)", &status) == 0)
    return status.st_mode
  }

  @Test func `whatever the mask, files and folders of ours are their owner's alone`() throws {
    let before = Set(home.everything + ["open", "output"])
    let program = try BuiltProgram.url.path
    let script = try home.script("open", "umask 0; exec '\(program)' \"$@\"")
    let commands = [
      ["list", "--library", "library"], ["mark", "star", "--library", "library", "harbour"],
      ["list", "--library", "library", "--index", "beside.sqlite"],
      ["mark", "read", "--library", "library", "--state", "other/marks.json", "harbour"],
      ["export", "--library", "library", "--output", "notes/deep/"], ["state", "compact"],
      ["export", "--library", "library", "--output", "all.html"],
      [
        "read", "--script", "/harbour<Enter>m<Esc>:theme dateline-light<Enter>T<Down><Enter>u",
        "library",
      ],
    ]
    for arguments in commands {
      let ended = try EndedProcess(
        running: URL(filePath: script),
        arguments,
        environment: home.environment,
        in: home.folder
      )
      #expect(ended.status == 0, "\(arguments): \(ended.errors)")
    }
    let made = home.everything.filter { !before.contains($0) }
    #expect(made.count > 8)
    for path in made {
      let mode = try mode(path)
      let expected: mode_t = mode & S_IFMT == S_IFDIR ? 0o700 : 0o600
      #expect(mode & 0o777 == expected, "\(path) has \(String(mode & 0o777, radix: 8))")
    }
  }

  @Test func `a folder of marks that is another user's is not written to`() throws {
    let folder = home.folder.appending(path: "data/dateline")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Only root can give a folder away; everyone else names one that is root's.
    let isGiven = chown(folder.path, 65_534, 65_534) == 0
    let changes = isGiven ? [:] : ["XDG_DATA_HOME": "/"]
    let ended = try home.run(["mark", "star", "--library", "library", "harbour"], changes)
    #expect(ended.status == 1)
    #expect(ended.errors.contains("another user") || !isGiven)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test(arguments: ["data", "./data", "~/data", "", "../data"])
  func `a variable that is no absolute path counts as unset`(value: String) throws {
    let names = ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"]
    let changes = Dictionary(uniqueKeysWithValues: names.map { ($0, value) })
    let ended = try home.run(["mark", "star", "--library", "library", "harbour"], changes)
    #expect(ended.status == 0, "\(ended.errors)")
    let made = home.everything.filter { $0.contains("dateline") }
    #expect(made.contains(".local/share/dateline"))
    #expect(made.allSatisfy { $0.hasPrefix(".local/") || $0.hasPrefix(".cache/") }, "\(made)")
  }

  @Test func `without HOME the list of users tells the home`() throws {
    var surroundings = home.environment
    surroundings["HOME"] = nil
    surroundings = surroundings.filter { !$0.key.hasPrefix("XDG_") }
    let ended = try EndedProcess(
      running: try BuiltProgram.url,
      ["config", "--path"],
      environment: surroundings,
      in: home.folder
    )
    let entry = try #require(getpwuid(getuid()))
    let folder = String(cString: entry.pointee.pw_dir)
    #expect(ended.output == "\(folder == "/" ? "" : folder)/.config/dateline/config.toml\n")
  }

  @Test func `no source of ours can reach the network`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let ways = [
      "URLSession", "FoundationNetworking", "getaddrinfo", "gethostby", "connect(", "socket(",
      "sendto(", "contentsOf: URL", "CFStream", "import NIO", "libcurl", "curl_",
    ]
    let paths =
      FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { path in [".swift", ".c", ".h"].contains { path.hasSuffix($0) } }
    #expect(files.count > 200)
    for path in files {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      #expect(ways.filter { text.contains($0) } == [], "\(path)")
    }
  }

  @Test func `what goes to a terminal is written in places that are known`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let paths =
      FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    for (way, places) in [
      ("FileHandle.standardError", []), ("FileHandle.standardOutput", []),
      ("to: STDOUT_FILENO", ["StandardStreams.swift"]),
      ("to: STDERR_FILENO", ["StandardStreams.swift"]), ("write(STD", []),
      ("write(1,", []), ("write(2,", []),
      ("ct_put(", ["Painter.swift"]),
      ("ct_write(", ["NcursesTerminal.swift"]),
    ] as [(String, [String])] {
      let found = try paths.filter { $0.hasSuffix(".swift") }.filter { path in
        try String(contentsOf: sources.appending(path: path), encoding: .utf8).contains(way)
      }
      #expect(
        found.compactMap { $0.split(separator: "/").last.map { String($0) } } == places,
        "\(way)"
      )
    }
  }
}
