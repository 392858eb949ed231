import ArticleFiles
import ArticleWriting

extension SourceOutline {
  /// A source of an OPML list, or a group with the sources in it.
  var json: JSONText {
    .object([
      ("title", .string(title)),
      ("feed", JSONText(feedURL)),
      ("site", JSONText(siteURL)),
      ("outlines", .array(children.map(\.json))),
    ])
  }
}
