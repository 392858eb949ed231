import ArgumentParser
import ArticleWriting
import Articles
import Catalog
import Foundation
import MarkStore

/// Prints every mark, an article a line.
struct StateDumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Print every mark, one JSON object a line for each article.",
    discussion: """
      Times are when a mark was set. What the search index knows of the article, its title and \
      url, is added; the library is not read for it. Example:
        dateline state dump | jq -r 'select(.star) | .url // .id'

      Only reads. Ends with 1 when a file of marks could not be read; its name and the reason stand \
      on standard error.
      """
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Print what was marked once and is no longer, too, under \"cleared\".")
  var cleared = false

  /// So many articles are looked up in the index and printed at a time.
  private static let lines = 5_000

  func run() throws {
    let program = try Program(options)
    let inspection = StateInspection(program.marks)
    let catalog = Self.catalog(of: program)
    var articles = inspection.table.map(\.id)[...]
    while !articles.isEmpty {
      let ids = Array(articles.prefix(Self.lines))
      articles = articles.dropFirst(ids.count)
      let names = try catalog.map { catalog in try blocking { await catalog.names(of: ids) } }
      var text = ""
      for id in ids {
        let marks = inspection.table.timedMarks(of: id)
        guard cleared ? !marks.isEmpty : marks.contains(where: \.isSet) else { continue }
        text += line(id, marks, names?[id]).text + "\n"
      }
      StandardOutput.write(json: text)
    }
    for fault in inspection.faults { StandardError.print(fault) }
    if !inspection.isSound { throw ExitCode(1) }
  }

  /// The index of the library, where there is one already.
  private static func catalog(of program: Program) -> ArticleCatalog? {
    guard let roots = try? program.roots() else { return nil }
    let path = program.index(of: roots)
    return FileManager.default.fileExists(atPath: path) ? ArticleCatalog(database: path) : nil
  }

  private func line(
    _ id: ArticleID,
    _ marks: [MarkTable.TimedMark],
    _ name: ArticleName?
  ) -> JSONText {
    var members: [(key: String, value: JSONText)] = [("id", .string(id.hex))]
    if let name { members += [("title", .string(name.title)), ("url", JSONText(name.url))] }
    members += Self.members(of: marks.filter(\.isSet))
    if cleared {
      members.append(("cleared", .object(Self.members(of: marks.filter { !$0.isSet }))))
    }
    return .object(members)
  }

  private static func members(of marks: [MarkTable.TimedMark]) -> [(key: String, value: JSONText)] {
    func time(of mark: Mark) -> JSONText {
      JSONText(marks.first { $0.mark == mark }?.timeText)
    }
    var tags: [(key: String, value: JSONText)] = []
    for mark in marks {
      if case .tag(let name) = mark.mark { tags.append((name, .string(mark.timeText))) }
    }
    return [("read", time(of: .read)), ("star", time(of: .starred)), ("tags", .object(tags))]
  }
}

extension MarkTable.TimedMark {
  /// The last moment that RFC 3339 can write down; a clock may be years off.
  private static let lastTime: Int64 = 253_402_300_799_999

  fileprivate var timeText: String {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    // The style cuts off what is below a millisecond, and most milliseconds are a little below.
    let seconds = (Double(min(time, Self.lastTime)) + 0.25) / 1_000
    return Date(timeIntervalSince1970: seconds).formatted(style)
  }
}
