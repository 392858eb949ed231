import Articles
import Catalog
import MarkStore
import ReaderCore
import Wording

extension ReaderServices {
  /// Changes the marks of a selection, or of what a query finds, in one step of undo.
  func mark(
    _ verbs: [MarkVerb],
    of target: MarkTarget,
    in language: InterfaceLanguage
  ) async throws(MarkStoreError) -> Message {
    switch target {
    case .rows(let ranges, let resultID):
      let id = SearchID(number: resultID)
      return .allMarked(try await mark(verbs, ranges, of: id, in: language))
    case .query(let query):
      guard let result = try? await catalog.search(query) else {
        return .queryRefused(.cannotBeSearched(query.text))
      }
      let rows = 0..<result.count
      let step = try await mark(verbs, [rows], of: result.id, scope: query.text, in: language)
      await catalog.release(result.id)
      return .allMarked(step)
    }
  }

  private func mark(
    _ verbs: [MarkVerb],
    _ ranges: [Range<Int>],
    of search: SearchID,
    scope: String = "",
    in language: InterfaceLanguage
  ) async throws(MarkStoreError) -> MarkStep {
    var changes: [MarkChange] = []
    for verb in verbs {
      let change = await change(verb, ranges, of: search)
      if !change.articleIDs.isEmpty { changes.append(change) }
    }
    guard !changes.isEmpty else {
      return MarkStep(changes: [], summary: Phrase.nothingIsOtherwise.text(in: language))
    }
    let summary = Self.summary(of: changes, scope: scope).text(in: language)
    let step = MarkStep(changes: changes, summary: summary)
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

  private static func summary(of changes: [MarkChange], scope: String) -> Phrase {
    let count =
      changes.count == 1
      ? changes[0].articleIDs.count : Set(changes.flatMap(\.articleIDs)).count
    switch (changes[0].mark, changes[0].isSet) {
    case (.read, true): return .markedRead(count, in: scope)
    case (.read, false): return .markedUnread(count, in: scope)
    case (.starred, true): return .starred(count, in: scope)
    case (.starred, false): return .unstarred(count, in: scope)
    case (.tag, _): return .tagged(count, changes: changes.tagNames, in: scope)
    }
  }
}
