import Articles
import SeededRandom
import Testing

@testable import ArticleFiles

/// Agencies' files and mails that were broken, or made to break what reads them.
@Suite struct HostileFormatTests {
  private static let nitf = """
    <?xml version="1.0"?><nitf xml:lang="en"><head><docdata><doc-id regsrc="CW" id-string="1"/>\
    <date.issue norm="20261119T094000Z"/></docdata></head><body><body.head><hedline><hl1>Tide &amp; wind</hl1></hedline>\
    <byline>By <person>Jo Marsh</person></byline><dateline><location>HALVERN</location></dateline></body.head>\
    <body.content><p>Words.</p><media media-type="image"><media-reference source="p.jpg"/><media-caption><p>Dusk.</p>\
    </media-caption></media></body.content></body></nitf>
    """
  private static let newsML = """
    <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:1"><itemMeta>\
    <provider qcode="p:AFP"/></itemMeta><contentMeta><headline>Tide</headline><by>Jo Marsh</by></contentMeta><contentSet>\
    <inlineData contenttype="text/plain" encoding="base64">V29yZHMu</inlineData></contentSet></newsItem></itemSet></newsMessage>
    """
  private static let ninjs = """
    [{"uri":"urn:1","headline":"Tide","byline":"Jo Marsh","body_html":"<p>Words &amp; more.</p>",\
    "associations":{"a":{"renditions":{"b":{"href":"p.jpg"}}}},"subject":[{"name":"energy"}]}]
    """
  private static let mail = """
    Message-ID: <1@coast.test>\r\nFrom: =?utf-8?Q?J=C3=BCrg?= <j@coast.test>\r\nTo: all@coast.test\r\n\
    Subject: =?utf-8?B?VGlkZQ==?=\r\nContent-Type: multipart/mixed; boundary*0=\"b\"; boundary*1=\"c\"\r\n\r\n\
    --bc\r\nContent-Type: text/plain; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
    > W=C3=B6rter \r\n> mehr.\r\n--bc\r\nContent-Type: application/pdf; name=\"x.pdf\"\r\n\
    Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--bc--\r\n
    """
  private static let mailbox =
    "From a@b Thu Nov 19 09:40:00 2026\n\(mail)\n\nFrom a@b Thu Nov 19 09:40:00 2026\n\(mail)\n"
  private static let files = [nitf, newsML, ninjs, mail, mailbox]

  @Test(arguments: files)
  func `a file cut anywhere is read to its end`(file: String) {
    let bytes = Array(file.utf8)
    for length in stride(from: 1, through: bytes.count, by: 97) {
      let contents = ArticleFileReader().read(Array(bytes.prefix(length)), path: "f", modified: nil)
      #expect(contents.articles.count + contents.problems.count > 0)
    }
  }

  @Test(arguments: files, [1, 2, 3] as [UInt64])
  func `a file with flipped bytes is read to its end`(file: String, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      var bytes = Array(file.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255,
          using: &random
        )
      }
      let contents = ArticleFileReader().read(bytes, path: "f", modified: nil)
      #expect(contents.articles.count + contents.problems.count > 0)
      let words = contents.articles.map(\.body.plainText).joined()
      #expect(!words.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    }
  }

  @Test func `entities that a document declares are never expanded`() {
    let bombs = (1...12).map {
      "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">"
    }
    let text = """
      <?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY l0 "lol">\(bombs.joined())]>\
      <nitf><body><body.head><hedline><hl1>a &l12; b</hl1></hedline></body.head>\
      <body.content><p>Words.</p></body.content></body></nitf>
      """
    let contents = read(text)
    #expect(contents.articles.map(\.title) == ["a &l12; b"])
    #expect(contents.articles.map(\.body.plainText) == ["Words."])
    #expect(contents.problems.count == 1)
  }

  @Test(arguments: ["block", "byline", "media", "newsItem", "person", "hl1", "groupSet"])
  func `elements nested without end leave the rest readable`(name: String) {
    let deep = String(repeating: "<\(name)>", count: 200_000) + "deep"
    let nitf = read(
      "<nitf><body><body.head><hedline><hl1>Tide</hl1></hedline></body.head><body.content><p>Words.</p>\(deep)"
    )
    #expect(nitf.articles.first?.title == "Tide")
    #expect(nitf.articles.first?.body.plainText.hasPrefix("Words.") == true)
    #expect(nitf.articles.first?.warnings.count == 1)
    let item = read("<newsItem><contentMeta><headline>Tide</headline></contentMeta>\(deep)")
    #expect(item.articles.first?.title.hasPrefix("Tide") == true)
    #expect(item.problems.count == 1)
  }

  @Test(arguments: [9, 10, 11])
  func `a message gives as many stories as the cap`(count: Int) {
    var limits = Limits()
    limits.articleCount = 10
    let items = String(repeating: "<newsItem><headline>T</headline></newsItem>", count: count)
    let objects = (0..<count).map { "{\"uri\":\"\($0)\",\"headline\":\"T\"}" }
    let mails = String(repeating: "From a@b Thu Nov 19 09:40:00 2026\nSubject: T\n\n", count: count)
    for text in [
      "<newsMessage>\(items)</newsMessage>", "[\(objects.joined(separator: ","))]", mails,
    ] {
      let contents = ArticleFileReader(limits: limits).read(
        Array(text.utf8),
        path: "f",
        modified: nil
      )
      #expect(contents.articles.count == min(count, 10))
      let reason = "has \(count) articles, of which the first 10 are read"
      #expect(contents.problems.map(\.reason) == (count > 10 ? [reason] : []))
    }
  }

  @Test(arguments: [15, 16, 17])
  func `parts nest as deep as the cap and no deeper`(depth: Int) {
    var text = "Subject: T\r\nFrom: a@b\r\nTo: c\r\n"
    for level in 0..<depth {
      text += "Content-Type: multipart/mixed; boundary=b\(level)x\r\n\r\n--b\(level)x\r\n"
    }
    text += "Content-Type: text/plain\r\n\r\nDeep.\r\n"
    for level in (0..<depth).reversed() { text += "--b\(level)x--\r\n" }
    let article = read(text).articles.first
    #expect(article?.body.plainText == (depth <= 16 ? "Deep." : ""))
    let warnings = depth <= 16 ? [] : ["Parts more than 16 deep were left out."]
    #expect(article?.warnings == warnings)
  }

  @Test(arguments: ["multipart/mixed; boundary=b", "message/rfc822"])
  func `parts nested without end are left out, and what stands before them is read`(type: String) {
    let part = "--b\nContent-Type: \(type)\n\n"
    let deep = String(repeating: part, count: 200_000)
    let article = read(
      "Subject: T\r\nContent-Type: multipart/mixed; boundary=b\r\n",
      mail: "--b\n\nWords.\n" + deep
    )
    #expect(article.articles.first?.title == "T")
    #expect(article.articles.first?.body.plainText.hasPrefix("Words.") == true)
    #expect(article.articles.count == 1)
  }

  @Test(arguments: [9, 10, 11])
  func `a mail has as many parts as the cap`(count: Int) {
    var limits = Limits()
    limits.mailPartCount = 10
    let parts = String(repeating: "--b\n\nWords.\n", count: count)
    let text =
      "From: a@b\nTo: c\nSubject: T\nContent-Type: multipart/mixed; boundary=b\n\n\(parts)--b--\n"
    let article = ArticleFileReader(limits: limits).read(Array(text.utf8), path: "f", modified: nil)
      .articles.first
    #expect(article?.body.count == min(count, 10))
    #expect(article?.warnings == (count > 10 ? ["Parts beyond the first 10 were left out."] : []))
  }

  @Test(arguments: [9, 10, 11])
  func `a header has as many fields as the cap`(count: Int) {
    var limits = Limits()
    limits.mailFieldCount = 10
    let fields = String(repeating: "X-Noise: x\n", count: count - 3)
    let text = "From: a@b\nTo: c\nSubject: T\n\(fields)\nWords."
    let article = ArticleFileReader(limits: limits).read(Array(text.utf8), path: "f", modified: nil)
      .articles.first
    #expect(article?.body.plainText == "Words.")
    #expect(article?.warnings.count == (count > 10 ? 1 : 0))
  }

  @Test(arguments: [-1, 0, 1])
  func `a header has as many bytes as the cap`(beyond: Int) {
    var limits = Limits()
    limits.mailHeaderBytes = 200
    let start = "From: a@b\nTo: c\nSubject: T\nX-Noise: "
    let noise = String(repeating: "x", count: 200 - start.utf8.count - 1 + beyond)
    let text = "\(start)\(noise)\n\nWords."
    let article = ArticleFileReader(limits: limits).read(Array(text.utf8), path: "f", modified: nil)
      .articles.first
    #expect(article?.body.plainText == "Words.")
    #expect(article?.warnings.count == (beyond > 0 ? 1 : 0))
  }

  @Test(arguments: [-1, 0, 1])
  func `a field has as many bytes as the cap`(beyond: Int) {
    var limits = Limits()
    limits.mailFieldBytes = 100
    let title = String(repeating: "x", count: 99 + beyond)
    let text = "From: a@b\nTo: c\nSubject: \(title)\n\nWords."
    let article = ArticleFileReader(limits: limits).read(Array(text.utf8), path: "f", modified: nil)
      .articles.first
    #expect(article?.title.utf8.count == min(99 + beyond, 99))
    #expect(article?.warnings.count == (beyond > 0 ? 1 : 0))
    #expect(article?.body.plainText == "Words.")
  }

  @Test(arguments: [9, 10, 11])
  func `a mail's text, files, people and keywords are capped as a feed's`(count: Int) {
    var limits = Limits()
    limits.textBytes = 10
    limits.enclosureCount = 10
    limits.authorCount = 10
    limits.tagCount = 10
    let people = (0..<count).map { "p\($0)@coast.test" }.joined(separator: ", ")
    let words = (0..<count).map { "k\($0)" }.joined(separator: ", ")
    let files = String(repeating: "--b\nContent-Type: image/png\n\nx\n", count: count)
    let text = """
      From: \(people)\nTo: c\nSubject: T\nKeywords: \(words)\n\
      Content-Type: multipart/mixed; boundary=b\n\n\
      --b\n\n\(String(repeating: "x", count: count))\n\(files)--b--\n
      """
    let article = ArticleFileReader(limits: limits)
      .read(Array(text.utf8), path: "f", modified: nil).articles.first
    #expect(article?.body.plainText.utf8.count == min(count, 10))
    #expect(article?.enclosures.count == min(count, 10))
    #expect(article?.authors.count == min(count, 10))
    #expect(article?.tags.count == min(count, 10))
    #expect(article?.warnings == (count > 10 ? ["The text is cut at 10 bytes."] : []))
  }

  @Test func `a million header lines, or one of nine megabytes, leave the text readable`() {
    let lines = String(repeating: "X-Noise: y\n", count: 1_000_000)
    let folds = "X-Noise: y\n" + String(repeating: " y\n", count: 300_000)
    let line = "X-Noise: " + String(repeating: "y", count: 9 << 20) + "\n"
    for noise in [lines, folds, line] {
      let article = read("From: a@b\nTo: c\nSubject: T\n\(noise)\nWords.").articles.first
      #expect(article?.title == "T")
      #expect(article?.body.plainText == "Words.")
      #expect(article?.warnings == ["The mail's header is too long and was cut."])
    }
  }

  @Test func `a mailbox of a hundred thousand messages is counted to its end`() {
    let mails = String(
      repeating: "From a@b Thu Nov 19 09:40:00 2026\nSubject: T\n\nWords.\n\n",
      count: 100_000
    )
    let contents = read(mails)
    #expect(contents.articles.count == 10_000)
    #expect(
      contents.problems.map(\.reason) == ["has 100000 articles, of which the first 10000 are read"]
    )
  }

  @Test(arguments: [
    ("Content-Transfer-Encoding: base64", "V29yZHMuV", "Words.", "A part of the mail breaks off."),
    (
      "Content-Type: multipart/mixed; boundary=b", "--b\n\nWords.", "Words.",
      "A part of the mail has no end."
    ),
    (
      "Content-Type: multipart/mixed", "Words.", "Words.",
      "A part of the mail names no boundary and is shown as it is."
    ),
    (
      "Content-Type: multipart/mixed; boundary=b", "Words.", "Words.",
      "A part of the mail has no end."
    ),
  ])
  func `what breaks off in a mail is read as far as it goes`(
    field: String,
    text: String,
    words: String,
    warning: String
  ) {
    let article = read("Subject: T\r\n\(field)\r\n", mail: text).articles.first
    #expect(article?.body.plainText == words)
    #expect(article?.warnings == [warning])
  }

  @Test func `bytes of zero do no harm`() {
    let article = read("Subject: T\u{0}ide\r\n", mail: "Wor\u{0}ds.").articles.first
    #expect(article?.title == "Tide")
    #expect(article?.body.plainText == "Wor\u{FFFD}ds.")
  }

  @Test(arguments: [
    "=?", "=?utf-8?Q?", "=?utf-8?Q?x?= ", "=?a?b?c", "((((", "<<<<", "\"\\", ";a=", "*0*='",
  ])
  func `a field of nothing but openings is read to its end`(noise: String) {
    let long = String(repeating: noise, count: 60_000 / noise.utf8.count)
    for name in ["Subject", "From", "Content-Type", "List-Id", "Content-Disposition"] {
      let article = read("From: a@b\nTo: c\nMessage-ID: <1>\n\(name): \(long)\n\nWords.").articles
        .first
      #expect(article != nil)
    }
  }
}
