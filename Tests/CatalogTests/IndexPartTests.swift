import Articles
import Catalog
import Testing

@Suite struct IndexPartTests {
  @Test(arguments: [
    ("oil", IndexPart.words), ("\"grid operator\"", .words), ("ener*", .words),
    ("\"a b\"*", .words), ("oi*", .shortPrefixes), ("title:gas*", .shortPrefixes),
    ("is:unread", .marks), ("tag:sea", .marks), ("tag:none", .marks), ("has:image", .columns),
    ("after:2018-09-01", .columns), ("words:>800", .columns), ("mins:<5", .columns),
    ("lang:pt", .columns), ("path:feeds", .pathScan), ("url:example", .addressScan),
    ("id:1dd7", .ids),
  ])
  func `a condition is answered by one part of the index`(text: String, part: IndexPart) throws {
    #expect(try QueryParser.parse(text, context: context).filter.answeredBy == part)
  }

  @Test(arguments: ["", "oil gas", "oil OR gas", "-oil"])
  func `what is made of conditions is answered by their answers`(text: String) throws {
    #expect(try QueryParser.parse(text, context: context).filter.answeredBy == nil)
  }
}
