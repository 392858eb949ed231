import Testing

@testable import Settings

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("theem", "theme"), ("Theme", "theme"), ("them", "theme"), ("mesure", "measure"),
    ("split-ration", "split-ratio"),
  ])
  func `a slip of the fingers finds the name`(written: String, meant: String) {
    let known = ["theme", "measure", "split", "split-ratio"]
    #expect(NearestName.nearest(to: written, in: known) == meant)
  }

  @Test(arguments: ["", "colour", "x", String(repeating: "theme", count: 10000)])
  func `what resembles nothing finds nothing`(written: String) {
    #expect(NearestName.nearest(to: written, in: ["theme", "measure"]) == nil)
  }

  @Test func `without a near name all are named`() {
    #expect(NearestName.advice(for: "colour", among: ["red", "blue"]) == "known are red, blue")
    #expect(NearestName.advice(for: "colour", among: []) == "none are known")
  }

  @Test func `what is quoted is short and shows no control characters`() {
    #expect("a\u{1B}[2Jb\n".quoted == "“a\u{FFFD}[2Jb\u{FFFD}”")
    #expect(String(repeating: "é", count: 99).quoted == "“\(String(repeating: "é", count: 40))…”")
  }
}
