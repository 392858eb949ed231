import Articles
import Catalog
import MarkStore
import ReaderRuntime
import Settings
import Synchronization

/// A library read whole, for commands that work without a screen.
struct OpenLibrary: Sendable {
  let catalog: ArticleCatalog
  let marks: StateStore
  let problems: [FileProblem]
  /// What is to be known of the index.
  let notices: [String]

  /// Reads marks and articles; what could not be read is in ``problems``.
  init(
    roots: [String],
    marks paths: MarkStorePaths,
    index: String?,
    report: @escaping @Sendable (LibraryReader.Event) -> Void = { _ in }
  ) async {
    marks = StateStore(paths)
    catalog = ArticleCatalog(database: index)
    let notices = Mutex<[String]>([])
    let reader = LibraryReader(roots: roots, catalog: catalog) { event in
      if case .notice(let text) = event { notices.withLock { $0.append(text) } }
      report(event)
    }
    await catalog.mirrorIfOthers(marks)
    await reader.scan()
    self.notices = notices.withLock { $0 }
    problems = await reader.allProblems
  }

  /// The rows that match, in the query's order.
  func rows(matching query: Query) async throws -> [ArticleRow] {
    let result = try await catalog.search(query)
    return await catalog.rows(of: result.id, in: 0..<result.count)
  }

  /// Prints on standard error what could not be read and what is to be known about the marks.
  func complain() async {
    for notice in notices { StandardError.print("dateline: \(notice)") }
    for problem in problems { StandardError.print(problem.description) }
    for notice in await marks.takeNotices() { StandardError.print(notice.description) }
  }
}
