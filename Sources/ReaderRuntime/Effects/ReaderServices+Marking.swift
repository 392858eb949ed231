import Articles
package import Catalog
import Foundation
package import MarkStore
import ReaderCore
import Wording

extension ReaderServices {
  /// Changes marks on the disk and then in the catalog.
  ///
  /// - Returns: what the reader is to show; nil when it knows already.
  func mark(_ effect: Effect, in language: InterfaceLanguage) async -> Message? {
    do {
      switch effect {
      case .save(let step):
        _ = try await marks.perform(step, at: timestamp)
        await show(step)
        return .saved
      case .markAllRead(let resultID, let scope):
        return .allMarked(try await markAllRead(resultID: resultID, scope: scope, in: language))
      case .mark(let verbs, let target): return try await mark(verbs, of: target, in: language)
      case .undo: return .undone(await show(try await marks.undo(at: timestamp)))
      case .redo: return .redone(await show(try await marks.redo(at: timestamp)))
      case .reverse(let number):
        let step = try await marks.reverse(number, at: timestamp) { isTakenBack, summary in
          let said = isTakenBack ? Phrase.tookBack(summary) : .didAgain(summary)
          return said.text(in: language)
        }
        return .reversed(await show(step))
      case .keepPlace(let place, let id):
        try await marks.keep(place, of: id, at: timestamp)
        return .placeKept(id)
      default: return nil
      }
    } catch {
      return await failure(error, of: effect)
    }
  }

  private func failure(_ error: MarkStoreError, of effect: Effect) async -> Message {
    _ = await takeInMarks()
    // The mirror holds what the files do not: whoever opens it next must not believe it.
    await catalog.saveMarks(fingerprint: "unsaved")
    let problem = await problem(error)
    let isSave = if case .save = effect { true } else { false }
    // Where nothing is left to be saved, there is nothing to try again.
    guard problem.count > 0 else {
      return isSave ? .refused(Phrase(error)) : .notice(Notice(Phrase(error), kind: .problem))
    }
    return isSave ? .notSaved(problem) : .unsaved(problem)
  }

  private func problem(_ error: MarkStoreError) async -> SaveProblem {
    let unsaved = await marks.unsavedMarks
    let trouble = error.trouble ?? (marks.paths.stateFile, "\(error)")
    return SaveProblem(
      count: unsaved.count,
      path: trouble.path,
      reason: trouble.reason,
      articleIDs: unsaved.articleIDs
    )
  }

  private func markAllRead(
    resultID: Int,
    scope: String,
    in language: InterfaceLanguage
  ) async throws(MarkStoreError) -> MarkStep {
    let ids = await catalog.unreadIDs(in: SearchID(number: resultID))
    guard !ids.isEmpty else {
      return MarkStep(changes: [], summary: Phrase.nothingUnreadListed.text(in: language))
    }
    let change = MarkChange(mark: .read, articleIDs: ids, isSet: true)
    let summary = Phrase.markedAllRead(ids.count, in: scope).text(in: language)
    let step = MarkStep(changes: [change], summary: summary)
    _ = try await marks.perform(step, at: timestamp)
    await show(step)
    return step
  }

  @discardableResult
  func show(_ step: MarkStep?) async -> MarkStep? {
    for change in step?.changes ?? [] { await catalog.apply(change) }
    return step
  }

  /// The changes that are remembered, whoever made them.
  func loadHistory() async -> Message? {
    .historyLoaded(await marks.history().pastChanges)
  }

  /// Gives the catalog every mark there is, unless it has them from last time.
  func mirrorMarks() async {
    await catalog.mirrorIfOthers(marks)
  }

  /// Takes in what other programs changed.
  ///
  /// - Returns: whether anything shown may differ now.
  package func takeInMarks() async -> Bool {
    let changed = await marks.refresh()
    guard !changed.isEmpty else { return false }
    await catalog.setMarks(changed.map { ($0.id, $0.marks) })
    return true
  }

  /// Tries again to save marks that could not be saved.
  ///
  /// - Returns: what is still not saved.
  func saveUnsaved() async -> SaveProblem? {
    do {
      try await marks.saveUnsaved()
      return nil
    } catch {
      return await problem(error)
    }
  }

  /// The same while nobody asks: says nothing where nothing was waiting.
  func retrySaving() async -> Message? {
    await marks.unsavedMarks.isEmpty ? nil : .unsaved(await saveUnsaved())
  }

  /// Rewrites the state file while nobody marks anything, if its journal has grown long.
  func tidyMarks() async {
    // A journal that was not tidied is only longer; the marks in it are safe.
    try? await marks.compactWhenIdle()
  }

  func copyUnsaved(to path: String) async -> Message {
    do {
      try await marks.copyUnsaved(to: NSString(string: path).expandingTildeInPath)
      return .unsavedCopied
    } catch {
      return .unsavedNotCopied(Phrase(asIs: error.trouble?.reason ?? "\(error)"))
    }
  }

  /// Saves what is still unsaved and tidies the files before the program ends.
  ///
  /// - Returns: what could not be saved; a copy of it is in one of `folders` if any takes it.
  func closeMarks(copyingUnsavedInto folders: [String]) async -> UnsavedAtEnd? {
    let problem = await saveUnsaved()
    // A journal that was not tidied is only longer; the marks in it are safe.
    if await marks.needsCompaction(onExit: true) { try? await marks.compact() }
    guard let problem, await !marks.unsavedMarks.isEmpty else {
      await catalog.saveMarks(fingerprint: marks.fingerprint)
      return nil
    }
    await marks.copyUnsaved(intoOneOf: folders, name: UnsavedAtEnd.copyName(at: clock()))
    return UnsavedAtEnd(problem, await marks.unsavedMarks)
  }
}

extension ArticleCatalog {
  /// Takes over every mark of a store, unless these are the marks it has already.
  package func mirrorIfOthers(_ store: StateStore) async {
    if !holdsMarks(of: await store.fingerprint) { await mirror(store) }
  }

  /// Takes over every mark of a store.
  func mirror(_ store: StateStore) async {
    while true {
      let copy = await store.copy
      let all = copy.table.map { ($0.id, $0.marks) }
      // Marks that are not on the disk are not what the files' fingerprint stands for.
      let fingerprint = copy.unsavedCount == 0 ? copy.fingerprint : nil
      seedMarks(Dictionary(all, uniquingKeysWith: { $1 }), fingerprint: fingerprint)
      // What was marked meanwhile may have been overwritten just now.
      let now = await store.copy
      if now.fingerprint == copy.fingerprint, now.unsavedCount == copy.unsavedCount { return }
    }
  }
}
