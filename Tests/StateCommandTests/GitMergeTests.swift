import Foundation
import ReaderTesting
import SeededRandom
import Testing

/// The program as git's merge driver.
@Suite struct GitMergeTests {
  /// So many random merges; `DATELINE_MERGES=200` makes more.
  private static let merges =
    ProcessInfo.processInfo.environment["DATELINE_MERGES"].flatMap { Int($0) } ?? 20
  private static let replicas = ["one", "two", "three", "four"]

  @Test func `random merges of four branches are what the model says, from either side`() throws {
    var generator = SeededGenerator(seed: 11)
    let repository = try GitRepository()
    var models = [MarkModel](repeating: MarkModel(), count: Self.replicas.count)
    for name in Self.replicas { try repository.git("branch", name) }
    for round in 0..<Self.merges {
      let pair = Array(Self.replicas.indices.shuffled(using: &generator).prefix(2))
      for index in pair {
        models[index] = models[index].merged(with: .random(using: &generator))
        // Each side must have changed, or git takes the other's file as it is.
        models[index].foreign["@\(Self.replicas[index])"] = "[\(round + 1)]"
        let text = models[index].looseText(using: &generator)
        try repository.commit(text, to: Self.replicas[index])
      }
      let (ours, theirs) = (Self.replicas[pair[0]], Self.replicas[pair[1]])
      let expected = models[pair[0]].merged(with: models[pair[1]])
      try repository.git("checkout", "-q", "--detach", theirs)
      try repository.git("merge", "-q", "--no-edit", ours)
      #expect(try repository.state == expected.canonicalText)
      try repository.git("checkout", "-q", ours)
      try repository.git("merge", "-q", "--no-edit", theirs)
      #expect(try repository.state == expected.canonicalText)
      models[pair[0]] = expected
    }
  }

  @Test func `a file of a newer version is a conflict, and ours stays as it was`() throws {
    let repository = try GitRepository()
    try repository.git("branch", "newer")
    let ours = "{\"dateline\":1,\"marks\":{\n\"\":0}}\n"
    try repository.commit(ours, to: "main")
    try repository.commit("{\"dateline\":2,\"marks\":{\n\"\":0}}\n", to: "newer")
    try repository.git("checkout", "-q", "main")
    let result = try repository.run(["merge", "--no-edit", "newer"])
    #expect(result.status == 1)
    #expect(result.errors.contains("a newer Dateline wrote it (format 2)"))
    #expect(try repository.state == ours)
  }

  @Test func `conflict markers of a merge without the driver are passed over and told`() throws {
    let repository = try GitRepository()
    try repository.git("branch", "marked")
    var model = MarkModel()
    model.articles["11111111111111111111111111111111"] = ["read": "5"]
    try repository.commit(model.canonicalText, to: "main")
    try repository.commit("<<<<<<< ours\n" + model.canonicalText, to: "marked")
    try repository.git("checkout", "-q", "main")
    let result = try repository.run(["merge", "--no-edit", "marked"])
    #expect(result.status == 1)
    #expect(result.errors.contains("1 bad line was passed over"))
    #expect(try repository.state == model.canonicalText)
  }
}
