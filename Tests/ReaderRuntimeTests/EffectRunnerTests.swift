import Articles
import Catalog
import CellGrid
import Dispatch
import Glibc
import MarkStore
import ReaderCore
import ReaderTesting
import Settings
import Testing

@testable import ReaderRuntime

extension ArticleCatalog {
  /// Lets nobody else in until the gate opens.
  fileprivate func hold(_ entered: DispatchSemaphore, until gate: DispatchSemaphore) {
    entered.signal()
    gate.wait()
  }
}

// The main thread is where effects are started, and it may block.
@MainActor @Suite struct EffectRunnerTests {
  private let reader: ReaderHome
  private let catalog = ArticleCatalog()
  private let mailbox: Mailbox<RuntimeEvent>
  private let runner: EffectRunner

  init() throws {
    reader = try ReaderHome()
    mailbox = try Mailbox()
    let library = LibraryReader(roots: reader.setup.roots, catalog: catalog) { _ in }
    let services = ReaderServices(
      catalog: catalog,
      marks: StateStore(reader.setup.marks),
      library: library,
      themes: reader.setup.themes,
      configurationFile: reader.setup.configurationFile,
      browser: Browser(command: nil),
      clock: reader.setup.clock
    )
    runner = EffectRunner(services: services, mailbox: mailbox)
  }

  /// The messages of all work in flight, in order.
  private func messages() -> [Message] {
    var messages: [Message] = []
    while runner.work.count > 0 {
      var descriptor = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 600_000) == 1 else {
        Issue.record("\(runner.work.count) pieces of work never ended")
        return messages
      }
      for event in mailbox.drain() {
        switch event {
        case .message(let message): messages.append(message)
        case .workEnded(let isQuick): runner.workEnded(isQuick: isQuick)
        default: break
        }
      }
    }
    return messages
  }

  private func request(_ generation: Int) -> Effect {
    .search(SearchRequest(query: Query(), order: .newestFirst, generation: generation))
  }

  @Test func `a newer search takes the place of one still waiting`() throws {
    let (entered, gate) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let catalog = catalog
    Task.detached { await catalog.hold(entered, until: gate) }
    #expect(entered.wait(timeout: .now() + 600) == .success)
    for generation in 1...5 { runner.run(request(generation)) }
    gate.signal()
    let generations = messages().compactMap { message in
      if case .found(let answer) = message { answer.generation } else { nil }
    }
    #expect(generations == [5])
  }

  @Test func `work is counted until its message was taken in`() throws {
    #expect(runner.work.count == 0)
    runner.run(request(1))
    runner.run(.listThemes)
    #expect(runner.work.count == 2)
    #expect(runner.quickWork.count == 1)
    #expect(messages().count == 2)
    #expect(runner.work.count == 0)
    #expect(runner.quickWork.count == 0)
  }

  @Test func `only the library itself says that a scan has ended`() {
    runner.run(.rescan)
    runner.run(.rescan)
    #expect(messages().isEmpty)
  }

  @Test func `effects of the terminal are not work`() {
    for effect: Effect in [.copy("x"), .redraw, .suspend, .quit] { runner.run(effect) }
    #expect(runner.work.count == 0)
  }

  @Test func `marks are changed in the order of the keys`() async throws {
    let id = Samples.id(1)
    for number in 0..<101 {
      let change = MarkChange(mark: .starred, articleIDs: [id], isSet: number.isMultiple(of: 2))
      runner.run(.save(MarkStep(changes: [change], summary: "Step \(number)")))
    }
    #expect(messages().count == 101)
    #expect(runner.finish() == nil)
    #expect(await StateStore(reader.setup.marks).marks(of: id).isStarred)
  }

  @Test func `another program's marks are told, once`() async throws {
    let other = StateStore(reader.setup.marks)
    let change = MarkChange(mark: .starred, articleIDs: [Samples.id(1)], isSet: true)
    try await other.perform(MarkStep(changes: [change], summary: "Starred"), at: 1)
    for isNews in [true, false] {
      await runner.takeInMarks()
      let told = mailbox.drain().contains { event in
        if case .message(.marksChangedElsewhere) = event { true } else { false }
      }
      #expect(told == isNews)
    }
    runner.run(.loadHistory)
    guard case .historyLoaded(let changes)? = messages().first else {
      Issue.record("no history")
      return
    }
    #expect(changes.map(\.summary) == ["Starred"])
  }

  @Test func `a place that is kept is told with the article, after it`() throws {
    try reader.write("A long read", to: "long.md")
    runner.scanLibrary()
    _ = messages()
    runner.run(request(1))
    guard case .found(let answer)? = messages().first, let id = answer.window.rows.first?.id else {
      Issue.record("nothing is listed")
      return
    }
    let place = TextAnchor(block: 3, offset: 14)
    runner.run(.keepPlace(place, of: id))
    guard case .placeKept(id)? = messages().first else {
      Issue.record("the place is not kept")
      return
    }
    runner.run(.loadArticle(id))
    let both = messages()
    guard case .articleLoaded? = both.first, case .placeFound(place, id)? = both.last else {
      Issue.record("\(both)")
      return
    }
  }

  @Test func `an article that is not in the library is told by a sentence`() {
    runner.run(.loadArticle(Samples.id(7)))
    guard case .articleFailed(_, let reason) = messages().first else {
      Issue.record("no answer")
      return
    }
    #expect(reason == "This article is no longer in the library")
  }
}
