import Foundation
import ReaderTesting
import Testing

extension TerminalTests {
  /// Other programs in the reader's terminal, and what they leave of it.
  @MainActor @Suite struct ProgramTests {
    private let home: ProgramHome

    init() throws {
      home = try ProgramHome()
    }

    private func configure(_ variable: String, _ script: String) throws {
      let file = try home.reader.home.write("#!/bin/sh\n\(script)\n", to: "program")
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
      let shell = "PS1='ready> '\nexport \(variable)='\(file.path)'\n"
      try home.reader.home.write(shell, to: "shell")
    }

    @Test func `the pager has the screen, and after it the reader's is whole again`() throws {
      try configure("PAGER", "less \"$1\"")
      let window = try home.windowWithReader()
      try window.waitForQuiet()
      let before = try window.screen()
      try window.type("P")
      try window.wait { $0.contains("The quay is cold.") && !$0.contains("4 articles") }
      try window.type("q")
      try window.wait(for: "4 articles")
      try window.waitForQuiet()
      #expect(try window.screen() == before)
      let folder = home.reader.home.url.appending(path: "cache/dateline").path
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left.contains { $0.hasPrefix("index-") })
      #expect(!left.contains { $0.hasPrefix("dateline-") })
      try window.type("q")
      try window.wait(for: "status 0")
    }

    @Test func `a window that changed meanwhile is drawn in its new size`() throws {
      try configure("PAGER", "echo pager; read line")
      let window = try home.windowWithReader()
      try window.type("P")
      try window.wait { $0.contains("pager") && !$0.contains("4 articles") }
      try window.resize(columns: 70, rows: 20)
      try window.type("\r")
      try window.wait(for: "4 articles")
      try window.waitForQuiet()
      let screen = try window.screen()
      try window.type("\u{C}")
      try window.waitForQuiet()
      #expect(try window.screen() == screen)
      #expect(!screen.contains("pager"))
    }

    @Test func `a program that dies in raw mode leaves the reader as it was`() throws {
      try configure("EDITOR", "stty raw -echo; printf '\\033[?1000h'; kill -KILL $$")
      let window = try home.windowWithReader()
      try window.type("E")
      try window.wait(for: "program was killed by SIGKILL")
      try window.type("j")
      try window.wait { !$0.contains("SIGKILL") }
      try window.type("q")
      try window.wait(for: "status 0")
      #expect(try window.modes() == "0 1 0")
    }

    @Test func `a program that is suspended takes the reader along, and fg brings both back`()
      throws
    {
      try configure("EDITOR", "echo editing; read line; echo read $line; read line")
      let window = try home.windowWithReader()
      try window.type("E")
      try window.wait { $0.contains("editing") && !$0.contains("4 articles") }
      try window.type("\u{1A}")
      // What is typed before the shell has the terminal again is anybody's.
      try window.wait { $0.hasSuffixOnScreen("ready>") }
      try window.type("fg\r")
      try window.wait { $0.components(separatedBy: "./run library").count == 4 }
      try window.waitForQuiet()
      try window.type("again\r")
      try window.wait(for: "read again")
      try window.type("\r")
      try window.wait(for: "4 articles")
      try window.type("q")
      try window.wait(for: "ready>")
    }

    @Test func `a command that would write to the terminal has none`() throws {
      let file = try home.reader.home.write("echo torn >/dev/tty; echo told\n", to: "tear")
      let window = try home.windowWithReader()
      try window.type("|sh \(file.path)\r")
      try window.wait(for: "told")
      try window.type("q")
      try window.waitForQuiet()
      #expect(!(try window.screen()).contains("torn"))
    }

    @Test func `a command that hangs is cancelled, and the reader goes on meanwhile`() throws {
      let window = try home.windowWithReader()
      try window.type("|sleep 10000\r")
      try window.wait(for: "running")
      try window.resize(columns: 90, rows: 25)
      try window.type("\u{1B}")
      try window.wait(for: "cancelled")
      try window.type("q")
      try window.wait(for: "status 0")
    }

    @Test func `export writes what show prints, and overwrites nothing`() throws {
      let folder = home.reader.home.url
      let exported = try home.run("export", "--library", "library", "--output", "one.txt", "whale")
      #expect(exported.status == 0 && exported.errors == "" && exported.output == "")
      let shown = try home.run("show", "library/whale.md")
      let text = try String(contentsOf: folder.appending(path: "one.txt"), encoding: .utf8)
      #expect(text == shown.output)
      let again = try home.run("export", "--library", "library", "--output", "one.txt")
      #expect(again.status == 1)
      #expect(again.errors.contains("one.txt is there already"))
      #expect(try String(contentsOf: folder.appending(path: "one.txt"), encoding: .utf8) == text)
      #expect(try home.run("export", "--library", "library", "--output", "x.pdf").status == 2)
    }
  }
}

extension String {
  /// Whether the last line that is not empty is this one.
  fileprivate func hasSuffixOnScreen(_ line: String) -> Bool {
    split(separator: "\n").last { !$0.isEmpty } == Substring(line)
  }
}
