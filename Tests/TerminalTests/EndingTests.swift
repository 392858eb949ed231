import Foundation
import Glibc
import ReaderTesting
import Testing

extension TerminalTests {
  /// However the program ends, the shell has its screen as before.
  @MainActor @Suite struct EndingTests {
    let home: ProgramHome

    init() throws {
      home = try ProgramHome()
    }

    /// Waits for the shell, and checks that the terminal is as a shell wants it.
    func expectShell(in window: TerminalWindow, status: Int32) throws {
      try window.wait { $0.contains("status \(status)\n") && $0.hasSuffixAfterBlanks("ready>") }
      #expect(try window.modes() == "0 1 0")
      let text = String(decoding: window.output, as: UTF8.self)
      for mode in ["1049", "2004", "1000", "1002", "1006"] {
        let ends = text.ranges(of: "\u{1B}[?\(mode)l").map(\.lowerBound)
        let begins = text.ranges(of: "\u{1B}[?\(mode)h").map(\.lowerBound)
        let (last, first) = (try #require(ends.last), try #require(begins.last))
        #expect(last > first, "mode \(mode)")
      }
      try window.type("clear; stty -a; echo done\r")
      let settings = try window.wait { $0.contains("\ndone\n") }
        .split { $0.isWhitespace || $0 == ";" }
      for setting in ["icanon", "echo", "isig", "icrnl", "opost"] {
        #expect(settings.contains(Substring(setting)), "\(setting)")
      }
    }

    @Test(arguments: ["q", "Q", "\u{3}", "\rQ"])
    func `quitting gives the screen back`(keys: String) throws {
      let window = try home.windowWithReader()
      #expect(try window.modes().hasPrefix("1 "))
      try window.type(keys)
      try expectShell(in: window, status: 0)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `a signal ends the program as it should`(signal: CInt) throws {
      let window = try home.windowWithReader()
      try window.type("s")
      try window.wait(for: "Starred")
      #expect(kill(try home.processID, signal) == 0)
      try expectShell(in: window, status: 128 + signal)
      #expect(try home.run("list", "--library", "library", "is:starred").output.contains("Harbour"))
    }

    @Test func `what was marked before a kill is there, and the history tells of it`() throws {
      let window = try home.windowWithReader()
      try window.type("s")
      try window.wait(for: "Starred", "▸● ★ Harbour")
      #expect(kill(try home.processID, SIGKILL) == 0)
      try window.wait(for: "status 137", "ready>")
      // The terminal is as the killed program left it: Enter is no end of a line yet.
      try window.type("stty sane; clear; ./run library\n")
      try window.wait { screen in
        !screen.contains("Starred") && screen.contains("▸● ★ Harbour") && screen.contains("quit")
      }
      try window.type("u")
      try window.wait(for: "Undid: Starred “Harbour city")
      try window.type("U")
      try window.wait(for: "  Starred “Harbour city plans a tidal plant”", "undone")
    }

    @Test func `marks of another program show while the reader runs`() throws {
      let window = try home.windowWithReader()
      try window.type("U")
      try window.wait(for: "No marks have been changed yet")
      let done = try home.run("mark", "star", "--library", "library", "whale")
      #expect(done.status == 0)
      try window.wait(for: " ● ★ A whale")
      try window.type("U")
      try window.wait(for: "Starred “A whale")
      _ = try home.run("mark", "read", "--library", "library", "source:coast")
      try window.wait(for: "Marked read 4 in `source:coast`")
    }

    @Test func `marks that cannot be saved are asked about, and told to the shell`() throws {
      try home.reader.home.write("a file where the folder should be", to: "data/dateline")
      let window = try home.windowWithReader()
      try window.type("s")
      try window.wait(for: "NOT SAVED (1): ")
      try window.type("q")
      try window.wait(for: "1 change is not saved")
      try window.type("Q")
      try window.wait(for: "dateline: 1 change of marks is not saved: ", "A copy is in ")
      try window.wait(for: "status 1\n")
      #expect(try window.modes() == "0 1 0")
    }

    @Test func `a signal does not ask, and tells the shell what is not saved`() throws {
      try home.reader.home.write("a file where the folder should be", to: "data/dateline")
      let window = try home.windowWithReader()
      try window.type("s")
      try window.wait(for: "NOT SAVED (1): ")
      #expect(kill(try home.processID, SIGTERM) == 0)
      try window.wait(for: "dateline: 1 change of marks is not saved: ", "status 1\n")
    }

    @Test(arguments: [SIGILL, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGTRAP])
    func `a crash gives the screen back and is one all the same`(signal: CInt) throws {
      let window = try home.windowWithReader()
      #expect(kill(try home.processID, signal) == 0)
      try window.wait(for: "Dateline stopped because of an error in the program.")
      try expectShell(in: window, status: 128 + signal)
    }

    @Test func `a suspended reader comes back as it was`() throws {
      let window = try home.windowWithReader()
      try window.type("jjj")
      try window.wait(for: "They turn again.")
      try window.waitForQuiet()
      let before = try window.screen()
      for _ in 1...2 {
        try window.type("\u{1A}")
        try window.wait { $0.hasSuffixAfterBlanks("ready>") }
        #expect(try window.modes() == "0 1 0")
        try window.type("fg\r")
        try window.wait { $0 == before }
        #expect(try window.modes().hasPrefix("1 "))
      }
      try window.type("k")
      try window.wait(for: "It sings 🎵 at dawn")
    }

    @Test func `a stop from outside is not lost while the screen is drawn`() throws {
      let window = try home.windowWithReader()
      for _ in 1...20 {
        kill(try home.processID, SIGTSTP)
        try window.wait { $0.hasSuffixAfterBlanks("ready>") }
        try window.type("fg\r")
        try window.wait { $0.contains("4 articles") && !$0.contains("ready>") }
      }
    }

    @Test func `a window that changed while suspended is drawn anew`() throws {
      let window = try home.windowWithReader()
      try window.type("\u{1A}")
      try window.wait { $0.hasSuffixAfterBlanks("ready>") }
      try window.resize(columns: 60, rows: 22)
      try window.type("fg\r")
      let expected = try home.run("--script", "", "--size", "60x22", "library").output
      try window.wait { screen in
        screen.trimmingCharacters(in: .newlines) == expected.trimmingCharacters(in: .newlines)
      }
    }

    @Test(arguments: ["TERM=", "env -u TERM", "TERM=no-such-terminal"])
    func `a terminal that cannot be drawn on gets a sentence`(prefix: String) throws {
      let window = try home.window()
      window.forgetOutput()
      try window.type("\(prefix) ./run library; echo status $?\r")
      try window.wait(for: "dateline: TERM is", "status 1\n")
      #expect(!window.output.contains(0x1B))
    }
  }
}

extension String {
  /// Whether a text is the last thing on the screen.
  func hasSuffixAfterBlanks(_ text: String) -> Bool {
    let blanks = reversed().prefix { $0.isWhitespace }.count
    return dropLast(blanks).hasSuffix(text)
  }
}
