import ArticleFiles
import Articles

/// An OPML file whose outlines are starred links.
struct OutlineLinks {
  func read(_ bytes: [UInt8], shownAs path: String) throws(MarkImportError) -> ImportedMarks {
    let contents = ArticleFileReader().read(bytes, path: path, modified: nil)
    guard !contents.outline.isEmpty else {
      let reason = contents.articles.isEmpty ? contents.problems.first?.reason : nil
      throw MarkImportError(path: path, reason: reason ?? "is no OPML")
    }
    var marks = ImportedMarks(format: .opml)
    var waiting = contents.outline
    while let outline = waiting.popLast() {
      waiting += outline.children
      if outline.feedURL != nil {
        marks.feeds += 1
      } else if let id = outline.siteURL.flatMap({ ArticleID.ofAddress($0) }) {
        marks.articles.append(ImportedArticle(ids: [id], isStarred: true))
      } else if outline.children.isEmpty {
        marks.nameless += 1
      }
    }
    return marks
  }
}
