import Articles
import Testing

@testable import ArticleFiles

@Suite struct NITFTests {
  @Test(
    arguments: [
      ("<hedline><hl1>Tide</hl1></hedline>", "Tide"),
      ("<hedline><hl1>Tide <em>two</em></hl1><hl2>Below</hl2></hedline>", "Tide two"),
      ("<hedline>Bare</hedline>", "Bare"),
      ("<hedline><hl1>Fish &amp; chips</hl1></hedline>", "Fish & chips"),
      ("", "Window"),
    ]
  )
  func `the headline is hl1, else the head's title`(head: String, title: String) {
    let article = nitf(head: "<title>Window</title>", front: head)
    #expect(article?.title == title)
  }

  @Test(
    arguments: [
      ("<byline>By Jo Marsh</byline>", ["Jo Marsh"]),
      ("<byline>Jo Marsh</byline>", ["Jo Marsh"]),
      ("<byline>By Jo Marsh and Ann Reed</byline>", ["Jo Marsh", "Ann Reed"]),
      ("<byline>By <person>Jo Marsh</person><byttl>Staff Writer</byttl></byline>", ["Jo Marsh"]),
      ("<byline>By Jo Marsh <byttl>Coast Wire Writer</byttl></byline>", ["Jo Marsh"]),
      (
        "<byline><person><name.given>Jo</name.given> <name.family>Marsh</name.family></person></byline>",
        ["Jo Marsh"]
      ),
      ("<byline>Von Jule Behrens</byline>", ["Jule Behrens"]),
    ]
  )
  func `bylines are names`(front: String, authors: [String]) {
    #expect(nitf(front: front)?.authors == authors)
  }

  @Test(
    arguments: [
      ("<dateline><location>HALVERN</location></dateline>", "HALVERN"),
      (
        "<dateline><location>HALVERN, Northmark</location> <story.date norm='20261119'>Nov 19</story.date></dateline>",
        "HALVERN, Northmark"
      ),
      ("<dateline><location><city>Halvern</city></location> (CW) --</dateline>", "Halvern"),
      ("<dateline>Halvern, Nov 19 (CW) –</dateline>", "Halvern"),
      ("<dateline>Halvern –</dateline>", "Halvern"),
      ("", nil),
    ] as [(String, String?)]
  )
  func `the dateline is the place alone`(front: String, place: String?) {
    #expect(nitf(front: front)?.dateline == place)
  }

  @Test(
    arguments: [
      ("<docdata><date.issue norm='20261119T094000Z'/></docdata>", 9, 40),
      ("<docdata><date.issue norm='20261119T094000+0100'/></docdata>", 8, 40),
      ("<docdata><date.issue norm='2026-11-19T09:40:00Z'/></docdata>", 9, 40),
      ("<docdata><date.release norm='20261119T101500Z'/></docdata>", 10, 15),
      ("<pubdata date.publication='20261119T110000Z'/>", 11, 0),
      (
        "<docdata><date.release norm='20261119T101500Z'/><date.issue norm='20261119T094000Z'/></docdata>",
        9, 40
      ),
    ]
  )
  func `the date is that of issue, release or publication`(head: String, hour: Int, minute: Int) {
    #expect(nitf(head: head)?.published == moment(2026, 11, 19, hour, minute))
  }

  @Test func `a story's date counts where no other is given, and a revision's is the update`() {
    let line = "<dateline><story.date norm='20261119'>Nov 19</story.date></dateline>"
    #expect(nitf(front: line)?.published == moment(2026, 11, 19))
    let head = "<revision-history name='Desk' function='editor' norm='20261120T120000Z'/>"
    #expect(nitf(head: head, front: line)?.updated == moment(2026, 11, 20, 12))
  }

  @Test(
    arguments: [
      ("", "<distributor><org>Coast Wire</org></distributor>", "Coast Wire", "Coast Wire"),
      ("<docdata><doc-id regsrc='AFP' id-string='x1'/></docdata>", "", "AFP", "AFP"),
      ("<docdata><doc.copyright holder='Reuters'/></docdata>", "", "Reuters", "Reuters"),
      ("<docdata><doc.copyright holder='Coast Wire'/></docdata>", "", nil, "Coast Wire"),
      (
        "<pubdata name='The Halvern Tide'/>", "<distributor>AFP</distributor>", "AFP",
        "The Halvern Tide"
      ),
      ("", "", nil, "library"),
    ] as [(String, String, String?, String)]
  )
  func `the agency and the source are told apart`(
    head: String,
    front: String,
    agency: String?,
    source: String
  ) {
    let article = nitf(head: head, front: front)
    #expect(article?.agency == agency)
    #expect(article?.source == source)
  }

  @Test func `subjects, keywords and names are tags`() {
    let article = nitf(
      head: """
        <tobject><tobject.subject tobject.subject.type="Economy" tobject.subject.matter="Energy"/></tobject>\
        <docdata><key-list><keyword key="tides"/><keyword key="turbines"/></key-list>\
        <identified-content><org>Quay Office</org><classifier type="x" value="Sea"/>\
        <person>Jo Marsh</person></identified-content></docdata>
        """
    )
    #expect(
      article?.tags == ["Economy", "Energy", "tides", "turbines", "Quay Office", "Sea", "Jo Marsh"]
    )
  }

  @Test(arguments: [
    ("<abstract><p>In short.</p></abstract>", "In short."),
    ("<hedline><hl1>T</hl1><hl2>The line below</hl2></hedline>", "The line below"),
    (
      "<hedline><hl1>T</hl1><hl2>Below</hl2></hedline><abstract><p>In short.</p></abstract>",
      "In short."
    ),
  ])
  func `the summary is the abstract, else the second headline`(front: String, summary: String) {
    #expect(nitf(front: front)?.summary == summary)
  }

  @Test func `media are pictures with captions, and enclosures`() {
    let article = nitf(
      content: """
        <p>Words.</p><media media-type="image"><media-reference mime-type="image/jpeg" \
        source="http://coast.test/plant.jpg" alternate-text="A plant"/>\
        <media-caption><p>The plant at dusk.</p></media-caption>\
        <media-producer>Pim Sallow</media-producer></media>\
        <media media-type="audio"><media-reference mime-type="audio/mpeg" source="http://coast.test/a.mp3"/></media>
        """
    )
    let image = ImageBlock(
      url: "http://coast.test/plant.jpg",
      alternative: "A plant",
      caption: "The plant at dusk."
    )
    #expect(article?.body == [.paragraph([.text("Words.")]), .image(image)])
    #expect(article?.captions == ["The plant at dusk."])
    #expect(
      article?.enclosures.map(\.url) == ["http://coast.test/plant.jpg", "http://coast.test/a.mp3"]
    )
    #expect(article?.enclosures.map(\.type) == ["image/jpeg", "audio/mpeg"])
  }

  @Test func `the text keeps headings, quotes, lists, tables and names`() {
    let article = nitf(
      content: """
        <block><p>The <org>Quay <em>Office</em></org> in <location>Halvern</location>.</p></block>\
        <hl2>Later</hl2><bq><block><p>Built twice.</p></block></bq>\
        <ul><li>One</li></ul><table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>
        """
    )
    #expect(
      article?.body.plainText
        == "The Quay Office in Halvern.\n\nLater\n\nBuilt twice.\n\nOne\n\nA\t1\nB\t2"
    )
    #expect(article?.body.dropFirst().first == .heading(level: 2, [.text("Later")]))
    #expect(article?.body.dropFirst(2).first == .quote([.paragraph([.text("Built twice.")])]))
  }

  @Test func `the tagline at the end is kept and notes to editors are not`() {
    let text = document(
      front: "<note><p>Eds: adds quote</p></note>",
      content: "<p>Words.</p>",
      end: "<body.end><tagline>Ann Reed contributed.</tagline></body.end>"
    )
    #expect(read(text).articles.first?.body.plainText == "Words.\n\nAnn Reed contributed.")
  }

  @Test(arguments: ["xml:lang='vi'", "baselang='vi'"])
  func `the language is the document's`(attribute: String) {
    let text =
      "<nitf \(attribute)><body><body.content><p>Xin chào.</p></body.content></body></nitf>"
    #expect(read(text).articles.first?.language == "vi")
    let inner =
      "<nitf><body \(attribute)><body.content><p>Xin chào.</p></body.content></body></nitf>"
    #expect(read(inner).articles.first?.language == "vi")
  }

  @Test func `a dateline that opens the text is taken off it`() {
    let article = nitf(
      content: "<p>LONDON (Reuters) - The tide rose on Friday, officials said.</p>"
    )
    #expect(article?.dateline == "LONDON")
    #expect(article?.agency == "Reuters")
    #expect(article?.body.plainText == "The tide rose on Friday, officials said.")
  }

  @Test func `a document's name is its identity, in any file and revision`() {
    let head = "<docdata><doc-id regsrc='CW' id-string='tide-1'/></docdata>"
    let one = nitf(head: head, content: "<p>One.</p>")
    let two = nitf(head: head, content: "<p>One, corrected.</p>")
    #expect(one?.id == ArticleIdentity.ofStory("CW/tide-1"))
    #expect(one?.id == two?.id)
    #expect(nitf(content: "<p>One.</p>")?.id != nitf(content: "<p>Two.</p>")?.id)
  }

  @Test func `a story's address on the web is read`() {
    let article = nitf(head: "<pubdata type='web' ex-ref='http://coast.test/tide'/>")
    #expect(article?.url == "http://coast.test/tide")
    #expect(article?.id == ArticleIdentity.ofURL("http://coast.test/tide"))
  }

  @Test(arguments: [
    "", "<?xml version='1.0' encoding='UTF-8'?>",
    "<?xml version='1.0'?><!DOCTYPE nitf PUBLIC '-//IPTC//DTD NITF 3.6//EN' 'nitf-3-6.dtd'>",
    "<!-- sent by the desk -->",
  ])
  func `a document is told by its root`(start: String) {
    let contents = read(start + document(content: "<p>Words.</p>"))
    #expect(contents.articles.map(\.origin.format) == [.nitf])
    #expect(contents.problems == [])
  }

  @Test func `namespaces do not matter`() {
    let text = """
      <n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.head><n:hedline>\
      <n:hl1>Tide</n:hl1></n:hedline></n:body.head></n:body></n:nitf>
      """
    #expect(read(text).articles.map(\.title) == ["Tide"])
  }
}

/// The article of a document with these parts.
func nitf(head: String = "", front: String = "", content: String = "<p>Words.</p>") -> Article? {
  read(document(head: head, front: front, content: content)).articles.first
}

private func document(
  head: String = "",
  front: String = "",
  content: String,
  end: String = ""
) -> String {
  """
  <nitf><head>\(head)</head><body><body.head>\(front)</body.head>\
  <body.content>\(content)</body.content>\(end)</body></nitf>
  """
}
