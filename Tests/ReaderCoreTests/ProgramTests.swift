import Foundation
import ReaderTesting
import Testing
import Wording

@testable import ReaderCore

@Suite struct ProgramTests {
  @Test(arguments: [
    ("one\ntwo", ["one", "two"]), ("one\r\ntwo\r\n", ["one", "two"]), ("", []), ("\n", [""]),
    ("10%\r20%\rdone\n", ["done"]), ("a\tb", ["a       b"]), ("b\u{8}bo\u{8}old", ["bold"]),
    ("\u{1B}[1;31mred\u{1B}[0m", ["red"]), ("\u{1B}]0;title\u{7}x", ["x"]),
    ("\u{1B}]8;;http://a\u{1B}\\link\u{1B}]8;;\u{1B}\\", ["link"]), ("\u{1B}(Bx", ["x"]),
    ("\u{1B}Pq#0\u{1B}\\x", ["x"]), ("\u{9B}31mx", ["x"]), ("\u{9D}0;t\u{9C}x", ["x"]),
    ("a\u{0}\u{1}\u{7F}\u{85}b", ["ab"]), ("a\u{202E}b\u{2066}c\u{FEFF}", ["abc"]),
    ("\u{1B}[12\nx", ["x"]), ("\u{1B}", []),
  ])
  func `of what a program prints only text is left`(output: String, lines: [String]) {
    let all = ProgramText.lines(of: Array(output.utf8))
    #expect(all.filter { !$0.isEmpty } == lines.filter { !$0.isEmpty })
  }

  @Test func `bytes that are no text are replaced`() {
    #expect(ProgramText.lines(of: [0x61, 0xFF, 0x62]) == ["a\u{FFFD}b"])
  }

  @Test func `a letter keeps no more than eight marks`() {
    let flood = "e" + String(repeating: "\u{301}", count: 1_000)
    #expect(ProgramText.lines(of: Array(flood.utf8)).first?.unicodeScalars.count == 9)
  }

  @Test(arguments: [
    ("wc -w", ExportFormat.text, false, "wc -w"), (" !less ", .text, true, "less"),
    ("markdown | pandoc -t plain", .markdown, false, "pandoc -t plain"),
    ("!html|w3m", .html, true, "w3m"), ("json | jq . | x", .json, false, "jq . | x"),
    ("grep 'a|b'", .text, false, "grep 'a|b'"),
  ])
  func `a line says what is run, on what, and where`(
    line: String,
    format: ExportFormat,
    takesTerminal: Bool,
    command: String
  ) {
    let request = PipeRequest(parsing: line, articleID: Samples.id(1), number: 1)
    #expect(request.format == format)
    #expect(request.takesTerminal == takesTerminal)
    #expect(request.command == command)
  }

  @Test(arguments: [
    ("Tide: \"up\" / down", "2018-09-05 Tide up down.md"),
    ("../../.bashrc", "2018-09-05 bashrc.md"),
    ("", "2018-09-05.md"), ("-rf", "2018-09-05 rf.md"), ("a\u{0}\n\u{1B}b", "2018-09-05 a b.md"),
    ("Ministers’ plan", "2018-09-05 Ministers plan.md"), ("海湾", "2018-09-05 海湾.md"),
  ])
  func `a file's name is made of letters, digits, spaces and hyphens`(title: String, name: String) {
    #expect(
      FileName.of(title: title, published: Samples.now, format: .markdown, timeZone: Samples.utc)
        == name
    )
  }

  @Test func `a file's name is never long, hidden or an option`() {
    let titles = [String(repeating: "é", count: 400), "...", "--", "/", " . ", "👩‍👩‍👧"]
    for title in titles {
      let name = FileName.of(title: title, published: nil, format: .html, timeZone: Samples.utc)
      #expect(name.utf8.count <= 100 && name.hasSuffix(".html"))
      #expect(!name.hasPrefix(".") && !name.hasPrefix("-") && !name.contains("/"))
    }
  }

  @Test(arguments: [
    ("a.md", "a-2.md"), ("notes/a.b.md", "notes/a.b-2.md"), ("a.b/c", "a.b/c-2"),
  ])
  func `a taken name gets a number before its ending`(name: String, numbered: String) {
    #expect(FileName.numbered(name, 2) == numbered)
  }

  @Test func `a command that is waited for is cancelled by Esc, and its answer comes too late`() {
    var state = ReaderState.listing([Samples.row(1, "One")])
    guard case .pipe(let request) = state.press("|cat<Enter>").last else {
      Issue.record("nothing was piped")
      return
    }
    #expect(state.press("x").isEmpty)
    #expect(state.overlay != nil)
    #expect(state.press("<Esc>") == [.cancelProgram])
    #expect(state.overlay == nil)
    let report = ProgramReport(lines: ["late"], isCut: false, sentence: nil)
    _ = state.update(.programEnded(report, number: request.number))
    #expect(state.overlay == nil)
  }

  @Test func `an export that goes on is cancelled by Esc`() {
    var state = ReaderState.listing([Samples.row(1, "One"), Samples.row(2, "Two")])
    let effects = state.press("e<C-u>a.md<Enter>")
    let scope = ExportRequest.Scope.rows([0..<2], resultID: state.list.resultID)
    #expect(effects == [.export(ExportRequest(scope: scope, path: "a.md", format: .markdown))])
    _ = state.update(.exportProgressed(ExportProgress(done: 1, total: 2)))
    #expect(state.exporting == ExportProgress(done: 1, total: 2))
    #expect(state.press("<Esc>") == [.cancelExport])
    _ = state.update(.exportEnded(Notice(.exportCancelled)))
    #expect(state.exporting == nil)
  }
}
