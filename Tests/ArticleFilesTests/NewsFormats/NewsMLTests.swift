import Articles
import Testing

@testable import ArticleFiles

@Suite struct NewsMLTests {
  @Test func `a news item gives every field`() {
    let article = newsItem(
      meta: """
        <itemMeta><itemClass qcode="ninat:text"/><provider literal="Coast Wire"/>\
        <versionCreated>2026-11-19T10:00:00+01:00</versionCreated>\
        <firstCreated>2026-11-19T08:40:00Z</firstCreated><pubStatus qcode="stat:usable"/></itemMeta>
        """,
      content: """
        <contentMeta><urgency>4</urgency><contentCreated>2026-11-18T00:00:00Z</contentCreated>\
        <located><name>Halvern</name><broader><name>Northmark</name></broader></located>\
        <by>By Jo Marsh</by><creditline>Coast Wire</creditline>\
        <subject type="cpnat:abstract" qcode="medtop:20000256"><name>energy</name><name xml:lang="fr">énergie</name></subject>\
        <keyword>tides</keyword><slugline>TIDE-PLANT</slugline><language tag="en-GB"/>\
        <headline>Second tidal plant</headline><description role="drol:summary">In short.</description></contentMeta>
        """,
      set:
        "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><h1>Second tidal plant</h1><p>Words.</p></body></html></inlineXML>"
    )
    #expect(article?.title == "Second tidal plant")
    #expect(article?.authors == ["Jo Marsh"])
    #expect(article?.agency == "Coast Wire")
    #expect(article?.source == "Coast Wire")
    #expect(article?.published == moment(2026, 11, 19, 8, 40))
    #expect(article?.updated == moment(2026, 11, 19, 9))
    #expect(article?.dateline == "Halvern")
    #expect(article?.tags == ["energy", "tides"])
    #expect(article?.language == "en-GB")
    #expect(article?.summary == "In short.")
    #expect(article?.body.plainText == "Words.")
    #expect(article?.id == ArticleIdentity.ofStory("urn:newsml:coast.test:20261119:tide"))
    #expect(article?.warnings == [])
  }

  @Test(
    arguments: [
      ("<provider qcode='nprov:AFP'/>", "AFP"),
      ("<provider uri='http://cv.test/AFP'><name>AFP</name></provider>", "AFP"),
      ("<provider literal='reuters.com'/>", "Reuters"),
      (
        "<rightsInfo><copyrightHolder><name>Reuters</name></copyrightHolder></rightsInfo>",
        "Reuters"
      ),
      ("<infoSource literal='dpa'/>", "dpa"),
      ("<rightsInfo><copyrightHolder literal='Coast Wire'/></rightsInfo>", nil),
    ] as [(String, String?)]
  )
  func `the agency is the provider, else a known holder of the rights`(
    meta: String,
    agency: String?
  ) {
    #expect(newsItem(meta: meta)?.agency == agency)
  }

  @Test(arguments: [
    "<inlineXML contenttype='application/nitf+xml'><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.head><dateline><location>Halvern</location></dateline></body.head><body.content><p>One.</p><p>Two.</p></body.content></body></nitf></inlineXML>",
    "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>One.</p><p>Two.</p></body></html></inlineXML>",
    "<inlineXML><p>One.</p><p>Two.</p></inlineXML>",
    "<inlineData contenttype='text/plain'>One.\n\nTwo.</inlineData>",
    "<inlineData>One.\n\nTwo.</inlineData>",
    "<inlineData contenttype='text/html'>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></inlineData>",
    "<inlineData contenttype='text/plain' encoding='http://cv.iptc.org/newscodes/encoding/base64'>T25lLgoKVHdvLg==</inlineData>",
  ])
  func `the text is read in whatever form it stands`(set: String) {
    #expect(newsItem(set: set)?.body.plainText == "One.\n\nTwo.")
  }

  @Test func `renditions of the same words are read once`() {
    let set = "<inlineXML><p>Rich.</p></inlineXML><inlineData>Plain.</inlineData>"
    #expect(newsItem(set: set)?.body.plainText == "Rich.")
  }

  @Test func `a picture is its caption, with its files`() {
    let article = newsItem(
      content:
        "<contentMeta><headline>Plant</headline><description role='drol:caption'>The plant at dusk.</description></contentMeta>",
      set:
        "<remoteContent href='http://coast.test/p.jpg' contenttype='image/jpeg' size='1234' rendition='rnd:highRes'/><remoteContent residref='thumb.jpg'/>"
    )
    #expect(article?.captions == ["The plant at dusk."])
    #expect(article?.body.plainText == "The plant at dusk.")
    #expect(
      article?.enclosures == [
        Enclosure(url: "http://coast.test/p.jpg", type: "image/jpeg", length: 1234),
        Enclosure(url: "thumb.jpg"),
      ]
    )
  }

  @Test func `a package is a list of what it holds`() {
    let text = """
      <packageItem guid="urn:newsml:coast.test:20261119:top" xml:lang="en"><contentMeta><headline>Top stories</headline></contentMeta>\
      <groupSet root="G1"><group id="G1" role="group:main"><groupRef idref="G2"/><groupRef idref="G1"/>\
      <itemRef residref="urn:newsml:coast.test:20261119:tide"><headline>Tide</headline><description>In short.</description></itemRef></group>\
      <group id="G2" role="group:side"><groupRef idref="G1"/><itemRef href="http://coast.test/eel"><title>Eel</title></itemRef></group></groupSet></packageItem>
      """
    let article = read(text).articles.first
    #expect(article?.title == "Top stories")
    #expect(article?.body.plainText == "Tide\n\nIn short.\n\nEel")
    #expect(article?.origin.format == .newsML)
  }

  @Test func `a message gives all items in it`() {
    let items = ["one", "two"].map {
      "<newsItem guid='\($0)'><contentMeta><headline>\($0)</headline></contentMeta></newsItem>"
    }
    let text =
      "<?xml version='1.0'?><newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2026-11-19T10:00:00Z</sent></header><itemSet>\(items.joined())<conceptItem/></itemSet></newsMessage>"
    let contents = read(text)
    #expect(contents.articles.map(\.title) == ["one", "two"])
    #expect(contents.articles.map(\.origin.index) == [0, 1])
    #expect(contents.problems == [])
  }

  @Test func `what describes a link is not taken for the story's`() {
    let article = newsItem(
      meta:
        "<itemMeta><link rel='irel:seeAlso' href='x'><title>Eel</title></link><title>T</title></itemMeta>",
      content:
        "<contentMeta><creator qcode='team:DESK'/><headline role='hld:subHeadline'>Sub</headline><headline role='hld:main'>Main</headline></contentMeta>"
    )
    #expect(article?.title == "Main")
    #expect(article?.authors == [])
    #expect(article?.warnings == [])
  }

  @Test func `a withdrawn story says so`() {
    let article = newsItem(meta: "<itemMeta><pubStatus qcode='stat:canceled'/></itemMeta>")
    #expect(article?.warnings == ["The agency has withdrawn this story."])
  }

  @Test func `NewsML 1 is read with its codes`() {
    let text = """
      <?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd"><NewsML><NewsEnvelope><DateAndTime>20261119T094000Z</DateAndTime></NewsEnvelope>\
      <NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>coast.test</ProviderId><DateId>20261119</DateId>\
      <NewsItemId>tide</NewsItemId><RevisionId PreviousRevision="1" Update="N">2</RevisionId></NewsIdentifier></Identification>\
      <NewsManagement><FirstCreated>20261119T094000+0100</FirstCreated><ThisRevisionCreated>20261119T100000+0100</ThisRevisionCreated>\
      <Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Second tidal plant</HeadLine>\
      <ByLine>By Jo Marsh</ByLine><DateLine>Halvern, Nov 19 (CW) -</DateLine><KeywordLine>tides</KeywordLine></NewsLines>\
      <AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata>\
      <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>\
      <ContentItem><MimeType FormalName="text/plain"/><DataContent><p>One.</p><p>Two.</p></DataContent></ContentItem>\
      <ContentItem Href="p.jpg"><MimeType FormalName="image/jpeg"/></ContentItem></NewsComponent></NewsItem></NewsML>
      """
    let article = read(text).articles.first
    #expect(article?.title == "Second tidal plant")
    #expect(article?.authors == ["Jo Marsh"])
    #expect(article?.dateline == "Halvern")
    #expect(article?.agency == "AFP")
    #expect(article?.published == moment(2026, 11, 19, 8, 40))
    #expect(article?.updated == moment(2026, 11, 19, 9))
    #expect(article?.tags == ["tides"])
    #expect(article?.language == "en")
    #expect(article?.body.plainText == "One.\n\nTwo.")
    #expect(article?.enclosures == [Enclosure(url: "p.jpg", type: "image/jpeg")])
    #expect(article?.id == ArticleIdentity.ofStory("urn:newsml:coast.test:20261119:tide"))
  }

  @Test func `a file without a story says so`() {
    let contents = read("<newsMessage><itemSet/></newsMessage>")
    #expect(contents.problems.map(\.reason) == ["holds no story"])
  }
}

/// The article of a news item with these parts.
private func newsItem(
  meta: String = "",
  content: String = "<contentMeta><headline>Tide</headline></contentMeta>",
  set: String = ""
) -> Article? {
  read(
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:coast.test:20261119:tide" \
    version="2" standard="NewsML-G2" standardversion="2.33" xml:lang="en">\(meta)\(content)\
    <contentSet>\(set)</contentSet></newsItem>
    """
  ).articles.first
}
