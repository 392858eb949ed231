import Articles
import Foundation
import Typesetting

/// Times the layout of long articles: the first screen, one deep in the article in another width,
/// the whole, and finding a rare word and a letter in it; then how the time for the whole grows with
/// hostile ones, which `--growth` does alone.
@main
struct LayoutBench {
  static func main() {
    let isQuick = CommandLine.arguments.contains("--growth") || timeLongArticles()
    let isLinear = LayoutGrowth.printed(settings: settings(72))
    exit(isQuick && isLinear ? 0 : 1)
  }

  /// Whether every first screen came in time.
  private static func timeLongArticles() -> Bool {
    print(row("median of 7, in ms", ["first", "resized", "whole", "rare word", "letter"]))
    var isSlow = false
    for long in LongArticle.all {
      let whole = ArticleLayout(long.article, settings: settings(72))
      let place = whole.anchor(ofLine: whole.lines.count * 3 / 4)
      let first = median { layOut(long, measure: 72, place: .start) }
      let resized = median { layOut(long, measure: 64, place: place) }
      let all = median { _ = ArticleLayout(long.article, settings: settings(72)) }
      let found = ["quayside", "t"].map { word in
        median { _ = whole.matches(of: [HighlightTerm(words: [word], isPrefix: true)]) }
      }
      print(row(long.name, ([first, resized, all] + found).map { String(format: "%.2f", $0) }))
      if let most = long.most, first > most { isSlow = true }
    }
    if isSlow { print("A first screen took longer than it may.") }
    return !isSlow
  }

  private static func layOut(_ long: LongArticle, measure: Int, place: TextAnchor) {
    let reach = LayoutReach(place: place, lines: 400)
    _ = ArticleLayout(long.article, settings: settings(measure), reach: reach)
  }

  private static func settings(_ measure: Int) -> LayoutSettings {
    var settings = LayoutSettings(measure: measure, timeZone: .gmt)
    settings.scrollsWideTables = true
    return settings
  }

  private static func median(of work: () -> Void) -> Double {
    let times = (0..<7).map { _ in
      let duration = ContinuousClock().measure(work)
      return Double(duration.components.seconds) * 1e3
        + Double(duration.components.attoseconds) / 1e15
    }
    return times.sorted()[3]
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let padded = cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }
    return name.padding(toLength: 24, withPad: " ", startingAt: 0) + padded.joined()
  }
}
