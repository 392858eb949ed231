import Articles
import Foundation
import Typesetting

/// How the time to lay out a hostile article grows with the article.
enum LayoutGrowth {
  /// Twice the size may take 2.6 times as long, and four times the size so twice over.
  private static let most = 2.6 * 2.6

  /// Prints a line an article; whether none grows faster than it may.
  static func printed(settings: LayoutSettings) -> Bool {
    print("\nhostile article                   whole, ms   at 4 times the size")
    var faults = 0
    for hostile in HostileArticle.all {
      let seconds = [1, 4].map { time(hostile, times: $0, settings) }
      // Below a millisecond the clock's own steps show.
      let growth = seconds[1] / max(seconds[0], 0.001)
      if growth > most { faults += 1 }
      let name = hostile.name.padding(toLength: 34, withPad: " ", startingAt: 0)
      let figures = String(format: "%9.1f   ×%.1f", seconds[1] * 1e3, growth)
      print(name + figures + (growth > most ? "  ✗" : ""))
    }
    let limit = String(format: "%.1f", most)
    print("\n\(faults) of \(HostileArticle.all.count) grow by more than \(limit).")
    return faults == 0
  }

  /// Seconds of processor time of the quickest of some layouts: what is slower was disturbed.
  private static func time(
    _ hostile: HostileArticle,
    times: Int,
    _ settings: LayoutSettings
  ) -> Double {
    let article = LongArticle.article(hostile.body(hostile.least * times))
    let rounds = (0..<3).map { _ in
      let start = clock()
      _ = ArticleLayout(article, settings: settings)
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }
    return rounds.min() ?? 0
  }
}
