import Articles
import Glibc
import MarkStore

/// Times the store of marks at the size of a lifetime of reading.
///
///     mark-bench make FOLDER COUNT   writes a snapshot with so many articles marked
///     mark-bench load FOLDER         opens it, in a process of its own for its memory's sake
///     mark-bench change FOLDER       marks one by one, many at once, and compacts
///     mark-bench marks FOLDER        only marks one by one
///
/// Every line of its output is a name, a number and a unit, separated by tabs.
@main
enum MarkBench {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else {
      print("usage: mark-bench make|load|change FOLDER [COUNT]")
      exit(2)
    }
    let paths = MarkStorePaths(folder: arguments[1])
    switch arguments[0] {
    case "make": try await make(paths, count: arguments.count > 2 ? Int(arguments[2]) ?? 0 : 0)
    case "load": await load(paths)
    case "marks": try await ChangeTiming(paths).marks(from: 2_001_000_000)
    default: try await ChangeTiming(paths).run()
    }
  }

  private static func make(_ paths: MarkStorePaths, count: Int) async throws {
    let store = StateStore(paths)
    for (mark, every) in [(Mark.read, 1), (.starred, 20), (.tag("long read"), 1000)] {
      let ids = stride(from: 0, to: count, by: every).map(article)
      let change = MarkChange(mark: mark, articleIDs: ids, isSet: true)
      try await store.apply(change, at: 1_732_362_000_123)
    }
    try await store.compact()
  }

  private static func load(_ paths: MarkStorePaths) async {
    let before = residentPeak()
    let clock = ContinuousClock()
    let start = clock.now
    let store = StateStore(paths)
    let milliseconds = (clock.now - start).milliseconds
    let count = await store.snapshot.count
    report("load", milliseconds, "ms")
    report("peak of memory", residentPeak(), "MB")
    report("before loading", before, "MB")
    report("articles", Double(count), "")
  }
}

/// The nth made-up article.
func article(_ number: Int) -> ArticleID {
  ArticleID(high: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, low: UInt64(number))
}

func report(_ name: String, _ value: Double, _ unit: String) {
  print("\(name)\t\(value)\t\(unit)")
}

/// The most memory this process ever had, in megabytes.
func residentPeak() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) * 1024 / 1_000_000
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }
}
