/// A mark set on, or cleared from, articles that did not have it so before.
///
/// It holds only articles that really change, so its inverse is undo.
package struct MarkChange: Hashable, Sendable {
  package let mark: Mark
  package let articleIDs: [ArticleID]
  package let isSet: Bool

  package init(mark: Mark, articleIDs: [ArticleID], isSet: Bool) {
    self.mark = mark
    self.articleIDs = articleIDs
    self.isSet = isSet
  }

  /// The change that takes this one back.
  package var inverse: MarkChange {
    MarkChange(mark: mark, articleIDs: articleIDs, isSet: !isSet)
  }
}

/// What one key or one command did to the marks: the unit of undo.
package struct MarkStep: Hashable, Sendable {
  package let changes: [MarkChange]
  /// What was done, to be shown when it is undone: `Marked 214 read`.
  package let summary: String

  package init(changes: [MarkChange], summary: String) {
    self.changes = changes
    self.summary = summary
  }

  /// The step that takes this one back, its changes in the opposite order.
  package var inverse: MarkStep {
    MarkStep(changes: changes.reversed().map(\.inverse), summary: summary)
  }
}
