import Foundation
import Glibc
import ReaderTesting
import Testing

extension TerminalTests {
  /// The reader as a job of a shell, which stops it, lets it go on and ends it.
  @MainActor @Suite struct JobTests {
    private let home: ProgramHome

    init() throws {
      home = try ProgramHome()
    }

    /// The file where the program in front writes its number.
    private var childFile: URL { home.reader.home.url.appending(path: "child") }

    /// Starts the reader with a program in front of it that has the terminal in raw mode.
    private func windowWithLentTerminal(running script: String) throws -> TerminalWindow {
      let file = try home.reader.home.write(
        "stty raw -echo; echo $$ >'\(childFile.path)'; echo front; \(script)\n",
        to: "front"
      )
      try home.reader.home.write("PS1='ready> '\nexport PAGER='sh \(file.path)'\n", to: "shell")
      let window = try home.windowWithReader()
      try window.type("P")
      try window.wait { $0.contains("front") && !$0.contains("4 articles") }
      return window
    }

    private func expectCookedShell(in window: TerminalWindow) throws {
      try window.type("clear; stty -a; echo done\r")
      let settings = try window.wait { $0.contains("\ndone\n") }
        .split { $0.isWhitespace || $0 == ";" }
      #expect(settings.contains("icanon") && settings.contains("echo"))
      #expect(try window.modes() == "0 1 0")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `a signal ends the reader while another program has the terminal, and that as well`(
      signal: CInt
    ) throws {
      let window = try windowWithLentTerminal(running: "exec cat")
      #expect(kill(try home.processID, signal) == 0)
      try window.wait(for: "status \(128 + signal)\n", "ready>")
      try expectCookedShell(in: window)
      let text = try String(contentsOf: childFile, encoding: .utf8)
      let child = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
      #expect(kill(child, 0) == -1 && errno == ESRCH)
    }

    @Test func `a stop that comes while another program is in front holds after it`() throws {
      let fifo = home.reader.home.url.appending(path: "go").path
      #expect(mkfifo(fifo, 0o600) == 0)
      let window = try windowWithLentTerminal(running: "read line <'\(fifo)'")
      #expect(kill(try home.processID, SIGTSTP) == 0)
      try "go\n".write(toFile: fifo, atomically: false, encoding: .utf8)
      try window.wait(for: "Stopped")
      try window.type("fg\r")
      try window.wait { $0.contains("4 articles") && !$0.contains("Stopped") }
    }

    @Test func `a program that does not hear that its line is hung up is killed`() throws {
      let window = try windowWithLentTerminal(running: "trap '' HUP; while :; do sleep 100; done")
      #expect(kill(try home.processID, SIGTERM) == 0)
      try window.wait(for: "status 143\n", "ready>")
      try expectCookedShell(in: window)
    }

    @Test func `a program that dies in the middle of a sequence and in raw mode spoils nothing`()
      throws
    {
      let sequences = #"printf '\033[?1003h\033[3;5r\033[4h\033[?25l\033]0;half'"#
      let window = try windowWithLentTerminal(running: "\(sequences); read go; kill -KILL $$")
      try window.type("\n")
      try window.wait(for: "4 articles", "killed by SIGKILL")
      // A key takes the sentence away, and nothing is drawn anew for it.
      try window.type("k")
      let expected = try home.run("--script", "", "--size", "110x30", "library").output
      try window.wait { screen in
        screen.trimmingCharacters(in: .newlines) == expected.trimmingCharacters(in: .newlines)
      }
      try window.type("q")
      try window.wait(for: "status 0", "ready>")
      try expectCookedShell(in: window)
    }

    @Test func `a stop from outside gives the screen back as ^Z does`() throws {
      let window = try home.windowWithReader()
      #expect(kill(try home.processID, SIGTSTP) == 0)
      try window.wait { $0.hasSuffixAfterBlanks("ready>") }
      #expect(try window.modes() == "0 1 0")
      try window.type("fg\r")
      try window.wait(for: "4 articles")
      try window.type("q")
      try window.wait { $0.hasSuffixAfterBlanks("ready>") }
    }

    @Test func `after a stop that cannot be heard fg brings screen and modes back`() throws {
      let window = try home.windowWithReader()
      try window.waitForQuiet()
      let before = try window.screen()
      #expect(kill(try home.processID, SIGSTOP) == 0)
      try window.wait { $0.contains("ready>") }
      // What a shell does on its own, or a program that it runs meanwhile.
      try window.type("stty sane; printf '\\033[?1049l\\033[?1000l'; clear; echo as a shell\n")
      try window.wait { $0.contains("as a shell\n") && !$0.contains("4 articles") }
      try window.type("fg\r")
      try window.wait { $0 == before }
      #expect(try window.modes() == "1 0 1")
      try window.type("q")
      try window.wait { $0.hasSuffixAfterBlanks("ready>") }
      try expectCookedShell(in: window)
    }

    @Test func `a reader that is let go on in the background stops again`() throws {
      let window = try home.windowWithReader()
      try window.type("\u{1A}")
      try window.wait { $0.hasSuffixAfterBlanks("ready>") }
      window.forgetOutput()
      try window.type("bg; wait; jobs\r")
      try window.wait { $0.components(separatedBy: "Stopped").count >= 3 }
      #expect(!window.output.contains(0x1B))
      try window.type("fg\r")
      try window.wait(for: "4 articles")
    }

    @Test(arguments: ["TSTP", "STOP"])
    func `a stopped reader that is killed ends without coming to the front`(stop: String) throws {
      let window = try home.windowWithReader()
      let process = try home.processID
      #expect(kill(process, stop == "TSTP" ? SIGTSTP : SIGSTOP) == 0)
      try window.wait { $0.contains("ready>") }
      // The shell takes a job that it has not let go on itself for stopped, and does not wait for it.
      let loop = "while [ -d /proc/\(process) ]; do jobs >/dev/null; done"
      try window.type("stty sane; clear; kill %1; kill -CONT %1; \(loop); echo ended\n")
      try window.wait { "\n\($0)".contains("\nended\n") }
      #expect(try window.modes() == "0 1 0")
    }

    @Test func `what is typed while the reader is being brought back is not lost`() throws {
      let window = try home.windowWithReader()
      try window.type("\u{1A}")
      try window.wait { $0.hasSuffixAfterBlanks("ready>") }
      try window.type("fg\rjjj")
      try window.wait(for: "They turn again.")
    }

    @Test func `a storm of sizes ends in the last one`() throws {
      let window = try home.windowWithReader()
      for step in 0..<60 { try window.resize(columns: 1 + step * 7 % 160, rows: 1 + step * 5 % 60) }
      try window.resize(columns: 90, rows: 25)
      let expected = try home.run("--script", "", "--size", "90x25", "library").output
      try window.wait { screen in
        screen.trimmingCharacters(in: .newlines) == expected.trimmingCharacters(in: .newlines)
      }
    }

    @Test
    func `files are their owner's alone, and those of other programs as the person wants them`()
      throws
    {
      let made = home.reader.home.url.appending(path: "made").path
      let file = try home.reader.home.write("umask; : >'\(made)'\n", to: "make")
      let window = try home.window()
      try window.type("umask 022; ./run library; echo status $?\r")
      try window.wait(for: "4 articles")
      try window.type("s|sh \(file.path)\r")
      try window.wait(for: "0022")
      let home = home.reader.home.url
      #expect(try permissions(of: made) == 0o644)
      let folder = home.appending(path: "data/dateline").path
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!files.isEmpty)
      for name in files { #expect(try permissions(of: "\(folder)/\(name)") == 0o600, "\(name)") }
      for name in ["data/dateline", "cache/dateline", "state/dateline"] {
        #expect(try permissions(of: home.appending(path: name).path) == 0o700, "\(name)")
      }
    }

    private func permissions(of path: String) throws -> Int? {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return attributes[.posixPermissions] as? Int
    }
  }
}
