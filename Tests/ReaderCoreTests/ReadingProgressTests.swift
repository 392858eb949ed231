import ReaderCore
import Testing
import Wording

@Suite struct ReadingProgressTests {
  @Test(arguments: [
    (1.0, "1 s left"), (8.2, "9 s left"), (11, "15 s left"), (25, "25 s left"), (40, "40 s left"),
    (55, "55 s left"), (56, "1 min left"), (89, "1 min left"), (90, "2 min left"),
    (1_800, "30 min left"), (3_600, "1 h left"), (4_000, "1 h 5 min left"),
    (7_150, "2 h left"),
  ])
  func `time left is said no more exactly than it is known`(seconds: Double, words: String) {
    let progress = ReadingProgress(0, of: Int(seconds * 1_000), rate: 1_000, isSteady: true)
    #expect(progress.timeLeft?.english == words)
  }

  @Test(arguments: [
    ReadingProgress(10, of: 100), ReadingProgress(10, of: 100, rate: 5),
    ReadingProgress(10, of: 100, rate: 0, isSteady: true),
    ReadingProgress(100, of: 100, rate: 5, isSteady: true),
    ReadingProgress(0, of: 1_000_000, rate: 0.1, isSteady: true),
  ])
  func `no time left is said that would not be true`(progress: ReadingProgress) {
    #expect(progress.timeLeft == nil)
  }

  @Test(arguments: [(2_309.6, 2_310), (0.5, 1), (0.4, nil), (.infinity, nil), (.nan, nil)])
  func `a rate is whole files a second`(rate: Double, files: Int?) {
    #expect(ReadingProgress(0, of: 9, rate: rate).filesPerSecond == files)
  }

  @Test(arguments: [(0, 0, 1.0), (1, 4, 0.25), (5, 4, 1), (-1, 4, 0)])
  func `a share is a part of a whole`(done: Int, total: Int, share: Double) {
    #expect(ReadingProgress(done, of: total).share == share)
  }
}
