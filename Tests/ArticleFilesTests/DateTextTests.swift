import Foundation
import Testing

@testable import ArticleFiles

@Suite struct DateTextTests {
  @Test(arguments: [
    ("Thu, 01 Jan 2004 19:48:21 GMT", moment(2004, 1, 1, 19, 48, 21)),
    ("Thu, 01 Jan 2004 19:48:21 EST", moment(2004, 1, 2, 0, 48, 21)),
    ("01 Jan 04 19:48 +0200", moment(2004, 1, 1, 17, 48)),
    ("1 January 1998 9:05 UT", moment(1998, 1, 1, 9, 5)),
    ("Thursday, January 1st, 2004 7:48 PM PST", moment(2004, 1, 2, 3, 48)),
    ("Thu, 01 Jan 2004", moment(2004)),
    ("Jan 1 2004 12:10 AM", moment(2004, 1, 1, 0, 10)),
    ("Thu, 01 Jan 2004 19:48:21 GMT+07:00", moment(2004, 1, 1, 12, 48, 21)),
    ("Thu Jan  1 19:48:21 2004", moment(2004, 1, 1, 19, 48, 21)),
    ("Thu Jan  1 19:48:21 CET 2004", moment(2004, 1, 1, 18, 48, 21)),
    ("Fri, 2 Jan 104 10:00:00 GMT", moment(2004, 1, 2, 10)),
    ("Thu, 01 Jan 2004 194821 GMT", moment(2004, 1, 1, 19, 48, 21)),
    ("Thu, 01 Jan 2004 1948 GMT", moment(2004, 1, 1, 19, 48)),
    ("Fri, 2004/01/02 08:19:53 EDT", moment(2004, 1, 2, 12, 19, 53)),
  ])
  func `mail dates are read with their usual errors`(text: String, expected: Date?) {
    #expect(expected != nil)
    #expect(DateText.date(from: text) == expected)
  }

  @Test(arguments: [
    ("2003-12-31T10:14:55Z", moment(2003, 12, 31, 10, 14, 55)),
    ("2003-12-31T10:14:55.25+08:00", moment(2003, 12, 31, 2, 14, 55.25)),
    ("2003-12-31 10:14:55 -0800", moment(2003, 12, 31, 18, 14, 55)),
    ("2003-12-31T10:14", moment(2003, 12, 31, 10, 14)),
    ("20031231T101455Z", moment(2003, 12, 31, 10, 14, 55)),
    ("20031231101455", moment(2003, 12, 31, 10, 14, 55)),
    ("2003-12-31", moment(2003, 12, 31)),
    ("2003-12", moment(2003, 12)),
    ("2003", moment(2003)),
    ("2003-365", moment(2003, 12, 31)),
    ("2003335", moment(2003, 12, 1)),
    ("2004-W01-4", moment(2004, 1, 1)),
    ("2003W014", moment(2003, 1, 2)),
    ("2009-W01-1", moment(2008, 12, 29)),
    ("2008-12-31T24:00:00Z", moment(2009)),
    ("2004/02/29 12:30", moment(2004, 2, 29, 12, 30)),
    ("2003-012-31T10:14:55Z", moment(2003, 12, 31, 10, 14, 55)),
    ("2003-12-31T10:14:55+07:00[Asia/Ho_Chi_Minh]", moment(2003, 12, 31, 3, 14, 55)),
    ("2003-12-31+07:00", moment(2003, 12, 30, 17)),
    ("031231", moment(2003, 12, 31)),
    ("03365", moment(2003, 12, 31)),
    ("-0312", moment(2003, 12)),
    ("-03-12", moment(2003, 12)),
    ("1072915200", moment(2004)),
    ("1072915200000", moment(2004)),
  ])
  func `ISO 8601 is read in all its forms`(text: String, expected: Date?) {
    #expect(expected != nil)
    #expect(DateText.date(from: text) == expected)
  }

  @Test(arguments: [
    ("5 septembre 2018 09:40", moment(2018, 9, 5, 9, 40)),
    ("mar, 06 ene 2004 10:00:00 GMT", moment(2004, 1, 6, 10)),
    ("5. März 2018", moment(2018, 3, 5)),
    ("5 de agosto de 2018", moment(2018, 8, 5)),
    ("5 września 2018", moment(2018, 9, 5)),
    ("5 сентября 2018 г., 09:40", moment(2018, 9, 5, 9, 40)),
    ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", moment(2004, 7, 11, 17)),
    ("5 tháng 9 2018", moment(2018, 9, 5)),
    ("2018年9月5日 09:40", moment(2018, 9, 5, 9, 40)),
    ("2004년 5월 28일 오후 1:31:15", moment(2004, 5, 28, 4, 31, 15)),
    ("5 سبتمبر 2018", moment(2018, 9, 5)),
    ("31.12.2003 10:14", moment(2003, 12, 31, 10, 14)),
    ("12/31/2003 2:05 PM", moment(2003, 12, 31, 14, 5)),
    ("25/10/2022 09:59 (GMT+07:00)", moment(2022, 10, 25, 2, 59)),
    ("Thứ Ba, 25/10/2022 - 09:59", moment(2022, 10, 25, 9, 59)),
    ("09:59, 25/10/2022", moment(2022, 10, 25, 9, 59)),
    ("09:59 ngày 25/10/2022", moment(2022, 10, 25, 9, 59)),
    ("25/10/2022 | 09:59", moment(2022, 10, 25, 9, 59)),
    ("2018年9月5日 9時40分30秒", moment(2018, 9, 5, 9, 40, 30)),
    ("Published on 5 September 2018 at 9:40", moment(2018, 9, 5, 9, 40)),
  ])
  func `dates are read as people write them`(text: String, expected: Date?) {
    #expect(expected != nil)
    #expect(DateText.date(from: text) == expected)
  }

  @Test(arguments: [
    "", "yesterday", "Mayor", "12:30", "2003-13-01", "2003-02-30", "2003-12-31T25:00:00Z",
    "2003-12-31T10:61:00Z", "31/31/2003", "99999999999999999999999999", "2013-xx-27", "May",
    "2003-W54-1", "2003-366", "2003-12-31-01", "2003-12-31T10:xx:00Z",
    "2003-12-31T10:14:55+06:00Textra",
    "2003-12-31T10:14:55+00:xx", "Sun, Dec x 2012 11:47:32 GMT",
    "Wed, 30 Nov -0001 00:00:00 +0000", "0000-00-00 00:00:00", "030231", "03366",
    String(repeating: "1-", count: 500),
  ])
  func `what is no date has no date`(text: String) {
    #expect(DateText.date(from: text) == nil)
  }
}
