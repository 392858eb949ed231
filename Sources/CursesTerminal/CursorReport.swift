import Glibc

/// Asks the terminal behind standard input where its cursor stands, to learn how wide it draws text.
///
/// Only a line at the cursor is written over, and blanked in the end. The terminal is as before when
/// this returns, whether it has answered or not: signals wait until then.
package enum CursorReport {
  /// Why nothing was measured.
  package enum Silence: Error, Equatable {
    case noTerminal
    case inBackground
    case noAnswer
  }

  /// The columns that the cursor goes ahead for each text, written at the start of a line.
  ///
  /// - Throws: a ``Silence`` when there is no terminal, or when not all answers came in time.
  package static func columns(
    of texts: [String],
    within milliseconds: Int = 1_000
  ) throws(Silence) -> [Int] {
    guard isatty(STDIN_FILENO) == 1, let name = ttyname(STDIN_FILENO) else { throw .noTerminal }
    let descriptor = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .noTerminal }
    defer { close(descriptor) }
    let owner = tcgetpgrp(descriptor)
    guard owner < 0 || owner == getpgrp() else { throw .inBackground }
    let report = withSignalsHeld {
      inSilence(descriptor) {
        var conversation = Conversation(descriptor: descriptor, milliseconds: milliseconds)
        return conversation.columns(of: texts)
      }
    }
    guard let report else { throw .noAnswer }
    return report
  }

  private static func withSignalsHeld<Value>(_ work: () -> Value) -> Value {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE] {
      sigaddset(&held, number)
    }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return work()
  }

  /// Works with a terminal that hands over bytes as they come and does not show them.
  private static func inSilence<Value>(_ descriptor: CInt, _ work: () -> Value?) -> Value? {
    var before = termios()
    guard tcgetattr(descriptor, &before) == 0 else { return nil }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard tcsetattr(descriptor, TCSANOW, &silent) == 0 else { return nil }
    // A late answer would be taken for keys.
    defer { tcsetattr(descriptor, TCSAFLUSH, &before) }
    return work()
  }
}

/// Questions and answers, until all are there or the time is over.
private struct Conversation {
  private let descriptor: CInt
  private let clock = ContinuousClock()
  private let deadline: ContinuousClock.Instant
  private var unread: [UInt8] = []

  private static let question = "\u{1B}[6n"
  private static let startOfLine = "\r\u{1B}[K"

  init(descriptor: CInt, milliseconds: Int) {
    self.descriptor = descriptor
    deadline = clock.now + .milliseconds(milliseconds)
  }

  mutating func columns(of texts: [String]) -> [Int]? {
    // What does not answer at all is not troubled further.
    guard write(Self.startOfLine + Self.question), nextColumn() != nil else { return nil }
    var columns: [Int] = []
    for text in texts {
      guard write(Self.startOfLine + text + Self.question), let column = nextColumn() else {
        break
      }
      columns.append(column - 1)
    }
    _ = write(Self.startOfLine)
    return columns.count == texts.count ? columns : nil
  }

  private func write(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        guard wait(for: POLLOUT) else { return false }
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// The column of the next answer, from 1.
  private mutating func nextColumn() -> Int? {
    while true {
      if let column = takeAnswer() { return column }
      guard wait(for: POLLIN) else { return nil }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = read(descriptor, &bytes, bytes.count)
      if count > 0 {
        unread += bytes.prefix(count)
      } else if count == 0 || errno != EAGAIN && errno != EINTR {
        return nil
      }
    }
  }

  /// Takes an answer, `ESC [ row ; column R`, out of what was read; keys before it are dropped.
  private mutating func takeAnswer() -> Int? {
    guard let end = unread.firstIndex(of: UInt8(ascii: "R")) else { return nil }
    let before = unread[..<end]
    unread.removeSubrange(...end)
    guard let start = before.lastIndex(of: 0x1B) else { return nil }
    let numbers = String(decoding: before[(start + 1)...].dropFirst(), as: UTF8.self)
      .split(separator: ";").map { Int($0) }
    guard numbers.count == 2, numbers[0] != nil else { return nil }
    return numbers[1]
  }

  private func wait(for event: CInt) -> Bool {
    while true {
      let left = clock.now.duration(to: deadline).components
      let milliseconds = left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { return false }
      var waiting = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      let ready = poll(&waiting, 1, CInt(milliseconds))
      if ready > 0 { return waiting.revents & Int16(event) != 0 }
      if ready == 0 || errno != EINTR { return false }
    }
  }
}
