import Articles
import CellGrid

extension ReaderState {
  /// The first work of a reader that has just started.
  package mutating func start(query text: String = "") -> [Effect] {
    search.editor = LineEditor(text)
    return [.listThemes, .recall(.searches), .recall(.commands)] + searchTextChanged()
  }

  /// Takes one message in and answers with the work it asks for.
  package mutating func update(_ message: Message) -> [Effect] {
    var effects = take(message)
    effects += askForRest()
    effects += askForWords()
    return effects
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .input(let event): return handle(event)
    case .resized(let size): return resize(to: size)
    case .clock(let date): now = date
    case .found(let answer): return show(answer)
    case .completed(let answer): show(answer)
    case .rowsLoaded(let window, let resultID): return take(window, resultID: resultID)
    case .unreadFound(let position, let resultID): return go(toUnread: position, of: resultID)
    case .dateFound(let position, let resultID): return go(toDateAt: position, of: resultID)
    case .searchCounted(let name, let count): show(count: count, ofSearch: name)
    case .recalled(let texts, .searches): search.history.takeIn(older: texts)
    case .recalled(let texts, .commands): commandHistory.takeIn(older: texts)
    case .notKept(let reason, let kind): stopKeeping(kind, reason: reason)
    case .timelinePlotted(let days, let generation): show(days, generation: generation)
    case .snippetFound(let id, let text, let generation):
      list.snippets?.take(text, of: id, generation: generation)
    case .articleTakesLong(let id): makeRoom(for: id)
    case .articleLoaded(let article): return show(article)
    case .placeFound(let place, let id): go(to: place, of: id)
    case .placeKept(let id):
      reading.places[id] = nil
      return take(nil)
    case .rested: return keepPlace()
    case .laidOut(let whole): show(whole)
    case .wordsFound(let found): show(found)
    case .articleFailed(let id, let reason): articleFailed(id, reason: reason)
    case .allMarked(let step): return allMarked(step)
    case .queryRefused(let reason): notice = Notice(reason, kind: .problem)
    case .undone(let step): return undone(step)
    case .redone(let step): return redone(step)
    case .reversed(let step): return reversed(step)
    case .historyLoaded(let changes): show(changes)
    case .marksChangedElsewhere: return reloadRows() + reloadHistory()
    case .saved: return saved()
    case .notSaved(let problem): return notSaved(problem)
    case .refused(let reason): return refused(reason)
    case .unsaved(let problem): return take(problem)
    case .unsavedCopied: return [.quit]
    case .unsavedNotCopied(let reason): unsavedNotCopied(reason)
    case .libraryActivity(let activity):
      self.activity = activity
      isOpening = isOpening && activity != .idle
    case .libraryChanged: return refreshList()
    case .problemsFound(let problems): self.problems = problems
    case .readLongEnough(let id): return readLongEnough(id)
    case .configured(let configured): return take(configured)
    case .configurationBroken(let sentence): configurationProblem = sentence
    case .hyphenationLoaded(let language): hyphenationLoaded(language)
    case .linksCollected(let links, let count): return copy(links: links, of: count)
    case .themesListed(let names): themes = names
    case .programEnded(let report, let number): show(report, number: number)
    case .exportProgressed(let progress): if exporting != nil { exporting = progress }
    case .exportTaken(let request, let name): offerFreeName(name, for: request)
    case .exportEnded(let notice): exportEnded(notice)
    case .notice(let notice): self.notice = notice
    }
    return []
  }

  /// The last work, before the reader ends for whatever reason.
  package mutating func end() -> [Effect] { keepPlace() }

  private mutating func resize(to size: Size) -> [Effect] {
    guard size != self.size else { return [] }
    self.size = size
    wrapOutput()
    return screenChanged()
  }

  /// Lays out anew after the panes changed their places or sizes.
  mutating func screenChanged() -> [Effect] {
    fitArticle()
    return showSelection()
  }
}
