import ReaderCore
import Testing
import Wording

@Suite struct LinkTargetTests {
  @Test(arguments: [
    ("https://coast.example/a?b#c", "coast.example"),
    ("HTTPS://Coast.Example", "coast.example"),
    ("http://coast.example:80/", "coast.example"),
    ("https://coast.example:443", "coast.example"),
    ("https://coast.example:80/", "coast.example:80"),
    ("http://coast.example:8080?q", "coast.example:8080"),
    ("https://coast.example:/", "coast.example"),
    ("https://coast.example./", "coast.example"),
    ("https://coast.example#@bank.example/", "coast.example"),
    ("https://coast.example/@bank.example", "coast.example"),
    ("https://[::1]:8080/", "[::1]:8080"),
    ("http://[2001:DB8::7]/", "[2001:db8::7]"),
    ("http://2130706433/", "127.0.0.1"),
    ("http://0x7f.1/", "127.0.0.1"),
    ("http://0177.0.0.1/", "127.0.0.1"),
    ("http://192.0.2.7/", "192.0.2.7"),
    ("https://xn--bcher-kva.example/", "⚠ xn--bcher-kva.example"),
    ("https://bücher.example/", "⚠ xn--bcher-kva.example (bücher.example)"),
    ("https://b%C3%BCcher.example/", "⚠ xn--bcher-kva.example (bücher.example)"),
    ("https://co%61st.example/", "coast.example"),
    ("https://BÜCHER.example:81/", "⚠ xn--bcher-kva.example:81 (BÜCHER.example)"),
    ("https://例え.example/", "⚠ xn--r8jz45g.example (例え.example)"),
    ("https://pаypal.example/", "⚠ xn--pypal-4ve.example (pаypal.example)"),
    ("https://coast。example/", "⚠ coast.example (coast。example)"),
    ("https://ｃｏａｓｔ.example/", "⚠ coast.example (ｃｏａｓｔ.example)"),
    ("mailto:desk@coast.example?subject=Tide", "mail to desk@coast.example"),
  ])
  func `the host is told as the net knows it`(address: String, label: String) {
    #expect(LinkTarget(address).label.english == label)
    #expect(LinkTarget(address).refusal == nil)
  }

  @Test(arguments: [
    ("javascript:alert(1)", LinkRefusal.scheme("javascript")),
    ("JavaScript:alert(1)", .scheme("javascript")),
    ("data:text/html,x", .scheme("data")),
    ("file:///etc/passwd", .scheme("file")),
    ("ftp://coast.example/", .scheme("ftp")),
    ("gemini://coast.example/", .scheme("gemini")),
    ("/etc/passwd", .noScheme), ("--version", .noScheme), ("", .noScheme), ("://x", .noScheme),
    ("coast.example", .noScheme), ("a b:c", .hidden),
    ("https:coast.example", .malformed), ("https:/coast.example", .malformed),
    ("https://", .malformed), ("https:///coast.example", .malformed),
    ("https://:80/", .malformed), ("https://coast..example/", .malformed),
    ("https://coast.example:99999/", .malformed), ("https://coast.example:8x/", .malformed),
    ("https://coast.example\\@bank.example/", .malformed),
    ("https://coast%2Fa.example/", .malformed), ("https://coast%40a.example/", .malformed),
    ("https://co%00ast.example/", .malformed), ("https://%FF.example/", .malformed),
    ("https://[::1/", .malformed),
    ("https://[gg::1]/", .malformed), ("https://1.2.3.4.5/", .malformed),
    ("https://256.256.256.256/", .malformed), ("https://coast℀.example/", .malformed),
    ("https://coast\u{2044}.example/", .malformed),
    ("mailto:", .malformed), ("mailto:@coast.example", .malformed), ("mailto:desk", .malformed),
    (" https://coast.example", .hidden), ("https://coast.example/a b", .hidden),
    ("https://coast.example/\u{1B}[2J", .hidden), ("https://coast.example/\n--version", .hidden),
    ("https://coast.example/\u{9B}2J", .hidden), ("https://\u{202E}elpmaxe.tsaoc/", .hidden),
    ("https://co\u{200B}ast.example/", .hidden), ("https://co\u{AD}ast.example/", .hidden),
    ("java\tscript:alert(1)", .hidden),
  ])
  func `what leads nowhere that is known is refused`(address: String, refusal: LinkRefusal) {
    let target = LinkTarget(address)
    #expect(target.refusal == refusal)
    #expect(target.openedSentence == refusal.sentence)
  }

  @Test(arguments: [
    ("https://www.bank.example@coast.example/", "coast.example", "www.bank.example"),
    (
      "https://www.bank.example:443@coast.example:8443", "coast.example:8443",
      "www.bank.example:443"
    ),
    ("https://a@b@coast.example/", "coast.example", "a@b"),
    // To characters that is no @, to a browser it is.
    ("https://bank.example@\u{301}.coast.example/", "", ""),
  ])
  func `what stands before the host is named and never taken for it`(
    address: String,
    host: String,
    user: String
  ) {
    let target = LinkTarget(address)
    guard case .web(let web, let name) = target.place else {
      #expect(host.isEmpty)
      return
    }
    #expect(web.label == host)
    #expect(name == user)
    #expect(target.needsAgreement)
    #expect(
      target.question(columns: 200, in: .english)
        == "Leads to \(host) as the user “\(user)” · Enter opens"
    )
  }

  @Test(arguments: [
    ("https://bank.example", "bank.example"), ("http://bank.example/login", "bank.example"),
    ("www.bank.example", "bank.example"), ("bank.example", "bank.example"),
    ("BANK.example", "bank.example"), ("see https://bank.example.", "bank.example"),
    ("https://coast.example@bank.example/", "bank.example"), ("desk@bank.example", "bank.example"),
    ("https://bänk.example", "xn--bnk-qla.example"),
  ])
  func `a link whose words name another host asks first`(words: String, claim: String) {
    let target = LinkTarget("https://coast.example/a", words: ["the report", words])
    #expect(target.claim == claim)
    #expect(target.needsAgreement)
    let question = "The text says \(claim), the link leads to coast.example · Enter opens"
    #expect(target.question(columns: 100, in: .english) == question)
  }

  @Test(arguments: [
    "the report", "", "coast.example", "https://www.coast.example/b", "news.coast.example",
    "report.pdf", "v2.0", "U.S.", "1.5", "…", "http://", "e.g.",
  ])
  func `words that name no other host are no reason to ask`(words: String) {
    let target = LinkTarget("https://coast.example/files/report.pdf", words: [words])
    #expect(target.claim == nil)
    #expect(!target.needsAgreement)
  }

  @Test func `the true host is the last thing that a narrow line loses`() {
    let address = "https://bank.example.account.login.secure.coast.example/"
    let target = LinkTarget(address, words: ["bank.com"])
    let host = "bank.example.account.login.secure.coast.example"
    #expect(target.question(columns: 80, in: .english) == "Not bank.com but \(host) · Enter opens")
    #expect(target.question(columns: 70, in: .english) == "Leads to \(host) · Enter opens")
    #expect(target.question(columns: 60, in: .english) == "Leads to \(host)")
    #expect(target.question(columns: 21, in: .english) == "…secure.coast.example")
  }

  @Test func `an address of 8,192 bytes is the longest`() {
    let start = "https://coast.example/"
    let longest = start + String(repeating: "a", count: 8_192 - start.utf8.count)
    #expect(LinkTarget(longest).label.english == "coast.example")
    #expect(LinkTarget(longest + "a").refusal == .tooLong)
    #expect(LinkTarget(start + String(repeating: "é", count: 5_000)).refusal == .tooLong)
  }

  @Test(arguments: [
    "ا", "ö.", "..", "xn--", "[", "[]", "0x", "08", "4294967296", "a.0x", "-", "_",
    String(repeating: "ü", count: 70), String(repeating: "a.", count: 200),
  ])
  func `any host is read without harm`(host: String) {
    let target = LinkTarget("https://\(host)/")
    #expect(target.refusal == nil || target.refusal == .malformed)
  }
}
