import Articles
import SeededRandom
import Testing

@testable import MarkStore

@Suite struct MarkTableTests {
  private func table(_ generator: inout SeededGenerator) -> MarkTable {
    var builder = MarkTableBuilder()
    let names = ["tag:a", "tag:b", "at", "zz"].map { Array($0.utf8) }
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let time = { (generator: inout SeededGenerator) in
        MarkTime(signed: Int64.random(in: -3...3, using: &generator))
      }
      var extras: [MarkField] = []
      if Bool.random(using: &generator), let name = names.randomElement(using: &generator) {
        let time = MarkTime(signed: Int64.random(in: 1...3, using: &generator))
        extras.append(
          name == names[2]
            ? MarkField(
              name: name,
              value: Array("[\(time.signed),\(Bool.random(using: &generator))]".utf8)
            )
            : MarkField(name: name, time: time)
        )
      }
      let id = article(Int.random(in: 0...8, using: &generator))
      let record = MarkRecord(id: id, read: time(&generator), star: time(&generator))
      builder.add(record, extras: extras)
    }
    if Int.random(in: 0...9, using: &generator) == 0 {
      builder.addForeign(MarkField(name: Array("@x".utf8), value: Array("[2]".utf8)))
    }
    return builder.table()
  }

  @Test func `merging is commutative, associative and idempotent`() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<4000 {
      let (a, b, c) = (table(&generator), table(&generator), table(&generator))
      let ab = a.merged(with: b)
      #expect(ab.canonicalBytes() == b.merged(with: a).canonicalBytes())
      #expect(ab.merged(with: c) == a.merged(with: b.merged(with: c)))
      #expect(ab.merged(with: b) == ab)
      #expect(a.merged(with: a) == a)
    }
  }

  @Test func `a merge tells exactly whose marks changed, in small and in large`() {
    var generator = SeededGenerator(seed: 3)
    var many = MarkTableBuilder()
    for number in 100..<600 {
      many.add(MarkRecord(id: article(number), read: MarkTime(signed: 1)), extras: [])
    }
    let crowd = many.table()
    for round in 0..<2000 {
      let (a, b) = (table(&generator), table(&generator))
      var merged = round.isMultiple(of: 2) ? a : a.merged(with: crowd)
      let before = merged
      let changed = merged.merge(b)
      let expected = (0...8).map(article).filter { before.marks(of: $0) != merged.marks(of: $0) }
      #expect(Set(changed) == Set(expected))
      #expect(changed.count == expected.count)
    }
  }

  @Test func `the later change wins and a tie sets`() {
    #expect(MarkTime(signed: 5).merged(with: MarkTime(signed: -6)) == MarkTime(signed: -6))
    #expect(MarkTime(signed: -5).merged(with: MarkTime(signed: 5)) == MarkTime(signed: 5))
    #expect(MarkTime(signed: 0).merged(with: MarkTime(signed: -1)) == MarkTime(signed: -1))
  }

  @Test func `a change is later than what a fast clock wrote`() {
    let fromFuture = MarkTime(signed: 4_000_000_000_000)
    #expect(fromFuture.next(isSet: false, at: 1_700_000_000_000)?.signed == -4_000_000_000_001)
    #expect(MarkTime.never.next(isSet: true, at: 17)?.signed == 17)
    #expect(MarkTime(signed: StateLimits.latestTime).next(isSet: false, at: 1) == nil)
    #expect(MarkTime.never.next(isSet: true, at: Int64.max) == nil)
    #expect(MarkTime.never.next(isSet: true, at: Int64.min)?.signed == 1)
  }

  @Test func `unknown fields with a time behave as marks do`() {
    let name = Array("at".utf8)
    let old = MarkField(name: name, value: Array("[9,\"zzz\"]".utf8))
    let new = MarkField(name: name, value: Array("[10,\"a\"]".utf8))
    #expect(old.merged(with: new) == new)
    #expect(new.merged(with: old) == new)
  }

  @Test func `many changes one by one are what one merge would give`() {
    var single = MarkTable()
    var lines: [UInt8] = []
    let order = (0..<20_000).map { $0 * 7919 % 20_000 }
    for number in order {
      _ = single.apply(change(.read, [number]), at: 5, addingLinesTo: &lines)
    }
    var bulk = MarkTable()
    var bulkLines: [UInt8] = []
    let done = bulk.apply(change(.read, order + order), at: 5, addingLinesTo: &bulkLines)
    #expect(done.articleIDs.count == 20_000)
    #expect(single == bulk)
    #expect(
      lines.split(separator: 0x0A).sorted(by: { $0.lexicographicallyPrecedes($1) })
        == bulkLines.split(separator: 0x0A).sorted(by: { $0.lexicographicallyPrecedes($1) })
    )
    #expect(single.count == 20_000)
    #expect(Array(single).map(\.id) == (0..<20_000).map(article).sorted())
  }

  @Test func `a change holds only articles that really change`() {
    var table = MarkTable()
    var lines: [UInt8] = []
    _ = table.apply(change(.starred, [1]), at: 5, addingLinesTo: &lines)
    let done = table.apply(change(.starred, [1, 2, 2]), at: 6, addingLinesTo: &lines)
    #expect(done == change(.starred, [2]))
    #expect(table.apply(change(.read, [3], false), at: 6, addingLinesTo: &lines).articleIDs == [])
    #expect(
      table.apply(change(.tag("x"), [3], false), at: 6, addingLinesTo: &lines).articleIDs == []
    )
    #expect(table.count == 2)
  }

  @Test func `a tag is cleared in every way that its name was written`() {
    let text = """
      {"dateline":1,"marks":{
      "\(article(1).hex)":{"tag:e\u{301}tude":5,"tag:\u{E9}tude":6},
      "":0}}
      """
    var table = StateMerge.table(from: Array(text.utf8))
    #expect(table.marks(of: article(1)).tags == ["étude"])
    var lines: [UInt8] = []
    let cleared = table.apply(change(.tag("étude"), [1], false), at: 9, addingLinesTo: &lines)
    #expect(cleared.articleIDs.count == 1)
    #expect(table.marks(of: article(1)).tags.isEmpty)
    _ = table.apply(change(.tag("étude"), [1]), at: 10, addingLinesTo: &lines)
    #expect(table.marks(of: article(1)).tags == ["étude"])
    #expect(lines.split(separator: 0x0A).count == 3)
  }

  @Test func `a hundred thousand fields of one article are gathered in one go`() {
    var scan = StateScan()
    for number in 0..<100_000 {
      let line = Array("{\"\(article(1).hex)\":{\"tag:\(number)\":1}}".utf8)
      scan.journalLine(line, 0..<line.count)
    }
    #expect(scan.table().marks(of: article(1)).tags.count == 100_000)
  }
}
