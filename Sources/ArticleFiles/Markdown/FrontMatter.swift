import Articles
import Foundation
import Yams

/// The YAML in front of a Markdown article: what it says about the article.
struct FrontMatter {
  private var fields: [String: [String]] = [:]
  /// The names whose texts stand one by one, so that a comma in one is no more than a comma.
  private var lists: Set<String> = []
  private(set) var enclosures: [Enclosure] = []
  /// Why the block could not be read; nil when there is none or it was.
  private(set) var problem: String?

  /// Takes the block off the front of `bytes`; leaves everything where there is none.
  init(takingFrom bytes: inout [UInt8], limits: Limits) {
    guard let (yaml, end) = Self.block(in: bytes, limits: limits) else { return }
    // Only texts are wanted: telling numbers and dates from them takes regular expressions.
    guard let node = try? Yams.compose(yaml: yaml, .basic), let mapping = node.mapping else {
      problem = "The front matter is not YAML and was taken for text."
      return
    }
    bytes.removeSubrange(..<end)
    // Only the top is read, so that an alias inside an alias is never followed.
    for (key, value) in mapping {
      guard let name = key.scalar?.string.lowercased() else { continue }
      fields[name] = Self.texts(value)
      if value.sequence != nil { lists.insert(name) }
      if name == "enclosures" { enclosures = Self.enclosures(value, limits: limits) }
    }
  }

  /// Whether a name is given at all, and be it with an empty text.
  func has(_ name: String) -> Bool { fields[name] != nil }

  /// Whether the first of the names that has any texts has them as a list.
  func isList(_ names: String...) -> Bool {
    names.first { fields[$0]?.isEmpty == false }.map(lists.contains) ?? false
  }

  /// The first text of the first of the names that has one.
  func text(_ names: String...) -> String? {
    names.lazy.compactMap { fields[$0]?.first }.map(DisplayText.singleLine).first { !$0.isEmpty }
  }

  /// The first text of the first of the names that has one, on as many lines as it has.
  func lines(_ names: String...) -> String? {
    names.lazy.compactMap { fields[$0]?.first }.map(DisplayText.shortLines).first { !$0.isEmpty }
  }

  /// All texts of the first of the names that has any.
  func texts(_ names: String...) -> [String] {
    let texts = names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty } ?? []
    return texts.map(DisplayText.singleLine).filter { !$0.isEmpty }
  }
}

extension FrontMatter {
  private static func texts(_ node: Node) -> [String] {
    switch node {
    case .scalar(let scalar): return scalar.string.isEmpty ? [] : [scalar.string]
    case .sequence(let sequence):
      return sequence.prefix(256).compactMap { item in
        item.scalar?.string ?? item.mapping.flatMap(name)
      }
    case .mapping(let mapping): return [name(in: mapping)].compactMap(\.self)
    default: return []
    }
  }

  private static func name(in mapping: Node.Mapping) -> String? {
    mapping.first { $0.key.scalar?.string == "name" }?.value.scalar?.string
  }

  private static func enclosures(_ node: Node, limits: Limits) -> [Enclosure] {
    (node.sequence?.prefix(limits.enclosureCount) ?? []).compactMap { item in
      func text(_ key: String) -> String? {
        let value = item.mapping?.first { $0.key.scalar?.string == key }?.value.scalar?.string
        return value.map(DisplayText.singleLine).filter { !$0.isEmpty }
      }
      let address = item.scalar?.string ?? text("url")
      guard let url = address.flatMap({ WebAddress.resolved($0, against: nil) }),
        url.utf8.count <= limits.urlBytes
      else { return nil }
      return Enclosure(url: url, type: text("type"), length: text("length").flatMap { Int($0) })
    }
  }

  /// The text between the two lines of dashes, and where the second one ends.
  private static func block(in bytes: [UInt8], limits: Limits) -> (yaml: String, end: Int)? {
    let head = bytes.prefix(limits.frontMatterBytes)
    guard head.starts(with: "---\n".utf8) || head.starts(with: "---\r\n".utf8) else { return nil }
    var lineStart = (head.firstIndex(of: 0x0A) ?? 3) + 1
    let start = lineStart
    while lineStart < head.endIndex {
      let lineEnd = head[lineStart...].firstIndex(of: 0x0A) ?? head.endIndex
      let line = head[lineStart..<lineEnd].filter { $0 != 0x0D && $0 != 0x20 }
      if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) {
        let yaml = String(decoding: head[start..<lineStart], as: UTF8.self)
        return (yaml, min(lineEnd + 1, bytes.count))
      }
      lineStart = lineEnd + 1
    }
    return nil
  }
}
