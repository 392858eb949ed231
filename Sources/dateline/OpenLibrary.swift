import Articles
import Catalog
import MarkStore
import ReaderRuntime
import Settings

/// A library read whole, for commands that work without a screen.
struct OpenLibrary: Sendable {
  let catalog = ArticleCatalog()
  let marks: StateStore
  let problems: [FileProblem]

  /// Reads marks and articles; what could not be read is in ``problems``.
  init(roots: [String], marks paths: MarkStorePaths) async {
    marks = StateStore(paths)
    let reader = LibraryReader(roots: roots, catalog: catalog) { _ in }
    let all = await marks.snapshot.map { ($0.id, $0.marks) }
    await catalog.seedMarks(Dictionary(all, uniquingKeysWith: { $1 }))
    await reader.scan()
    problems = await reader.allProblems
  }

  /// The rows that match, in the query's order.
  func rows(matching query: Query) async throws -> [ArticleRow] {
    let result = try await catalog.search(query)
    return await catalog.rows(of: result.id, in: 0..<result.count)
  }

  /// Prints on standard error what could not be read and what is to be known about the marks.
  func complain() async {
    for problem in problems { StandardError.print(problem.description) }
    for notice in await marks.takeNotices() { StandardError.print(notice.description) }
  }
}
