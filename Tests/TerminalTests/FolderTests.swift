import Foundation
import Glibc
import ReaderTesting
import Testing

extension TerminalTests {
  /// Folders that hold all but files.
  ///
  /// `make hostile PART=folders` has more of them, and the reader.
  @MainActor @Suite struct FolderTests {
    private let home: ProgramHome
    private let library: String

    init() throws {
      home = try ProgramHome()
      library = home.reader.home.url.appending(path: "odd").path
      try home.reader.home.write("A story\n\nThe quay is cold.\n", to: "odd/story.txt")
    }

    /// What is warned of, by the names of files, sorted.
    private func warnings() throws -> [String] {
      let result = try home.run("list", "--library", library)
      #expect(result.status == 0)
      #expect(result.output.contains("A story"))
      return result.errors.split(separator: "\n").map { line in
        String(line.replacing(library + "/", with: ""))
      }.sorted()
    }

    @Test func `what is no file is warned of and never waited for`() throws {
      mkfifo(library + "/pipe.txt", 0o600)
      symlink("/dev/zero", library + "/zero.txt")
      symlink("loop.txt", library + "/loop.txt")
      symlink("nowhere", library + "/gone.txt")
      symlink("..", library + "/up")
      #expect(
        try warnings() == [
          "gone.txt: is a link to nothing",
          "loop.txt: is a link that leads round in a circle",
          "pipe.txt: is a pipe, not a file",
          "up: is a link that leads out of the library",
          "zero.txt: is a link that leads out of the library",
        ]
      )
    }

    @Test func `folders deeper than any library are left out with a warning`() throws {
      let deep = Array(repeating: "deeper", count: 70).joined(separator: "/")
      try home.reader.home.write("Too deep\n\nDown here.\n", to: "odd/\(deep)/story.txt")
      let found = try warnings()
      #expect(found.count == 1)
      #expect(found.first?.hasSuffix("deeper: lies more than 64 folders deep") == true)
    }

    @Test(arguments: ["two\nlines", "\u{1B}[31m", "--help", "*", " ", "$(ls)", "\u{202E}turned"])
    func `a file of any name is read`(name: String) throws {
      try home.reader.home.write("Oddly named\n\nStill read.\n", to: "odd/\(name)")
      #expect(try warnings() == [])
      let result = try home.run("list", "--json", "--library", library, "title:oddly")
      #expect(result.output.contains("\"title\":\"Oddly named\""))
      #expect(!result.output.contains("\u{1B}"))
    }

    @Test func `a file that is replaced by a pipe after it was indexed is not waited for`() throws {
      _ = try warnings()
      try FileManager.default.removeItem(atPath: library + "/story.txt")
      mkfifo(library + "/story.txt", 0o600)
      let result = try home.run("show", library + "/story.txt")
      #expect(result.status == 1)
      #expect(result.errors.hasSuffix("story.txt: is not a file\n"))
    }
  }
}
