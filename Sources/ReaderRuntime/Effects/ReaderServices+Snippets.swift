import Articles
import Catalog
import ReaderCore

extension ReaderServices {
  /// The words around the first match in an article; none for a file that cannot be read.
  func snippet(of id: ArticleID, for request: SnippetRequest) async -> Message? {
    guard !Task.isCancelled else { return nil }
    var text = ""
    if let origin = await catalog.origin(of: id),
      let article = try? await loader.article(id, at: origin)
    {
      text = Snippet.text(of: article, terms: request.terms)
    }
    return .snippetFound(id, text, generation: request.generation)
  }
}
