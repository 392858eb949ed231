import Articles
import Foundation
import Testing

@testable import ArticleFiles

@Suite struct MailBodyTests {
  @Test(arguments: [
    ("", "Words.", "Words."),
    (
      "Content-Transfer-Encoding: quoted-printable\r\n", "K=C3=BCste am =\r\nKai=2E   \r\n",
      "Küste am Kai."
    ),
    ("Content-Transfer-Encoding: quoted-printable\r\n", "1 =3D 1 =zz =", "1 = 1 =zz"),
    ("Content-Transfer-Encoding: BASE64\r\n", "S8O8c3RlIGFt\r\nIEthaS4=\r\n", "Küste am Kai."),
    ("Content-Transfer-Encoding: base64\r\n", "S8O8c3R!lIGF*t IEthaS4=", "Küste am Kai."),
    ("Content-Transfer-Encoding: 8bit\r\n", "Küste am Kai.", "Küste am Kai."),
    ("Content-Transfer-Encoding: x-unheard-of\r\n", "Words.", "Words."),
    ("Content-Type: text/plain; charset=us-ascii\r\n", "Küste am Kai.", "Küste am Kai."),
    ("Content-Type: nonsense\r\n", "Words.", "Words."),
    (
      "Content-Type: text/html\r\n", "<p>Küste <b>am</b> Kai.</p><script>x</script>",
      "Küste am Kai."
    ),
    ("Content-Type: text/markdown\r\n", "Küste *am* Kai.", "Küste am Kai."),
    ("Content-Type: text/plain; charset=unheard-of\r\n", "Words.", "Words."),
  ])
  func `a text is read in any encoding`(fields: String, text: String, words: String) {
    let article = read("Subject: T\r\n\(fields)", mail: text).articles.first
    #expect(article?.body.plainText == words)
    #expect(article?.enclosures == [])
  }

  @Test(arguments: [
    ("iso-8859-1", [0x4B, 0xFC, 0x73, 0x74, 0x65] as [UInt8], "Küste"),
    ("koi8-r", [0xF0, 0xD2, 0xC9, 0xCC, 0xC9, 0xD7], "Прилив"),
    ("shift_jis", [0x92, 0xAA, 0x97, 0xCD, 0x94, 0xAD, 0x93, 0x64], "潮力発電"),
    ("gb2312", [0xB3, 0xB1, 0xCF, 0xAB], "潮汐"),
    ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x44, 0x2C, 0x1B, 0x28, 0x42], "潮"),
    ("utf-16", [0xFF, 0xFE, 0x4B, 0, 0xFC, 0, 0x73, 0, 0x74, 0, 0x65, 0], "Küste"),
  ])
  func `each part is in its own charset`(charset: String, bytes: [UInt8], words: String) {
    let header = "Content-Type: text/plain; charset=\"\(charset)\"\r\nContent-Transfer-Encoding: "
    let packed = Data(bytes).base64EncodedString()
    #expect(mixed("\(header)base64\r\n\r\n\(packed)")?.body.plainText == words)
    let quoted = bytes.map { "=" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(mixed("\(header)quoted-printable\r\n\r\n\(quoted)")?.body.plainText == words)
  }

  @Test(arguments: [
    ("alternative", ["text/plain|Plain.", "text/html|<p>Rich.</p>"], "Rich."),
    ("alternative", ["text/plain|Plain.", "text/html|<img src=x width=1 height=1>"], "Plain."),
    ("alternative", ["text/html|<p>Rich.</p>", "text/plain|Plain."], "Plain."),
    ("alternative", ["text/plain|Plain.", "text/calendar|BEGIN:VCALENDAR"], "Plain."),
    ("mixed", ["text/plain|One.", "text/html|<p>Two.</p>"], "One.\n\nTwo."),
    ("related", ["text/html|<p>Rich.</p>", "text/html|<p>Framed.</p>"], "Rich."),
    ("signed", ["text/plain|One.", "application/pgp-signature|xyz"], "One."),
    ("unheard-of", ["text/plain|One.", "text/plain|Two."], "One.\n\nTwo."),
    (
      "digest", ["message/rfc822|Subject: A\n\nOne.", "message/rfc822|Subject: B\n\nTwo."],
      "A\n\nOne.\n\nB\n\nTwo."
    ),
    (
      "mixed",
      [
        "text/plain|See below.",
        "message/rfc822|Subject: A\nContent-Type: text/html\n\n<p>One.</p>",
      ], "See below.\n\nA\n\nOne."
    ),
  ])
  func `parts are put together by what they are to each other`(
    kind: String,
    parts: [String],
    words: String
  ) {
    #expect(multipart(kind, parts.map(typed))?.body.plainText == words)
  }

  @Test func `parts may lie in parts`() {
    let inner =
      "Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n\r\nPlain.\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>Rich.</p>\r\n--in--\r\n"
    let image =
      "Content-Type: image/png; name=tide.png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA"
    let article = multipart("mixed", [inner, image])
    #expect(article?.body.plainText == "Rich.")
    #expect(article?.enclosures == [Enclosure(url: "tide.png", type: "image/png", length: 3)])
    #expect(article?.warnings == [])
  }

  @Test(
    arguments: [
      ("application/pdf; name=\"tide table.pdf\"", "", "tide%20table.pdf"),
      (
        "application/pdf", "Content-Disposition: attachment; filename*=utf-8''K%C3%BCste.pdf\r\n",
        "Küste.pdf"
      ),
      (
        "application/pdf", "Content-Disposition: attachment; filename=\"../../etc/x.pdf\"\r\n",
        "x.pdf"
      ),
      ("image/png", "Content-ID: <p1@coast.test>\r\n", "cid:p1@coast.test"),
      ("image/png", "Content-Location: http://coast.test/p.png\r\n", "http://coast.test/p.png"),
      ("text/plain; name=notes.txt", "Content-Disposition: attachment\r\n", "notes.txt"),
      ("application/octet-stream", "", "part-1"),
      (
        "message/external-body; access-type=URL; URL=\"http://coast.test/a.zip\"", "",
        "http://coast.test/a.zip"
      ),
    ]
  )
  func `files that come along are enclosures`(type: String, fields: String, url: String) {
    let article = multipart("mixed", ["\r\nWords.", "Content-Type: \(type)\r\n\(fields)\r\nabc"])
    #expect(article?.body.plainText == "Words.")
    #expect(article?.enclosures.map(\.url) == [url])
  }

  @Test func `a part beside the text's own starts where the whole says`() {
    let whole = "multipart/related; boundary=b; start=\"<root@x>\""
    let text =
      "--b\r\nContent-Type: text/html\r\n\r\nFramed.\r\n--b\r\nContent-Type: text/html\r\nContent-ID: <root@x>\r\n\r\nRich.\r\n--b--\r\n"
    let article = read("Subject: T\r\nContent-Type: \(whole)\r\n", mail: text).articles.first
    #expect(article?.body.plainText == "Rich.")
  }

  @Test(arguments: [
    (
      "The harbour city will build a second tidal plant on the north quay of the old\nport.",
      "The harbour city will build a second tidal plant on the north quay of the old port."
    ),
    (
      "The harbour city will build a second tidal plant on the north quay of the old\nport.\n\nRegards,\nJo",
      "The harbour city will build a second tidal plant on the north quay of the old port.\n\nRegards,\nJo"
    ),
    (
      "The harbour city will build a second tidal plant on the north quay of the:\n- one\n- two",
      "The harbour city will build a second tidal plant on the north quay of the:\n- one\n- two"
    ),
    (
      "港の市は北埠頭に二基目の潮力発電所を建てると発表した。三年前に一基目が動き出した港の市は北埠頭に二基目の潮力発電所を\n建てると発表した。",
      "港の市は北埠頭に二基目の潮力発電所を建てると発表した。三年前に一基目が動き出した港の市は北埠頭に二基目の潮力発電所を建てると発表した。"
    ),
  ])
  func `wrapped lines are joined and short ones kept`(text: String, words: String) {
    #expect(MailText().blocks(of: text).plainText == words)
  }

  @Test func `quotes nest and a signature is set apart`() {
    let text = "> > Older words.\n> Old words.\n\nNew words.\n-- \nJo Marsh"
    #expect(
      MailText().blocks(of: text) == [
        .quote([
          .quote([.paragraph([.text("Older words.")])]), .paragraph([.text("Old words.")]),
        ]),
        .paragraph([.text("New words.")]), .rule, .paragraph([.text("Jo Marsh")]),
      ]
    )
  }

  @Test(arguments: [
    ("The tide \nrises.", false, "The tide rises."),
    ("The ti \nde rises.", true, "The tide rises."),
    ("One.\nTwo.", false, "One.\nTwo."),
    (" From the quay", false, "From the quay"),
    (">The tide \n>rises.\nNew.", false, "The tide rises.\n\nNew."),
    ("One. \n\nTwo.", false, "One.\n\nTwo."),
    ("One. \n-- \nJo", false, "One.\n\nJo"),
  ])
  func `flowed text says itself where lines go on`(text: String, deletes: Bool, words: String) {
    let format = MailText(isFlowed: true, deletesSpace: deletes)
    #expect(format.blocks(of: text).plainText == words)
  }

  @Test(
    arguments: [
      ("LONDON (Reuters) - The tide rose on Friday, officials said.", "LONDON", "Reuters"),
      ("The tide rose on Friday, officials said.", nil, nil),
      ("Hi all - the tide rose on Friday.", nil, nil),
      ("HALVERN: The tide rose on Friday.", nil, nil),
      ("Jo Marsh (Quay Office) - Please find the tables below.", nil, nil),
    ] as [(String, String?, String?)]
  )
  func `only a dateline beyond doubt is taken off a mail`(
    text: String,
    place: String?,
    agency: String?
  ) {
    let article = read("Subject: T\r\n", mail: text).articles.first
    #expect(article?.dateline == place)
    #expect(article?.agency == agency)
    #expect(
      article?.body.plainText.hasPrefix("The tide") == (place != nil || text.hasPrefix("The"))
    )
  }

  @Test func `a mailbox gives its messages, and unquotes their From lines`() {
    let text = """
      From jo@coast.test Thu Nov 19 09:40:00 2026
      Subject: One
      Message-ID: <1@coast.test>

      >From the quay.
      From the sea at 09:40 in 2026 nothing came.
      >>From afar.

      From - Fri Nov 20 09:40:00 2026
      Subject: Two

      Words.

      From jo@coast.test Sat Nov 21 09:40:00 +0100 2026
      Subject: Three
      """
    let contents = read(text)
    #expect(contents.articles.map(\.title) == ["One", "Two", "Three"])
    #expect(contents.articles.map(\.origin.format) == [.mbox, .mbox, .mbox])
    #expect(contents.articles.map(\.origin.index) == [0, 1, 2])
    let lines = contents.articles.first?.body.plainText.split(separator: "\n")
    #expect(lines?.first == "From the quay.")
    #expect(contents.articles.first?.body.plainText.contains("From afar.") == true)
    #expect(
      contents.articles.map(\.published).prefix(2) == [
        moment(2026, 11, 19, 9, 40), moment(2026, 11, 20, 9, 40),
      ]
    )
    #expect(contents.problems == [])
  }

  @Test func `two different mails under one name are told apart, and a copy is not`() {
    func mail(_ text: String) -> String {
      "From a@b Thu Nov 19 09:40:00 2026\nMessage-ID: <1@b>\nSubject: T\n\n\(text)\n\n"
    }
    let ids = read(mail("One.") + mail("Two.") + mail("One.")).articles.map(\.id)
    #expect(Set(ids).count == 2)
    #expect(ids.first == ids.last)
  }

  private func typed(_ part: String) -> String {
    let bar = part.split(separator: "|", maxSplits: 1).map(String.init)
    return "Content-Type: \(bar[0])\r\n\r\n\(bar[1])"
  }

  private func mixed(_ part: String) -> Article? { multipart("mixed", [part]) }

  private func multipart(_ kind: String, _ parts: [String]) -> Article? {
    let text = parts.map { "--b\r\n\($0)\r\n" }.joined() + "--b--\r\nEpilogue."
    let fields =
      "Subject: T\r\nMIME-Version: 1.0\r\nContent-Type: multipart/\(kind); boundary=\"b\"\r\n"
    return read(fields, mail: "Preamble.\r\n" + text).articles.first
  }
}
