package import Wording

/// How far the reading of files has come, and how fast it goes.
package struct ReadingProgress: Equatable, Sendable {
  package let done: Int
  package let total: Int
  /// Files a second, smoothed; nil until there is enough to reckon with.
  package let rate: Double?
  /// Whether the rate has held long enough to say when the work will be done.
  package let isSteady: Bool

  package init(_ done: Int, of total: Int, rate: Double? = nil, isSteady: Bool = false) {
    self.done = done
    self.total = total
    self.rate = rate
    self.isSteady = isSteady
  }

  /// The part done, from 0 to 1.
  package var share: Double {
    total > 0 ? min(max(0, Double(done) / Double(total)), 1) : 1
  }

  /// The rate in whole files; nil also where it would round to none.
  package var filesPerSecond: Int? {
    rate.flatMap { $0 >= 0.5 && $0 < 1e9 ? Int($0.rounded()) : nil }
  }

  /// The time left in words, no more exact than it can be: `25 s left`, `2 min left`.
  package var timeLeft: Phrase? {
    guard isSteady, let rate, rate > 0, done < total else { return nil }
    let seconds = Double(total - done) / rate
    guard seconds < 360_000 else { return nil }
    let whole = Int(seconds.rounded(.up))
    switch whole {
    case ..<10: return .secondsLeft(whole)
    case ..<56: return .secondsLeft((whole + 4) / 5 * 5)
    case ..<3570: return .minutesLeft((whole + 30) / 60)
    default:
      let minutes = (whole + 150) / 300 * 5
      return .hoursLeft(minutes / 60, minutes: minutes % 60)
    }
  }
}
