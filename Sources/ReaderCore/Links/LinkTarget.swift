import CellGrid
package import Wording

/// Where a link leads, told without believing what the link says of itself.
package struct LinkTarget: Equatable, Sendable {
  package enum Place: Equatable, Sendable {
    /// `user` is what stands before an `@`, which looks like a host to whoever reads from the left.
    case web(WebHost, user: String?)
    case mail(to: String, host: String)
    case refused(LinkRefusal)
  }

  package let address: String
  package let place: Place
  /// The other host that the link's own words name.
  package let claim: String?

  /// Longer addresses are of no use to people.
  package static let longestAddress = 8_192

  /// Reads an address, and what the words of the links to it say of where it leads.
  package init(_ address: String, words: [String] = []) {
    self.address = address
    place = Self.place(of: Array(address.utf8))
    let names = Self.hosts(of: place)
    let fileName = address.split(separator: "/").last.map { String($0) } ?? ""
    claim = words.lazy.flatMap { LinkWords.hosts(namedBy: $0, besides: fileName) }.first { said in
      !names.isEmpty && !names.contains { WebHost.areOfOneSite($0, said) }
    }
  }

  /// Whether the reader has to agree before the link is opened.
  package var needsAgreement: Bool {
    if claim != nil { return true }
    if case .web(_, let user) = place { return user != nil }
    return false
  }

  /// Why the link is never opened; nil when it may be.
  package var refusal: LinkRefusal? {
    if case .refused(let refusal) = place { return refusal }
    return nil
  }

  /// Where the link leads, in few words.
  package var label: Phrase {
    switch place {
    case .web(let host, user: _): Phrase(asIs: host.label)
    case .mail(let recipient, host: _): .mail(to: recipient)
    case .refused(let refusal): refusal.label
    }
  }

  /// What the status line says once the link is open.
  package var openedSentence: Phrase {
    switch place {
    case .web(let host, user: _): .opened(host.label)
    case .mail(let recipient, host: _): .openedMail(to: recipient)
    case .refused(let refusal): refusal.sentence
    }
  }

  private static func place(of bytes: [UInt8]) -> Place {
    guard bytes.count <= longestAddress else { return .refused(.tooLong) }
    let text = String(decoding: bytes, as: UTF8.self)
    guard !text.unicodeScalars.contains(where: \.isHiddenInAddress) else {
      return .refused(.hidden)
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[0].isASCIILetter, bytes[..<colon].allSatisfy(\.isOfScheme)
    else { return .refused(.noScheme) }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    let rest = bytes[(colon + 1)...]
    switch scheme {
    case "http": return web(rest, standardPort: 80)
    case "https": return web(rest, standardPort: 443)
    case "mailto": return mail(rest)
    default: return .refused(.scheme(scheme))
    }
  }

  private static func web(_ bytes: ArraySlice<UInt8>, standardPort: Int) -> Place {
    guard bytes.starts(with: "//".utf8) else { return .refused(.malformed) }
    let ends = Set("/?#".utf8)
    let authority = bytes.dropFirst(2).prefix { !ends.contains($0) }
    let at = authority.lastIndex(of: UInt8(ascii: "@"))
    let user = at.map { String(decoding: authority[..<$0], as: UTF8.self) } ?? ""
    let place = at.map { authority[($0 + 1)...] } ?? authority
    // Browsers take a backslash for a slash, and then the host is another.
    guard !authority.contains(UInt8(ascii: "\\")),
      let host = WebHost(place, standardPort: standardPort)
    else { return .refused(.malformed) }
    return .web(host, user: user.isEmpty ? nil : user)
  }

  private static func mail(_ bytes: ArraySlice<UInt8>) -> Place {
    let recipient = bytes.prefix { $0 != UInt8(ascii: "?") }
    guard let at = recipient.lastIndex(of: UInt8(ascii: "@")), at > recipient.startIndex,
      let host = WebHost(recipient[(at + 1)...], standardPort: 0)
    else { return .refused(.malformed) }
    return .mail(to: String(decoding: recipient, as: UTF8.self), host: host.name)
  }

  private static func hosts(of place: Place) -> [String] {
    switch place {
    case .web(let host, user: _): [host.name]
    case .mail(to: _, let host): [host]
    case .refused: []
    }
  }
}

extension LinkTarget {
  /// The question before opening, as long as it has room; the true host is the last thing to go.
  package func question(columns: Int, in language: InterfaceLanguage) -> String {
    var forms: [Phrase] = []
    if let claim { forms += [.textSays(claim, linkLeadsTo: label), .not(claim, but: label)] }
    if case .web(let host, let user?) = place {
      forms.append(.leads(to: host.label, asUser: user))
    }
    forms += [.leadsAndOpens(to: label), .leads(to: label)]
    let texts = forms.map { $0.text(in: language) }
    if let text = texts.first(where: { $0.cellWidth <= columns }) { return text }
    // Whose host it is stands at its end.
    var end = label.text(in: language)[...]
    while end.cellWidth + 1 > columns, !end.isEmpty { end.removeFirst() }
    return "…\(end)"
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  fileprivate var isOfScheme: Bool {
    isASCIILetter || isASCIIDigit || self == 0x2B || self == 0x2D || self == 0x2E
  }
}

extension Unicode.Scalar {
  /// Whether the scalar cannot be seen, or changes where others are seen.
  fileprivate var isHiddenInAddress: Bool {
    if !mayBeShown { return true }
    return switch value {
    case 0x20, 0xA0, 0x1680, 0x2000...0x200F: true
    case 0x202F, 0x205F, 0x3000, 0xFE0E, 0xFE0F, 0xFFFC, 0xFFFD: true
    default: false
    }
  }
}
