import Testing

@testable import Typesetting

/// Unicode's own tests; each exception is a row's number and why it differs.
@Suite struct UnicodeConformanceTests {
  private static let lineBreakExceptions: [Int: String] = [:]
  private static let graphemeExceptions = [
    625: "Swift's standard library, of a later Unicode, counts U+2701 among no pictures"
  ]
  private static let bidiExceptions: [Int: String] = [:]

  @Test func `lines end where LineBreakTest says`() throws {
    var failures: [Int: String] = [:]
    let file = try UnicodeTestFile("auxiliary/LineBreakTest.txt")
    #expect(file.rows.count > 7000)
    for (number, row) in file.rows {
      let (scalars, breaks) = UnicodeTestFile.breaks(in: row)
      let found = LineBreakRules.breaks(in: scalars.map { LineBreakClass($0.value) })
      if found != breaks { failures[number] = String(row) }
    }
    #expect(Set(failures.keys) == Set(Self.lineBreakExceptions.keys), "\(failures)")
  }

  @Test func `clusters are those of GraphemeBreakTest`() throws {
    var failures: [Int: String] = [:]
    let file = try UnicodeTestFile("auxiliary/GraphemeBreakTest.txt")
    #expect(file.rows.count > 500)
    for (number, row) in file.rows {
      let (scalars, breaks) = UnicodeTestFile.breaks(in: row)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let bytes = Array(String(text).utf8)
      let starts = Cluster.all(in: bytes).map { Int($0.start) }
      var offset = 0
      var expected: [Int] = []
      for (scalar, isBreak) in zip(scalars, breaks) {
        if isBreak { expected.append(offset) }
        offset += UTF8.width(scalar)
      }
      if starts != expected { failures[number] = String(row) }
    }
    #expect(Set(failures.keys) == Set(Self.graphemeExceptions.keys), "\(failures)")
  }

  @Test func `text from the right is ordered as BidiCharacterTest says`() throws {
    var failures: [Int: String] = [:]
    let file = try UnicodeTestFile("BidiCharacterTest.txt")
    #expect(file.rows.count > 91_000)
    for (number, row) in file.rows where !Self.agrees(row) { failures[number] = String(row) }
    #expect(
      Set(failures.keys) == Set(Self.bidiExceptions.keys),
      "\(failures.count): \(failures.prefix(20))"
    )
  }

  private static func agrees(_ row: Substring) -> Bool {
    let fields = row.split(separator: ";", omittingEmptySubsequences: false)
    guard fields.count == 5 else { return false }
    let scalars = fields[0].split(separator: " ").compactMap { UInt32($0, radix: 16) }
    let direction: BidiEmbedding.Direction =
      fields[1] == "0" ? .leftToRight : fields[1] == "1" ? .rightToLeft : .ofText
    guard let embedding = BidiEmbedding(of: scalars, direction: direction),
      embedding.isRightToLeft == (fields[2] == "1")
    else { return false }
    // Scalars that rule X9 removes have no level and are not drawn.
    let levels = fields[3].split(separator: " ").map { UInt8($0) }
    let shown = levels.indices.filter { levels[$0] != nil }
    guard levels.count == scalars.count,
      shown.allSatisfy({ embedding.levels[$0] == levels[$0] })
    else { return false }
    let order = BidiLevels.visualOrder(of: shown, levels: embedding.levels)
    return order == fields[4].split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
  }
}
