import Articles
import Testing

@testable import ArticleFiles

@Suite struct IdentityTests {
  @Test(arguments: [
    "http://coast.test/a", "https://coast.test/a/", "HTTP://Coast.Test:80/a",
    "http://coast.test/a#top",
    " https://coast.test:443/a ",
  ])
  func `one address has one identity`(url: String) {
    #expect(ArticleIdentity.ofURL(url) == ArticleIdentity.ofURL("http://coast.test/a"))
  }

  @Test func `different things have different identities`() {
    let url = "http://coast.test/a"
    let ids = [
      ArticleIdentity.ofURL(url), ArticleIdentity.ofURL(url + "?b"),
      ArticleIdentity.ofURL(url + "/B"),
      ArticleIdentity.ofGUID(url, feed: ""), ArticleIdentity.ofGUID("", feed: url),
      ArticleIdentity.ofText(title: url, body: []), ArticleIdentity.ofMail(url),
      ArticleIdentity.ofStory(url),
    ]
    #expect(Set(ids).count == ids.count)
  }

  @Test func `words have one identity however their lines are broken`() {
    let one = ArticleIdentity.ofText(
      title: "A  Tide",
      body: [.paragraph([.text("It rose\nagain.")])]
    )
    let two = ArticleIdentity.ofText(title: "a tide", body: [.paragraph([.text("It rose again.")])])
    #expect(one == two)
  }

  @Test func `a text is the same whatever is read out of it`() {
    let story = "Tide rises\n\nHarrowmouth, May 4 (Coast Wire) - It rose again on Friday.\n"
    let text = WireCopyParser().article(from: story, path: "a.txt", modified: nil)
    let wrapped = story.split(separator: " ").joined(separator: "\n")
    #expect(text.id == ArticleIdentity.ofWholeText(Array(wrapped.utf8)))
    #expect(text.id != ArticleIdentity.ofWholeText(Array((story + "More.").utf8)))
  }

  @Test func `a later fetch names its articles as before`() {
    let old = "<item><title>A</title><guid isPermaLink='false'>1</guid></item>"
    let new = "<item><title>B</title><guid isPermaLink='false'>2</guid></item>"
    func ids(_ items: String, _ path: String) -> [ArticleID] {
      let text = "<rss><channel><title>S</title><link>http://s.test/</link>\(items)</channel></rss>"
      return read(text, path: path).articles.map(\.id)
    }
    #expect(ids(new + old, "b.xml").last == ids(old, "a.xml").first)
    #expect(Set(ids(new + old, "b.xml")).count == 2)
  }

  @Test func `items that all link to the home page are still told apart`() {
    let items = ["A", "B"].map { "<item><title>\($0)</title><link>http://s.test/</link></item>" }
    let feed =
      "<rss><channel><title>S</title><link>http://s.test</link>\(items.joined())</channel></rss>"
    #expect(Set(read(feed).articles.map(\.id)).count == 2)
  }
}
