import Articles
import Foundation
import Testing

@testable import MarkStore

@Suite struct StateTextTests {
  static let small = """
    {"dateline":1,"marks":{
    "00a1b2c3d4e5f60718293a4b5c6d7e8f":{"read":1732362000123},
    "1dd7554d584916af7a297e1341163fa1":{"read":1732362000123,"star":-1732362100456},
    "2dd7554d584916af7a297e1341163fa1":{"at":[1732362000123,40],"star":5,"tag:sea":7,"zeta":{"a":[]}},
    "":0}}

    """

  @Test func `canonical bytes are read and written alike`() {
    let table = StateMerge.table(from: Array(Self.small.utf8))
    #expect(String(decoding: table.canonicalBytes(), as: UTF8.self) == Self.small)
    #expect(table.count == 3)
  }

  @Test func `no marks make the shortest state`() {
    let text = String(decoding: MarkTable().canonicalBytes(), as: UTF8.self)
    #expect(text == "{\"dateline\":1,\"marks\":{\n\"\":0}}\n")
  }

  @Test(arguments: [
    // Order, repetition, spaces and carriage returns.
    "{ \"dateline\" : 1 , \"marks\" : {\r\n"
      + " \"1dd7554d584916af7a297e1341163fa1\" : { \"star\":-1732362100456 , \"read\":5 } ,\r\n"
      + "\"2dd7554d584916af7a297e1341163fa1\":{\"tag:s\\u0065a\":7,\"zeta\":{ \"a\" : [ ] }},\r\n"
      + "\"2dd7554d584916af7a297e1341163fa1\":{\"star\":5,\"star\":-4,\"at\":[1732362000123, 40]},\r\n"
      + "\"00a1b2c3d4e5f60718293a4b5c6d7e8f\":{\"r\\u0065ad\":1732362000123},\r\n"
      + "\"1dd7554d584916af7a297e1341163fa1\":{\"read\":1732362000123},\r\n\r\n\"\":0}}\r\n",
    // One line.
    small.replacing("\n", with: ""),
    // As `jq` lays it out.
    small.replacing("{", with: "{\n  ").replacing(",", with: ",\n ").replacing("}", with: "\n}"),
  ])
  func `any layout of the same marks gives the same canonical bytes`(text: String) {
    let table = StateMerge.table(from: Array(text.utf8))
    #expect(String(decoding: table.canonicalBytes(), as: UTF8.self) == Self.small)
  }

  @Test func `the state is JSON for other programs`() throws {
    var table = MarkTable()
    var lines: [UInt8] = []
    for name in ["a\"b\\c\u{1}\n\t", "łódź", "日本", " ", "\u{7F}\u{2028}"] {
      _ = table.apply(change(.tag(name), [1, 2]), at: 9, addingLinesTo: &lines)
    }
    _ = table.apply(change(.read, [1]), at: 9, addingLinesTo: &lines)
    let json = try JSONSerialization.jsonObject(with: Data(table.canonicalBytes()))
    let marks = try #require((json as? [String: Any])?["marks"] as? [String: Any])
    let first = try #require(marks[article(1).hex] as? [String: Int])
    #expect(first["tag:a\"b\\c\u{1}\n\t"] == 9)
    #expect(first["tag:łódź"] == 9)
    #expect(first["read"] == 9)
    for line in lines.split(separator: 0x0A) {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line)) }
    }
    let again = StateMerge.table(from: table.canonicalBytes())
    #expect(again == table)
    #expect(again.marks(of: article(2)).tags.contains("a\"b\\c\u{1}\n\t"))
  }

  @Test func `unknown fields are kept in every place`() {
    let text = """
      {"dateline":1,"origin":"elsewhere","marks":{
      "@saved":{"q":"sea"},
      "00a1b2c3d4e5f60718293a4b5c6d7e8f":{"at":[9,"x\\u0041"],"read":1},
      "":0}}

      """
    var table = StateMerge.table(from: Array(text.utf8))
    #expect(String(decoding: table.canonicalBytes(), as: UTF8.self) == text)
    let after = text.replacing("\"origin\":\"elsewhere\",", with: "")
      .replacing("\"\":0}}", with: "\"\":0},\"origin\":\"elsewhere\"}")
    table = StateMerge.table(from: Array(after.utf8))
    #expect(String(decoding: table.canonicalBytes(), as: UTF8.self) == text)
  }

  @Test(arguments: [
    #"{"read":1"#, #"{"read":}"#, #"{"read":1.5}"#, #"{"read":01}"#, #"{"read":1e3}"#,
    #"{"read":true}"#, #"{"read":"1"}"#, #"{"read":1234567890123456}"#,
    #"{"read":-1234567890123456}"#, #"{"read":--1}"#, #"{"read":-}"#, #"{"read":+1}"#,
    #"{"x":}"#, #"{"x":1.}"#, #"{"x":.5}"#, #"{"x":01}"#, #"{"x":tru}"#, #"{"x":[1,]}"#,
    #"{"x":{"a"}}"#, #"{"x":{a:1}}"#, #"{"x":"\q"}"#, #"{"x":"\u12g4"}"#, "{\"x\":\"\u{1}\"}",
    #"{"tag:x":"yes"}"#, #"{"x":[}"#, #"{"x":]}"#, #"{,}"#, "[]", "0", "",
  ])
  func `an entry that is no sound JSON is a bad line`(entry: String) {
    var scan = StateScan()
    let line = Array("\"\(article(1).hex)\":\(entry),".utf8)
    scan.snapshotLine(line, 0..<line.count)
    #expect(scan.badLines == 1)
    #expect(scan.table().isEmpty)
  }

  @Test(arguments: [
    [UInt8(0xFF)], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
  ])
  func `a name that is no UTF-8 makes a bad line`(bytes: [UInt8]) {
    var scan = StateScan()
    let line = Array("{\"\(article(1).hex)\":{\"tag:".utf8) + bytes + Array("\":1}}".utf8)
    scan.journalLine(line, 0..<line.count)
    #expect(scan.badLines == 1)
  }

  @Test func `half a surrogate pair in a name is carried as it was written`() {
    let text = StateTextTests.small.replacing("zeta", with: "z\\ud800")
    let table = StateMerge.table(from: Array(text.utf8))
    #expect(String(decoding: table.canonicalBytes(), as: UTF8.self) == text)
  }

  @Test(arguments: [(63, 0), (64, 1), (100_000, 1)])
  func `nesting has a limit and costs no stack`(depth: Int, badLines: Int) {
    var scan = StateScan()
    let value = String(repeating: "[", count: depth + 1) + String(repeating: "]", count: depth + 1)
    let line = Array("{\"\(article(1).hex)\":{\"x\":\(value)}}".utf8)
    scan.journalLine(line, 0..<line.count)
    #expect(scan.badLines == badLines)
  }
}
