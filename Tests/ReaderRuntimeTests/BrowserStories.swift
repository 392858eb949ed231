import CellGrid
import Foundation
import Glibc
import ReaderTesting
import Settings
import Testing

@testable import ReaderRuntime

/// Opening links with a stub in the browser's place, which tells its arguments.
@MainActor @Suite struct BrowserStories {
  private var reader: ReaderHome
  private let report: String

  init() throws {
    reader = try ReaderHome()
    report = reader.home.url.appending(path: "report").path
    try #require(mkfifo(report, 0o600) == 0)
    let stub = try reader.home.write(
      "#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" end >'\(report)'\n",
      to: "stub"
    )
    try #require(chmod(stub.path, 0o700) == 0)
    reader.setup.browser = try CommandTemplate(parsing: stub.path)
  }

  /// What the stub tells, or nothing when it is not started.
  private func told(by play: () throws -> Void) throws -> [Substring] {
    // Open for both, so that opening does not wait for the stub.
    let descriptor = open(report, O_RDWR | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try play()
    var text: [UInt8] = []
    while !text.suffix(4).elementsEqual("end\n".utf8) {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      try #require(poll(&waiting, 1, 600_000) == 1)
      var bytes = [UInt8](repeating: 0, count: 4_096)
      let count = read(descriptor, &bytes, bytes.count)
      try #require(count > 0)
      text += bytes.prefix(count)
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n")
  }

  @Test func `the article's link is one argument, whatever it holds`() throws {
    let link = "https://coastwire.example/a?b=1&c='$(touch)`id`;exit;*"
    try reader.home.write(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Feed",
       "items": [{"id": "1", "title": "Item", "url": "\(link)", "content_text": "Text"}]}
      """,
      to: "library/feed.json"
    )
    let arguments = try told { try reader.play(.keys("o")) }
    #expect(arguments == ["1", Substring(link), "end"])
  }

  @Test func `a link in the text is opened by its number`() throws {
    try reader.write(
      "Links",
      "See [one](https://one.example/) and [two](https://two.example/x).",
      to: "links.md"
    )
    let arguments = try told { try reader.play(.keys("<Enter>2<Enter>")) }
    #expect(arguments == ["1", "https://two.example/x", "end"])
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,hello"])
  func `a link that is no web address starts nothing`(link: String) throws {
    try reader.home.write(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Feed",
       "items": [{"id": "1", "title": "Item", "url": "\(link)",
       "content_html": "<p><a href='\(link)'>a link</a></p>"}]}
      """,
      to: "library/feed.json"
    )
    let session = try reader.play(.keys("o<Enter>1<Enter>o"))
    #expect(!session.frames.contains { $0.text.contains("Opening") })
    #expect(session.screen.contains("Item"))
  }
}
