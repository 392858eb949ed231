import ArticleFiles
import ReaderCore

/// Notices what changes while the reader runs: files of the library, and marks of other programs.
struct LiveChanges {
  /// Other programs' marks are looked for this often.
  private static let marksInterval = Duration.seconds(1)
  /// The configuration's files are looked at this often.
  private static let settingsInterval = Duration.milliseconds(400)
  /// Marks that could not be saved are tried again this often.
  private static let savingInterval = Duration.seconds(5)
  /// A journal that has grown is folded into the state file after so long without a mark.
  private static let tidyingInterval = Duration.seconds(2)
  /// What another program took into the index is looked for this often.
  private static let indexInterval = Duration.seconds(3)
  /// The library is walked this often whether or not the system told of changes.
  private static let walkInterval = Duration.seconds(60)

  private let watcher: LibraryWatcher?
  private let tasks: [Task<Void, Never>]

  init(runner: EffectRunner, roots: [String]) {
    watcher = try? LibraryWatcher(roots: roots) { change in
      switch change {
      // What changed before the watch began is for a scan to find.
      case .watching, .paths, .everything: runner.scanLibrary()
      case .unwatched: break
      }
    }
    tasks = [
      Self.every(Self.marksInterval) { await runner.takeInMarks() },
      Self.every(Self.settingsInterval) { runner.takeInSettings() },
      Self.every(Self.savingInterval) { runner.retrySaving() },
      Self.every(Self.tidyingInterval) { runner.tidyMarks() },
      Self.every(Self.indexInterval) { await runner.takeInIndex() },
      // Some folders may not be watched, and some file systems tell of nothing.
      Self.every(Self.walkInterval) { runner.scanLibrary() },
    ]
  }

  func stop() {
    watcher?.stop()
    for task in tasks { task.cancel() }
  }

  private static func every(
    _ interval: Duration,
    _ work: @escaping @Sendable () async -> Void
  ) -> Task<Void, Never> {
    Task {
      while (try? await Task.sleep(for: interval)) != nil { await work() }
    }
  }
}
