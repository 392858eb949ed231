package import Articles
import Glibc

extension StateStore {
  /// Makes a change, and returns the part of it that was not so before.
  ///
  /// Times are milliseconds since 1970. See `apply(_:at:)` for steps.
  @discardableResult
  package func apply(_ change: MarkChange, at now: Int64) throws(MarkStoreError) -> MarkChange {
    let step = try apply(MarkStep(changes: [change], summary: ""), at: now)
    return step.changes.first
      ?? MarkChange(mark: change.mark, articleIDs: [], isSet: change.isSet)
  }

  /// Makes a step's changes with one write, and returns the part of them that was not so before.
  ///
  /// Throws when they are not on the disk; they hold in memory all the same, and are tried again.
  @discardableResult
  package func apply(_ step: MarkStep, at now: Int64) throws(MarkStoreError) -> MarkStep {
    try carryOut(.apply(step), at: now) ?? MarkStep(changes: [], summary: step.summary)
  }

  /// Makes a step's changes and remembers them for undo.
  @discardableResult
  package func perform(_ step: MarkStep, at now: Int64) throws(MarkStoreError) -> MarkStep {
    try carryOut(.perform(step), at: now) ?? MarkStep(changes: [], summary: step.summary)
  }

  /// Takes back the last step, of this program or another on these marks.
  ///
  /// Returns what was changed, nil when there is nothing to undo.
  @discardableResult
  package func undo(at now: Int64) throws(MarkStoreError) -> MarkStep? {
    try carryOut(.undo, at: now)
  }

  /// Makes the step again that was undone last.
  ///
  /// Returns what was changed, nil when there is nothing to redo.
  @discardableResult
  package func redo(at now: Int64) throws(MarkStoreError) -> MarkStep? {
    try carryOut(.redo, at: now)
  }

  /// Takes back one of the remembered changes, or makes it again when it was taken back.
  ///
  /// That is a change of its own, remembered like any other; what later changes have said about the
  /// same marks stays. Returns what was changed, nil when the change is not remembered. `summary`
  /// words the sentence that it is remembered by.
  @discardableResult
  package func reverse(
    _ number: Int64,
    at now: Int64,
    summary: @escaping MarkHistory.ReversalSummary = MarkHistory.plainSummary
  ) throws(MarkStoreError) -> MarkStep? {
    try carryOut(.reverse(number, summary), at: now)
  }

  /// Keeps where an article was left; not a change to be undone.
  package func keep(_ place: TextAnchor, of id: ArticleID, at now: Int64) throws(MarkStoreError) {
    _ = try carryOut(.keep(place, of: id), at: now)
  }

  /// Where an article was left; nil when nothing is known of that.
  package func place(of id: ArticleID) -> TextAnchor? { table.place(of: id) }

  /// Tries to save what could not be saved before.
  package func saveUnsaved() throws(MarkStoreError) {
    guard !unsaved.isEmpty || historyFile.isBehind else { return }
    _ = try carryOut(.apply(MarkStep(changes: [], summary: "")), at: 0)
  }

  /// The steps to undo and to redo as the file tells them now.
  package func history() -> MarkHistory {
    let isHeld = (try? lock.acquire()) == .held
    historyFile.catchUp()
    if isHeld { lock.release() }
    return historyFile.history
  }

  package func stepToUndo() -> MarkStep? { history().stepToUndo }

  package func stepToRedo() -> MarkStep? { history().stepToRedo }
}

extension StateStore {
  private enum Intent {
    case apply(MarkStep)
    case perform(MarkStep)
    case undo
    case redo
    case reverse(Int64, MarkHistory.ReversalSummary)
    case keep(TextAnchor, of: ArticleID)
  }

  private func carryOut(_ intent: Intent, at now: Int64) throws(MarkStoreError) -> MarkStep? {
    try checkTags(of: intent)
    // What could not be read before may have marks that this change has to be later than.
    if !folder.obstacles.isEmpty { takeIn(folder.readNew()) }
    var failure = beginWriting()
    guard let step = wanted(by: intent) else {
      lock.release()
      return nil
    }
    let done = change(step, at: now)
    if case .keep(let place, let id) = intent { unsaved.add(table.set(place, of: id, at: now)) }
    if failure == nil { failure = appendUnsaved() }
    remember(intent, done, at: now)
    lock.release()
    if failure == nil { failure = syncJournal() }
    guard let failure else {
      unsaved = UnsavedMarks()
      return done
    }
    // The caller does not get the step, but `refresh` will tell what has changed.
    for change in done.changes { unreported.formUnion(change.articleIDs) }
    throw failure
  }

  private func checkTags(of intent: Intent) throws(MarkStoreError) {
    switch intent {
    case .apply(let step), .perform(let step):
      for case .tag(let name) in step.changes.map(\.mark)
      where name.isEmpty || name.utf8.count > StateLimits.tagBytes {
        throw .tagRefused(name)
      }
    case .undo, .redo, .reverse, .keep: break
    }
  }

  /// Takes the lock, opens the journal, and takes in what others have written to it.
  private func beginWriting() -> MarkStoreError? {
    if let foreignReason { return .readOnly(path: paths.folder, reason: foreignReason) }
    do {
      try Folder.make(paths.folder)
      if try lock.acquire() == .busy { return .locked(path: paths.lock) }
      if try journal.open() {
        takeIn(folder.readNew())
      } else if let news = folder.readJournal(journal.name) {
        takeIn([news])
      }
      return nil
    } catch {
      return saveError(error)
    }
  }

  private func wanted(by intent: Intent) -> MarkStep? {
    switch intent {
    case .apply(let step): return step
    case .perform(let step):
      historyFile.catchUp()
      return step
    case .undo:
      historyFile.catchUp()
      return historyFile.history.stepToUndo?.inverse
    case .redo:
      historyFile.catchUp()
      return historyFile.history.stepToRedo
    case .reverse(let number, let summary):
      historyFile.catchUp()
      return historyFile.history.reversal(of: number, summary: summary)?.step
    case .keep: return MarkStep(changes: [], summary: "")
    }
  }

  private func change(_ step: MarkStep, at now: Int64) -> MarkStep {
    var lines: [UInt8] = []
    let changes = step.changes.map { change in
      let done = table.apply(change, at: now, addingLinesTo: &lines)
      // A file that could not be read may say otherwise of articles that are so already in memory.
      if !folder.obstacles.isEmpty {
        table.restate(change.excluding(done.articleIDs), at: now, addingLinesTo: &lines)
      }
      return done
    }
    unsaved.add(lines)
    return MarkStep(changes: changes.filter { !$0.articleIDs.isEmpty }, summary: step.summary)
  }

  private func appendUnsaved() -> MarkStoreError? {
    guard !unsaved.isEmpty else { return nil }
    do {
      let stamp = try journal.append(unsaved.lines)
      folder.noteAppended(to: journal.name, stamp: stamp)
      return nil
    } catch {
      return saveError(error)
    }
  }

  private func remember(_ intent: Intent, _ done: MarkStep, at now: Int64) {
    let history = historyFile.history
    switch intent {
    case .apply, .keep: historyFile.writeWhatIsMissing()
    case .perform:
      guard !done.changes.isEmpty else { return }
      historyFile.add(.done(number: history.lastNumber + 1, at: now, done))
    case .reverse(let number, _):
      guard !done.changes.isEmpty, let link = history.reversal(of: number)?.link else { return }
      historyFile.add(.done(number: history.lastNumber + 1, at: now, done, link))
    case .undo: history.entryToUndo.map { historyFile.add(.undone(number: $0.number)) }
    case .redo: history.entryToRedo.map { historyFile.add(.redone(number: $0.number)) }
    }
  }

  private func syncJournal() -> MarkStoreError? {
    guard !unsaved.isEmpty else { return nil }
    do {
      try journal.sync()
      return nil
    } catch {
      return renewJournal()
    }
  }

  private func renewJournal() -> MarkStoreError? {
    do {
      if try lock.acquire() == .busy {
        journal.close()
        return .locked(path: paths.lock)
      }
      defer { lock.release() }
      let stamp = try journal.renew(with: unsaved.lines)
      folder.noteAppended(to: journal.name, stamp: stamp)
      return nil
    } catch {
      return saveError(error)
    }
  }

  private func saveError(_ error: SystemError) -> MarkStoreError {
    switch error.code {
    case EACCES, EPERM, EROFS: .readOnly(path: journal.path, reason: error.reason)
    default: .notSaved(path: journal.path, reason: error.reason)
    }
  }
}
