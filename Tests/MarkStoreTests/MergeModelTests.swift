import Foundation
import ReaderTesting
import SeededRandom
import Testing

@testable import MarkStore

/// Merging held to a model of dictionaries, to the byte.
@Suite struct MergeModelTests {
  private func table(_ text: String) -> MarkTable {
    StateMerge.table(from: Array(text.utf8))
  }

  private func bytes(_ model: MarkModel) -> [UInt8] {
    Array(model.canonicalText.utf8)
  }

  @Test(arguments: 1...10)
  func `a thousand merges are what the model says, in any order and grouping`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let models = (0..<3).map { _ in MarkModel.random(using: &generator) }
      let (a, b, c) = (models[0], models[1], models[2])
      let tables = models.map { table($0.looseText(using: &generator)) }
      let (ta, tb, tc) = (tables[0], tables[1], tables[2])
      let ab = ta.merged(with: tb)
      #expect(ta.canonicalBytes() == bytes(a))
      #expect(ab.canonicalBytes() == bytes(a.merged(with: b)))
      #expect(tb.merged(with: ta).canonicalBytes() == bytes(a.merged(with: b)))
      let all = bytes(a.merged(with: b).merged(with: c))
      #expect(ab.merged(with: tc).canonicalBytes() == all)
      #expect(ta.merged(with: tb.merged(with: tc)).canonicalBytes() == all)
      #expect(ab.merged(with: tb).canonicalBytes() == ab.canonicalBytes())
      #expect(ta.merged(with: ta).canonicalBytes() == bytes(a))
    }
  }

  @Test func `two hundred merges of conflict copies are what the model says`() async throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let temporary = try TemporaryFolder()
      var expected = MarkModel()
      func copy(_ name: String) throws {
        let model = MarkModel.random(using: &generator)
        expected = expected.merged(with: model)
        try temporary.write(model.looseText(using: &generator), to: name)
      }
      try copy("state.json")
      for number in 0..<Int.random(in: 1...3, using: &generator) {
        try copy("state.sync-conflict-20261123-20063\(number)-K3X7QAB.json")
      }
      let journal = MarkModel.random(using: &generator)
      expected = expected.merged(with: MarkModel(articlesOf: journal))
      let lines = journal.articles.flatMap { id, fields in
        fields.map { "{\"\(id)\":{\"\($0.key)\":\($0.value)}}\n" }
      }
      let name = "journal-bbbbbbbb.sync-conflict-20261123-200701-K3X7QAB.jsonl"
      try temporary.write(lines.joined(), to: name)
      let store = StateStore(temporary.paths)
      try await store.compact()
      #expect(try temporary.text("state.json") == expected.canonicalText)
      #expect(try temporary.names().filter { $0.contains("conflict") } == [])
    }
  }
}

extension MarkModel {
  /// The marks alone, as a journal has them.
  fileprivate init(articlesOf other: MarkModel) {
    self.init()
    articles = other.articles
  }
}
