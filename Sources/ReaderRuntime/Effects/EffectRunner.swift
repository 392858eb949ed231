import Articles
import Catalog
import Dispatch
import Foundation
import MarkStore
package import ReaderCore
import Synchronization
package import Wording

/// Starts the work that `update` asked for; the only place where the reader makes tasks.
///
/// Each effect ends with exactly one `workEnded`, after its message.
package struct EffectRunner: Sendable {
  let services: ReaderServices
  let mailbox: Mailbox<RuntimeEvent>
  /// All work in flight.
  package let work = WorkCounter()
  /// The part of it that a frame is worth waiting for.
  package let quickWork = WorkCounter()
  private let newestSearch = NewestTask()
  private let newestCompletion = NewestTask()
  private let newestTimeline = NewestTask()
  private let newestSnippets = NewestTask()
  private let newestArticle = NewestTask()
  private let newestPreparation = NewestTask()
  private let newestLayout = NewestTask()
  private let newestWords = NewestTask()
  private let newestCount = NewestTask()
  let newestProgram = NewestTask()
  let newestExport = NewestTask()
  /// What goes to the disk goes there piece by piece, in the order of the keys.
  private let saving: SerialQueue

  package init(services: ReaderServices, mailbox: Mailbox<RuntimeEvent>) {
    self.services = services
    self.mailbox = mailbox
    saving = SerialQueue()
  }

  /// Starts an effect's work; the loop itself does those that concern the terminal.
  ///
  /// What is written down of it, as in the history of marks, is in `language`.
  package func run(_ effect: Effect, in language: InterfaceLanguage = .english) {
    switch effect {
    case .search(let request):
      newestSearch.replace(with: start(isQuick: true) { await services.search(request) })
    case .complete(let request):
      newestCompletion.replace(with: start { await services.complete(request) })
    case .loadRows(let range, let resultID):
      start(isQuick: true) { await services.rows(range, resultID: resultID) }
    case .findUnread(let from, let forward, let count, let resultID):
      start(isQuick: true) {
        await services.unread(from: from, forward: forward, count: count, resultID: resultID)
      }
    case .findDate(let period, let resultID, let newestFirst):
      start(isQuick: true) {
        await services.position(of: period, resultID: resultID, newestFirst: newestFirst)
      }
    case .countSearches(let requests): count(requests)
    case .saveSearch(let name, let query): save { services.saveSearch(name, query: query) }
    case .removeSearch(let name): save { services.removeSearch(name) }
    case .recall(let kind): start { services.recall(kind) }
    case .keep(let text, let kind): save { services.keep(text, in: kind) }
    case .plotTimeline(let request):
      newestTimeline.replace(with: start { await services.plotTimeline(request) })
    case .loadSnippets(let request): load(request)
    case .loadArticle(let id):
      newestArticle.replace(with: start(isQuick: true) { await load(id) })
    case .prepareArticles(let ids):
      newestPreparation.replace(with: start { await services.prepare(ids) })
    case .layOutRest(let request):
      newestLayout.replace(with: start { services.layOut(request) })
    case .lookForWords(let request):
      newestWords.replace(with: start(isQuick: true) { services.lookForWords(request) })
    // A frame waits a little for it, so that no mark is shown as pending that is all but saved.
    case .save: save(isQuick: true) { await services.mark(effect, in: language) }
    case .markAllRead, .mark, .undo, .redo, .reverse, .keepPlace:
      save { await services.mark(effect, in: language) }
    case .loadHistory: save(isQuick: true) { await services.loadHistory() }
    case .saveUnsaved: save { .unsaved(await services.saveUnsaved()) }
    case .copyUnsaved(let path): save { await services.copyUnsaved(to: path) }
    case .collectLinks(let ranges, let resultID):
      start { await services.collectLinks(of: ranges, resultID: resultID) }
    case .loadHyphenation(let language): start { services.loadHyphenation(language) }
    case .openInBrowser(let url): start { openInBrowser(url) }
    case .pipe(let request): newestProgram.replace(with: start { await pipe(request) })
    case .cancelProgram: newestProgram.cancel()
    case .view(let id, let program): start { await view(id, in: program) }
    case .export(let request): newestExport.replace(with: start { await export(request) })
    case .cancelExport: newestExport.cancel()
    case .listThemes: start { services.listThemes() }
    case .showTheme(let name): startLoadingTheme(name)
    case .keepTheme(let name): save { services.keepTheme(name) }
    case .rescan:
      start {
        await takeInMarks()
        return services.settings?.read()
      }
      scanLibrary()
    case .copy, .redraw, .suspend, .quit: break
    }
  }

  /// Walks the library and reads what is new; its progress comes as messages.
  package func scanLibrary() {
    start { await services.scan() }
  }

  /// Reads the library for the first time, after the marks.
  func openLibrary() {
    start {
      await services.mirrorMarks()
      await tellOfMarks()
      return await services.scan()
    }
  }

  /// Shows what other programs did to the marks.
  func takeInMarks() async {
    if await services.takeInMarks() { mailbox.post(.message(.marksChangedElsewhere)) }
    await tellOfMarks()
  }

  /// Takes the configuration in when its files have changed.
  func takeInSettings() {
    if let message = services.settings?.changes() { mailbox.post(.message(message)) }
  }

  /// Tries again to save what could not be saved, in its turn among the changes.
  func retrySaving() {
    saving.add {
      if let message = await services.retrySaving() { mailbox.post(.message(message)) }
    }
  }

  /// Tidies the files of marks when they have grown and nobody marks anything.
  func tidyMarks() {
    saving.add { await services.tidyMarks() }
  }

  /// Says what is to be known of the files of marks.
  private func tellOfMarks() async {
    let notices = await services.marks.takeNotices()
    guard !notices.isEmpty else { return }
    let text = notices.map(\.description).joined(separator: " · ")
    mailbox.post(.message(.notice(Notice(Phrase(asIs: text), kind: .problem))))
  }

  /// Shows what another program took into the index that both use.
  func takeInIndex() async {
    if await services.takeInIndex() { mailbox.post(.message(.libraryChanged)) }
  }

  /// Waits for what is on its way to the disk, and tidies the files of marks.
  ///
  /// - Returns: what could not be saved; a copy of it is in one of `folders` if any takes it.
  func finish(copyingUnsavedInto folders: [String] = []) -> UnsavedAtEnd? {
    cancelReading()
    let done = DispatchSemaphore(value: 0)
    let unsaved = Mutex<UnsavedAtEnd?>(nil)
    saving.add {
      let left = await services.closeMarks(copyingUnsavedInto: folders)
      unsaved.withLock { $0 = left }
      done.signal()
    }
    done.wait()
    return unsaved.withLock { $0 }
  }

  /// Gives up what nobody will see, so that the marks need not wait for a thread.
  private func cancelReading() {
    for newest in [
      newestSearch, newestCompletion, newestTimeline, newestSnippets, newestArticle,
      newestPreparation, newestLayout, newestWords, newestCount,
    ] {
      newest.cancel()
    }
  }

  /// Calls of the loop: a piece of work has ended and its message was taken in.
  package func workEnded(isQuick: Bool) {
    work.end()
    if isQuick { quickWork.end() }
  }

  private func save(
    isQuick: Bool = false,
    _ body: @escaping @Sendable () async -> Message?
  ) {
    work.begin()
    if isQuick { quickWork.begin() }
    saving.add {
      if let message = await body() { mailbox.post(.message(message)) }
      mailbox.post(.workEnded(isQuick: isQuick))
    }
  }

  /// Reads an article, and tells of it before it is known where it was left.
  private func load(_ id: ArticleID) async -> Message? {
    let tell = { @Sendable [mailbox] in mailbox.post(.message($0)) }
    guard let message = await services.article(id, tell: tell) else { return nil }
    tell(message)
    return await services.place(of: id)
  }

  /// Reads one snippet after another and tells of each as it is there.
  private func load(_ request: SnippetRequest) {
    newestSnippets.replace(
      with: start {
        for id in request.ids {
          guard let message = await services.snippet(of: id, for: request) else { return nil }
          mailbox.post(.message(message))
        }
        return nil
      }
    )
  }

  /// Counts one search after another and tells of each as it is done.
  private func count(_ requests: [CountRequest]) {
    newestCount.replace(
      with: start {
        for request in requests {
          guard let message = await services.count(request) else { return nil }
          mailbox.post(.message(message))
        }
        return nil
      }
    )
  }

  private func startLoadingTheme(_ name: String) {
    work.begin()
    quickWork.begin()
    Task {
      mailbox.post(services.theme(name))
      mailbox.post(.workEnded(isQuick: true))
    }
  }

  @discardableResult
  private func start(
    isQuick: Bool = false,
    _ body: @escaping @Sendable () async -> Message?
  ) -> Task<Void, Never> {
    work.begin()
    if isQuick { quickWork.begin() }
    return Task {
      if let message = await body() { mailbox.post(.message(message)) }
      mailbox.post(.workEnded(isQuick: isQuick))
    }
  }
}

/// Holds the latest of tasks of one kind and cancels the one before it.
final class NewestTask: Sendable {
  private let task = Mutex<Task<Void, Never>?>(nil)

  func cancel() {
    task.withLock { $0?.cancel() }
  }

  func replace(with newer: Task<Void, Never>) {
    task.withLock { task in
      task?.cancel()
      task = newer
    }
  }
}
