import Articles
package import Foundation

/// Reads articles out of a file's bytes, whatever its format, and says what it could not read.
package struct ArticleFileReader: Sendable {
  let limits: Limits

  package init(limits: Limits = .standard) {
    self.limits = limits
  }

  /// Reads what one file's bytes hold.
  ///
  /// `path` names the file in problems and tells Markdown from text where the bytes do not; no
  /// article's identity depends on it. `modified` dates an article that gives no date itself.
  package func read(_ bytes: [UInt8], path: String, modified: Date?) -> ArticleFileContents {
    var bytes = bytes
    return read(&bytes, path: path, modified: modified)
  }

  /// Reads the bytes, which are gone once they are unpacked and decoded: a large file weighs enough
  /// then.
  func read(_ bytes: inout [UInt8], path: String, modified: Date?) -> ArticleFileContents {
    var contents = readPacked(&bytes, path: path, modified: modified)
    // Paths have bytes of any kind, and reasons quote what files hold.
    contents.problems = contents.problems.map { problem in
      FileProblem(
        file: NativePath.shown(problem.file),
        reason: DisplayText.singleLine(problem.reason)
      )
    }
    return contents
  }
}

extension ArticleFileReader {
  private func readPacked(
    _ bytes: inout [UInt8],
    path: String,
    modified: Date?
  ) -> ArticleFileContents {
    guard Gzip.isGzip(bytes) else { return readUnpacked(&bytes, path: path, modified: modified) }
    var unpacked = Gzip.unpack(bytes, limits: limits)
    bytes = []
    guard !unpacked.bytes.isEmpty || unpacked.reason == nil else {
      return problem(unpacked.reason ?? "is empty", path)
    }
    if Gzip.isGzip(unpacked.bytes) { return problem("is packed more than once", path) }
    var contents = readUnpacked(&unpacked.bytes, path: path, modified: modified)
    if let reason = unpacked.reason {
      contents.problems.insert(FileProblem(file: path, reason: reason), at: 0)
    }
    return contents
  }

  private func problem(_ reason: String, _ path: String) -> ArticleFileContents {
    ArticleFileContents(problems: [FileProblem(file: path, reason: reason)])
  }

  private func readUnpacked(
    _ bytes: inout [UInt8],
    path: String,
    modified: Date?
  ) -> ArticleFileContents {
    if bytes.isEmpty { return problem("is empty", path) }
    let isCut = bytes.count > limits.feedBytes
    if isCut { bytes = Array(bytes.prefix(limits.feedBytes)) }
    // A mail's parts are in charsets of their own, so it is told before the file is decoded.
    if let kind = MailSigns.kind(of: bytes) {
      var contents = MailReader(path: path, limits: limits).read(bytes, as: kind)
      if isCut { contents.problems += problem(Self.cut(at: limits.feedBytes), path).problems }
      return contents
    }
    if BinarySigns.isBinary(bytes) { return problem("is not text", path) }
    var text = TextDecoding.decode(bytes)
    bytes = []
    guard text.bytes.contains(where: { !$0.isMarkupSpace }) else {
      return problem("is empty", path)
    }
    let kind = FileKind(of: text.bytes, path: path)
    var reasons = isCut ? [Self.cut(at: limits.feedBytes)] : []
    if ![.feed, .opml, .json, .nitf, .newsML].contains(kind), text.bytes.count > limits.textBytes {
      text.bytes = Array(text.bytes.prefix(limits.textBytes))
      reasons = [Self.cut(at: limits.textBytes)]
    }
    var contents = read(text.bytes, as: kind, path: path, modified: modified)
    for index in contents.articles.indices {
      contents.articles[index].warnings.insert(contentsOf: text.warnings, at: 0)
    }
    // Of several articles nobody could tell whose they were.
    if contents.articles.count == 1, case let marks = DirectionMarks.count(in: text.bytes),
      marks > 0
    {
      let are = marks == 1 ? "mark was" : "marks were"
      contents.articles[0].warnings.append("\(marks) hidden direction \(are) removed.")
    }
    contents.problems += reasons.map { FileProblem(file: path, reason: $0) }
    return contents
  }

  private static func cut(at bytes: Int) -> String {
    bytes >= 1 << 20 ? "is cut at \(bytes >> 20) MiB" : "is cut at \(bytes) bytes"
  }

  private func read(
    _ bytes: [UInt8],
    as kind: FileKind,
    path: String,
    modified: Date?
  ) -> ArticleFileContents {
    switch kind {
    case .feed:
      let tree = MarkupParser.parse(bytes, dialect: .xml, limits: limits)
      return FeedReader(tree: tree, path: path, limits: limits).read()
    case .opml:
      let tree = MarkupParser.parse(bytes, dialect: .xml, limits: limits)
      var reader = OutlineReader(tree: tree, path: path, limits: limits)
      return reader.read()
    case .json: return JSONReader(path: path, limits: limits).read(bytes)
    case .nitf, .newsML:
      let tree = MarkupParser.parse(bytes, dialect: .xml, limits: limits)
      let format = kind == .nitf ? ArticleFormat.nitf : .newsML
      return AgencyFileReader(tree: tree, path: path, format: format, limits: limits).read()
    case .html: return PageReader(path: path, limits: limits).read(bytes)
    case .markdown: return MarkdownReader(path: path, limits: limits).read(bytes)
    case .otherXML(let root):
      return problem("is XML but no feed: its root is “\(DisplayText.singleLine(root))”", path)
    case .text: return readText(bytes, path: path, modified: modified)
    }
  }

  private func readText(_ bytes: [UInt8], path: String, modified: Date?) -> ArticleFileContents {
    ArticleFileContents(
      articles: [WireCopyParser().article(fromUTF8: bytes, path: path, modified: modified)]
    )
  }
}

/// How a file that holds no text is told from one that does.
enum BinarySigns {
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if TextDecoding.byteOrderMark(bytes) != nil { return false }
    if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
    if TextDecoding.wideCharset(bytes) != nil { return false }
    var sample = bytes.prefix(8192)
    // Old systems fill the last block of a text with zeros.
    while bytes.count <= 8192, sample.last == 0 { sample.removeLast() }
    if sample.isEmpty { return true }
    let controls = sample.count { $0 < 0x20 && !$0.isMarkupSpace && $0 != 0x1B || $0 == 0x7F }
    return controls * 20 > sample.count
  }

  /// PDF, PNG, JPEG, GIF, ZIP, ELF, SQLite, xz, Zstandard and bzip2.
  private static let signatures: [[UInt8]] = [
    Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
    [0x50, 0x4B, 0x03, 0x04], [0x7F, 0x45, 0x4C, 0x46], Array("SQLite format 3".utf8),
    [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD], Array("BZh9".utf8),
  ]
}
