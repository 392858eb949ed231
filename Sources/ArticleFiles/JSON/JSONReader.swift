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
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      return problem("is JSON with an error in it")
    }
    if let root = value as? [String: Any], JSONFeedReader.isFeed(root) {
      return JSONFeedReader(path: path, limits: limits).read(root)
    }
    let stories = (value as? [Any] ?? [value]).compactMap(NinjsObject.init)
    guard !stories.isEmpty else { return problem("is JSON but neither a JSON Feed nor ninjs") }
    return NinjsReader(path: path, limits: limits).read(stories)
  }

  private func problem(_ reason: String) -> ArticleFileContents {
    ArticleFileContents(problems: [FileProblem(file: path, reason: reason)])
  }
}
