import Articles
import CellGrid
import Typesetting
import Wording

extension ReaderState {
  /// Changes marks of the selection, or of the article at the cursor.
  mutating func mark(_ verbs: [MarkVerb]) -> [Effect] {
    if let ranges = selectedRanges {
      return [.mark(verbs, of: .rows(ranges, resultID: list.resultID))]
    }
    guard let row = list.selectedRow else { return [] }
    let changes = verbs.compactMap { verb in
      let isSet = verb.isSet(on: row.marks)
      let isNew = row.marks.contains(verb.mark) != isSet
      return isNew ? MarkChange(mark: verb.mark, articleIDs: [row.id], isSet: isSet) : nil
    }
    guard !changes.isEmpty else {
      notice = Notice(.isSoAlready(row.title.shortened))
      return []
    }
    return take(MarkStep(changes: changes, summary: text(Self.summary(of: changes, on: row))))
  }

  private static func summary(of changes: [MarkChange], on row: ArticleRow) -> Phrase {
    let title = row.title.shortened
    guard let change = changes.first, changes.count == 1 else {
      return .tagged(title, changes: changes.tagNames)
    }
    switch (change.mark, change.isSet) {
    case (.read, true): return .markedRead(title)
    case (.read, false): return .markedUnread(title)
    case (.starred, true): return .starred(title)
    case (.starred, false): return .unstarred(title)
    case (.tag, _): return .tagged(title, changes: changes.tagNames)
    }
  }

  /// Marks the current article read because it was opened.
  ///
  /// - Parameter always: also in a list that is only being walked through.
  /// - Returns: the work of saving the mark; none when nothing changes.
  mutating func markOpened(always: Bool = false) -> [Effect] {
    guard let row = list.selectedRow, !row.marks.isRead else { return [] }
    let policy = preferences.forSource(row.source).readPolicy
    guard policy != .never, always || (policy == .onOpen && (focus == .reading || isZen))
    else { return [] }
    let change = MarkChange(mark: .read, articleIDs: [row.id], isSet: true)
    let step = MarkStep(changes: [change], summary: text(.read(row.title.shortened)))
    return save(step)
  }

  /// Marks the article read once its last line is on screen, where that is the policy.
  mutating func markAtEnd() -> [Effect] {
    guard let layout = reading.layout, !reading.isLoading, let article = reading.article,
      preferences.forSource(article.source).readPolicy == .atEnd,
      layout.isComplete, reading.top + screen.reading.rows >= layout.lines.count
    else { return [] }
    return markOpened(always: true)
  }

  mutating func markAllRead() -> [Effect] {
    guard list.count > 0 else { return [] }
    let scope = search.editor.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return [.markAllRead(resultID: list.resultID, scope: scope)]
  }

  mutating func allMarked(_ step: MarkStep) -> [Effect] {
    guard !step.changes.isEmpty else {
      notice = Notice(Phrase(asIs: step.summary))
      return []
    }
    saving.problem = nil
    list.window.apply(step)
    notice = Notice(.undoable(step.summary, key: undoKey))
    return []
  }

  mutating func undone(_ step: MarkStep?) -> [Effect] {
    guard let step else {
      notice = Notice(.nothingToUndo)
      return []
    }
    saving.problem = nil
    list.window.apply(step)
    let redoKey = keymap.labels(of: .redo, in: focus).first ?? Command.redo.rawValue
    notice = Notice(.undid(step.summary, key: redoKey))
    return reloadRows()
  }

  mutating func redone(_ step: MarkStep?) -> [Effect] {
    guard let step else {
      notice = Notice(.nothingToRedo)
      return []
    }
    saving.problem = nil
    list.window.apply(step)
    notice = Notice(.redid(step.summary, key: undoKey))
    return reloadRows()
  }

  mutating func editTags() -> [Effect] {
    if selectedRanges != nil { return editCommand(Command.tag.lineStart) }
    guard let row = list.selectedRow else { return [] }
    return tagTextChanged(TagEditor(articleID: row.id, before: row.marks.tags))
  }

  /// Takes the tags as typed; only what differs from before is a change.
  mutating func saveTags(_ editor: TagEditor) -> [Effect] {
    overlay = nil
    let (before, after) = (editor.before, editor.tags)
    let added = after.subtracting(before).sorted()
    let removed = before.subtracting(after).sorted()
    let changes =
      added.map { MarkChange(mark: .tag($0), articleIDs: [editor.articleID], isSet: true) }
      + removed.map { MarkChange(mark: .tag($0), articleIDs: [editor.articleID], isSet: false) }
    guard !changes.isEmpty else { return [] }
    let title = list.window.rows.first { $0.id == editor.articleID }?.title ?? ""
    let summary = Phrase.tagged(title.shortened, changes: changes.tagNames)
    return take(MarkStep(changes: changes, summary: text(summary)))
  }

  private mutating func take(_ step: MarkStep) -> [Effect] {
    notice = Notice(.undoable(step.summary, key: undoKey))
    return save(step)
  }

  /// Shows a step at once and has it saved.
  private mutating func save(_ step: MarkStep) -> [Effect] {
    list.window.apply(step)
    saving.begin(step)
    return [.save(step)]
  }

  private var undoKey: String {
    keymap.labels(of: .undo, in: focus).first ?? Command.undo.rawValue
  }
}

extension RowWindow {
  /// Shows in the rows what the step changes.
  mutating func apply(_ step: MarkStep) {
    for change in step.changes {
      let changed = Set(change.articleIDs)
      for index in rows.indices where changed.contains(rows[index].id) {
        rows[index].marks.set(change.mark, to: change.isSet)
      }
    }
  }
}

extension String {
  /// Short enough to be named in a sentence of the status line.
  fileprivate var shortened: String {
    count > 40 ? prefix(38) + "…" : self
  }
}
