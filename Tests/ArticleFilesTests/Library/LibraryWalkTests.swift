import ArticleFiles
import Articles
import Foundation
import Glibc
import Testing

@Suite struct LibraryWalkTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The names found below the folder, in order of the alphabet, and what else the walk met.
  private func walk(_ roots: [String]? = nil) -> (names: [String], outcome: LibraryWalk.Outcome) {
    var names: [String] = []
    let outcome = LibraryWalk(roots: roots ?? [folder.path]).run { batch in
      names += batch.map { String($0.path.dropFirst(folder.path.count + 1)) }
      return true
    }
    return (names.sorted(), outcome)
  }

  @Test func `files of all folders below a root are found`() throws {
    try folder.folder("a/b")
    for name in ["one.txt", "a/two.txt", "a/b/three.xml"] { try folder.write(name) }
    let found = walk()
    #expect(found.names == ["a/b/three.xml", "a/two.txt", "one.txt"])
    #expect(found.outcome.problems.isEmpty && found.outcome.missingRoots.isEmpty)
  }

  @Test func `a file's size, time and identity are those of the system`() throws {
    let path = try folder.write("one.txt", "twelve bytes")
    var times = [
      timespec(tv_sec: 5, tv_nsec: 7), timespec(tv_sec: 1_500_000_000, tv_nsec: 123_456_789),
    ]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
    var status = stat()
    #expect(stat(path, &status) == 0)

    var files: [LibraryFile] = []
    _ = LibraryWalk(roots: [folder.path]).run { batch in
      files += batch
      return true
    }
    let file = try #require(files.first)
    #expect(file.size == 12)
    #expect(file.modifiedNanoseconds == 1_500_000_000_123_456_789)
    #expect(
      file.identity == FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    )
  }

  @Test func `hidden names and backups are passed over in silence`() throws {
    try folder.folder(".git")
    for name in ["one.txt", ".hidden", "one.txt~", ".git/config"] { try folder.write(name) }
    let found = walk()
    #expect(found.names == ["one.txt"])
    #expect(found.outcome.problems.isEmpty)
  }

  @Test func `a root may be a file, and is found once`() throws {
    let path = try folder.write("one.txt")
    #expect(walk([path, path, folder.path]).names == ["one.txt"])
  }

  @Test func `roots inside one another are walked once`() throws {
    try folder.folder("a")
    try folder.write("a/one.txt")
    #expect(walk([folder.at("a"), folder.path]).names == ["a/one.txt"])
    #expect(walk([folder.path, folder.at("a")]).names == ["a/one.txt"])
  }

  @Test func `a root that does not exist is told apart from other problems`() throws {
    try folder.write("one.txt")
    let found = walk([folder.at("none"), folder.path])
    #expect(found.names == ["one.txt"])
    #expect(found.outcome.missingRoots == [folder.at("none")])
    #expect(found.outcome.problems.isEmpty)
  }

  @Test func `pipes are problems and are never opened`() throws {
    try folder.write("one.txt")
    #expect(mkfifo(folder.at("pipe"), 0o600) == 0)
    let found = walk()
    #expect(found.names == ["one.txt"])
    #expect(
      found.outcome.problems
        == [FileProblem(file: folder.at("pipe"), reason: "is a pipe, not a file")]
    )
  }

  @Test func `a loop of links is walked once`() throws {
    try folder.folder("a")
    try folder.write("a/one.txt")
    try folder.link("a/back", to: folder.path)
    try folder.link("again", to: "a")
    let found = walk()
    #expect(found.names == ["a/one.txt"])
    #expect(found.outcome.problems.isEmpty)
  }

  @Test func `a link to itself and a link to nothing are problems`() throws {
    try folder.link("self", to: "self")
    try folder.link("gone", to: "nowhere")
    #expect(
      Set(walk().outcome.problems.map(\.reason))
        == ["is a link that leads round in a circle", "is a link to nothing"]
    )
  }

  @Test func `a link out of the library is a problem`() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret.txt")
    try folder.link("out", to: outside.path)
    try folder.link("out.txt", to: outside.at("secret.txt"))
    let found = walk()
    #expect(found.names.isEmpty)
    #expect(
      Set(found.outcome.problems.map(\.reason)) == ["is a link that leads out of the library"]
    )
  }

  @Test func `a link into another root is no problem`() throws {
    let other = try TemporaryFolder()
    try other.write("one.txt")
    try folder.link("other", to: other.path)
    let found = walk([folder.path, other.path])
    #expect(found.names.count == 1)
    #expect(found.outcome.problems.isEmpty)
  }

  @Test func `a linked file is listed only where the walk does not find it by itself`() throws {
    try folder.folder(".store")
    try folder.write(".store/a1b2")
    try folder.write("plain.txt")
    try folder.link("story.txt", to: ".store/a1b2")
    try folder.link("same.txt", to: "plain.txt")
    #expect(walk().names == ["plain.txt", "story.txt"])
  }

  @Test func `folders are entered to a depth and no further`() throws {
    let deep = (0..<(LibraryWalk.depthLimit + 2)).map { _ in "d" }
    try folder.folder(deep.joined(separator: "/"))
    try folder.write(deep.prefix(LibraryWalk.depthLimit).joined(separator: "/") + "/one.txt")
    let found = walk()
    #expect(found.names.count == 1)
    #expect(found.outcome.problems.map(\.reason) == ["lies more than 64 folders deep"])
  }

  @Test func `a name that is no UTF-8 is found, opened, and shown with a mark`() throws {
    let bytes: [UInt8] =
      Array(folder.path.utf8) + Array("/b".utf8) + [0xE9, 0xFF] + Array(".txt".utf8)
    let descriptor = (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
          open($0, O_CREAT | O_WRONLY, 0o600)
        }
      }
    }
    let file = try #require(descriptor)
    #expect(write(file, "hello", 5) == 5)
    close(file)

    let name = try #require(walk().names.first)
    #expect(NativePath.bytes(folder.at(name)) == bytes)
    #expect(NativePath.shown(name) == "b\u{FFFD}\u{FFFD}.txt")
    #expect(try FileBytes.read(folder.at(name), limit: 10).bytes == Array("hello".utf8))
  }

  @Test func `the receiver can end the walk`() throws {
    for index in 0..<10 { try folder.write("\(index).txt") }
    var batches = 0
    let outcome = LibraryWalk(roots: [folder.path]).run(batchSize: 3) { batch in
      #expect(batch.count == 3)
      batches += 1
      return batches < 2
    }
    #expect(batches == 2)
    #expect(outcome.wasStopped)
  }

  @Test func `batches hold all files and none twice`() throws {
    for index in 0..<10 { try folder.write("\(index).txt") }
    var sizes: [Int] = []
    _ = LibraryWalk(roots: [folder.path]).run(batchSize: 4) { batch in
      sizes.append(batch.count)
      return true
    }
    #expect(sizes == [4, 4, 2])
  }
}
