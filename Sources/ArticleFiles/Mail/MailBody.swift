import Articles

/// The words and files of a mail, whatever parts it is made of.
struct MailBody {
  let limits: Limits
  private(set) var enclosures: [Enclosure] = []
  /// What was wrong, each thing once.
  private(set) var warnings: [String] = []
  /// The language that the part with the words names.
  private(set) var language: String?
  private var partCount = 0

  init(limits: Limits) {
    self.limits = limits
  }

  /// The blocks of a part and of all parts in it.
  mutating func blocks(of part: MailPart, depth: Int = 0) -> [Block] {
    if part.header.isCut { warn("The mail's header is too long and was cut.") }
    if part.type.value.hasPrefix("multipart/") { return multipart(part, depth: depth) }
    if part.type.value == "message/rfc822" || part.type.value == "message/global" {
      return message(part, depth: depth)
    }
    if part.isText { return words(of: part) }
    if !part.isSignature { attach(part) }
    return []
  }

  private mutating func warn(_ warning: String) {
    if !warnings.contains(warning) { warnings.append(warning) }
  }
}

extension MailBody {
  private mutating func multipart(_ part: MailPart, depth: Int) -> [Block] {
    guard depth < limits.mailPartDepth else {
      warn("Parts more than \(limits.mailPartDepth) deep were left out.")
      return []
    }
    guard let boundary = part.type["boundary"] else {
      warn("A part of the mail names no boundary and is shown as it is.")
      return plain(part.body, part)
    }
    let limit = max(0, limits.mailPartCount - partCount)
    let body = MultipartBody(part.body, boundary: boundary, limit: limit)
    partCount += body.parts.count
    if body.isCut { warn("Parts beyond the first \(limits.mailPartCount) were left out.") }
    if body.isOpen { warn("A part of the mail has no end.") }
    if body.parts.isEmpty, !body.isCut { return plain(part.body, part) }
    let standard = part.type.value == "multipart/digest" ? "message/rfc822" : "text/plain"
    let parts = body.parts.map { MailPart($0, limits: limits, standard: standard) }
    switch part.type.value {
    case "multipart/alternative": return alternative(parts, depth: depth)
    case "multipart/related": return related(parts, to: part, depth: depth)
    default:
      var blocks: [Block] = []
      for part in parts { blocks += self.blocks(of: part, depth: depth + 1) }
      return blocks
    }
  }

  /// The last of the parts that has words: they all say the same, the plainest first.
  private mutating func alternative(_ parts: [MailPart], depth: Int) -> [Block] {
    var best: [Block] = []
    for part in parts {
      let blocks = blocks(of: part, depth: depth + 1)
      if !blocks.plainText.isEmpty || best.isEmpty { best = blocks }
    }
    return best
  }

  /// The first part, or the one that the whole names, with the files that it shows.
  private mutating func related(_ parts: [MailPart], to whole: MailPart, depth: Int) -> [Block] {
    let start = whole.type["start"]?.trimmingAngles
    let named = parts.firstIndex { part in
      start != nil && part.header.text("content-id")?.trimmingAngles == start
    }
    var blocks: [Block] = []
    for index in parts.indices {
      let isRoot = index == named ?? 0
      let read = self.blocks(of: parts[index], depth: depth + 1)
      if isRoot { blocks = read }
    }
    return blocks
  }

  /// A mail inside the mail, below its subject.
  private mutating func message(_ part: MailPart, depth: Int) -> [Block] {
    guard depth < limits.mailPartDepth else {
      warn("Parts more than \(limits.mailPartDepth) deep were left out.")
      return []
    }
    let inner = MailPart(part.decoded.bytes, limits: limits)
    let subject = inner.header.text("subject")
    let heading = subject.map {
      Block.heading(level: 2, [.text(DisplayText.capped($0, to: limits.titleBytes))])
    }
    return [heading].compactMap(\.self) + blocks(of: inner, depth: depth + 1)
  }

  private mutating func attach(_ part: MailPart) {
    guard enclosures.count < limits.enclosureCount else { return }
    let external = part.type.value == "message/external-body" ? part.type["url"] : nil
    let name = external ?? part.address ?? "part-\(enclosures.count + 1)"
    guard let url = WebAddress.resolved(name, against: nil), url.utf8.count <= limits.urlBytes
    else { return }
    let type = DisplayText.singleLine(part.type.value)
    let length = external == nil ? part.decodedCount : nil
    enclosures.append(Enclosure(url: url, type: type, length: length))
  }
}

extension MailBody {
  private mutating func words(of part: MailPart) -> [Block] {
    let (bytes, isDamaged) = part.decoded
    if isDamaged { warn("A part of the mail breaks off.") }
    return plain(bytes, part)
  }

  /// The words of a part whose bytes are decoded, by its type.
  private mutating func plain(_ bytes: ArraySlice<UInt8>, _ part: MailPart) -> [Block] {
    var bytes = bytes
    if bytes.count > limits.textBytes {
      bytes = bytes.prefix(limits.textBytes)
      warn("The text is cut at \(limits.textBytes) bytes.")
    }
    // ASCII is what every mailer writes that has not looked.
    let label = part.type["charset"].filter { $0.lowercased() != "us-ascii" }
    let text = TextDecoding.decode(Array(bytes), label: label)
    for warning in text.warnings { warn(warning) }
    if let stated = part.header.text("content-language") {
      language = LanguageTag.tag(String(stated.prefix { $0 != "," })) ?? language
    }
    switch part.type.value {
    case "text/html", "application/xhtml+xml":
      let base = part.header.text("content-location").flatMap(WebAddress.init(written:))
      return HTMLText.blocks(text.bytes, base: base, limits: limits)
    case "text/markdown", "text/x-markdown":
      let markdown = Array(text.bytes.prefix(limits.markdownBytes))
      return MarkdownReader.blocks(markdown, base: nil, limits: limits)
    default:
      let isFlowed = part.type["format"]?.lowercased() == "flowed"
      let deletesSpace = part.type["delsp"]?.lowercased() == "yes"
      return MailText(isFlowed: isFlowed, deletesSpace: deletesSpace)
        .blocks(of: String(decoding: text.bytes, as: UTF8.self))
    }
  }
}
