/// Reads the datelines of Korean, Japanese and Chinese copy, which name the reporter as well.
struct EastAsianDatelineReader {
  private let scalars: [Unicode.Scalar]
  private let evidence: AgencyEvidence

  init(_ scalars: [Unicode.Scalar], evidence: AgencyEvidence) {
    self.scalars = scalars
    self.evidence = evidence
  }

  func dateline() -> Dateline? {
    guard let first = scalars.first else { return nil }
    if Self.opening.contains(first) { return equation() }
    return first.isHan ? telegram() : nil
  }

  // MARK: Place = agency

  /// `(서울=연합뉴스) 이의진 기자 = ` and `【汐見浜＝汐通信】`.
  private func equation() -> Dateline? {
    guard let close = scalars.prefix(48).firstIndex(where: Self.closing.contains),
      let equals = scalars[..<close].firstIndex(where: { $0 == "=" || $0 == "＝" })
    else { return nil }
    let place = scalars[1..<equals].trimmed.string
    let agency = scalars[(equals + 1)..<close].trimmed.string
    guard !place.isEmpty, !agency.isEmpty, isEastAsian(scalars[1..<close]) else { return nil }
    var dateline = Dateline(
      place: place,
      agency: Agency.canonicalName(of: agency) ?? agency,
      length: close + 1
    )
    takeKoreanByline(into: &dateline)
    dateline.length = skippingGaps(from: dateline.length)
    return dateline
  }

  private func isEastAsian(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.contains { (0x1100...0x11FF).contains($0.value) || $0.value >= 0x2E80 }
  }

  /// `이의진 기자 =` after the bracket.
  private func takeKoreanByline(into dateline: inout Dateline) {
    let rest = scalars[dateline.length...].prefix(60)
    guard let equals = rest.firstIndex(of: "=") else { return }
    let words = scalars[dateline.length..<equals].split(whereSeparator: { $0.isGap || $0 == "·" })
      .map(\.string)
    guard words.contains(where: Self.koreanTitles.contains), words.count <= 8 else { return }
    dateline.authors = words.filter { !Self.koreanTitles.contains($0) }
    dateline.length = equals + 1
  }

  // MARK: Telegram

  /// `新华社北京3月28日电（记者罗沙）`: agency, place, day and the word for telegram, without spaces.
  private func telegram() -> Dateline? {
    guard let wire = scalars.prefix(40).firstIndex(where: { $0 == "电" || $0 == "電" }), wire > 3,
      scalars[wire - 1] == "日"
    else { return nil }
    var start = 0
    if scalars[0] == "据" || scalars[0] == "據" { start = 1 }
    guard let agency = agencyEnd(from: start, before: wire) else { return nil }
    var dateEnd = wire - 1
    while dateEnd > agency, isDatePart(scalars[dateEnd]) { dateEnd -= 1 }
    let place = scalars[agency...dateEnd].string
    // With no date the words before the telegram sign are prose.
    guard dateEnd < wire - 2, place.unicodeScalars.allSatisfy({ $0.isHan || $0 == "·" }) else {
      return nil
    }
    let printed = scalars[start..<agency].string
    var dateline = Dateline(
      place: place.isEmpty ? nil : place,
      agency: Agency.canonicalName(of: printed) ?? printed,
      length: wire + 1
    )
    takeReporter(into: &dateline)
    return dateline
  }

  /// Where the agency's name ends: a known name, the folder's, or whatever ends in 社.
  private func agencyEnd(from start: Int, before end: Int) -> Int? {
    for length in stride(from: min(6, end - start), through: 2, by: -1) {
      let name = scalars[start..<(start + length)].string
      if Agency.canonicalName(of: name) != nil || evidence.supports(name) { return start + length }
    }
    guard let house = scalars[start..<min(start + 7, end)].firstIndex(of: "社"), house > start else {
      return nil
    }
    return house + 1
  }

  private func isDatePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.digit != nil || "月日〇一二三四五六七八九十廿".unicodeScalars.contains(scalar)
  }

  /// `（记者罗沙）`, `(记者 吴道山 陈建)` after the telegram sign.
  private func takeReporter(into dateline: inout Dateline) {
    let start = skippingGaps(from: dateline.length)
    guard let credit = ReporterCredit(scalars[start...]) else {
      dateline.length = start
      return
    }
    dateline.authors = credit.names
    dateline.length = skippingGaps(from: start + credit.length)
  }

  private func skippingGaps(from index: Int) -> Int {
    var index = index
    while index < scalars.count, scalars[index].isGap { index += 1 }
    return index
  }

  private static let opening: Set<Unicode.Scalar> = ["(", "（", "[", "【", "〔"]
  private static let closing: Set<Unicode.Scalar> = [")", "）", "]", "】", "〕"]
  private static let koreanTitles: Set<String> = ["기자", "특파원", "통신원", "객원기자", "선임기자"]
}

/// `（记者 顾小满）`: who reported, in brackets before Chinese text.
struct ReporterCredit {
  var names: [String]
  /// How many scalars it takes.
  var length: Int

  init?(_ scalars: ArraySlice<Unicode.Scalar>) {
    let head = scalars.prefix(48)
    guard let first = head.first, first == "（" || first == "(",
      let close = head.firstIndex(where: { $0 == "）" || $0 == ")" })
    else { return nil }
    let inner = head[(head.startIndex + 1)..<close]
    guard let title = Self.titles.first(where: { inner.starts(with: $0.unicodeScalars) }) else {
      return nil
    }
    names = inner.dropFirst(title.unicodeScalars.count)
      .split { $0.isGap || $0 == "、" || $0 == "，" || $0 == "," }.map(\.string)
    length = close + 1 - head.startIndex
  }

  private static let titles = ["记者", "記者", "通讯员", "本报记者"]
}
