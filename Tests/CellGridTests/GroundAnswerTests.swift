import CellGrid
import Testing

/// The terminal's answer about its background, among keys.
@Suite struct GroundAnswerTests {
  private func events(_ reads: [String], every step: Int = 10) -> [InputEvent] {
    var decoder = InputDecoder()
    decoder.expectAnswer(at: 0)
    var events: [InputEvent] = []
    for (index, read) in reads.enumerated() {
      for byte in read.utf8 { decoder.take(byte: byte, at: index * step) }
      events += decoder.finish()
    }
    return events
  }

  @Test(arguments: [
    ("\u{1B}]11;rgb:0000/0000/0000\u{7}", GroundShade.dark),
    ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", .light),
    ("\u{1B}]11;rgb:fd/f6/e3\u{7}", .light),
    ("\u{1B}]11;rgb:0/0/f\u{7}", .dark),
    ("\u{1B}]11;rgba:1111/1515/1c1c/ffff\u{1B}\\", .dark),
  ])
  func `an answer is one event, wherever it is cut`(answer: String, shade: GroundShade) {
    let bytes = Array(answer)
    for cut in 0...bytes.count {
      let found = events([String(bytes[..<cut]), String(bytes[cut...]) + "j"])
      #expect(found == [.ground(shade), .key(Key(.character("j")))])
    }
    #expect(events(bytes.map { String($0) }) == [.ground(shade)])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:00/00\u{7}", "\u{1B}]11;\u{7}", "\u{1B}]11;?\u{1B}\\",
    "\u{1B}]11;rgb:g/0/0\u{7}",
    "\u{1B}]11;rgb:00000/0/0\u{7}", "\u{1B}]10;rgb:ff/ff/ff\u{7}", "\u{1B}]11;rgb:////\u{7}",
    "\u{1B}]11;rgb:" + String(repeating: "f", count: 10_000) + "\u{7}", "\u{1B}]\u{7}",
  ])
  func `what is no answer is swallowed whole`(answer: String) {
    #expect(events([answer, "j"]) == [.key(Key(.character("j")))])
  }

  @Test func `keys come through again after an answer that was cut off`() {
    #expect(events(["\u{1B}]11;rgb:00", "j"], every: 2_000) == [.key(Key(.character("j")))])
  }

  @Test func `Escape is a key once no answer is awaited any more`() {
    var decoder = InputDecoder()
    decoder.expectAnswer(at: 0)
    decoder.take(byte: 0x1B, at: 10)
    #expect(decoder.finish() == [])
    decoder.pass(to: 1_500)
    #expect(decoder.finish() == [.key(Key(.escape))])
  }

  @Test(arguments: [
    ("15;0", GroundShade.dark), ("0;15", .light), ("0;default;7", .light), ("12;8", .dark),
  ])
  func `the variable of some terminals hints at it`(value: String, shade: GroundShade) {
    #expect(GroundShade(colorFGBG: value) == shade)
  }

  @Test(arguments: ["", "default", "0;default", "1;99", ";"])
  func `another value of it hints at nothing`(value: String) {
    #expect(GroundShade(colorFGBG: value) == nil)
  }
}
