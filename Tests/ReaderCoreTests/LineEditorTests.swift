import CellGrid
import ReaderCore
import Testing

@Suite struct LineEditorTests {
  @Test(arguments: [
    ("news", "<C-a>x", "xnews"), ("news", "<Left><BS>", "nes"), ("two words", "<C-w>", "two "),
    ("two words", "<Left><Left><C-k>", "two wor"), ("two", "<C-u>x", "x"), ("a", "<Del>", "a"),
    ("tiếng", "<BS><BS>", "tiế"), ("👩‍👩‍👧!", "<Left><BS>", "!"), ("", "<BS><C-w><C-k>", ""),
  ])
  func `editing keys`(text: String, keys: String, expected: String) throws {
    var editor = LineEditor(text)
    for key in try #require([Key](script: keys)) { _ = editor.handle(key) }
    #expect(editor.text == expected)
    #expect(editor.cursor <= editor.text.count)
  }

  @Test func `marks typed one by one join their letters`() {
    var editor = LineEditor("x")
    for scalar in "हैल्वर्न".unicodeScalars { editor.insert(String(scalar)) }
    #expect(editor.text == "xहैल्वर्न")
    #expect(editor.cursor == editor.text.count)
  }

  @Test func `control characters never get in`() {
    var editor = LineEditor()
    editor.insert("a\u{1B}[31mb\u{202E}c")
    #expect(!editor.text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test func `a paste beyond the limit is dropped whole`() {
    var editor = LineEditor("x")
    editor.insert(String(repeating: "y", count: LineEditor.longest))
    #expect(editor.text == "x")
  }

  @Test func `a line takes nothing that may not be shown, from wherever it comes`() {
    var line = LineEditor("ti\u{202E}de\u{1B}[2J e\u{E0041}bb")
    #expect(line.text == "tide[2J ebb")
    line.insert(" a\u{E0041}\u{200B}\u{34F}\n")
    #expect(line.text == "tide[2J ebb a")
    line.replace(0..<7, with: "x\u{9B}\u{2066}")
    #expect(line.text == "x ebb a")
    #expect(line.cursor == 1)
  }
}
