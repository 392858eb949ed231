import Foundation
import SeededRandom
import Testing

@testable import MarkImport

/// Files with bytes changed at random: marks or a sentence, never a crash.
@Suite struct DamagedImportTests {
  let folder: ImportFolder

  init() throws {
    folder = try ImportFolder()
  }

  private func check(_ bytes: [UInt8]) throws {
    try folder.write(bytes, to: "damaged")
    do throws(MarkImportError) {
      let marks = try MarkImporter().read(folder.path("damaged"))
      #expect(marks.articles.allSatisfy { !$0.ids.isEmpty })
    } catch {
      #expect(error.path == folder.path("damaged"))
      #expect(!error.reason.isEmpty)
    }
  }

  private func damaged(
    _ bytes: [UInt8],
    upTo end: Int,
    _ generator: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let index = Int.random(in: 0..<min(end, bytes.count), using: &generator)
      bytes[index] = UInt8.random(in: 0...255, using: &generator)
    }
    return bytes
  }

  @Test func `a cache of newsboat's`() throws {
    try folder.makeCache(
      of: (0..<60).map { CachedItem(guid: "\($0)", url: "http://coast.example/\($0)") }
    )
    let bytes = try folder.bytes("cache.db")
    var generator = SeededGenerator(seed: 21)
    for round in 0..<300 {
      // The header and the schema deserve as many as all the rest.
      let end = round.isMultiple(of: 2) ? bytes.count : 1_000
      try check(damaged(bytes, upTo: end, &generator))
    }
  }

  @Test(arguments: [
    "URL,Title,Folder,Tags\nhttp://coast.example/1,\"One, two\",Archive,\"[\"\"sea\"\"]\"\n",
    "<opml><body><outline text=\"1\" url=\"http://coast.example/1\"/></body></opml>",
    "http://coast.example/1\n\nhttp://coast.example/2Wed, 21 Aug 2019 10:00:00 +0000\n",
  ])
  func `a file of links`(text: String) throws {
    var generator = SeededGenerator(seed: 22)
    let bytes = Array(text.utf8)
    for end in bytes.indices { try check(Array(bytes.prefix(end))) }
    for _ in 0..<500 { try check(damaged(bytes, upTo: bytes.count, &generator)) }
  }
}
