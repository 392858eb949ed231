import ArgumentParser
import Articles
import Foundation
import MarkImport
import MarkStore

/// Takes over the marks of another program.
struct StateImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over the marks that another program kept.",
    discussion: """
      Told by what is in the file, or by --from:
        newsboat  its cache.db: read articles are read, deleted ones too, flagged ones starred
        list      what newsboat -E wrote: an address of an article that was read a line
        opml      outlines with a url or htmlUrl: starred links; feeds are passed over
        csv       starred links: a column named url, link or href, else the first with addresses; \
      tags and folders become tags, and what is in the archive is read

      The other program's files are only read. Articles are known by their addresses, so marks \
      wait for those that are not in the library yet. All is one step that u in the reader takes back; \
      importing again changes nothing more. Examples:
        dateline state import ~/.local/share/newsboat/cache.db --dry-run
        dateline state import --star-flags s ~/.newsboat/cache.db
        dateline state import bookmarks.csv
      """
  )

  enum Source: String, CaseIterable, ExpressibleByArgument {
    case newsboat
    case list
    case opml
    case csv
  }

  @OptionGroup var options: SharedOptions

  @Option(help: "What the files are: newsboat, list, opml or csv.")
  var from: Source?

  @Option(help: ArgumentHelp("The flags of newsboat's that are stars.", valueName: "letters"))
  var starFlags: String?

  @Flag(help: "Say what would be marked and change nothing.")
  var dryRun = false

  @Argument(help: ArgumentHelp("The other program's files.", valueName: "file"))
  var files: [String]

  func run() throws {
    let program = try Program(options)
    let importer = MarkImporter(
      format: from.flatMap { ImportFormat(rawValue: $0.rawValue) },
      starFlags: starFlags.map { Set($0) }
    )
    var found: [ImportedMarks] = []
    for file in files {
      do throws(MarkImportError) {
        let marks = try importer.read(file)
        StandardOutput.print("\(file): \(marks.summary)")
        found.append(marks)
      } catch {
        StandardError.print(error.description)
      }
    }
    if !found.isEmpty { try take(found, program) }
    if found.count < files.count { throw ExitCode(1) }
  }

  private func take(_ found: [ImportedMarks], _ program: Program) throws {
    let changes = found.flatMap(\.changes)
    let paths = program.marks
    if dryRun {
      let table = StateInspection(paths).table
      let count = ImportCount(found) { !table.marks(of: $0).contains($1) }
      StandardOutput.print("Would mark \(count.text); nothing was changed")
      return
    }
    let now = Int64(program.clock().timeIntervalSince1970 * 1_000)
    let names = files.map { URL(filePath: $0).lastPathComponent.withoutControls }
    let summary = "Imported marks from \(names.joined(separator: ", "))"
    let (done, notices) = try blocking {
      let store = StateStore(paths)
      do {
        let done = try await store.perform(MarkStep(changes: changes, summary: summary), at: now)
        return (done, await store.takeNotices())
      } catch {
        throw CommandFailure("\(error)")
      }
    }
    for notice in notices { StandardError.print(notice.description) }
    let changed = Dictionary(
      done.changes.map { ($0.mark, Set($0.articleIDs)) },
      uniquingKeysWith: { $0.union($1) }
    )
    let count = ImportCount(found) { id, mark in changed[mark]?.contains(id) == true }
    StandardOutput.print("Marked \(count.text)")
  }
}

/// How many articles an import changes, each counted once whatever identities it may have.
private struct ImportCount {
  private var read: Set<[ArticleID]> = []
  private var starred: Set<[ArticleID]> = []
  private var tagged: Set<[ArticleID]> = []

  init(_ found: [ImportedMarks], isNew: (ArticleID, Mark) -> Bool) {
    for article in found.flatMap(\.articles) {
      func changes(_ mark: Mark) -> Bool { article.ids.contains { isNew($0, mark) } }
      if article.isRead, changes(.read) { read.insert(article.ids) }
      if article.isStarred, changes(.starred) { starred.insert(article.ids) }
      if article.tags.contains(where: { changes(.tag($0)) }) { tagged.insert(article.ids) }
    }
  }

  var text: String {
    let tags = tagged.isEmpty ? "" : " and \(tagged.count) tagged"
    return "\(read.count) read, \(starred.count) starred\(tags) that were not so before"
  }
}

extension ImportedMarks {
  /// What the file was, and what is in it.
  fileprivate var summary: String {
    let read = articles.count(where: \.isRead)
    let starred = articles.count(where: \.isStarred)
    let reasons = [
      unmarked > 0 ? "\(unmarked) neither read nor starred" : nil,
      feeds > 0 ? "\(feeds) feeds" : nil,
      nameless > 0 ? "\(nameless) without an address" : nil,
    ].compactMap(\.self)
    let why = reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))"
    return "\(format.name): \(read) read, \(starred) starred, \(skipped) skipped\(why)"
  }
}
