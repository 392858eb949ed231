package import CellGrid
import Foundation
import Glibc
package import ReaderCore
import ReaderView

/// Standard input and output as a terminal of lines: it types what a line stands for, and prints
/// what is new.
///
/// It needs no cursor movement, colour or size of a window, so it works in a pipe as well.
package final class LinearTerminal: Terminal {
  package private(set) var size: Size
  private let input: CInt
  private let output: CInt
  private var screen = LinearScreen()
  private var state: ReaderState?
  private var line: [UInt8] = []
  private var hasEnded = false
  /// Why nothing can be printed any more; nil while it can, and where nobody reads any more.
  package private(set) var outputError: CInt?
  package private(set) var hangUpStatus: CInt = 0

  /// A line is not longer than this; the rest of it is dropped.
  private static let longestLine = 10_000

  package init(input: CInt = STDIN_FILENO, output: CInt = STDOUT_FILENO) {
    self.input = input
    self.output = output
    size = Self.size(of: output)
  }

  package var inputDescriptor: CInt? { input }
  package var lendsScreen: Bool { isatty(input) == 1 && isatty(output) == 1 }

  /// A person goes on while the library is read; a script wants each line's whole answer.
  package var inputWaits: InputWait { isatty(input) == 1 ? .answers : .allWork }

  package func start() {}
  package func stop() {}
  package func send(_ sequence: String) {}
  package func present(_ frame: Frame) {}

  package func invalidate() { screen.forget() }
  package func updateSize() { size = Self.size(of: output) }

  /// Prints what is new, and asks for the next line where a person types it.
  package func show(_ state: ReaderState) {
    self.state = state
    let lines = screen.news(in: state)
    guard !lines.isEmpty else { return }
    write(lines.map { Self.shown($0) + "\n" }.joined())
  }

  /// The events of the next line; one line at a time, since its answer decides what the next means.
  package func readEvents() -> [InputEvent] {
    var byte: UInt8 = 0
    while waits(), !hasEnded {
      switch read(input, &byte, 1) {
      case 1 where byte == UInt8(ascii: "\n"): return takeLine()
      case 1: if line.count < Self.longestLine { line.append(byte) }
      case -1 where errno == EINTR || errno == EAGAIN: return []
      case let count:
        hasEnded = true
        // A terminal that is gone, and not the end of what is typed.
        if count < 0 { hangUpStatus = 128 + SIGHUP }
        return line.isEmpty ? [.hangUp] : takeLine()
      }
    }
    return hasEnded ? [.hangUp] : []
  }

  private static func shown(_ line: String) -> String {
    TerminalGuard.line(String(line.filter { $0.cellWidth > 0 }))
  }

  private func takeLine() -> [InputEvent] {
    let text = String(decoding: line, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    line = []
    guard let state else { return [] }
    screen.beginTurn()
    return LinearInput.events(of: text, in: state)
  }

  private func waits() -> Bool {
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return endOutput(errno)
      }
    }
  }

  private func endOutput(_ error: CInt) {
    hasEnded = true
    // Whoever listened has heard enough.
    guard error != EPIPE else { return }
    outputError = error
    hangUpStatus = 1
  }

  private static func size(of descriptor: CInt) -> Size {
    var window = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col >= 20
    return isKnown
      ? Size(columns: Int(window.ws_col), rows: max(8, Int(window.ws_row)))
      : Size(columns: 80, rows: 24)
  }
}
