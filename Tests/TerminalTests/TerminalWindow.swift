import Foundation
import Glibc
import ReaderTesting

/// A window of a terminal with a shell in it.
///
/// tmux plays the terminal and is spoken to in its control mode: it answers commands and tells of
/// everything that the window's program writes, so that nothing here has to look again and again.
final class TerminalWindow {
  /// What the window's program has written since ``forgetOutput()``.
  private(set) var output: [UInt8] = []

  private let tmux = Process()
  private let input = Pipe()
  private let replies = Pipe()
  private var unread: [UInt8] = []
  /// A pipe that the window's programs hold open as long as they live.
  private let lives: CInt

  /// How long anything may take, in seconds; only a failing test waits so long.
  private static let patience = 60.0

  /// What tmux did not do, or what the window did not show.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Opens a window, its shell in `home` and with `environment` alone.
  init(home: TemporaryHome, environment: [String: String], columns: Int, rows: Int) throws {
    signal(SIGPIPE, SIG_IGN)
    let settings = try home.write(
      """
      set -g default-terminal tmux-256color
      set -g status off
      set -s escape-time 0

      """,
      to: "tmux.conf"
    )
    let pipe = home.url.appending(path: "lives").path
    mkfifo(pipe, 0o600)
    lives = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    tmux.executableURL = URL(filePath: "/usr/bin/env")
    tmux.arguments = [
      "tmux", "-u", "-S", home.url.appending(path: "socket").path, "-f", settings.path, "-C",
      "new-session", "-s", "window", "exec sh -i 9>lives",
    ]
    tmux.environment = environment
    tmux.currentDirectoryURL = home.url
    tmux.standardInput = input
    tmux.standardOutput = replies
    tmux.standardError = FileHandle.nullDevice
    try tmux.run()
    // The other ends are tmux's alone, so that its end is seen.
    try? input.fileHandleForReading.close()
    try? replies.fileHandleForWriting.close()
    try waitForSession()
    // As a setting in the file it would end tmux before its client is there.
    try command("set -s exit-unattached on")
    try resize(columns: columns, rows: rows)
  }

  deinit {
    // tmux ends with its last client, and the window's programs with it.
    try? input.fileHandleForWriting.close()
    tmux.waitUntilExit()
    // They still write when they end, and the home is to be removed for good.
    var waiting = pollfd(fd: lives, events: 0, revents: 0)
    if tmux.terminationStatus == 0 { _ = poll(&waiting, 1, CInt(Self.patience * 1_000)) }
    close(lives)
  }

  func forgetOutput() {
    output = []
  }

  func resize(columns: Int, rows: Int) throws {
    try command("resize-window -x \(columns) -y \(rows)")
  }

  /// Types ASCII text as it is; `\r` is Enter and `\u{1B}` Escape.
  func type(_ text: String) throws {
    for part in stride(from: 0, to: text.utf8.count, by: 200) {
      let bytes = text.utf8.dropFirst(part).prefix(200)
      try command("send-keys -H " + bytes.map { String($0, radix: 16) }.joined(separator: " "))
    }
  }

  /// Pastes as a terminal does: marked as pasted where the program has asked for that.
  func paste(_ text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try command("set-buffer \"\(lines.joined(separator: "\\n"))\"")
    try command("paste-buffer -p")
  }

  /// The lines of the screen, without blanks at their ends.
  func screen() throws -> String {
    try command("capture-pane -p").map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// The lines of the screen with the sequences that colour them.
  func colouredScreen() throws -> String {
    try command("capture-pane -p -e").joined(separator: "\n")
  }

  /// Whether the alternate screen, the cursor and the mouse are on: `0 1 0` is a shell's state.
  func modes() throws -> String {
    try command("display-message -p '#{alternate_on} #{cursor_flag} #{mouse_any_flag}'").joined()
  }

  /// The column in which the cursor stands, from 0.
  func cursorColumn() throws -> Int? {
    Int(try command("display-message -p '#{cursor_x}'").joined())
  }

  /// Waits until the screen is as asked for.
  ///
  /// - Throws: ``Failure`` with the screen when it never is.
  @discardableResult
  func wait(until isReached: (String) throws -> Bool) throws -> String {
    let deadline = Date.now.addingTimeInterval(Self.patience)
    while true {
      let screen = try screen()
      if try isReached(screen) { return screen }
      guard try waitForOutput(until: deadline) else {
        throw Failure(description: "The screen is not as expected:\n\(screen)")
      }
    }
  }

  /// Waits until the screen holds some texts, all at once: a screen may be seen half drawn.
  func wait(for texts: String...) throws {
    try wait { screen in texts.allSatisfy { screen.contains($0) } }
  }

  /// Waits until nothing was written for a moment, for work that has no sign of its end.
  func waitForQuiet() throws {
    let deadline = Date.now.addingTimeInterval(Self.patience)
    while try waitForOutput(until: min(deadline, .now.addingTimeInterval(0.3))) {
      if Date.now > deadline { throw Failure(description: "The program never stops writing") }
    }
  }

  /// Runs a command of tmux and gives the lines of its answer.
  @discardableResult
  private func command(_ text: String) throws -> [String] {
    let line = Array((text + "\n").utf8)
    guard write(input.fileHandleForWriting.fileDescriptor, line, line.count) == line.count else {
      throw Failure(description: "tmux takes no commands; is it installed?")
    }
    let deadline = Date.now.addingTimeInterval(Self.patience)
    while let line = try nextLine(until: deadline) {
      guard let block = ReplyBlock(firstLine: line) else {
        note(line)
        continue
      }
      let (lines, isError) = try finish(block, until: deadline)
      // Blocks of other origin answer nothing that was asked for here.
      guard block.isOwn else { continue }
      if isError { throw Failure(description: "tmux: \(text): \(lines.joined(separator: " "))") }
      return lines
    }
    throw Failure(description: "tmux does not answer: \(text)")
  }

  private func finish(
    _ block: ReplyBlock,
    until deadline: Date
  ) throws -> (lines: [String], isError: Bool) {
    var lines: [String] = []
    while let line = try nextLine(until: deadline) {
      if line == block.lastLine { return (lines, false) }
      if line == block.lastLineOfError { return (lines, true) }
      lines.append(line)
    }
    throw Failure(description: "tmux stopped in the middle of an answer")
  }

  /// Waits for the next output; false when there is none by then.
  private func waitForOutput(until deadline: Date) throws -> Bool {
    while let line = try nextLine(until: deadline) {
      if note(line) { return true }
    }
    return false
  }

  /// Waits until tmux has made the window, before which it answers commands without it.
  private func waitForSession() throws {
    let deadline = Date.now.addingTimeInterval(Self.patience)
    while let line = try nextLine(until: deadline) {
      note(line)
      if line.hasPrefix("%session-changed ") { return }
    }
    throw Failure(description: "tmux makes no window")
  }

  /// Keeps what the window's program wrote; false when the line tells of something else.
  @discardableResult
  private func note(_ line: String) -> Bool {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "%output" else { return false }
    output += Self.unescaped(parts[2])
    return true
  }

  /// Control characters and backslashes come as a backslash and three octal digits.
  private static func unescaped(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(3), as: UTF8.self)
      guard byte == UInt8(ascii: "\\"), let code = UInt8(digits, radix: 8) else {
        bytes.append(byte)
        continue
      }
      bytes.append(code)
      rest = rest.dropFirst(3)
    }
    return bytes
  }

  /// The next line that tmux writes; nil when there is none by then.
  private func nextLine(until deadline: Date) throws -> String? {
    let descriptor = replies.fileHandleForReading.fileDescriptor
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return line
      }
      let milliseconds = max(0, deadline.timeIntervalSinceNow * 1_000).rounded(.up)
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, CInt(milliseconds))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { throw Failure(description: "tmux has ended; is it installed?") }
      unread += bytes.prefix(count)
    }
  }
}

/// The lines around an answer of tmux: `%begin TIME NUMBER FLAGS` and `%end` or `%error` with the same.
private struct ReplyBlock {
  private let number: Substring
  let isOwn: Bool

  init?(firstLine line: String) {
    guard line.hasPrefix("%begin ") else { return nil }
    number = line.dropFirst("%begin ".count)
    isOwn = line.hasSuffix(" 1")
  }

  var lastLine: String { "%end \(number)" }
  var lastLineOfError: String { "%error \(number)" }
}
