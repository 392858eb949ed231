import Foundation
import Testing
import Typesetting
import Wording

@Suite struct CivilDateTests {
  @Test(arguments: [
    (0.0, "1 Jan 1970, 00:00"),
    (-1.0, "31 Dec 1969, 23:59"),
    (1_536_140_400.0, "5 Sep 2018, 09:40"),
    (951_782_400.0, "29 Feb 2000, 00:00"),
    (4_107_542_399.0, "28 Feb 2100, 23:59"),
    (4_107_542_400.0, "1 Mar 2100, 00:00"),
    (-2_203_891_200.0, "1 Mar 1900, 00:00"),
    (-62_135_596_800.0, "1 Jan 1, 00:00"),
  ])
  func `a moment is told as day and time`(seconds: Double, expected: String) {
    let date = Date(timeIntervalSince1970: seconds)
    #expect(CivilDate(date, in: .gmt).dateAndTime.english == expected)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300])
  func `moments without sense do no harm`(seconds: Double) {
    let date = CivilDate(Date(timeIntervalSince1970: seconds), in: .gmt)
    #expect((1...12).contains(date.month) && (1...31).contains(date.day))
  }

  @Test func `a zone moves the day`() throws {
    let zone = try #require(TimeZone(secondsFromGMT: 9 * 3600))
    #expect(CivilDate(Date(timeIntervalSince1970: 1_536_163_200), in: zone).day == 6)
  }

  @Test func `a date without a time is the same day in every zone`() throws {
    let midnight = Date(timeIntervalSince1970: 1_536_105_600)
    for hours in [-11, 0, 14] {
      let zone = try #require(TimeZone(secondsFromGMT: hours * 3600))
      #expect(CivilDate(published: midnight, in: zone).day == 5)
    }
    let west = try #require(TimeZone(secondsFromGMT: -5 * 3600))
    #expect(CivilDate(published: midnight.addingTimeInterval(60), in: west).day == 4)
  }

  @Test(arguments: [
    (0, "Wednesday 5 September"), (-1, "Tuesday 4 September"), (-248, "Sunday 31 December 2017"),
    (118, "Tuesday 1 January 2019"),
  ])
  func `a day's heading has the year when it is another`(days: Int, expected: String) {
    let today = CivilDate(sampleNow, in: .gmt)
    let day = CivilDate(sampleNow.addingTimeInterval(Double(days) * 86_400), in: .gmt)
    #expect(day.dayHeading(today: today).english == expected)
  }

  private static let ages: [(seconds: Double, text: String)] = [
    (0, "now"), (59, "now"), (-60, "now"), (60, "1 min"), (3599, "59 min"), (7200, "2 h"),
    (86_399, "23 h"), (86_400, "1 d"), (604_799, "6 d"), (604_800, "29 Aug"),
    (21_427_200, "2017"), (-86_400, "6 Sep"), (-10_195_200, "2019"),
  ]

  @Test(arguments: ages)
  func `ages are short`(seconds: Double, expected: String) {
    let date = sampleNow.addingTimeInterval(-seconds)
    #expect(AgeText.age(of: date, now: sampleNow, timeZone: .gmt).english == expected)
  }

  @Test func `an age without sense does no harm`() {
    let date = Date(timeIntervalSince1970: .nan)
    #expect(AgeText.age(of: date, now: sampleNow, timeZone: .gmt).english == "1970")
  }
}
