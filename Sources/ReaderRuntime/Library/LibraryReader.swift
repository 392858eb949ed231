import ArticleFiles
package import Articles
package import Catalog
import Dispatch
import Foundation
package import ReaderCore

/// Reads the library into the catalog: walks it, and parses the files that are new or changed.
package actor LibraryReader {
  /// What it tells while it works.
  package enum Event: Sendable {
    case activity(LibraryActivity)
    /// The catalog holds other articles than before.
    case changed
    case problems([FileProblem])
  }

  /// So many files are parsed before the catalog takes their articles in.
  private static let filesInBatch = 32
  /// The first batches are small, so that the list has something to show soon.
  private static let filesInFirstBatch = 8
  /// The list hears of new articles no oftener than this, in nanoseconds: at first often, since
  /// there is little to search and a screen to fill.
  private static let changeIntervals: ClosedRange<UInt64> = 25_000_000...250_000_000
  /// Progress is told no oftener than this, since the screen is drawn each time.
  private static let activityInterval: UInt64 = 100_000_000

  private let roots: [String]
  private let catalog: ArticleCatalog
  private let report: @Sendable (Event) -> Void
  /// The files that the catalog holds, as they were when read.
  private var known: [String: FileStamp] = [:]
  private var problems: [String: [FileProblem]] = [:]
  private var isScanning = false
  private var wantsAnotherScan = false
  private var lastChange: UInt64 = 0
  private var changeInterval = changeIntervals.lowerBound
  private var lastActivity: UInt64 = 0

  package init(
    roots: [String],
    catalog: ArticleCatalog,
    report: @escaping @Sendable (Event) -> Void
  ) {
    self.roots = roots
    self.catalog = catalog
    self.report = report
  }

  /// Every problem met so far, in the order of the files' names.
  package var allProblems: [FileProblem] {
    problems.keys.sorted().flatMap { problems[$0] ?? [] }
  }

  /// Brings the catalog up to date with the files.
  ///
  /// A scan asked for while another runs is made when that one is done.
  package func scan() async {
    guard !isScanning else {
      wantsAnotherScan = true
      return
    }
    isScanning = true
    repeat {
      wantsAnotherScan = false
      await scanOnce()
    } while wantsAnotherScan
    isScanning = false
    report(.activity(.idle))
  }

  private func scanOnce() async {
    changeInterval = Self.changeIntervals.lowerBound
    reportActivity(.looking(known.count))
    var found: [String: FileStamp] = [:]
    let walk = LibraryWalk(roots: roots).run { files in
      for file in files where found[file.path] == nil { found[file.path] = FileStamp(file) }
      reportActivity(.looking(found.count))
      return true
    }
    let gone = known.keys.filter { found[$0] == nil }
    // The newest files come first, since they are what the list shows first.
    let changed = found.filter { known[$0.key] != $0.value }
      .sorted { ($1.value.nanoseconds, $0.key) < ($0.value.nanoseconds, $1.key) }
    problems = problems.filter { found[$0.key] != nil }
    for problem in walk.problems { problems[problem.file] = [problem] }
    for root in walk.missingRoots {
      problems[root] = [FileProblem(file: NativePath.shown(root), reason: "does not exist")]
    }
    for path in gone { known[path] = nil }
    await catalog.apply(CatalogBatch(removedFiles: gone))
    await read(changed.map { ($0.key, $0.value) })
    report(.problems(allProblems))
    if !changed.isEmpty || !gone.isEmpty { report(.changed) }
  }

  /// Parses files on all cores and hands their articles to the catalog, batch by batch.
  private func read(_ files: [(path: String, stamp: FileStamp)]) async {
    let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
    var batches = Self.batches(of: files, cores: cores)[...]
    var done = 0
    await withTaskGroup(of: ParsedFiles.self) { group in
      for _ in 0..<cores {
        guard let batch = batches.popFirst() else { break }
        group.addTask(priority: .utility) { await ParsedFiles(reading: batch) }
      }
      while let parsed = await group.next() {
        if let batch = batches.popFirst() {
          group.addTask(priority: .utility) { await ParsedFiles(reading: batch) }
        }
        await take(parsed)
        done += parsed.stamps.count
        reportActivity(.reading(done, of: files.count))
        reportChange()
      }
    }
  }

  /// The files in their order, a small batch for each core first.
  private static func batches<File>(of files: [File], cores: Int) -> [ArraySlice<File>] {
    var batches: [ArraySlice<File>] = []
    var rest = files[...]
    while !rest.isEmpty {
      let count = batches.count < cores ? filesInFirstBatch : filesInBatch
      batches.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return batches
  }

  private func take(_ parsed: ParsedFiles) async {
    for (path, stamp) in parsed.stamps {
      known[path] = stamp
      problems[path] = parsed.problems[path]
    }
    await catalog.apply(parsed.batch)
  }

  private func reportActivity(_ activity: LibraryActivity) {
    let now = DispatchTime.now().uptimeNanoseconds
    guard now - lastActivity >= Self.activityInterval else { return }
    lastActivity = now
    report(.activity(activity))
  }

  private func reportChange() {
    let now = DispatchTime.now().uptimeNanoseconds
    guard now - lastChange >= changeInterval else { return }
    lastChange = now
    changeInterval = min(changeInterval * 2, Self.changeIntervals.upperBound)
    report(.changed)
  }
}

/// What a few files hold.
private struct ParsedFiles: Sendable {
  private(set) var stamps: [(path: String, stamp: FileStamp)] = []
  private(set) var problems: [String: [FileProblem]] = [:]
  private(set) var batch = CatalogBatch()

  init(reading files: ArraySlice<(path: String, stamp: FileStamp)>) async {
    let reader = ArticleFileReader()
    for (path, stamp) in files {
      // A search that waits for a thread goes before the next file.
      await Task.yield()
      let contents = reader.read(fileAt: path, modified: stamp.modified)
      stamps.append((path, stamp))
      if !contents.problems.isEmpty { problems[path] = contents.problems }
      let entries = contents.articles.map {
        CatalogEntry(article: $0, fileModified: stamp.modified)
      }
      batch.files.append(CatalogBatch.File(path: path, entries: entries))
    }
  }
}
