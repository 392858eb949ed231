import CTerminal
package import CellGrid
import Glibc

/// The terminal that the program runs in, drawn on through ncurses.
package final class NcursesTerminal: Terminal {
  /// What the program is told about its terminal from outside.
  package struct Surroundings {
    /// The variable TERM.
    package var term: String?
    /// The variable COLORTERM.
    package var colorTerm: String?
    /// The most colours to use; nil when that is up to the terminal.
    package var colors: ColorDepth?
    package var usesMouse: Bool
    /// What is written to the terminal when the program crashes, after the screen is given back.
    package var crashNotice: String

    package init(
      term: String?,
      colorTerm: String?,
      colors: ColorDepth? = nil,
      usesMouse: Bool = true,
      crashNotice: String
    ) {
      self.term = term
      self.colorTerm = colorTerm
      self.colors = colors
      self.usesMouse = usesMouse
      self.crashNotice = crashNotice
    }
  }

  package private(set) var size = Size(columns: 0, rows: 0)
  /// The most colours shown; known once started.
  package private(set) var colorDepth = ColorDepth.none
  /// Whether the locale is not UTF-8, so that only ASCII can be shown; known once started.
  package private(set) var usesASCII = false

  package var inputDescriptor: CInt? { isActive ? 0 : nil }
  package var lendsScreen: Bool { true }
  /// As when SIGHUP says it, which only the leader of a session gets.
  package var hangUpStatus: CInt { 128 + SIGHUP }

  private enum Phase {
    case fresh
    case active
    case left
    case lent
  }

  private let surroundings: Surroundings
  private var phase = Phase.fresh
  private var decoder = InputDecoder()
  private var hasHungUp = false
  private let clock = ContinuousClock()
  private let beginning: ContinuousClock.Instant

  var painter = Painter(colors: ColorPairs(), usesASCII: false)
  /// What is on the screen; nil when that is not known.
  var shown: Frame?

  var isActive: Bool { phase == .active }

  package init(surroundings: Surroundings) {
    self.surroundings = surroundings
    beginning = clock.now
  }

  package func start() throws(NcursesTerminalError) {
    switch phase {
    case .active:
      return
    case .left:
      ct_enter()
    case .lent:
      ct_take_back()
    case .fresh:
      try takeOver()
    }
    phase = .active
    updateSize()
    invalidate()
  }

  package func stop() {
    guard isActive else { return }
    ct_leave()
    phase = .left
  }

  package func lend() {
    guard isActive else { return }
    ct_lend()
    phase = .lent
  }

  package func resume() {
    guard isActive else { return }
    ct_resume()
    updateSize()
    invalidate()
  }

  package func updateSize() {
    guard isActive else { return }
    var columns: CInt = 0
    var rows: CInt = 0
    // No window is larger, but a pseudo-terminal can claim to be.
    ct_update_size(2000, 1000, &columns, &rows)
    let learnt = Size(columns: Int(columns), rows: Int(rows))
    if learnt != size { shown = nil }
    size = learnt
  }

  package func readEvents() -> [InputEvent] {
    guard isActive, !hasHungUp else { return [] }
    let time = milliseconds
    decoder.pass(to: time)
    while true {
      let code = ct_read()
      if code < 0 { break }
      if let byte = UInt8(exactly: code) {
        decoder.take(byte: byte, at: time)
      } else if let name = ct_key_name(code), let key = Key(cursesName: String(cString: name)) {
        decoder.take(key: key, at: time)
      }
    }
    var events = decoder.finish()
    if ct_is_hung_up() {
      hasHungUp = true
      events.append(.hangUp)
    }
    return events
  }

  package func askForGround() {
    let term = surroundings.term ?? ""
    // What is too plain to answer may show the question.
    guard isActive, !["dumb", "linux", "vt52", "vt100", "ansi", "cons25"].contains(term) else {
      return
    }
    decoder.expectAnswer(at: milliseconds)
    send(GroundShade.question)
  }

  package func invalidate() {
    shown = nil
  }

  package func send(_ sequence: String) {
    guard isActive else { return }
    var sequence = sequence
    sequence.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ct_write($0.baseAddress, $0.count) }
    }
  }

  private var milliseconds: Int {
    let (seconds, attoseconds) = beginning.duration(to: clock.now).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  private func takeOver() throws(NcursesTerminalError) {
    guard let term = surroundings.term, !term.isEmpty else { throw .termUnset }
    try check(term)
    usesASCII = !ct_adopt_locale()
    let chosen = surroundings.richestTerm { ct_check($0) == CT_READY } ?? term
    ct_guard_against_crashes(surroundings.crashNotice, true)
    guard ct_start(chosen, surroundings.usesMouse) else { throw .refused(term) }
    let palette = TerminalPalette(
      colorCount: Int(ct_color_count()),
      hasDirectColor: ct_has_direct_color(),
      term: chosen
    )
    colorDepth = min(palette.depth, surroundings.colors ?? .rgb)
    painter = Painter(
      colors: ColorPairs(palette: palette, depth: colorDepth, count: ct_pair_count()),
      usesASCII: usesASCII
    )
  }

  private func check(_ term: String) throws(NcursesTerminalError) {
    switch ct_check(term) {
    case CT_READY: return
    case CT_NOT_A_TERMINAL: throw .notATerminal
    case CT_UNKNOWN: throw .termUnknown(term)
    default: throw .termTooPlain(term)
    }
  }
}
