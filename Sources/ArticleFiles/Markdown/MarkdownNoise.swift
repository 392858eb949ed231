/// Marks in Markdown that mean something to the system that publishes it and nothing to a reader.
enum MarkdownNoise {
  /// The text without the tags of Jekyll and Hugo, attribute lists and tables of contents; what a
  /// tag says of a picture stays, as a picture.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    guard holdsMarks(bytes) else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var isInCode = false
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      let line = bytes[start..<end]
      let opening = line.drop { $0 == 0x20 }
      if opening.starts(with: "```".utf8) || opening.starts(with: "~~~".utf8) { isInCode.toggle() }
      if isInCode || !holdsMarks(line) {
        output.append(contentsOf: line)
      } else {
        appendCleaned(line, to: &output)
      }
      start = end
    }
    return output
  }
}

extension MarkdownNoise {
  private static func holdsMarks(_ bytes: some Sequence<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      let isOpen = previous == UInt8(ascii: "{")
      if isOpen, [UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: ":")].contains(byte) {
        return true
      }
      if previous == UInt8(ascii: "["),
        [UInt8(ascii: "T"), UInt8(ascii: "["), UInt8(ascii: "t")]
          .contains(byte)
      {
        return true
      }
      previous = byte
    }
    return false
  }

  private static func appendCleaned(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let text = String(decoding: line, as: UTF8.self)
    let bare = text.trimmingASCIISpace
    if ["[TOC]", "[toc]", "[[toc]]", "[[_TOC_]]", "{{TOC}}", "{:toc}"].contains(bare) {
      output.append(0x0A)
      return
    }
    var rest = Substring(text)
    var isInCode = false
    while let first = rest.first {
      if first == "`" { isInCode.toggle() }
      if !isInCode, let (length, words) = tag(rest) {
        output.append(contentsOf: words.utf8)
        rest = rest.dropFirst(length)
      } else {
        output.append(contentsOf: String(first).utf8)
        rest = rest.dropFirst()
      }
    }
  }

  /// The tag that opens the text: how long it is and what stands for it.
  private static func tag(_ text: Substring) -> (length: Int, words: String)? {
    for (opening, closing) in [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}")]
    where text.hasPrefix(opening) {
      let inner = text.dropFirst(opening.count).prefix(600)
      guard let end = inner.firstIndex(of: closing) else { return nil }
      let length = opening.count + inner[..<end].count + closing.count
      return (length, words(inTag: inner[..<end]))
    }
    if text.hasPrefix("{:") {
      let inner = text.prefix(200)
      return inner.firstIndex(of: "}").map { (inner[...$0].count, "") }
    }
    return text.hasPrefix("[[") ? wikiLink(text) : nil
  }

  /// `[[Page|words]]` is its words.
  private static func wikiLink(_ text: Substring) -> (length: Int, words: String)? {
    let inner = text.dropFirst(2).prefix(200)
    guard let end = inner.firstIndex(of: "]]"), !inner[..<end].contains("[") else { return nil }
    let words = inner[..<end].split(separator: "|").last.map(String.init) ?? ""
    return (inner[..<end].count + 4, words)
  }

  /// A figure's tag becomes a figure; any other is dropped.
  private static func words(inTag inner: Substring) -> String {
    let inner = String(inner).trimmingASCIISpace
    guard inner.hasPrefix("figure") || inner.hasPrefix("image") || inner.hasPrefix("img") else {
      return ""
    }
    let caption = value("caption", in: inner) ?? value("title", in: inner)
    let source = value("src", in: inner) ?? ""
    guard let caption else { return source.isEmpty ? "" : "![](<\(source)>)" }
    let escaped = caption.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<figure><img src=\"\(source)\"><figcaption>\(escaped)</figcaption></figure>"
  }

  private static func value(_ name: String, in inner: String) -> String? {
    for quote in ["\"", "'"] as [Character] {
      guard let start = inner.firstRange(of: "\(name)=\(quote)") else { continue }
      return String(inner[start.upperBound...].prefix { $0 != quote })
    }
    return nil
  }
}

extension Substring {
  /// Where the text first stands.
  fileprivate func firstIndex(of text: String) -> Index? {
    firstRange(of: text)?.lowerBound
  }
}
