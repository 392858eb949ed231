import Articles
import Testing

@testable import ArticleFiles

@Suite struct MailHeaderTests {
  @Test(arguments: [
    ("Plain words", "Plain words"),
    ("=?utf-8?Q?Caf=C3=A9_am_Kai?=", "Café am Kai"),
    ("=?ISO-8859-1?q?Caf=E9?=", "Café"),
    ("=?UTF-8?B?VGlkZW53ZW5kZQ==?=", "Tidenwende"),
    ("=?utf-8?b?5r2u5Yqb?= =?utf-8?b?55m66Zu7?=", "潮力発電"),
    // A character may be cut in two between words.
    ("=?utf-8?Q?=C3?= =?utf-8?Q?=A4?=", "ä"),
    ("=?utf-8?Q?One?=\r\n =?utf-8?Q?Two?=", "OneTwo"),
    ("=?utf-8?Q?One?= and =?utf-8?Q?Two?=", "One and Two"),
    ("=?utf-8?Q?One?= =?iso-8859-1?Q?=E9?=", "Oneé"),
    ("=?iso-2022-jp?B?GyRCRCwbKEI=?=", "潮"),
    ("=?koi8-r?B?8NLJzMnX?=", "Прилив"),
    ("=?us-ascii*en?Q?Tide?=", "Tide"),
    ("=?utf-8?Q?Broken", "=?utf-8?Q?Broken"),
    ("=?utf-8?X?Tide?=", "=?utf-8?X?Tide?="),
    ("1 =? 2 ?= 3", "1 =? 2 ?= 3"),
    ("=?utf-8?Q??= x", "x"),
    ("Café raw", "Café raw"),
    ("Tide\u{1B}[31m\u{202E}", "Tide[31m"),
    ("=?utf-8?Q?Tide=1B=0D=0AX?=", "Tide X"),
  ])
  func `encoded words are decoded`(field: String, text: String) {
    #expect(read("Subject: \(field)\r\n", mail: "x").articles.first?.title == text)
  }

  @Test(
    arguments: [
      ("text/plain; charset=utf-8", "text/plain", "charset", "utf-8"),
      ("Text/Plain ; Charset=\"utf-8\"", "text/plain", "charset", "utf-8"),
      ("text/plain (of course); charset=utf-8 (eight)", "text/plain", "charset", "utf-8"),
      ("attachment; filename=\"a \\\"b\\\".txt\"", "attachment", "filename", "a \"b\".txt"),
      ("a; filename=\"x;y=z.txt\"", "a", "filename", "x;y=z.txt"),
      ("a; filename*=utf-8''K%C3%BCste.txt", "a", "filename", "Küste.txt"),
      ("a; filename*=iso-8859-1'de'K%FCste.txt", "a", "filename", "Küste.txt"),
      ("a; filename*0=\"tide-\"; filename*1=\"table.txt\"", "a", "filename", "tide-table.txt"),
      ("a; filename*1*=%BCste; filename*0*=utf-8''K%C3", "a", "filename", "Küste"),
      ("a; filename*0*=utf-8''K%C3%BC; filename*1=\"ste%41\"", "a", "filename", "Küste%41"),
      ("a; filename=x; filename*=utf-8''y", "a", "filename", "y"),
      ("a; filename=\"=?utf-8?Q?K=C3=BCste?=\"", "a", "filename", "Küste"),
      ("a; filename*0*=utf-8''x; filename*9=y", "a", "filename", "x"),
      ("a; b", "a", "b", nil), ("a;;; c=\"unclosed", "a", "c", "unclosed"), ("", "", "x", nil),
    ] as [(String, String, String, String?)]
  )
  func `parameters are put together`(field: String, value: String, name: String, text: String?) {
    let parameters = FieldParameters(Array(field.utf8)[...])
    #expect(parameters.value == value)
    #expect(parameters[name] == text)
  }

  @Test(arguments: [
    ("jo@coast.test", ["jo@coast.test"]),
    ("Jo Marsh <jo@coast.test>", ["Jo Marsh"]),
    ("\"Marsh, Jo\" <jo@coast.test>", ["Marsh, Jo"]),
    ("jo@coast.test (Jo Marsh)", ["Jo Marsh"]),
    ("=?utf-8?Q?J=C3=BCrg?= <j@coast.test>, Ann Reed <ann@coast.test>", ["Jürg", "Ann Reed"]),
    ("<jo@coast.test>", ["jo@coast.test"]),
    ("Desk: Jo Marsh <jo@coast.test>, ann@coast.test;", ["Jo Marsh", "ann@coast.test"]),
    ("Jo Marsh\r\n <jo@coast.test>", ["Jo Marsh"]),
    ("\"=?utf-8?Q?J=C3=BCrg?=\" <j@coast.test>", ["Jürg"]),
    (",,,;", []), ("<", []), ("\"", []),
  ])
  func `people go by their names`(field: String, names: [String]) {
    let header = "From: \(field)\r\nMessage-ID: <1@coast.test>\r\n"
    #expect(read(header, mail: "x").articles.first?.authors == names)
  }

  @Test(
    arguments: [
      ("Date: Thu, 19 Nov 2026 09:40:00 +0100", 8, 40),
      ("Date: 19 Nov 2026 09:40 GMT", 9, 40),
      ("Date: Thu, 19 Nov 2026 09:40:00 +0100 (CET)", 8, 40),
      ("Date: nonsense\r\nReceived: from a by b; Thu, 19 Nov 2026 07:00:00 +0000", 7, 0),
    ]
  )
  func `the date is the sender's, else the server's`(field: String, hour: Int, minute: Int) {
    #expect(
      read("\(field)\r\n", mail: "x").articles.first?.published
        == moment(2026, 11, 19, hour, minute)
    )
  }

  @Test(arguments: [
    ("List-Id: Coast Wire Daily <daily.coast.test>", "Coast Wire Daily"),
    ("List-Id: \"Coast Wire\" <daily.coast.test>", "Coast Wire"),
    ("List-Id: <daily.coast.test>", "daily.coast.test"),
    ("List-ID: =?utf-8?Q?K=C3=BCste?= <k.coast.test>", "Küste"),
    ("X-Other: x", "Jo Marsh"),
  ])
  func `the source is the list, else the sender`(field: String, source: String) {
    #expect(read("\(field)\r\n", mail: "x").articles.first?.source == source)
  }

  @Test func `other fields are read`() {
    let fields = """
      Keywords: tides, turbines,
       tides\r\nContent-Language: de-DE, en\r\nArchived-At: <https://coast.test/1>\r\nSummary: In short.\r\n
      """
    let article = read(fields, mail: "x").articles.first
    #expect(article?.tags == ["tides", "turbines"])
    #expect(article?.url == "https://coast.test/1")
    #expect(article?.summary == "In short.")
    #expect(read("Content-Language: de-DE\r\n", mail: "x").articles.first?.language == "de-DE")
  }

  @Test func `a mail is known by its Message-ID, and by its words without one`() {
    let one = read("Message-ID: <1@coast.test>\r\nSubject: A\r\n", mail: "x").articles.first?.id
    let two = read("Message-Id: 1@coast.test\r\nSubject: B\r\n", mail: "y").articles.first?.id
    #expect(one == ArticleIdentity.ofMail("1@coast.test"))
    #expect(one == two)
    let unnamed = ["x", "y"].map { read("Subject: A\r\n", mail: $0).articles.first?.id }
    #expect(Set(unnamed).count == 2)
  }

  @Test(
    arguments: [
      ("From: jo@coast.test\nTo: x\nSubject: T\n\nWords", .message),
      ("From: jo@coast.test\r\nSubject: T\r\nDate: x\r\n\r\nWords", .message),
      ("Received: by x\n\tfor y\nMessage-ID: <1>\nDate: x\n\nWords", .message),
      ("From jo@coast.test Thu Nov 19 09:40:00 2026\nSubject: T\n\nWords", .mailbox),
      ("From - Thu Nov 19 09:40:00 2026\nX: y\n\nWords", .mailbox),
      ("From jo@coast.test Thu Nov 19 09:40:00 2026\nA story of 2026 began so.", nil),
      ("From the quay at 09:40 on 19 November 2026\n\nWords: many", nil),
      ("Title: T\nAuthor: Jo\nDate: 2026\n\nWords", nil),
      ("From: Jo Marsh\nTo: all\nSubject: T\n\nWords", nil),
      ("From: jo@coast.test\n\nWords", nil),
      ("Tide rises\n\nFrom: jo@coast.test\nTo: x\nSubject: T", nil),
      ("", nil), ("From ", nil), ("\n\nFrom: a@b\nTo: x\nSubject: y\n\n", nil),
    ] as [(String, MailSigns.Kind?)]
  )
  func `mail is told by its header`(text: String, kind: MailSigns.Kind?) {
    #expect(MailSigns.kind(of: Array(text.utf8)) == kind)
  }
}

/// Reads a mail with these fields, each with its line end, and this text.
func read(_ fields: String, mail text: String) -> ArticleFileContents {
  let start =
    "Received: by mx.coast.test; Wed, 18 Nov 2026 06:00:00 +0000\r\nTo: all@coast.test\r\n"
  let from = fields.hasPrefix("From:") ? "" : "From: Jo Marsh <jo@coast.test>\r\n"
  return read("\(fields)\(from)\(start)\r\n\(text)")
}
