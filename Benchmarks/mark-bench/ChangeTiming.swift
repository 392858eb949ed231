import Articles
import MarkStore

/// How long changes take in a store that is open.
struct ChangeTiming {
  private let store: StateStore
  private let clock = ContinuousClock()

  init(_ paths: MarkStorePaths) {
    store = StateStore(paths)
  }

  /// Two hundred marks, the first of which opens the journal: to the user it is one like others.
  func marks(from first: Int = 2_000_000_000) async throws {
    for number in 0..<200 {
      let ids = [article(first + number)]
      try await measure("durable mark") { try await perform(.read, ids) }
    }
  }

  func run() async throws {
    try await marks()
    for number in 0..<5 {
      let ids = (0..<100_000).map { article(3_000_000_000 + number * 100_000 + $0) }
      try await measure("100,000 new marks at once") { try await apply(.read, ids) }
      try await measure("100,000 known marks at once") { try await apply(.starred, ids) }
      try await measure("100,000 in a step to undo") { try await perform(.read, ids, false) }
    }
    for number in 0..<3 {
      try await apply(.read, [article(2_100_000_000 + number)])
      try await measure("compaction") { try await store.compact() }
    }
  }

  private func apply(_ mark: Mark, _ ids: [ArticleID]) async throws {
    try await store.apply(
      MarkChange(mark: mark, articleIDs: ids, isSet: true),
      at: 1_900_000_000_000
    )
  }

  private func perform(_ mark: Mark, _ ids: [ArticleID], _ isSet: Bool = true) async throws {
    let change = MarkChange(mark: mark, articleIDs: ids, isSet: isSet)
    try await store.perform(MarkStep(changes: [change], summary: "Marked"), at: 1_900_000_000_000)
  }

  private func measure(_ name: String, _ work: () async throws -> Void) async throws {
    let start = clock.now
    try await work()
    report(name, (clock.now - start).milliseconds, "ms")
  }
}
