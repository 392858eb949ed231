/// `新华社北京3月28日电（记者罗沙）`: agency, place, day and the word for telegram, without spaces.
struct ChineseTelegram {
  private(set) var dateline: Dateline
  /// Where it ends among the scalars that it was read from, the reporters included.
  private(set) var end: Int

  private let scalars: ArraySlice<Unicode.Scalar>

  init?(_ scalars: ArraySlice<Unicode.Scalar>, evidence: AgencyEvidence) {
    self.scalars = scalars
    guard let first = scalars.first, first.isHan || first.isUpper,
      let telegram = Self.telegram(in: scalars)
    else { return nil }
    var start = scalars.startIndex
    if first == "据" || first == "據" { start += 1 }
    guard let agencyEnd = Self.agencyEnd(in: scalars[start..<telegram.day], evidence) else {
      return nil
    }
    var dateStart = telegram.day
    while dateStart > agencyEnd, Self.isDatePart(scalars[dateStart - 1]) { dateStart -= 1 }
    // With no date the words before the telegram sign are prose.
    guard dateStart < telegram.day else { return nil }
    let printed = scalars[start..<agencyEnd].trimmed.string
    dateline = Dateline(length: 0)
    dateline.agency =
      printed == "本报" || printed == "本報"
      ? nil : Agency.canonicalName(of: printed) ?? printed
    end = telegram.end
    guard setPlace(scalars[agencyEnd..<dateStart].trimmed) else { return nil }
    takeReporter()
    while end < scalars.endIndex, scalars[end].isGap { end += 1 }
    dateline.length = end - scalars.startIndex
  }

  /// The place of `日` and the end of the words that say how the news came.
  private static func telegram(in scalars: ArraySlice<Unicode.Scalar>) -> (day: Int, end: Int)? {
    guard
      let day = scalars.prefix(40).indices.first(where: { index in
        scalars[index] == "日" && endings.contains { scalars[(index + 1)...].starts(with: $0) }
      }), let ending = endings.first(where: { scalars[(day + 1)...].starts(with: $0) })
    else { return nil }
    let end = day + 1 + ending.count
    if ending.last == "电" || ending.last == "電" || end == scalars.endIndex { return (day, end) }
    // In prose `日报道` goes on at once or with a comma.
    if scalars[end].isGap { return (day, end) }
    return scalars[end] == "：" || scalars[end] == ":" ? (day, end + 1) : nil
  }

  /// Where the agency's name ends: a known name, the folder's, or whatever ends as houses do.
  private static func agencyEnd(
    in scalars: ArraySlice<Unicode.Scalar>,
    _ evidence: AgencyEvidence
  ) -> Int? {
    let start = scalars.startIndex
    for length in stride(from: min(6, scalars.count), through: 2, by: -1) {
      let name = scalars.prefix(length).string
      if Agency.canonicalName(of: name) != nil || evidence.supports(name) { return start + length }
    }
    guard let house = scalars.prefix(8).firstIndex(where: houses.contains), house > start else {
      return nil
    }
    return house + 1
  }

  /// The place, with the reporter before it that Taiwan's agency names there.
  private mutating func setPlace(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
    var place = printed
    if let title = Self.titles.first(where: { printed.starts(with: $0.unicodeScalars) }) {
      let rest = printed.dropFirst(title.unicodeScalars.count).trimmed
      guard (4...8).contains(rest.count) else { return false }
      let name = rest.prefix(rest.count >= 5 ? 3 : 2)
      dateline.authors = [name.string]
      place = rest.dropFirst(name.count).trimmed
    }
    guard place.count <= 10, place.allSatisfy({ $0.isHan || $0 == "·" || $0 == "／" }) else {
      return false
    }
    dateline.place = place.isEmpty ? nil : place.string
    return true
  }

  /// `（记者罗沙）`, `（罗沙、陈建）` or `记者张金江报道:` after the telegram sign.
  private mutating func takeReporter() {
    let start = scalars[end...].firstIndex { !$0.isGap } ?? scalars.endIndex
    let rest = scalars[start...]
    if let credit = ReporterCredit(rest, namesOnly: true) {
      dateline.authors += credit.names
      end = start + credit.length
    } else if let title = Self.titles.first(where: { rest.starts(with: $0.unicodeScalars) }),
      let report = rest.prefix(20).firstIndex(where: { $0 == "报" || $0 == "報" }),
      let colon = rest[report...].prefix(4).firstIndex(where: { $0 == ":" || $0 == "：" })
    {
      let names = rest[(start + title.unicodeScalars.count)..<report]
      dateline.authors += ReporterCredit.names(in: names)
      end = colon + 1
    }
  }

  private static func isDatePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.digit != nil || "年月日〇一二三四五六七八九十廿".unicodeScalars.contains(scalar)
  }

  private static let endings = [
    "电", "電", "专电", "專電", "综合外电报道", "綜合外電報導", "综合报道", "綜合報導", "报道", "報導", "讯", "訊",
  ]
  .map { Array($0.unicodeScalars) }

  private static let houses: Set<Unicode.Scalar> = ["社", "网", "網", "站", "报", "報"]
  private static let titles = ["记者", "記者", "本报记者", "特派记者", "特派記者"]
}

/// `（记者 顾小满）`: who reported, in brackets before Chinese text.
struct ReporterCredit {
  var names: [String]
  /// How many scalars it takes.
  var length: Int

  /// With `namesOnly` the word for a reporter may be missing.
  init?(_ scalars: ArraySlice<Unicode.Scalar>, namesOnly: Bool = false) {
    let head = scalars.prefix(48)
    guard let first = head.first, first == "（" || first == "(",
      let close = head.firstIndex(where: { $0 == "）" || $0 == ")" })
    else { return nil }
    var inner = head[(head.startIndex + 1)..<close]
    if let title = Self.titles.first(where: { inner.starts(with: $0.unicodeScalars) }) {
      inner = inner.dropFirst(title.unicodeScalars.count)
    } else if !namesOnly || !inner.allSatisfy({ $0.isHan || $0.isGap || $0 == "、" }) {
      return nil
    }
    names = Self.names(in: inner)
    guard names.allSatisfy({ (2...10).contains($0.unicodeScalars.count) }), !names.isEmpty else {
      return nil
    }
    length = close + 1 - head.startIndex
  }

  /// The names on a line that says who reported and nothing else: `中新社记者 罗甲`.
  static func namesAlone(_ scalars: [Unicode.Scalar]) -> [String]? {
    guard scalars.count <= 30,
      let start = scalars.firstIndex(of: Array("记者".unicodeScalars))
        ?? scalars.firstIndex(of: Array("記者".unicodeScalars))
    else { return nil }
    let owner = scalars[..<start].string
    let rest = scalars[(start + 2)...].drop { $0.isGap || $0 == ":" || $0 == "：" }
    guard owner.isEmpty || Agency.canonicalName(of: owner) != nil || owner == "本报",
      !rest.isEmpty, rest.allSatisfy({ $0.isHan || $0.isGap || $0 == "、" })
    else { return nil }
    let names = names(in: rest)
    return names.allSatisfy { (2...4).contains($0.unicodeScalars.count) } ? names : nil
  }

  static func names(in scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    scalars.split { $0.isGap || $0 == "、" || $0 == "，" || $0 == "," }.map(\.string)
      .filter { !titles.contains($0) }
  }

  private static let titles = ["记者", "記者", "通讯员", "本报记者", "编辑", "文/"]
}
