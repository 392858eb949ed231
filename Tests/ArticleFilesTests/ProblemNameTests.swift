import Articles
import Testing

@testable import ArticleFiles

/// Problems name their files, whose names may hold anything.
@Suite struct ProblemNameTests {
  @Test(arguments: [
    "", "\0\0\0", "\u{1F}\u{8B}", "<rss><channel>", "<opml>", "<svg>", "{\"version\": 1",
    "---\n---\n",
    "<html><title>Empty</title>", "Subject: Nothing\nFrom: ann@quay.example\n\n", "<nitf>",
    "From a@b Thu Nov 19 09:40:00 2026\nSubject: Nothing\n\n", "{\"uri\": 1, \"type\": \"text\"}",
  ])
  func `a problem names its file without what steers a terminal`(text: String) {
    let name = "quay\u{1B}]52;c;AAAA\u{7}\u{9B}31m\u{202E}\u{10FFFF}.md"
    let contents = ArticleFileReader().read(bytes(text), path: name, modified: nil)
    #expect(contents.problems.map(\.file).allSatisfy { $0 == NativePath.shown(name) })
    #expect(contents.articles.count + contents.problems.count > 0)
  }

  @Test func `an article's file keeps its name as it is, so that it can be opened again`() {
    let name = "quay\u{1B}.txt"
    let contents = ArticleFileReader().read(bytes("Tide\n\nLow.\n"), path: name, modified: nil)
    #expect(contents.articles.map(\.origin.file) == [name])
  }

  private func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
