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
    let bare = String(decoding: line.prefix(40), as: UTF8.self).trimmingASCIISpace
    if ["[TOC]", "[toc]", "[[toc]]", "[[_TOC_]]", "{{TOC}}", "{:toc}"].contains(bare) {
      output.append(0x0A)
      return
    }
    var rest = line
    var isInCode = false
    while let first = rest.first {
      if first == UInt8(ascii: "`") { isInCode.toggle() }
      if !isInCode, let (length, words) = tag(rest) {
        output.append(contentsOf: words.utf8)
        rest = rest.dropFirst(length)
      } else {
        output.append(first)
        rest = rest.dropFirst()
      }
    }
  }

  /// The tag that opens the text: how many bytes it has and what stands for it.
  private static func tag(_ text: ArraySlice<UInt8>) -> (length: Int, words: String)? {
    switch text.first {
    case UInt8(ascii: "{"): return publishersTag(text) ?? attributeList(text)
    case UInt8(ascii: "["): return wikiLink(text)
    default: return nil
    }
  }

  private static let publishersTags = [
    ("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}"),
  ]
  .map { (opening: [UInt8]($0.utf8), closing: [UInt8]($1.utf8)) }
  private static let longestTag = 1_000

  private static func publishersTag(_ text: ArraySlice<UInt8>) -> (length: Int, words: String)? {
    for (opening, closing) in publishersTags where text.starts(with: opening) {
      let inner = text.dropFirst(opening.count).prefix(longestTag)
      guard let end = inner.offset(ofShort: closing) else { return nil }
      let length = opening.count + end + closing.count
      return (length, words(inTag: String(decoding: inner.prefix(end), as: UTF8.self)))
    }
    return nil
  }

  private static func attributeList(_ text: ArraySlice<UInt8>) -> (length: Int, words: String)? {
    guard text.starts(with: "{:".utf8) else { return nil }
    let end = text.prefix(200).offset(of: UInt8(ascii: "}"))
    return end.map { ($0 + 1 - text.startIndex, "") }
  }

  /// `[[Page|words]]` is its words.
  private static func wikiLink(_ text: ArraySlice<UInt8>) -> (length: Int, words: String)? {
    guard text.starts(with: "[[".utf8) else { return nil }
    let inner = text.dropFirst(2).prefix(400).prefix { $0 != UInt8(ascii: "[") }
    guard let end = inner.offset(ofShort: Array("]]".utf8)) else { return nil }
    let words = inner.prefix(end).split(separator: UInt8(ascii: "|")).last ?? []
    return (end + 4, String(decoding: words, as: UTF8.self))
  }

  /// A figure's tag becomes a figure; any other is dropped.
  private static func words(inTag inner: String) -> String {
    let inner = inner.trimmingASCIISpace
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

extension ArraySlice<UInt8> {
  /// How many bytes stand before the first place of the few letters of `part`.
  fileprivate func offset(ofShort part: [UInt8]) -> Int? {
    withUnsafeBufferPointer { bytes in
      part.withUnsafeBufferPointer { bytes.offset(of: $0) }
    }
  }
}
