import Articles
import Testing

@testable import ArticleFiles

@Suite struct NinjsTests {
  /// The same story as version 1 and as version 2 write it.
  private static let versions = [
    """
    {"uri": "urn:newsml:coast.test:20261119:tide", "type": "text", "version": "2", "pubstatus": "usable",
     "urgency": 4, "firstcreated": "2026-11-19T08:40:00Z", "versioncreated": "2026-11-19T10:00:00+01:00",
     "copyrightholder": "AFP", "language": "en-GB", "headline": "Second tidal plant", "slugline": "TIDE",
     "byline": "By Jo Marsh", "located": "Halvern", "infosource": [{"name": "AFP"}],
     "subject": [{"code": "20000256", "name": "energy"}], "person": [{"name": "Ann Reed"}],
     "place": [{"name": "Halvern"}], "description_text": "In short.",
     "body_text": "One.\\n\\nTwo.", "body_xhtml": "<p>One.</p><p>Two.</p>",
     "associations": {"main": {"uri": "urn:p", "type": "picture", "description_text": "The plant at dusk.",
       "renditions": {"16-9": {"href": "http://coast.test/p.jpg", "mimetype": "image/jpeg"}}}}}
    """,
    """
    [{"uri": "urn:newsml:coast.test:20261119:tide", "type": "text", "standard": {"name": "ninjs", "version": "2.1"},
     "firstcreated": "2026-11-19T08:40:00Z", "versioncreated": "2026-11-19T09:00:00Z",
     "rightsinfo": {"copyrightholder": "AFP"}, "language": "en-GB", "by": "Jo Marsh", "located": "Halvern",
     "headlines": [{"role": "short", "value": "Plant"}, {"role": "main", "value": "Second tidal plant"}],
     "subjects": [{"name": "energy"}], "people": [{"name": "Ann Reed"}], "places": [{"name": "Halvern"}],
     "descriptions": [{"role": "summary", "contenttype": "text/plain", "value": "In short."}],
     "bodies": [{"contenttype": "text/plain", "value": "Plain."},
       {"contenttype": "text/html", "value": "<p>One.</p><p>Two.</p>"}],
     "associations": [{"name": "main", "type": "picture",
       "descriptions": [{"role": "caption", "value": "The plant at dusk."}],
       "renditions": [{"name": "16-9", "href": "http://coast.test/p.jpg", "contenttype": "image/jpeg", "sizeinbytes": 1234}]}]}]
    """,
  ]

  @Test(arguments: versions)
  func `a story gives every field in each version`(text: String) {
    let article = read(text).articles.first
    #expect(article?.origin.format == .ninjs)
    #expect(article?.title == "Second tidal plant")
    #expect(article?.authors == ["Jo Marsh"])
    #expect(article?.agency == "AFP")
    #expect(article?.source == "AFP")
    #expect(article?.dateline == "Halvern")
    #expect(article?.language == "en-GB")
    #expect(article?.tags == ["energy", "Ann Reed", "Halvern"])
    #expect(article?.summary == "In short.")
    #expect(article?.body.plainText == "One.\n\nTwo.")
    #expect(article?.captions == ["The plant at dusk."])
    #expect(article?.enclosures.map(\.url) == ["http://coast.test/p.jpg"])
    #expect(article?.enclosures.map(\.type) == ["image/jpeg"])
    #expect(article?.published == moment(2026, 11, 19, 8, 40))
    #expect(article?.updated == moment(2026, 11, 19, 9))
    #expect(article?.id == ArticleIdentity.ofStory("urn:newsml:coast.test:20261119:tide"))
  }

  @Test(
    arguments: [
      (#"{"uri":"u","headline":"T"}"#, "T", ""),
      (#"{"uri":"u","title":"T","body_text":"Words."}"#, "T", "Words."),
      (#"{"uri":"u","headline":"Q&amp;A","body_html":"<p>Words.</p>"}"#, "Q&amp;A", "Words."),
      (#"{"uri":"u","type":"picture","description_text":"The quay."}"#, "", "The quay."),
      (#"{"uri":"u","headline":"T","description_text":"Words."}"#, "T", "Words."),
      (
        #"{"uri":"u","headline":"T","body_text":7,"subject":"x","associations":[1],"renditions":[[]]}"#,
        "T", ""
      ),
    ]
  )
  func `what a story lacks does not matter`(text: String, title: String, body: String) {
    let contents = read(text)
    #expect(contents.articles.map(\.title) == [title])
    #expect(contents.articles.map(\.body.plainText) == [body])
    #expect(contents.problems == [])
  }

  @Test func `an address on the web for a name is the story's address`() {
    let article = read(#"{"uri":"https://coast.test/tide","headline":"T"}"#).articles.first
    #expect(article?.url == "https://coast.test/tide")
    #expect(article?.id == ArticleIdentity.ofURL("http://coast.test/tide"))
  }

  @Test func `a withdrawn story says so`() {
    let article = read(#"{"uri":"u","headline":"T","pubstatus":"canceled"}"#).articles.first
    #expect(article?.warnings == ["The agency has withdrawn this story."])
  }

  @Test(arguments: [
    #"{"uri":"u"}"#, #"[{"uri":"u"}]"#, #"[]"#, #"{"uri":7,"headline":"T"}"#, #"{"headline":"T"}"#,
  ])
  func `other JSON is no news`(text: String) {
    #expect(read(text).problems.map(\.reason) == ["is JSON but neither a JSON Feed nor ninjs"])
  }
}
