import ReaderCore
import Testing
import Wording

@testable import ReaderRuntime

@Suite struct ReadingPaceTests {
  /// What is told after files came at these rates, each for so many seconds, ten times a second.
  private func progress(_ stretches: [(rate: Double, seconds: Int)]) -> ReadingProgress {
    var pace = ReadingPace(from: 100)
    var (now, done) = (100.0, 0.0)
    for stretch in stretches {
      for _ in 0..<stretch.seconds * 10 {
        now += 0.1
        done += stretch.rate / 10
        pace.note(Int(done.rounded()), at: now)
      }
    }
    return pace.progress(Int(done.rounded()), of: 100_000)
  }

  @Test func `a steady pace is told as it is`() throws {
    let told = progress([(2_000, 8)])
    #expect(abs(try #require(told.rate) - 2_000) < 20)
    #expect(told.timeLeft?.english == "45 s left")
  }

  @Test func `nothing is told at once, and no time left in the first seconds`() {
    #expect(progress([]).rate == nil)
    #expect(ReadingPace(from: 0).progress(0, of: 9) == ReadingProgress(0, of: 9))
    let early = progress([(2_000, 3)])
    #expect(early.rate != nil)
    #expect(early.timeLeft == nil)
  }

  @Test func `no time left is told while the pace falls away`() {
    #expect(progress([(4_000, 10), (200, 2)]).timeLeft == nil)
    #expect(progress([(4_000, 10), (200, 40)]).timeLeft != nil)
  }

  @Test func `a small change of pace leaves the time left where it is`() {
    #expect(progress([(2_000, 10), (1_500, 1)]).timeLeft != nil)
  }

  @Test func `a burst moves the rate only a little`() throws {
    let rate = try #require(progress([(1_000, 20), (3_000, 1)]).rate)
    #expect((1_000..<1_700).contains(rate))
  }

  @Test func `a clock that stands still changes nothing`() {
    var pace = ReadingPace(from: 1)
    pace.note(50, at: 1)
    #expect(pace.progress(50, of: 100) == ReadingProgress(50, of: 100))
  }
}
