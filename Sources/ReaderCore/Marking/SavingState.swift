package import Articles

/// Which marks are shown and not yet on the disk.
package struct SavingState: Equatable, Sendable {
  /// What could not be saved, until it is.
  package var problem: SaveProblem?
  /// The articles of each step that is on its way to the disk, in the order of the keys.
  private var underWay: [[ArticleID]] = []

  package init() {}

  /// Whether a mark of the article is shown that the disk does not have.
  package func isPending(_ id: ArticleID) -> Bool {
    problem?.articleIDs.contains(id) == true || underWay.contains { $0.contains(id) }
  }

  mutating func begin(_ step: MarkStep) {
    underWay.append(step.changes.flatMap(\.articleIDs))
  }

  /// Takes note that the oldest step has come to its end, saved or not.
  mutating func end() {
    if !underWay.isEmpty { underWay.removeFirst() }
  }
}

/// Why marks are not on the disk, and which.
package struct SaveProblem: Equatable, Sendable {
  /// How many changes are waiting.
  package let count: Int
  package let path: String
  package let reason: String
  package let articleIDs: Set<ArticleID>

  package init(count: Int, path: String, reason: String, articleIDs: Set<ArticleID> = []) {
    self.count = count
    self.path = path
    self.reason = reason
    self.articleIDs = articleIDs
  }
}
