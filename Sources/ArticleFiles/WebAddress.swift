/// A URL in its five parts, read as RFC 3986 appendix B reads it: any text has a reading.
struct WebAddress: Equatable {
  /// In lower case; nil in a relative reference.
  var scheme: String?
  var authority: String?
  var path: String
  var query: String?
  var fragment: String?

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { WebAddress($0[...]) }
  }

  private init(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var rest = text
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(decoding: rest[(hash + 1)...], as: UTF8.self)
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = String(decoding: rest[(mark + 1)...], as: UTF8.self)
      rest = rest[..<mark]
    }
    if let colon = Self.schemeEnd(rest) {
      scheme = String(decoding: rest[..<colon], as: UTF8.self).lowercased()
      rest = rest[(colon + 1)...]
    }
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[end...]
    }
    path = String(decoding: rest, as: UTF8.self)
  }

  /// The scheme alone, without the work of taking the address apart.
  static func scheme(of text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      schemeEnd(bytes[...]).map { String(decoding: bytes[..<$0], as: UTF8.self).lowercased() }
    }
  }

  var text: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    if let fragment { text += "#" + fragment }
    return text
  }

  /// The authority without user and port, in lower case.
  var host: String? {
    guard var host = authority?[...] else { return nil }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    if !host.hasPrefix("["), let colon = host.lastIndex(of: ":") { host = host[..<colon] }
    return host.isEmpty ? nil : host.lowercased()
  }

  /// Whether the address has a scheme that names a place on the network.
  var isAbsolute: Bool {
    guard let scheme else { return false }
    return authority?.isEmpty == false || scheme == "mailto" || (scheme != "http" && !path.isEmpty)
  }
}

extension WebAddress {
  /// The reference seen from this address (RFC 3986 section 5.2).
  func resolving(_ reference: WebAddress) -> WebAddress {
    var target = reference
    if reference.scheme != nil {
      // Some publishers write `http:page.html` for a relative reference; RFC 3986 5.2.2 allows it.
      guard reference.authority == nil, reference.scheme == scheme, authority != nil else {
        return target
      }
    }
    target.scheme = scheme
    if reference.authority != nil {
      target.path = Self.withoutDots(reference.path)
      return target
    }
    target.authority = authority
    if reference.path.isEmpty {
      target.path = path
      if reference.query == nil { target.query = query }
    } else if reference.path.hasPrefix("/") {
      target.path = Self.withoutDots(reference.path)
    } else {
      target.path = Self.withoutDots(merged(with: reference.path))
    }
    return target
  }

  private func merged(with relative: String) -> String {
    if authority != nil, path.isEmpty { return "/" + relative }
    guard let slash = path.lastIndex(of: "/") else { return relative }
    return path[...slash] + relative
  }

  /// The path with its `.` and `..` segments carried out.
  private static func withoutDots(_ path: String) -> String {
    guard path.utf8.contains(0x2E) else { return path }
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      switch segment {
      case ".": if isLast { kept.append("") }
      case "..":
        if kept.count > 1 || (kept.count == 1 && kept[0] != "") { kept.removeLast() }
        if isLast { kept.append("") }
      default: kept.append(segment)
      }
    }
    return kept.joined(separator: "/")
  }

  private static func schemeEnd(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x2B, 0x2D, 0x2E:
        if index == text.startIndex { return nil }
      case UInt8(ascii: ":"): return index == text.startIndex ? nil : index
      default: return nil
      }
    }
    return nil
  }
}

extension WebAddress {
  /// The one spelling by which two addresses of the same page are told to be the same.
  ///
  /// Scheme and host in lower case; no fragment, default port, or slash at the end; `http` and `https` alike.
  static func normalised(_ text: String) -> String {
    var address = WebAddress(text.trimmingASCIISpace)
    guard let authority = address.authority else { return address.text }
    address.fragment = nil
    var host = authority.lowercased()
    if host.hasSuffix(":80") { host.removeLast(3) }
    if host.hasSuffix(":443") { host.removeLast(4) }
    address.authority = host
    if address.scheme == "https" { address.scheme = "http" }
    if address.query == "" { address.query = nil }
    while address.path.utf8.last == UInt8(ascii: "/") { address.path.removeLast() }
    return address.text
  }

  /// An address as a file has it, cleaned of spaces and controls; nil for an empty text.
  init?(written text: String) {
    let cleaned = Self.cleaned(text)
    if cleaned.isEmpty { return nil }
    self.init(cleaned)
  }

  /// The text as an address seen from `base`, cleaned of spaces and controls; nil for an empty text.
  static func resolved(_ text: String, against base: WebAddress?) -> String? {
    let cleaned = cleaned(text)
    guard !cleaned.isEmpty else { return nil }
    guard let base else { return cleaned }
    let reference = WebAddress(cleaned)
    if reference.scheme != nil, reference.authority != nil { return cleaned }
    return base.resolving(reference).text
  }

  /// The text without the white space and hidden characters that typing and wrapping leave in a URL.
  private static func cleaned(_ text: String) -> String {
    let trimmed = text.trimmingASCIISpace
    if trimmed.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return trimmed }
    var cleaned = ""
    for scalar in DisplayText.multiline(trimmed).unicodeScalars {
      switch scalar.value {
      case 0x0A: continue
      case 0x20: cleaned += "%20"
      default: cleaned.unicodeScalars.append(scalar)
      }
    }
    return cleaned
  }
}

extension String {
  /// The text without ASCII white space at its ends.
  var trimmingASCIISpace: String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard let first = utf8.first, let last = utf8.last, isSpace(first) || isSpace(last) else {
      return self
    }
    var view = Substring(self).utf8
    while let byte = view.first, isSpace(byte) { view.removeFirst() }
    while let byte = view.last, isSpace(byte) { view.removeLast() }
    return String(Substring(view))
  }
}
