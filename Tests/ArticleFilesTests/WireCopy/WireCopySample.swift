import ArticleFiles
import Articles
import Testing

/// A row of a table: a pattern's short name, copy that has it, and what is right for it.
struct WireRow: CustomTestStringConvertible, Sendable {
  let name: String
  let copy: String
  let expected: [String?]

  init(_ name: String, _ copy: String, _ expected: String?...) {
    self.name = name
    self.copy = copy
    self.expected = expected
  }

  var testDescription: String { name }
}

/// Reads copy as if it stood in a folder of a publication that speaks for no agency.
func wireArticle(_ copy: String, path: String = "/library/Evening Post/story.txt") -> Article {
  WireCopyParser().article(from: copy, path: path, modified: nil)
}

/// Reads a story whose only paragraph begins as given.
func wireArticle(openingWith opening: String) -> Article {
  wireArticle("Harbour opens again\n\n\(opening)\n\nA second paragraph of the story follows it.\n")
}

extension Article {
  var paragraphs: [String] { body.map(\.plainText) }
}
