import Articles
import Foundation

/// Lines among an article's paragraphs in which its site speaks to the reader.
enum SiteLines {
  /// The blocks without them, and without headings that are left with nothing under them.
  static func removed(from blocks: [Block]) -> [Block] {
    var kept: [Block] = []
    let lastProse = blocks.lastIndex(where: isProse) ?? -1
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      index += 1
      guard let words = words(of: block) else {
        kept += withoutSiteLines(block)
        continue
      }
      if SitePhrases.ends.contains(words), index > lastProse { break }
      if SitePhrases.lists.contains(words) {
        let length = linksLength(blocks[index...])
        if length > 0 || index == blocks.count || isLabelled(block) {
          index += length
          continue
        }
      }
      if !isSiteLine(block, words) { kept.append(block) }
    }
    while let last = kept.last, isOpening(last), kept.count > 1 { kept.removeLast() }
    return kept
  }
}

extension SiteLines {
  /// A list of definitions falls apart when its site speaks in it.
  private static func withoutSiteLines(_ block: Block) -> [Block] {
    guard case .definitions(let list) = block else { return [block] }
    let kept = removed(from: list.blocks)
    return kept == list.blocks ? [block] : kept
  }

  /// The words of a line as the lists have them; nil for what is no line.
  private static func words(of block: Block) -> String? {
    let inlines: [Inline]
    switch block {
    case .paragraph(let words), .heading(level: _, let words): inlines = words
    default: return nil
    }
    let text = inlines.plainText
    guard text.utf8.count <= 600 else { return nil }
    return folded(text)
  }

  /// The text in small letters without marks at its ends.
  static func folded(_ text: String) -> String {
    let scalars = Array(text.lowercased().unicodeScalars)
    let isWord: (Unicode.Scalar) -> Bool = { $0.isLetter || $0.digit != nil }
    guard let first = scalars.firstIndex(where: isWord), let last = scalars.lastIndex(where: isWord)
    else { return "" }
    return DisplayText.singleLine(scalars[first...last].string)
  }

  private static func isLabelled(_ block: Block) -> Bool {
    if case .heading = block { return true }
    return block.plainText.hasSuffix(":")
  }

  private static func isOpening(_ block: Block) -> Bool {
    switch block {
    case .heading, .rule: true
    default: false
    }
  }

  /// Whether the block holds sentences of some length.
  private static func isProse(_ block: Block) -> Bool {
    guard case .paragraph(let inlines) = block, !inlines.isLinksOnly else { return false }
    return inlines.plainText.utf8.count > 400
  }

  /// How many blocks at the beginning hold links and nothing else.
  private static func linksLength(_ blocks: ArraySlice<Block>) -> Int {
    blocks.prefix { isLinks($0) }.count
  }

  private static func isLinks(_ block: Block) -> Bool {
    switch block {
    case .paragraph(let inlines), .heading(level: _, let inlines): inlines.isLinksOnly
    case .list(let list):
      list.items.allSatisfy { item in item.allSatisfy { isLinks($0) || isPicture($0) } }
    case .image(let image): image.caption == nil
    default: false
    }
  }

  private static func isPicture(_ block: Block) -> Bool {
    if case .image = block { true } else { false }
  }

  private static func isSiteLine(_ block: Block, _ words: String) -> Bool {
    guard case .paragraph(let inlines) = block else {
      return SitePhrases.labels.contains(words)
    }
    if words.isEmpty { return !inlines.plainText.contains { $0.isNumber || $0.isSymbol } }
    if SitePhrases.labels.contains(words) { return true }
    if inlines.isLinksOnly, isNetworks(words) { return true }
    let isShort = words.unicodeScalars.count <= 240
    guard isShort else { return false }
    if SitePhrases.prompts.contains(where: words.holds) { return true }
    return isPointer(inlines, words)
  }

  /// `Read also: …` with a link for the rest.
  private static func isPointer(_ inlines: [Inline], _ words: String) -> Bool {
    guard let lead = SitePhrases.pointers.first(where: words.begins) else { return false }
    let rest = words.dropFirst(lead.count)
    guard rest.first?.isLetter != true else { return false }
    if inlines.isLinksOnly { return true }
    // Behind a colon all is the other story's headline, linked or not.
    let text = inlines.plainText.lowercased()
    guard let found = text.range(of: lead) else { return false }
    let after = text[found.upperBound...].first { !$0.isWhitespace }
    return after == ":" || after == "：" || after == "»" || after == ">" || after == "→"
      || after == "|" || (inlines.hasLink && after == "–")
  }

  /// `Facebook · X · WhatsApp`: the names of places to share in, and nothing else.
  private static func isNetworks(_ words: String) -> Bool {
    let names = words.split { !$0.isLetter }.map(String.init)
    return !names.isEmpty && names.allSatisfy(SitePhrases.networks.contains)
  }
}
