import ArticleFiles
import Articles
import Foundation
import Glibc
import Testing

@Suite struct FileBytesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [
    (limit: 0, text: "", isTruncated: true), (limit: 4, text: "twel", isTruncated: true),
    (limit: 11, text: "twelve byte", isTruncated: true),
    (limit: 12, text: "twelve bytes", isTruncated: false),
    (limit: 13, text: "twelve bytes", isTruncated: false),
    (limit: .max, text: "twelve bytes", isTruncated: false),
  ])
  func `a file is read up to the limit`(_ row: (limit: Int, text: String, isTruncated: Bool)) throws
  {
    let path = try folder.write("one.txt", "twelve bytes")
    let file = try FileBytes.read(path, limit: row.limit)
    #expect(String(decoding: file.bytes, as: UTF8.self) == row.text)
    #expect(file.isTruncated == row.isTruncated)
  }

  @Test func `an empty file is read`() throws {
    let path = try folder.write("empty.txt", "")
    #expect(try FileBytes.read(path, limit: 8).bytes.isEmpty)
  }

  @Test func `a file whose size the system gives as nothing is read all the same`() throws {
    let file = try FileBytes.read("/proc/self/status", limit: 1 << 20)
    #expect(file.bytes.count > 100)
    #expect(!file.isTruncated)
  }

  @Test func `a pipe without a writer is refused at once`() throws {
    #expect(mkfifo(folder.at("pipe"), 0o600) == 0)
    #expect(throws: ArticleFileError.notAFile(path: folder.at("pipe"))) {
      try FileBytes.read(folder.at("pipe"), limit: 8)
    }
  }

  @Test func `a folder and a device are no files`() {
    #expect(throws: ArticleFileError.notAFile(path: folder.path)) {
      try FileBytes.read(folder.path, limit: 8)
    }
    #expect(throws: ArticleFileError.notAFile(path: "/dev/zero")) {
      try FileBytes.read("/dev/zero", limit: 8)
    }
  }

  @Test func `what does not exist is missing`() {
    let path = folder.at("none.txt")
    #expect(throws: ArticleFileError.missing(path: path)) { try FileBytes.read(path, limit: 8) }
    #expect(ArticleFileError.missing(path: "a\u{1B}b").problem.reason == "does not exist")
  }

  @Test func `a name too long is unreadable in the system's words`() throws {
    let path = folder.at(String(repeating: "x", count: 400))
    let error = try #require(throws: ArticleFileError.self) { try FileBytes.read(path, limit: 8) }
    #expect(error.description == "\(path): cannot be read: File name too long")
  }
}
