import Catalog
package import CellGrid
import Dispatch
import Foundation
import Glibc
import MarkStore
import ReaderCore
import ReaderView
import Settings
package import Wording

/// One run of the reader, from the first frame to the last mark saved.
@MainActor
package struct ReaderSession {
  private let setup: ReaderSetup
  private let terminal: any Terminal
  private let marks: StateStore
  private let services: ReaderServices
  private let mailbox: Mailbox<RuntimeEvent>

  /// How a run ended.
  package struct Outcome: Sendable {
    package let exitStatus: CInt
    /// What could not be saved.
    package let unsaved: UnsavedAtEnd?
    /// The language that was spoken last.
    package let language: InterfaceLanguage
  }

  package init(_ setup: ReaderSetup, terminal: any Terminal) throws(RuntimeError) {
    self.setup = setup
    self.terminal = terminal
    let mailbox = try Mailbox<RuntimeEvent>()
    self.mailbox = mailbox
    marks = StateStore(setup.marks)
    let catalog = ArticleCatalog(database: setup.index)
    let library = LibraryReader(roots: setup.roots, catalog: catalog) { event in
      mailbox.post(.message(event.message))
    }
    services = ReaderServices(
      catalog: catalog,
      marks: marks,
      library: library,
      themes: setup.themes,
      configurationFile: setup.configurationFile,
      searches: setup.searchesFile.map { LineHistoryFile(path: $0) },
      commands: setup.commandsFile.map { LineHistoryFile(path: $0) },
      browser: Browser(command: setup.chosenBrowser),
      settings: SettingsFiles(setup),
      programs: setup.chosenPrograms,
      timeZone: setup.timeZone,
      clock: setup.clock
    )
  }

  /// Runs until the reader quits; the screen is given back whatever happens.
  ///
  /// - Throws: what the terminal throws when it cannot be taken over.
  package func run() throws -> Outcome {
    // No signal may come between the terminal and who gives it back.
    let signals = setup.isWatching ? try SignalWatch() : nil
    defer { signals?.stop() }
    try terminal.start()
    let runner = EffectRunner(services: services, mailbox: mailbox)
    // The other cores read articles while this one goes on.
    runner.openLibrary()
    let watch = setup.isWatching ? LiveChanges(runner: runner, roots: setup.roots) : nil
    let loop = ReaderLoop(
      terminal: terminal,
      state: initialState,
      theme: theme,
      runner: runner,
      mailbox: mailbox,
      signals: signals,
      clipboard: setup.clipboard,
      clock: setup.clock
    )
    if setup.preferences.themesByGround != nil { terminal.askForGround() }
    let status = loop.run(query: setup.query)
    terminal.stop()
    watch?.stop()
    let unsaved = runner.finish(copyingUnsavedInto: setup.unsavedFolders)
    let signal = signals?.take().termination
    let ending = signal.map { status == 0 ? 128 + $0 : status } ?? status
    return Outcome(
      exitStatus: unsaved == nil ? ending : 1,
      unsaved: unsaved,
      language: loop.state.preferences.language
    )
  }

  private var initialState: ReaderState {
    var state = ReaderState(
      size: terminal.size,
      now: setup.clock(),
      timeZone: setup.timeZone,
      preferences: setup.preferences,
      keymap: setup.keymap,
      order: setup.order
    )
    state.hyphenation = services.hyphenation
    let name = UnsavedAtEnd.copyName(at: setup.clock())
    // The last folder is the likeliest to be on another disk.
    if let folder = setup.unsavedFolders.last {
      state.unsavedFile = "\(folder)/journal-unsaved-\(name).jsonl"
    }
    _ = state.update(.configured(setup.configured))
    if let summary = setup.summary(of: setup.problems) {
      _ = state.update(.configurationBroken(summary))
    }
    for notice in setup.notices.prefix(1) {
      _ = state.update(.notice(Notice(Phrase(asIs: notice), kind: .problem)))
    }
    return state
  }

  private var theme: Theme {
    (try? setup.themes.load(setup.preferences.theme).theme) ?? .fallback
  }
}

extension LibraryReader.Event {
  var message: Message {
    switch self {
    case .activity(let activity): .libraryActivity(activity)
    case .changed: .libraryChanged
    case .problems(let problems): .problemsFound(problems)
    case .notice(let text): .notice(Notice(Phrase(asIs: text), kind: .problem))
    }
  }
}
