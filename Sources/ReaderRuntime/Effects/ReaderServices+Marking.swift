import Articles
package import Catalog
package import MarkStore
import ReaderCore

extension ReaderServices {
  /// Changes marks on the disk and then in the catalog.
  ///
  /// - Returns: what the reader is to show; nil when it knows already.
  func mark(_ effect: Effect) async -> Message? {
    do {
      switch effect {
      case .save(let step):
        _ = try await marks.perform(step, at: timestamp)
        await show(step)
        return .saved
      case .markAllRead(let resultID, let scope):
        return .allMarked(try await markAllRead(resultID: resultID, scope: scope))
      case .undo:
        let step = try await marks.undo(at: timestamp)
        await show(step)
        return .undone(step)
      case .redo:
        let step = try await marks.redo(at: timestamp)
        await show(step)
        return .redone(step)
      default: return nil
      }
    } catch {
      await catalog.mirror(marks)
      return .notSaved("NOT SAVED: \(error)")
    }
  }

  private func markAllRead(resultID: Int, scope: String) async throws(MarkStoreError) -> MarkStep {
    let ids = await catalog.unreadIDs(in: SearchID(number: resultID))
    guard !ids.isEmpty else { return MarkStep(changes: [], summary: "") }
    let change = MarkChange(mark: .read, articleIDs: ids, isSet: true)
    let place = scope.isEmpty ? "" : " in \(scope)"
    let step = MarkStep(changes: [change], summary: "Marked \(ids.count) read\(place)")
    _ = try await marks.perform(step, at: timestamp)
    await show(step)
    return step
  }

  private func show(_ step: MarkStep?) async {
    for change in step?.changes ?? [] { await catalog.apply(change) }
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
  /// - Returns: what the reader is to show; nil when nothing was waiting.
  func saveUnsaved() async -> Message? {
    guard await !marks.unsavedMarks.isEmpty else { return nil }
    do {
      try await marks.saveUnsaved()
      return .saved
    } catch {
      return .notSaved("NOT SAVED: \(error)")
    }
  }

  /// Saves what is still unsaved and tidies the files before the program ends.
  ///
  /// - Returns: what could not be saved, as lines of a journal.
  func closeMarks() async -> [UInt8] {
    _ = await saveUnsaved()
    // A journal that was not tidied is only longer; the marks in it are safe.
    if await marks.needsCompaction(onExit: true) { try? await marks.compact() }
    let unsaved = await marks.unsavedMarks
    if unsaved.isEmpty { await catalog.saveMarks(fingerprint: marks.fingerprint) }
    return unsaved.lines
  }
}

extension ArticleCatalog {
  /// Takes over every mark of a store, unless these are the marks it has already.
  package func mirrorIfOthers(_ store: StateStore) async {
    if !holdsMarks(of: await store.fingerprint) { await mirror(store) }
  }

  /// Takes over every mark of a store.
  func mirror(_ store: StateStore) async {
    let all = await store.snapshot.map { ($0.id, $0.marks) }
    // Marks that are not on the disk are not what the files' fingerprint stands for.
    let fingerprint = await store.unsavedMarks.isEmpty ? await store.fingerprint : nil
    seedMarks(Dictionary(all, uniquingKeysWith: { $1 }), fingerprint: fingerprint)
  }
}
