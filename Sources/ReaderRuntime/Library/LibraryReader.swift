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
    /// Something to be known about the index.
    case notice(String)
  }

  /// So many batches a core are parsed or wait to be taken in, for the catalog now and then stops to
  /// write what it has taken in.
  private static let batchesAhead = 8
  /// Nor are files of more bytes: an article takes several times its file's size until it is taken in.
  private static let bytesAhead = 6 << 20
  /// The list hears of new articles no oftener than this, in nanoseconds: at first often, since
  /// there is little to search and a screen to fill.
  private static let changeIntervals: ClosedRange<UInt64> = 25_000_000...250_000_000
  /// Progress is told no oftener than this, since the screen is drawn each time.
  private static let activityInterval: UInt64 = 100_000_000

  private let roots: [String]
  private let catalog: ArticleCatalog
  private let report: @Sendable (Event) -> Void
  /// What the last walk met besides files.
  private var walkProblems: [FileProblem] = []
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
    get async {
      let problems = walkProblems + (await catalog.problems)
      return problems.sorted { ($0.file, $0.reason) < ($1.file, $1.reason) }
    }
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
      await tellNotices()
      // Another program that writes the index also walks the library.
      if await catalog.isWritable { await scanOnce() }
      // An index found damaged in the midst of it begins empty, and gets one more chance at once.
      if await catalog.takeLossOfArticles(), await catalog.isWritable { await scanOnce() }
      await tellNotices()
    } while wantsAnotherScan
    isScanning = false
    report(.activity(.idle))
  }

  private func scanOnce() async {
    changeInterval = Self.changeIntervals.lowerBound
    reportActivity(.looking(0))
    var scan = LibraryScan()
    var changed: [ChangedFile] = []
    var seen = 0
    var hasNews = false
    var isFirstStart = await catalog.total == 0
    let walk = LibraryFeed(roots: roots)
    for await files in walk.batches {
      let stamped = files.map { (path: $0.path, stamp: $0.stamp) }
      let found = await catalog.changes(among: stamped)
      scan.note(found.known)
      let new = found.changed.map { ChangedFile(path: files[$0].path, stamp: files[$0].stamp) }
      if isFirstStart {
        // Something to read is on the screen before the walk has seen a large library whole.
        await read(new)
        // What was read just now is known, and not gone.
        scan.note(await catalog.changes(among: stamped).known)
        isFirstStart = false
        hasNews = !new.isEmpty
      } else {
        changed += new
      }
      walk.batchIsDone()
      seen += files.count
      reportActivity(.looking(seen))
    }
    noteProblems(of: walk.outcome)
    let gone = await catalog.filesGone(in: scan)
    await catalog.apply(CatalogBatch(removedFiles: gone))
    await read(ChangedFile.newestFirst(changed))
    await catalog.commit(isScanned: true)
    report(.problems(await allProblems))
    if hasNews || !changed.isEmpty || !gone.isEmpty { report(.changed) }
  }

  private func noteProblems(of walk: LibraryWalk.Outcome?) {
    guard let walk else { return }
    walkProblems = walk.problems
    for root in walk.missingRoots {
      walkProblems.append(FileProblem(file: NativePath.shown(root), reason: "does not exist"))
    }
  }

  private func tellNotices() async {
    for notice in await catalog.takeNotices() { report(.notice(notice)) }
  }

  /// Parses files on all cores and hands their articles to the catalog, batch by batch.
  private func read(_ files: [ChangedFile]) async {
    let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
    var batches = ReadingBatch.batches(of: files, cores: cores)[...]
    var ahead = (batches: 0, bytes: 0)
    var done = 0
    var pace = ReadingPace(from: Self.seconds)
    await withTaskGroup(of: (ReadingBatch, CatalogBatch).self) { group in
      func startReading() {
        while ahead.batches < cores * Self.batchesAhead, let batch = batches.first,
          ahead.batches == 0 || ahead.bytes + batch.bytes <= Self.bytesAhead
        {
          batches = batches.dropFirst()
          ahead = (ahead.batches + 1, ahead.bytes + batch.bytes)
          group.addTask(priority: .utility) { (batch, await CatalogBatch(reading: batch.files)) }
        }
      }
      startReading()
      while let (batch, parsed) = await group.next() {
        await catalog.apply(parsed)
        ahead = (ahead.batches - 1, ahead.bytes - batch.bytes)
        if await catalog.isWritable { startReading() }
        done += parsed.files.count
        pace.note(done, at: Self.seconds)
        let progress = pace.progress(done, of: files.count)
        reportActivity(.reading(progress), always: done == files.count)
        reportChange()
      }
    }
  }

  /// The time by a clock that only goes forward.
  private static var seconds: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

  private func reportActivity(_ activity: LibraryActivity, always: Bool = false) {
    let now = DispatchTime.now().uptimeNanoseconds
    guard always || now - lastActivity >= Self.activityInterval else { return }
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

/// A file that is to be read again.
struct ChangedFile: Sendable {
  let path: String
  let stamp: CatalogStamp

  /// The newest files come first, since they are what the list shows first; none comes twice.
  static func newestFirst(_ files: [ChangedFile]) -> [ChangedFile] {
    var last: ChangedFile?
    return files.sorted { ($1.stamp.modified, $0.path) < ($0.stamp.modified, $1.path) }.filter {
      file in
      defer { last = file }
      return file.path != last?.path || file.stamp != last?.stamp
    }
  }
}

extension LibraryFile {
  fileprivate var stamp: CatalogStamp {
    CatalogStamp(size: size, modified: modifiedNanoseconds)
  }
}

extension CatalogBatch {
  /// Reads files and folds their articles.
  fileprivate init(reading files: ArraySlice<ChangedFile>) async {
    self.init()
    let reader = ArticleFileReader()
    for file in files {
      // A search that waits for a thread goes before the next file.
      await Task.yield()
      let modified = Date(timeIntervalSince1970: Double(file.stamp.modified) / 1e9)
      let contents = reader.read(fileAt: file.path, modified: modified)
      let entries = contents.articles.map { CatalogEntry(article: $0, fileModified: modified) }
      self.files.append(
        File(
          path: file.path,
          entries: entries,
          stamp: file.stamp,
          problems: contents.problems
        )
      )
    }
  }
}
