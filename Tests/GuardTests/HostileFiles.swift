import Foundation

/// Articles whose every field tries to drive the terminal, a file a format.
enum HostileFiles {
  private static let raw = HostileText.payload
  private static let coded = HostileText.references
  private static let json = HostileText.json
  private static let yaml = HostileText.toml

  static let all: [(name: String, text: String)] = [
    ("rss.xml", rss), ("atom.xml", atom), ("feed.json", feed), ("page.html", page),
    ("notes.md", markdown), ("wire.txt", wire), ("letter.eml", mail), ("story.nitf", nitf),
    ("ninjs.json", ninjs),
  ]

  private static let rss = """
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>Coast\(raw)Wire\(coded)</title><item><title>Harbour rss \(raw)\(coded)</title>
    <dc:creator>Ann\(raw)\(coded) Reed</dc:creator><category>tide\(coded)</category>
    <link>https://coast.example/\(raw)</link><description>Lead \(raw) &lt;b&gt;\(coded)&lt;/b&gt;
    &lt;a href="https://coast.example/\(coded)"&gt;link\(coded)&lt;/a&gt; &amp;#27;[31m
    &amp;amp;#27;[31m</description><pubDate>Wed, 05 Sep 2018 11:00:00 GMT</pubDate></item>
    </channel></rss>
    """

  private static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Quay\(coded)\(raw)</title>
    <entry><id>tag:\(raw)</id><title type="html">Harbour atom &lt;i&gt;\(raw)\(coded)</title>
    <author><name>Bo\(raw)</name></author><summary>\(raw)</summary>
    <link href="https://coast.example/atom\(coded)"/><updated>2018-09-05T10:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text \(raw)\(coded)</p>
    <pre>code \(raw)\(coded)</pre></div></content></entry></feed>
    """

  private static let feed = """
    {"version": "https://jsonfeed.org/version/1.1", "title": "Feed\(json)", "items": [{"id": "\(json)",
     "title": "Harbour json \(json)", "url": "https://coast.example/json\(json)", "tags": ["a\(json)"],
     "authors": [{"name": "Cy\(json)"}], "content_html": "<p>Text \(json)</p>\\ud800",
     "date_published": "2018-09-05T09:00:00Z"}]}
    """

  private static let page = """
    <!doctype html><html lang="en"><head><title>Harbour html \(raw)\(coded)</title>
    <meta name="author" content="Di\(coded)"></head><body><article>
    <h1>Harbour html \(raw)\(coded)</h1><p>The tide \(raw) came in \(coded) at nine, and the quay
    was under water for an hour. <img alt="pic\(coded)" src="https://coast.example/\(coded).png">
    <a href="https://coast.example/\(coded)">more\(coded)</a></p><table><tr><td>a\(coded)</td>
    <td>b\(raw)</td></tr></table></article></body></html>
    """

  private static let markdown = """
    ---
    title: "Harbour md \(yaml)"
    author: "Ed\(yaml)"
    source: "Mark\(yaml)"
    tags: ["t\(yaml)"]
    url: "https://coast.example/md\(yaml)"
    date: 2018-09-05T08:00:00Z
    ---

    Text \(raw) *em\(coded)* `code\(raw)` [link\(coded)](https://coast.example/\(coded))

        block \(raw)\(coded)
    """

  private static let wire = """
    Harbour text \(raw)

    HALVERN\(raw) (CW) – The tide \(raw) came in at nine.

    The quay\(raw) was under water for an hour.
    """

  private static let mail = """
    From: Fay\(raw) <fay@coast.example>
    To: list@coast.example
    Subject: Harbour mail =?utf-8?B?\(base64)?=
    Date: Wed, 05 Sep 2018 07:00:00 +0000
    Message-ID: <\(raw)@coast.example>
    Content-Type: text/html; charset=utf-8

    <p>The letter \(raw) says \(coded) that it is cold.</p>
    """

  private static let base64 = Data(raw.utf8).base64EncodedString()

  private static let nitf = """
    <?xml version="1.0"?><nitf><head><title>Harbour nitf \(raw)\(coded)</title></head><body>
    <body.head><hedline><hl1>Harbour nitf \(raw)\(coded)</hl1></hedline><byline>By Gil\(coded)</byline>
    <dateline><location>Halvern\(coded)</location></dateline></body.head>
    <body.content><p>The tide \(raw)\(coded) came in.</p></body.content></body></nitf>
    """

  private static let ninjs = """
    {"uri": "https://coast.example/ninjs", "type": "text", "headline": "Harbour ninjs \(json)",
     "byline": "By Hal\(json)", "located": "Halvern\(json)", "body_text": "The tide \(json) came in.",
     "versioncreated": "2018-09-05T06:00:00Z"}
    """
}
