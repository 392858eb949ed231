import Articles
import CellGrid
import Testing
import Typesetting

@Suite struct MatchTests {
  /// What a layout's matches cover, a text for each part.
  private func found(_ terms: [String], in body: [Block], measure: Int) -> [[String]] {
    let layout = lines(body, measure: measure)
    let matches = layout.matches(of: terms).filter {
      layout.lines[$0.line].anchor.block >= firstBodyBlock
    }
    return matches.map { match in
      match.parts.map { part in
        var column = 0
        return layout.lines[part.line].text.filter { character in
          defer { column += character.cellWidth }
          return part.columns.contains(column)
        }
      }
    }
  }

  @Test(arguments: [
    (["tidal"], [["tidal"], ["Tidally"]]),
    (["TIDAL PLANT"], [["tidal", "plant"]]),
    (["plan"], [["plant"], ["plan"]]),
    (["dal"], []),
    (["viet"], [["Việt"]]),
    (["tidal", "tidal pl"], [["tidal", "plant"], ["Tidally"]]),
    (["", "–"], []),
  ])
  func `words are found by their beginning, phrases over the end of a line`(
    terms: [String],
    expected: [[String]]
  ) {
    let body = [paragraph("a new tidal plant. Tidally, no plan for Việt Nam")]
    #expect(found(terms, in: body, measure: 11) == expected)
  }

  @Test func `a phrase does not run from one paragraph into the next`() {
    #expect(found(["plant the"], in: [paragraph("plant"), paragraph("the")], measure: 20).isEmpty)
  }

  @Test func `a phrase does not run from one cell into the next`() {
    let table = TableBlock(header: [], rows: [[[.text("plant")], [.text("the")]]])
    #expect(found(["plant the"], in: [.table(table)], measure: 20).isEmpty)
    #expect(found(["the"], in: [.table(table)], measure: 20) == [["the"]])
  }

  @Test func `a word parted by the end of a line is found whole`() {
    #expect(found(["abcdefgh"], in: [paragraph("abcdefgh")], measure: 5) == [["abcde", "fgh"]])
    let body = [paragraph("donau\u{AD}dampf\u{AD}schiff")]
    #expect(found(["dampfs"], in: body, measure: 12).isEmpty)
    #expect(found(["donaudampfs"], in: body, measure: 12) == [["donaudampf", "schiff"]])
  }

  @Test(arguments: [
    (["boat tide quay"], 19_999), (["tide quay boat tide"], 10_000),
    (["tide quay boat tide quay b"], 10_000),
    (["quay"], 20_000), (["boat quay"], 0),
  ])
  func `a paragraph of any length is searched like a short one`(terms: [String], count: Int) {
    let layout = lines(
      [paragraph(repeatElement("tide quay boat", count: 20_000).joined(separator: " "))],
      measure: 37
    )
    let matches = layout.matches(of: terms)
    #expect(matches.count == count)
    let words = terms[0].split(separator: " ")
    let wrong = matches.filter { match in
      let found = match.parts.flatMap { part in
        layout.lines[part.line].text.dropFirst(part.columns.lowerBound).prefix(part.columns.count)
          .split(separator: " ")
      }
      return found.count != words.count || !zip(found, words).allSatisfy { $0.hasPrefix($1) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `numbers of links and marks of lists are not in the way`() {
    let link = Inline.link([.text("tidal")], url: "x:1")
    let list = ListBlock(start: 1, items: [[.paragraph([link, .text(" plant")])]])
    #expect(found(["tidal plant"], in: [.list(list)], measure: 30) == [["tidal", " plant"]])
    #expect(found(["1"], in: [.list(list)], measure: 30).isEmpty)
  }

  @Test func `any part of a Chinese word is found, in two columns a character`() {
    let layout = lines([paragraph("第二座潮汐发电站")], measure: 30)
    let last = layout.lines.count - 1
    #expect(layout.matches(of: ["潮汐"]).first?.parts.first?.columns == 6..<10)
    #expect(layout.matches(of: ["潮汐"]).first?.line == last)
  }

  @Test func `words in reordered text are found where they are drawn`() {
    let layout = lines([paragraph("אבג CW דהו")], measure: 20)
    let columns = ["אבג", "CW", "דהו"].map { layout.matches(of: [$0]).first?.parts.first?.columns }
    #expect(columns == [17..<20, 14..<16, 10..<13])
  }
}
