import ArgumentParser
import ArticleWriting
import Articles
import CellGrid
import Foundation
import Typesetting
import Wording

/// Prints the articles that match a query.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the articles that match a query.",
    discussion: """
      Without a query, every article. Examples:
        dateline list is:unread source:"Coast Wire"
        dateline list --json 'tidal -football' --limit 10
        dateline list --explain 'newer:3d source:reuters,ap -is:read'

      --explain prints a line a clause: how many articles it matches alone, its first and last \
      column in the query, what of the index answers it (words, short-prefixes, columns, marks, \
      path-scan, address-scan or ids), and what it means.
      """
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Print a JSON object a line.")
  var json = false

  @Flag(help: "Print columns with a tab between: id, date, marks, source, title.")
  var tsv = false

  @Flag(help: "Print how the query is understood, and not the articles.")
  var explain = false

  @Option(help: "Print this many at most.")
  var limit: Int?

  @Option(help: ArgumentHelp("The order, as after sort: in a query.", valueName: "keys"))
  var sort: String?

  @Argument(help: "What to look for, in the query language.")
  var query: [String] = []

  /// Folders and files named in place of the library; used by the command that reads.
  var paths: [String] = []

  enum CodingKeys: CodingKey {
    case options
    case json
    case tsv
    case explain
    case limit
    case sort
    case query
  }

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit: a number from 0 up is needed") }
    guard [json, tsv, explain].count(where: \.self) < 2 else {
      throw ValidationError("--json, --tsv and --explain exclude each other")
    }
  }

  func run() throws {
    let program = try Program(options)
    program.complain()
    var words = query
    if let sort { words.append("sort:\(sort)") }
    if let limit { words.append("limit:\(limit)") }
    if explain { return try explain(words, program) }
    let query = try program.query(words)
    let roots = try program.roots(paths)
    let marks = program.marks
    let index = program.index(of: roots)
    let rows = try blocking {
      let library = await OpenLibrary(roots: roots, marks: marks, index: index)
      await library.complain()
      return try await library.rows(matching: query)
    }
    let now = program.clock()
    for row in rows {
      if json {
        StandardOutput.print(row.json)
      } else {
        StandardOutput.print(line(for: row, now: now))
      }
    }
  }

  private func explain(_ words: [String], _ program: Program) throws {
    let explanation = try program.explanation(of: words)
    let roots = try program.roots(paths)
    let marks = program.marks
    let index = program.index(of: roots)
    let report = try blocking {
      let library = await OpenLibrary(roots: roots, marks: marks, index: index)
      await library.complain()
      return try await QueryReport(explanation, in: library.catalog)
    }
    StandardOutput.print(report.text)
  }

  private func line(for row: ArticleRow, now: Date) -> String {
    let fields = [
      row.id.hex, row.published?.rfc3339 ?? "", row.marks.letters, row.source, row.title,
    ]
    // No tag or title may be a column or a line more.
    if tsv { return fields.map(TerminalGuard.line).joined(separator: "\t") }
    let age = row.published.map { AgeText.age(of: $0, now: now, timeZone: .current).english } ?? ""
    let marks = (row.marks.isRead ? " " : "●") + (row.marks.isStarred ? "★" : " ")
    let tags = row.marks.tags.sorted().map { "  #\($0)" }.joined()
    return TerminalGuard.line(
      "\(row.id.hex.prefix(8))  \(marks)  \(age.paddedAtStart(to: 6))  \(row.title)"
        + "  (\(row.source))\(tags)"
    )
  }
}

extension ArticleRow {
  fileprivate var json: JSONText {
    .object([
      ("id", .string(id.hex)),
      ("title", .string(title)),
      ("source", .string(source)),
      ("published", JSONText(published?.rfc3339)),
      ("dateline", JSONText(place)),
      ("agency", JSONText(agency)),
      ("words", .number(wordCount)),
      ("read", .bool(marks.isRead)),
      ("starred", .bool(marks.isStarred)),
      ("tags", .array(marks.tags.sorted().map { .string($0) })),
    ])
  }
}

extension Marks {
  /// `U` for unread, `S` for starred, and the tags.
  fileprivate var letters: String {
    let letters = (isRead ? "" : "U") + (isStarred ? "S" : "")
    return ([letters] + tags.sorted().map { "#\($0)" }).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension String {
  fileprivate func paddedAtStart(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
