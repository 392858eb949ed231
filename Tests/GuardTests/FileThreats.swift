import ArticleFiles
import Articles
import Foundation
import Glibc
import ReaderTesting
import Testing

/// What files and folders of a library may attempt, a test a threat.
@Suite("File threats") struct FileThreats {
  private let home: HostileHome

  init() throws {
    home = try HostileHome()
    try home.reader.write("Harbour city", "The quay is cold.", to: "plant.md")
  }

  private var library: URL { home.folder.appending(path: "library") }

  /// The titles that the library lists, and what is complained of.
  private func list() throws -> (titles: [String], errors: [String]) {
    let ended = try home.run(["list", "--tsv", "--library", "library"])
    #expect(ended.status == 0)
    #expect(HostileText.threats(in: ended.output + ended.errors) == [])
    let titles = ended.output.split(separator: "\n").compactMap { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).last.map { String($0) }
    }
    return (titles, ended.errors.split(separator: "\n").map { String($0) })
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: library.appending(path: path).path,
      withDestinationPath: target
    )
  }

  @Test func `loops, links out of the library and farms of names list each article once`() throws {
    try home.reader.home.write("Secret tide\n\nNot of the library.\n", to: "secret.txt")
    try link("loop", to: ".")
    try link("self", to: "self")
    try link("out.txt", to: "../secret.txt")
    try link("up", to: "..")
    try link("nothing", to: "no-such-file")
    for number in 0..<300 {
      let name = library.appending(path: "name\(number).md").path
      try #require(Glibc.link(library.appending(path: "plant.md").path, name) == 0)
    }
    let (titles, errors) = try list()
    #expect(titles == ["Harbour city"])
    #expect(errors.count == 4)
    #expect(errors.filter { $0.contains("leads out of the library") }.count == 2)
    #expect(errors.filter { $0.contains("leads round in a circle") }.count == 1)
  }

  @Test func `folders three thousand deep are entered to a depth, with one warning`() throws {
    var parent = open(library.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for _ in 0..<3_000 {
      try #require(mkdirat(parent, "d", 0o700) == 0)
      let child = openat(parent, "d", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      close(parent)
      parent = child
    }
    close(parent)
    defer { removeDeepFolders() }
    let (titles, errors) = try list()
    #expect(titles == ["Harbour city"])
    #expect(errors.count == 1)
    #expect(errors.first?.contains("64 folders deep") == true)
  }

  /// Foundation's own way of removing folders goes no deeper than a path is long.
  private func removeDeepFolders() {
    _ = try? EndedProcess(
      running: URL(filePath: "/bin/rm"),
      ["-rf", library.path],
      environment: [:]
    )
  }

  @Test func `pipes, sockets and devices hold nothing up and are said to be none`() throws {
    try #require(mkfifo(library.appending(path: "pipe.xml").path, 0o600) == 0)
    try link("zero", to: "/dev/zero")
    let (titles, errors) = try list()
    #expect(titles == ["Harbour city"])
    #expect(errors.count == 2)
    for path in ["library/pipe.xml", "/dev/zero", "/dev/null", "/dev/stdin", "library"] {
      let ended = try home.run(["parse", path])
      #expect(ended.status == 1)
      #expect(ended.output == "")
      #expect(ended.errors.contains("is not a file"), "\(ended.errors)")
    }
    // The system says that such a file is empty, and it is not.
    let ended = try home.run(["parse", "/proc/self/status"])
    #expect(ended.status == 0)
    #expect(ended.output.contains("VmPeak"))
  }

  @Test func `a pipe in a setting's place holds nothing up`() throws {
    try #require(mkfifo(home.folder.path + "/pipe", 0o600) == 0)
    for arguments in [["list", "--config", "pipe"], ["config", "--check", "pipe"]] {
      let ended = try home.run(
        arguments + (arguments[0] == "list" ? ["--library", "library"] : [])
      )
      #expect((ended.output + ended.errors).contains("a pipe, not a file"))
    }
    try FileManager.default.createDirectory(
      atPath: home.folder.path + "/config/dateline/themes",
      withIntermediateDirectories: true
    )
    try #require(mkfifo(home.folder.path + "/config/dateline/themes/tide.toml", 0o600) == 0)
    let themes = try home.run(["themes", "--check"])
    #expect(themes.status == 1)
    #expect(themes.errors.contains("tide.toml"))
    let nothing = try home.run(["list", "--config", "/dev/null", "--library", "library"])
    #expect(nothing.status == 0)
    #expect(nothing.errors == "")
  }

  @Test func `a name that is too long, missing or no text is one warning`() throws {
    let long = String(repeating: "n", count: 300)
    let ended = try home.run([
      "parse", long, "no-such-file", "library/plant.md", "library/plant.md/x",
    ])
    #expect(ended.status == 1)
    #expect(ended.output.split(separator: "\n").count == 1)
    #expect(ended.errors.split(separator: "\n").count == 3)
    let bytes = Array("\(library.path)/b\u{1B}".utf8) + [0xFF, 0xC3, 0x28]
    let opened = (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer {
      $0.baseAddress.map { open($0, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600) } ?? -1
    }
    try #require(opened >= 0)
    _ = write(opened, "Quay notes\n\nIt was cold.\n", 24)
    close(opened)
    let (titles, errors) = try list()
    #expect(titles.sorted() == ["Harbour city", "Quay notes"])
    #expect(errors == [])
    let program = try BuiltProgram.url.path
    for (command, shown) in [
      ("parse", "Quay notes"), ("show", "cold"), ("list --library", "Quay notes"),
    ] {
      let script = try home.script("odd", "exec '\(program)' \(command) \"$(echo library/b*)\"")
      let ended = try EndedProcess(
        running: URL(filePath: script),
        [],
        environment: home.environment,
        in: home.folder
      )
      #expect(ended.output.contains(shown), "\(ended.errors)")
      #expect(HostileText.threats(in: ended.output + ended.errors) == [])
    }
  }

  @Test func `a file that goes on past its cap is read to there, and that is said`() throws {
    var limits = Limits()
    limits.textBytes = 1_000
    limits.feedBytes = 2_000
    let words = String(repeating: "The tide came in at nine.\n\n", count: 200)
    let file = try home.reader.home.write("Tide\n\n" + words, to: "library/long.txt")
    let contents = ArticleFileReader(limits: limits).read(fileAt: file.path)
    #expect(contents.articles.map(\.title) == ["Tide"])
    #expect(contents.articles.allSatisfy { $0.body.plainText.utf8.count <= 1_000 })
    #expect(contents.problems.contains { $0.reason == "is cut at 1000 bytes" })
  }

  @Test func `a packed file that grows without end is refused`() throws {
    let plain = try home.reader.home.write(
      String(repeating: "a", count: 8 << 20),
      to: "library/bomb"
    )
    let gzip = { (arguments: [String]) in
      try EndedProcess(running: URL(filePath: "/bin/gzip"), arguments, environment: [:])
    }
    #expect(try gzip(["-9", plain.path]).status == 0)
    let once = library.appending(path: "bomb.gz").path
    let twice = try home.run(["parse", once])
    #expect(twice.errors.contains("bomb.gz"), "\(twice.errors)")
    #expect(twice.output.utf8.count <= 4 << 20)
    #expect(try gzip(["-9", "-S", ".gz2", "-f", once]).status == 0)
    let nested = try home.run(["parse", once + ".gz2"])
    #expect(nested.status == 1)
    #expect(nested.errors.contains("more than once"))
  }
}
