import Articles
package import CellGrid
package import Foundation
import Glibc
package import ReaderCore
package import ReaderView

/// The one place that waits: takes keys and messages in, and draws.
///
/// It runs synchronously on the main thread. Tasks made on the main actor would never run while it
/// sits in `poll`, so all work is started by ``EffectRunner`` and comes home through the mailbox.
@MainActor
package final class ReaderLoop {
  let terminal: any Terminal
  private let runner: EffectRunner
  private let mailbox: Mailbox<RuntimeEvent>
  let signals: SignalWatch?
  private let clipboard: Clipboard
  private let clock: @Sendable () -> Date
  package private(set) var state: ReaderState
  private var theme: Theme
  private var lastClock: Date
  private var lastInput = DispatchTime.now()
  /// The article that is to count as read after some seconds, and since when it is in front.
  private var inFront: (id: ArticleID, since: Date)?
  var needsDrawing = true
  var exitStatus: CInt?
  /// What has come and is not taken in yet.
  var waiting: ArraySlice<RuntimeEvent> = []
  private var windowHasChanged = false
  private var lastFitting = DispatchTime.now()

  /// How long a frame waits for an answer that would change it at once, in milliseconds.
  private static let patience: CInt = 10
  private static let clockSeconds = 30.0
  /// A window that is dragged changes more often than anybody can see, in milliseconds.
  private static let fittingPause = 16
  /// Who has not pressed a key for so long is reading.
  private static let restSeconds = 3.0

  package init(
    terminal: any Terminal,
    state: ReaderState,
    theme: Theme,
    runner: EffectRunner,
    mailbox: Mailbox<RuntimeEvent>,
    signals: SignalWatch? = nil,
    clipboard: Clipboard = Clipboard(),
    clock: @escaping @Sendable () -> Date
  ) {
    self.terminal = terminal
    self.state = state
    self.theme = theme
    self.runner = runner
    self.mailbox = mailbox
    self.signals = signals
    self.clipboard = clipboard
    self.clock = clock
    lastClock = state.now
  }

  /// Runs until the reader quits and returns the exit status.
  package func run(query: String = "") -> CInt {
    perform(state.start(query: query))
    while exitStatus == nil {
      settle()
      draw()
      wait()
      takeEverythingIn()
    }
    for effect in state.end() { runner.run(effect, in: state.preferences.language) }
    return exitStatus ?? 0
  }

  /// Waits a moment for answers that are on their way, so that they are drawn in one go.
  private func settle() {
    let deadline = DispatchTime.now().uptimeNanoseconds + UInt64(Self.patience) * 1_000_000
    while runner.quickWork.count > 0, exitStatus == nil {
      let now = DispatchTime.now().uptimeNanoseconds
      guard now < deadline else { return }
      poll(input: false, timeout: CInt((deadline - now) / 1_000_000) + 1)
      takeMailIn()
    }
  }

  private func wait() {
    guard exitStatus == nil else { return }
    let soonest: CInt = windowHasChanged ? CInt(Self.fittingPause) : .max
    if awaitedWork > 0 {
      poll(input: false, timeout: min(1_000, soonest))
    } else if terminal.inputDescriptor != nil {
      let seconds = state.hasMovedInArticle ? Self.restSeconds : Self.clockSeconds
      let timeout = CInt(min(seconds, secondsToReading ?? seconds) * 1_000) + 1
      poll(input: true, timeout: min(timeout, soonest))
    }
  }

  private func poll(input: Bool, timeout: CInt) {
    let watched = [mailbox.descriptor, signals?.descriptor, input ? terminal.inputDescriptor : nil]
    var descriptors = watched.compactMap(\.self).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    _ = Glibc.poll(&descriptors, nfds_t(descriptors.count), timeout)
  }

  private func takeEverythingIn() {
    takeMailIn()
    fitWindow()
    // Every key before drawing, or a held arrow key falls behind.
    if terminal.inputWaits == .nothing || isAtRest {
      let events = terminal.readEvents()
      if !events.isEmpty { lastInput = .now() }
      for event in events { take(event) }
    }
    if state.hasMovedInArticle, .now() >= lastInput + Self.restSeconds { take(.rested) }
    followReading()
    if terminal.size != state.size { take(.resized(terminal.size)) }
    let now = clock()
    if now.timeIntervalSince(lastClock) >= Self.clockSeconds {
      lastClock = now
      take(.clock(now))
    }
  }

  /// The work that the terminal's next events wait for.
  private var awaitedWork: Int {
    switch terminal.inputWaits {
    case .nothing: 0
    case .answers: runner.quickWork.count
    case .allWork: runner.work.count
    }
  }

  /// Whether the work that is waited for has ended, and the screen shows the state as it is.
  private var isAtRest: Bool { awaitedWork == 0 && !needsDrawing }

  /// How long the article in front is still to be open before it counts as read.
  private var secondsToReading: Double? {
    guard let awaited = state.awaitedReading, let inFront, inFront.id == awaited.id else {
      return nil
    }
    return max(0, Double(awaited.seconds) - clock().timeIntervalSince(inFront.since))
  }

  private func followReading() {
    guard let awaited = state.awaitedReading else {
      inFront = nil
      return
    }
    if inFront?.id != awaited.id { inFront = (awaited.id, clock()) }
    if secondsToReading == 0 { take(.readLongEnough(awaited.id)) }
  }

  private func takeMailIn() {
    // A signal that ends the program comes before all that was asked for by then.
    waiting += (signals?.take() ?? []) + mailbox.drain()
    while let event = waiting.popFirst() { takeIn(event) }
  }

  private func takeIn(_ event: RuntimeEvent) {
    switch event {
    case .message(let message): take(message)
    case .theme(let theme):
      self.theme = theme
      needsDrawing = true
    case .windowChanged: windowHasChanged = true
    case .suspend: suspend()
    case .continued: goOn()
    case .lendTerminal(let program): lend(to: program)
    case .terminate(let signal): exitStatus = exitStatus ?? 128 + signal
    case .workEnded(let isQuick): runner.workEnded(isQuick: isQuick)
    }
  }

  /// Follows the window's size, but not every step of one that is being dragged.
  private func fitWindow() {
    let next = lastFitting + .milliseconds(Self.fittingPause)
    guard windowHasChanged, exitStatus == nil, .now() >= next else { return }
    windowHasChanged = false
    lastFitting = .now()
    // A window that has its old size again may have lost cells in between.
    terminal.updateSize()
    terminal.invalidate()
    needsDrawing = true
  }

  private func take(_ event: InputEvent) {
    take(.input(event))
    if event == .hangUp, exitStatus == 0 { exitStatus = terminal.hangUpStatus }
  }

  func take(_ message: Message) {
    guard exitStatus == nil else { return }
    needsDrawing = true
    perform(state.update(message))
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .redraw:
        terminal.updateSize()
        terminal.invalidate()
      case .suspend: suspend()
      case .quit: exitStatus = exitStatus ?? 0
      case .copy(let text): terminal.send(clipboard.sequence(copying: text))
      default: runner.run(effect, in: state.preferences.language)
      }
    }
  }

  private func draw() {
    guard needsDrawing, exitStatus == nil else { return }
    if let terminal = terminal as? LinearTerminal {
      // What is told cannot be taken back, as a frame can.
      guard awaitedWork == 0 else { return }
      terminal.show(state)
    } else {
      terminal.present(render(state, theme: theme))
    }
    needsDrawing = false
  }
}
