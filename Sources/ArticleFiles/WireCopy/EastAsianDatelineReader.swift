/// Reads the datelines of Korean, Japanese and Chinese copy, which name the reporter as well.
struct EastAsianDatelineReader {
  let scalars: [Unicode.Scalar]
  let evidence: AgencyEvidence

  init(_ scalars: [Unicode.Scalar], evidence: AgencyEvidence) {
    self.scalars = scalars
    self.evidence = evidence
  }

  func dateline() -> Dateline? {
    guard let first = scalars.first else { return nil }
    if Self.opening.contains(first) {
      return equation() ?? koreanDesk() ?? bracketedTelegram() ?? bracketedAgency()
    }
    return ChineseTelegram(scalars[...], evidence: evidence)?.dateline ?? agencyBeforeDash()
  }

  /// The words inside the bracket that opens the text, and where it closes; East Asian ones only.
  private func bracket(within limit: Int) -> (inner: ArraySlice<Unicode.Scalar>, close: Int)? {
    guard let close = scalars.prefix(limit).firstIndex(where: Self.closing.contains), close > 1
    else { return nil }
    let inner = scalars[1..<close]
    let isEastAsian = inner.contains { (0x1100...0x11FF).contains($0.value) || $0.value >= 0x2E80 }
    return isEastAsian || scalars[0] == "【" || scalars[0] == "［" ? (inner, close) : nil
  }

  // MARK: Place = agency

  /// `(서울=연합뉴스) 이의진 기자 = `, `【汐見浜＝汐通信】` and `[신문=이의진 기자]`.
  private func equation() -> Dateline? {
    guard let (inner, close) = bracket(within: 48),
      let equals = inner.firstIndex(where: { $0 == "=" || $0 == "＝" })
    else { return nil }
    let left = inner[..<equals].trimmed.string
    let right = inner[(equals + 1)...].trimmed.string
    guard !left.isEmpty, !right.isEmpty else { return nil }
    var dateline = Dateline(length: close + 1)
    let names = Self.koreanNames(in: right)
    if !names.isEmpty {
      dateline.agency = Agency.canonicalName(of: left) ?? left
      dateline.authors = names
    } else {
      dateline.place = left
      name(right, in: &dateline)
    }
    takeKoreanByline(into: &dateline)
    dateline.length = skippingMarks(from: dateline.length)
    return dateline
  }

  /// After a Japanese paper's place stands its reporter, after an agency's place the agency.
  private func name(_ printed: String, in dateline: inout Dateline) {
    let isPerson =
      scalars[0] == "【" && (3...6).contains(printed.unicodeScalars.count)
      && Agency.canonicalName(of: printed) == nil && !evidence.supports(printed)
      && printed.unicodeScalars.allSatisfy { $0.isHan }
      && !["社", "信", "聞", "報"].contains(where: printed.hasSuffix)
    if isPerson {
      dateline.authors = [printed]
    } else {
      dateline.agency = Agency.canonicalName(of: printed) ?? printed
    }
  }

  /// `[신문 이의진 기자]`: a paper and its reporter.
  private func koreanDesk() -> Dateline? {
    guard let (inner, close) = bracket(within: 40) else { return nil }
    let words = inner.split(whereSeparator: \.isGap).map(\.string)
    guard (3...4).contains(words.count), let paper = words.first, let title = words.last,
      Self.koreanTitles.contains(title)
    else { return nil }
    return Dateline(
      agency: Agency.canonicalName(of: paper) ?? paper,
      authors: Array(words[1..<(words.count - 1)]),
      length: skippingMarks(from: close + 1)
    )
  }

  /// The names before a reporter's title; empty when no title ends the words.
  private static func koreanNames(in text: String) -> [String] {
    let words = text.split { $0 == " " || $0 == "·" || $0 == "," }.map(String.init)
    guard words.count > 1, let last = words.last, koreanTitles.contains(last) else { return [] }
    return words.filter { !koreanTitles.contains($0) }
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

  // MARK: Brackets without a sign

  /// `【新华社重庆十四日电】`, `（中央社倫敦3日綜合外電報導）`.
  private func bracketedTelegram() -> Dateline? {
    guard let (inner, close) = bracket(within: 48),
      let telegram = ChineseTelegram(inner, evidence: evidence), telegram.end == inner.endIndex
    else { return nil }
    var dateline = telegram.dateline
    dateline.length = skippingMarks(from: close + 1)
    return dateline
  }

  /// `【ロンドン共同】`, `［ロンドン　３日　ロイター］ - `, `【3月3日 AFP】`.
  private func bracketedAgency() -> Dateline? {
    guard let (inner, close) = bracket(within: 40) else { return nil }
    let words = inner.split(whereSeparator: \.isGap)
    guard let last = words.last, let (place, agency) = splitAgency(last) else { return nil }
    let places = (words.dropLast() + (place.isEmpty ? [] : [place])).filter { word in
      !word.contains { $0.digit != nil }
    }
    guard places.count <= 1, words.count > 1 || !place.isEmpty else { return nil }
    return Dateline(
      place: places.first?.string,
      agency: agency,
      length: skippingMarks(from: close + 1)
    )
  }

  /// The place and the known agency that a word is made of.
  private func splitAgency(
    _ word: ArraySlice<Unicode.Scalar>
  ) -> (place: ArraySlice<Unicode.Scalar>, agency: String)? {
    if let agency = Agency.canonicalName(of: word.string) { return (word.prefix(0), agency) }
    for length in [4, 3, 2] where word.count > length + 1 {
      if let agency = Agency.canonicalName(of: word.suffix(length).string) {
        return (word.dropLast(length), agency)
      }
    }
    return nil
  }

  /// `越通社河内—`: a known agency, a place, a dash.
  private func agencyBeforeDash() -> Dateline? {
    guard scalars.first?.isHan == true,
      let dash = scalars.prefix(14).firstIndex(where: { $0.isDash || $0 == "－" })
    else { return nil }
    for length in [5, 4, 3] where dash - length >= 2 {
      guard let agency = Agency.canonicalName(of: scalars[..<length].string),
        scalars[length..<dash].allSatisfy({ $0.isHan })
      else { continue }
      return Dateline(
        place: scalars[length..<dash].string,
        agency: agency,
        length: skippingMarks(from: dash + 1)
      )
    }
    return nil
  }

  private func skippingMarks(from index: Int) -> Int {
    var index = index
    while index < scalars.count, scalars[index].isGap { index += 1 }
    guard index < scalars.count, scalars[index].isDash else { return index }
    while index < scalars.count, scalars[index].isGap || scalars[index].isDash { index += 1 }
    return index
  }

  private static let opening: Set<Unicode.Scalar> = ["(", "（", "[", "【", "〔", "［"]
  private static let closing: Set<Unicode.Scalar> = [")", "）", "]", "】", "〕", "］"]
  private static let koreanTitles: Set<String> = [
    "기자", "특파원", "통신원", "객원기자", "선임기자", "인턴기자", "논설위원",
  ]
}
