import Articles
import Foundation
import Glibc
import ReaderCore
import ReaderTesting
import Testing
import Wording

@testable import ReaderRuntime

/// Real programs, run as the reader runs them.
@Suite struct ExternalProgramTests {
  private let home: TemporaryHome
  private let environment: ProgramEnvironment

  init() throws {
    home = try TemporaryHome()
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    environment = ProgramEnvironment([
      "HOME": home.url.path, "PATH": path, "LINES": "7", "DATELINE_NOW": "then",
    ])
  }

  private func program(_ arguments: String...) -> ExternalProgram {
    ExternalProgram(arguments, environment: environment)
  }

  /// A program that a shell's script is.
  private func script(_ text: String) throws -> ExternalProgram {
    let file = try home.write(text + "\n", to: "script-\(UUID().uuidString)")
    return program("sh", file.path)
  }

  private func printed(by program: ExternalProgram, reading text: String = "") async -> String {
    String(decoding: await program.collect(reading: Array(text.utf8)).bytes, as: UTF8.self)
  }

  /// Waits on a thread of its own: the program needs the ones that tests share.
  private func isReadable(_ descriptor: CInt) async -> Bool {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        continuation.resume(returning: poll(&waiting, 1, 600_000) == 1)
      }
    }
  }

  @Test func `a program reads the text and what it prints is collected`() async {
    let output = await program("cat").collect(reading: Array("Tide\n".utf8))
    #expect(output.bytes == Array("Tide\n".utf8))
    #expect(output.ending == .exited(0))
    #expect(!output.isCut)
  }

  @Test func `errors are collected like the rest`() async throws {
    #expect(await printed(by: try script("echo one; echo two >&2")) == "one\ntwo\n")
  }

  @Test(arguments: [
    ("exit 0", ProgramEnding.exited(0)), ("exit 3", .exited(3)),
    ("kill -KILL $$", .killed(signal: 9)), ("kill -SEGV $$", .killed(signal: 11)),
    ("kill -STOP $$", .stopped),
  ])
  func `how a program ends is told`(text: String, ending: ProgramEnding) async throws {
    #expect(try await script("ulimit -c 0; \(text)").collect(reading: []).ending == ending)
  }

  @Test func `what cannot be started is told from what ends badly`() async throws {
    #expect(await program("no-such-program").collect(reading: []).ending == .missing)
    let plain = try home.write("no program", to: "plain").path
    let ending = await program(plain).collect(reading: []).ending
    #expect(ending == .notStarted(reason: Phrase(asIs: "Permission denied")))
    #expect(await program("echo", "a\0b").collect(reading: []).bytes.isEmpty)
  }

  @Test func `a program that closes its input early takes nothing with it`() async {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)
    #expect(await program("true").collect(reading: text).ending == .exited(0))
    #expect(await program("head", "-c", "3").collect(reading: text).bytes == Array("aaa".utf8))
  }

  @Test func `more text than a pipe holds goes in and comes out`() async {
    let text = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    let output = await program("cat").collect(reading: text, limit: .max)
    #expect(output.bytes == text)
  }

  @Test func `of a hundred megabytes the beginning is kept and the program ends`() async throws {
    let output = try await script("yes | head -c 100000000").collect(reading: [])
    #expect(output.bytes.count == 256 * 1024)
    #expect(output.isCut)
    #expect(output.ending == .exited(0))
  }

  @Test func `a program that prints for ever and will not end is ended`() async throws {
    let output = try await script("trap '' TERM PIPE; while :; do echo a; done")
      .collect(reading: [], grace: 1)
    #expect(output.isCut)
    #expect(output.ending == .exited(0))
  }

  @Test func `a cancelled program ends, and so does what it has started`() async throws {
    let sleeper = try script("sleep 10000 & wait")
    let task = Task { await sleeper.collect(reading: []) }
    task.cancel()
    #expect(await task.value.ending == .cancelled)
  }

  @Test func `a program that will not end when asked is killed`() async throws {
    let pipe = home.url.appending(path: "ready").path
    try #require(mkfifo(pipe, 0o600) == 0)
    let stubborn = try script("trap '' TERM; echo >'\(pipe)'; while :; do sleep 10000; done")
    let task = Task { await stubborn.collect(reading: [], grace: 1) }
    let descriptor = open(pipe, O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    #expect(await isReadable(descriptor))
    task.cancel()
    #expect(await task.value.ending == .cancelled)
  }

  @Test func `a program has no descriptors but three, and no signal blocked or ignored`()
    async throws
  {
    signal(SIGPIPE, SIG_IGN)
    let stray = fcntl(STDERR_FILENO, F_DUPFD, 200)
    defer { close(stray) }
    try #require(stray >= 200)
    let descriptors = await printed(by: try script("echo /proc/$$/fd/2*"))
    #expect(descriptors.split(separator: "/").last == "2\n")
    let status = await printed(by: program("cat", "/proc/self/status"))
    let masks = status.split(separator: "\n").filter {
      $0.contains("SigBlk") || $0.contains("SigIgn")
    }
    #expect(masks.count == 2)
    for mask in masks {
      let bits = UInt64(mask.split(separator: "\t").last ?? "", radix: 16) ?? .max
      // Two signals are the C library's own, and no program can have them otherwise.
      #expect(bits & ~0x1_8000_0000 == 0)
    }
  }

  @Test func `a program starts at home and leads a session of its own`() async throws {
    let folder = await printed(by: program("pwd", "-P"))
    let real = try #require(realpath(home.url.path, nil).map { String(cString: $0) })
    #expect(folder == real + "\n")
    let fields = await printed(by: try script("read line </proc/$$/stat; echo $line $$"))
      .split(whereSeparator: \.isWhitespace)
    // The session, after the name, the state, the parent and the group.
    #expect(fields[5] == fields.last)
  }

  @Test func `an article is described without controls, in no more than 8 KiB each`() async {
    var article = Samples.article(1, "")
    article.title = "Ti\u{1B}[2Jde\u{202E}\n\0" + String(repeating: "é", count: 9_000)
    article.url = "https://coastwire.example/a"
    let described = environment.about(article)
    let lines = await printed(by: ExternalProgram(["env"], environment: described))
      .split(separator: "\n")
    let title = lines.first { $0.hasPrefix("DATELINE_TITLE=") } ?? ""
    #expect(title.hasPrefix("DATELINE_TITLE=Ti[2Jdeéé"))
    #expect((8_190...8_192).contains(title.utf8.count - "DATELINE_TITLE=".utf8.count))
    #expect(lines.contains("DATELINE_URL=https://coastwire.example/a"))
    #expect(lines.contains("DATELINE_ID=\(article.id.hex)"))
    #expect(!lines.contains { $0.hasPrefix("LINES=") || $0.hasPrefix("DATELINE_NOW=") })
  }

  @Test func `without a terminal a foreground program that stops goes on`() throws {
    let stopping = try script("kill -STOP $$; exit 3")
    #expect(stopping.runInForeground(hasTerminal: false).ending == .exited(3))
    let always = try script("while :; do kill -STOP $$; done")
    #expect(always.runInForeground(hasTerminal: false).ending == .stopped)
    #expect(program("no-such-program").runInForeground(hasTerminal: false).ending == .missing)
  }

  @Test(arguments: [
    (ProgramEnding.exited(0), nil), (.exited(2), "grep ended with status 2"),
    (.killed(signal: 9), "grep was killed by SIGKILL"),
    (.killed(signal: 40), "grep was killed by signal 40"), (.missing, "grep was not found"),
    (.cancelled, "grep was cancelled"),
    (.notStarted(reason: Phrase(asIs: "No")), "grep could not be started: No"),
  ])
  func `every ending is one sentence`(ending: ProgramEnding, sentence: String?) {
    #expect(ending.sentence(about: "grep")?.english == sentence)
  }
}
