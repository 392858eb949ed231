import Articles
import Foundation

/// Reads a JSON file as whichever of the formats in JSON it is.
struct JSONReader {
  let path: String
  let limits: Limits

  func read(_ bytes: [UInt8]) -> ArticleFileContents {
    guard JSONDepth.depth(of: bytes) <= limits.jsonDepth else {
      return problem("is JSON nested too deep")
    }
    if let value = try? JSONSerialization.jsonObject(with: Data(bytes)) {
      return contents(of: value) ?? problem("is JSON but neither a JSON Feed nor ninjs")
    }
    let reason = "is JSON with an error in it"
    var mending = JSONMending(bytes)
    guard let value = try? JSONSerialization.jsonObject(with: Data(mending.mended())),
      var contents = contents(of: value)
    else { return problem(reason) }
    contents.problems.insert(FileProblem(file: path, reason: reason), at: 0)
    for index in contents.articles.indices {
      contents.articles[index].warnings.append("The file \(reason).")
    }
    return contents
  }

  /// What a value holds; nil when it is of no format known.
  private func contents(of value: Any) -> ArticleFileContents? {
    if let root = value as? [String: Any], JSONFeedReader.isFeed(root) {
      return JSONFeedReader(path: path, limits: limits).read(root)
    }
    let stories = (value as? [Any] ?? [value]).compactMap(NinjsObject.init)
    return stories.isEmpty ? nil : NinjsReader(path: path, limits: limits).read(stories)
  }

  private func problem(_ reason: String) -> ArticleFileContents {
    ArticleFileContents(problems: [FileProblem(file: path, reason: reason)])
  }
}
