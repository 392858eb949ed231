import Articles
import Catalog
import MarkStore
import ReaderCore

extension ReaderServices {
  /// Changes the marks of a selection, or of what a query finds, in one step of undo.
  func mark(_ verbs: [MarkVerb], of target: MarkTarget) async throws(MarkStoreError) -> Message {
    switch target {
    case .rows(let ranges, let resultID):
      let id = SearchID(number: resultID)
      return .allMarked(try await mark(verbs, ranges, of: id, scope: ""))
    case .query(let query):
      guard let result = try? await catalog.search(query) else {
        return .queryRefused("This cannot be searched for: \(query.text)")
      }
      let scope = " in \(query.text)"
      let step = try await mark(verbs, [0..<result.count], of: result.id, scope: scope)
      await catalog.release(result.id)
      return .allMarked(step)
    }
  }

  private func mark(
    _ verbs: [MarkVerb],
    _ ranges: [Range<Int>],
    of search: SearchID,
    scope: String
  ) async throws(MarkStoreError) -> MarkStep {
    var changes: [MarkChange] = []
    for verb in verbs {
      let change = await change(verb, ranges, of: search)
      if !change.articleIDs.isEmpty { changes.append(change) }
    }
    guard !changes.isEmpty else {
      return MarkStep(changes: [], summary: "Nothing changes: no article there is otherwise")
    }
    let step = MarkStep(changes: changes, summary: Self.summary(of: changes, scope: scope))
    _ = try await marks.perform(step, at: timestamp)
    await show(step)
    return step
  }

  private func change(
    _ verb: MarkVerb,
    _ ranges: [Range<Int>],
    of search: SearchID
  ) async -> MarkChange {
    let lacking = await catalog.ids(of: search, in: ranges, having: verb.mark, isSet: false)
    let isSet = verb.action == .set || (verb.action == .toggle && !lacking.isEmpty)
    let ids =
      isSet
      ? lacking : await catalog.ids(of: search, in: ranges, having: verb.mark, isSet: true)
    return MarkChange(mark: verb.mark, articleIDs: ids, isSet: isSet)
  }

  private static func summary(of changes: [MarkChange], scope: String) -> String {
    let ids =
      changes.count == 1
      ? changes[0].articleIDs.count : Set(changes.flatMap(\.articleIDs)).count
    let count = ids.withThousands
    switch (changes[0].mark, changes[0].isSet) {
    case (.read, true): return "Marked \(count) read\(scope)"
    case (.read, false): return "Marked \(count) unread\(scope)"
    case (.starred, true): return "Starred \(count)\(scope)"
    case (.starred, false): return "Took the star from \(count)\(scope)"
    case (.tag, _): return "Tagged \(count) \(changes.tagNames)\(scope)"
    }
  }
}

extension Int {
  /// The number with a comma between thousands: `98,771`.
  fileprivate var withThousands: String {
    let digits = Array(String(self))
    return digits.indices.map { index in
      let isStart = index > 0 && (digits.count - index).isMultiple(of: 3)
      return isStart ? ",\(digits[index])" : String(digits[index])
    }.joined()
  }
}
