import Foundation
import ReaderCore

/// How fast files are read, reckoned from how many were done when; it reads no clock.
///
/// What is long past counts for less and less. A slow average says what goes on the screen; a quick
/// one beside it tells whether that is still true.
struct ReadingPace {
  /// Seconds after which something counts for a third.
  private static let (slow, quick) = (6.0, 1.5)
  /// Seconds before the rate is told, and before it is trusted.
  private static let (untilRate, untilTrust) = (1.0, 4.0)
  /// The parts by which the averages may differ for trust to come, and to stay.
  private static let (near, far) = (0.25, 0.5)

  private let start: Double
  private var last: Double
  private var done = 0
  private var slow = DecayingRate(seconds: slow)
  private var quick = DecayingRate(seconds: quick)
  private var isSteady = false

  /// Begins to count at a moment, in seconds of any clock.
  init(from start: Double) {
    self.start = start
    last = start
  }

  /// Takes in that so many files are done now.
  mutating func note(_ done: Int, at now: Double) {
    guard now > last else { return }
    slow.add(Double(done - self.done), in: now - last)
    quick.add(Double(done - self.done), in: now - last)
    (self.done, last) = (done, now)
    let difference = abs(quick.rate - slow.rate) / max(slow.rate, .leastNormalMagnitude)
    isSteady = now - start >= Self.untilTrust && difference <= (isSteady ? Self.far : Self.near)
  }

  /// How far the reading of so many files has come.
  func progress(_ done: Int, of total: Int) -> ReadingProgress {
    let rate = last - start >= Self.untilRate ? slow.rate : nil
    return ReadingProgress(done, of: total, rate: rate, isSteady: isSteady)
  }
}

/// A count over a time, both fading alike.
private struct DecayingRate {
  let seconds: Double
  private var count = 0.0
  private var time = 0.0

  init(seconds: Double) {
    self.seconds = seconds
  }

  var rate: Double { time > 0 ? count / time : 0 }

  mutating func add(_ more: Double, in elapsed: Double) {
    let kept = exp(-elapsed / seconds)
    count = count * kept + more
    time = time * kept + elapsed
  }
}
