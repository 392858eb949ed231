import Foundation
import Glibc
import ReaderTesting
import Testing

extension TerminalTests.EndingTests {
  #if DEBUG
    @Test(arguments: [
      ("trap", SIGILL), ("overflow", SIGSEGV), ("thread-trap", SIGILL),
      ("thread-overflow", SIGSEGV),
    ])
    func `a fault on any thread gives the screen back, and the runtime's report never shows`(
      kind: String,
      signal: CInt
    ) throws {
      let window = try home.window()
      let environment = "DATELINE_CRASH=\(kind) SWIFT_BACKTRACE=enable=yes,interactive=yes"
      try window.type("\(environment) ./run library; echo status $?\r")
      try window.wait(for: "4 articles")
      #expect(kill(try home.processID, SIGUSR1) == 0)
      try window.wait(for: "Dateline stopped because of an error in the program.")
      try expectShell(in: window, status: 128 + signal)
    }

    @Test func `a crash takes the terminal from a program in front`() throws {
      let file = try home.reader.home.write("stty raw -echo; printf front; exec cat\n", to: "front")
      let window = try home.window()
      // A crash leaves the copy that the pager was given.
      let environment = "TMPDIR=\"$HOME\" DATELINE_CRASH=trap PAGER='sh \(file.path)'"
      try window.type("\(environment) ./run library; echo status $?\r")
      try window.wait(for: "4 articles")
      try window.type("P")
      try window.wait { $0.contains("front") && !$0.contains("4 articles") }
      #expect(kill(try home.processID, SIGUSR1) == 0)
      try expectShell(in: window, status: 128 + SIGILL)
    }
  #endif

  @Test func `a crash does not wait for a terminal that takes nothing`() throws {
    let terminal = try PseudoTerminal()
    let process = Process()
    process.executableURL = URL(filePath: ProgramHome.program)
    process.arguments = [home.reader.home.url.appending(path: "library").path]
    process.environment = home.environment
    process.standardInput = terminal.input
    process.standardOutput = terminal.input
    try process.run()
    try terminal.waitForOutput(of: "Harbour city plans")
    terminal.stopOutput()
    #expect(kill(process.processIdentifier, SIGABRT) == 0)
    let reader = process.processIdentifier
    let end = DispatchWorkItem { kill(reader, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: end)
    process.waitUntilExit()
    end.cancel()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == SIGABRT)
    #expect(terminal.isAsAShellLeavesIt)
  }

  @Test func `a second crash in the middle of the first is the end all the same`() throws {
    let window = try home.windowWithReader()
    let process = try home.processID
    for _ in 1...100 {
      for signal in [SIGSEGV, SIGABRT, SIGBUS] { _ = kill(process, signal) }
    }
    try window.wait { $0.contains("status 1") }
    #expect(try window.modes() == "0 1 0")
  }
}
