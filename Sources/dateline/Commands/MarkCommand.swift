import ArgumentParser
import Articles
import Catalog
import Foundation
import MarkStore

/// Which articles a command changes: those a query finds, or those named.
struct ArticleSelection: ParsableArguments {
  @Option(
    name: .customLong("id"),
    parsing: .upToNextOption,
    help: ArgumentHelp("Articles by their ids.", valueName: "id")
  )
  var ids: [String] = []

  @Argument(help: "Articles by a query.")
  var query: [String] = []

  func validate() throws {
    guard ids.isEmpty != query.isEmpty else {
      throw ValidationError("Name the articles by a query or by --id")
    }
    for id in ids where ArticleID(hex: id) == nil {
      throw ValidationError("--id: \(id) is not an id of 32 hexadecimal digits")
    }
  }

  /// Sets or clears a mark on the articles, as one step that the reader can undo.
  func apply(_ mark: Mark, isSet: Bool, verb: String, options: SharedOptions) throws {
    let program = try Program(options)
    program.complain()
    let paths = program.marks
    let now = Int64(program.clock().timeIntervalSince1970 * 1_000)
    let named = ids.compactMap { ArticleID(hex: $0) }
    let query = named.isEmpty ? try program.query(self.query) : nil
    let roots = query == nil ? [] : try program.roots()
    let index = program.index(of: roots)
    let count = try blocking {
      let wanted = MarkChange(mark: mark, articleIDs: named, isSet: isSet)
      let (store, change, what) =
        try await Self.change(wanted, query, roots: roots, paths: paths, index: index)
      let step = MarkStep(changes: [change], summary: "\(verb) \(what)")
      let done = try await store.perform(step, at: now)
      return done.changes.reduce(0) { $0 + $1.articleIDs.count }
    }
    StandardOutput.print("\(verb) \(count) \(count == 1 ? "article" : "articles")")
  }

  /// The change of the articles that a query finds, and what the history is to call them.
  private static func change(
    _ change: MarkChange,
    _ query: Query?,
    roots: [String],
    paths: MarkStorePaths,
    index: String?
  ) async throws -> (StateStore, MarkChange, String) {
    guard let query else {
      let ids = change.articleIDs
      let what = ids.count == 1 ? ids[0].hex : "\(ids.count) articles"
      return (StateStore(paths), change, what)
    }
    let library = await OpenLibrary(roots: roots, marks: paths, index: index)
    await library.complain()
    let all = try await library.rows(matching: query)
    let rows = all.filter { $0.marks.contains(change.mark) != change.isSet }
    let what = rows.count == 1 ? "“\(rows[0].title)”" : "\(rows.count) in `\(query.text)`"
    let ids = rows.map(\.id)
    return (
      library.marks, MarkChange(mark: change.mark, articleIDs: ids, isSet: change.isSet), what
    )
  }
}

/// Changes marks from a script, safely while a reader runs.
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark articles read, unread, starred or not.",
    discussion: """
      Safe while the reader runs. Examples:
        dateline mark read older:30d
        dateline mark star --id 1dd7554d584916af7a297e1341163fa1
      """
  )

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case read
    case unread
    case star
    case unstar
  }

  @OptionGroup var options: SharedOptions

  @Argument(help: "read, unread, star or unstar.")
  var action: Action

  @OptionGroup var selection: ArticleSelection

  func run() throws {
    let (mark, isSet, verb): (Mark, Bool, String) =
      switch action {
      case .read: (.read, true, "Marked read")
      case .unread: (.read, false, "Marked unread")
      case .star: (.starred, true, "Starred")
      case .unstar: (.starred, false, "Took the star from")
      }
    try selection.apply(mark, isSet: isSet, verb: verb, options: options)
  }
}
