import Articles
import Foundation

@testable import ArticleFiles

/// Reads a text as a file of that name.
func read(_ text: String, path: String = "library/file") -> ArticleFileContents {
  ArticleFileReader().read(Array(text.utf8), path: path, modified: nil)
}

/// The one article of an RSS feed whose item holds `fields`.
func item(_ fields: String, feed: String = "", root: String = "") -> Article? {
  let namespaces = [
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("content", "http://purl.org/rss/1.0/modules/content/"),
    ("media", "http://search.yahoo.com/mrss/"),
    ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
    ("atom", "http://www.w3.org/2005/Atom"),
  ].map { "xmlns:\($0)=\"\($1)\"" }.joined(separator: " ")
  let channel = "<title>Coast Wire</title><link>http://coast.test/</link>\(feed)"
  return read(
    "<rss version=\"2.0\" \(namespaces) \(root)><channel>\(channel)<item>\(fields)</item></channel></rss>"
  ).articles.first
}

/// The one article of an Atom feed whose entry holds `fields`.
func entry(_ fields: String, feed: String = "") -> Article? {
  read(
    """
    <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Wire</title>\
    <link href="http://coast.test/"/>\(feed)<entry>\(fields)</entry></feed>
    """
  ).articles.first
}

/// The blocks of a piece of HTML seen from `http://coast.test/news/`.
func blocks(_ html: String) -> [Block] {
  HTMLText.blocks(
    Array(html.utf8),
    base: WebAddress("http://coast.test/news/"),
    limits: .standard
  )
}

/// The moment in UTC.
func moment(
  _ year: Int,
  _ month: Int = 1,
  _ day: Int = 1,
  _ hour: Int = 0,
  _ minute: Int = 0,
  _ second: Double = 0
) -> Date? {
  DateParts(year: year, month: month, day: day, hour: hour, minute: minute, second: second).date
}
