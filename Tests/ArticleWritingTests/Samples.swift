import ArticleFiles
import Articles
import Foundation

/// The articles of `SampleFeeds`.
enum Samples {
  static let articles: [Article] = {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "SampleFeeds")
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    return (names ?? []).sorted().flatMap { name in
      ArticleFileReader().read(fileAt: root.appending(path: name).path).articles
    }
  }()
}
