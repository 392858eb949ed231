import Articles
package import Foundation

/// What stands between a headline and its story: who, where and when, in one line.
struct ArticleDetails {
  let line: String

  init(_ article: Article) {
    var parts: [String] = []
    let authors = article.authors.filter { !$0.isEmpty }
    if !authors.isEmpty { parts.append(authors.joined(separator: ", ")) }
    parts.append(article.source)
    if let agency = article.agency, agency != article.source { parts.append(agency) }
    if let place = article.dateline { parts.append(place) }
    if let published = article.published { parts.append(published.rfc3339) }
    line = parts.map(\.onOneLine).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension Article {
  /// The captions that no picture in the body carries.
  var captionsOutsideBody: [String] {
    let inBody = body.pictureCaptions
    return captions.filter { !inBody.contains($0) }
  }
}

extension [Block] {
  fileprivate var pictureCaptions: Set<String> {
    var captions: Set<String> = []
    for block in self {
      switch block {
      case .image(let image): if let caption = image.caption { captions.insert(caption) }
      case .definitions(let list):
        for meaning in list.meanings { captions.formUnion(meaning.pictureCaptions) }
      case .quote(let inner): captions.formUnion(inner.pictureCaptions)
      case .list(let list): for item in list.items { captions.formUnion(item.pictureCaptions) }
      default: break
      }
    }
    return captions
  }
}

extension Date {
  /// `2018-09-05T09:40:00Z`.
  package var rfc3339: String { formatted(.iso8601) }
}
