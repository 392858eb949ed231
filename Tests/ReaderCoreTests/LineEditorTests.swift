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
}
