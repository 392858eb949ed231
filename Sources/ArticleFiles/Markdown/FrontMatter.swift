import Articles
import Foundation
import Yams

/// The block in front of a Markdown article: what it says about the article, in YAML, TOML or JSON.
struct FrontMatter {
  /// What stands behind a name.
  struct Field {
    var texts: [String] = []
    /// Whether the texts stand one by one, so that a comma in one is no more than a comma.
    var isList = false
  }

  private var fields: [String: Field] = [:]
  private(set) var enclosures: [Enclosure] = []
  /// Whether Dateline wrote it, so that nothing has to be guessed about the article.
  private(set) var isWritten = false
  /// Why the block could not be read; nil when there is none or it was.
  private(set) var problem: String?

  /// Takes the block off the front of `bytes`; leaves everything where there is none.
  init(takingFrom bytes: inout [UInt8], limits: Limits) {
    guard let block = FrontMatterBlock(in: bytes, limits: limits) else { return }
    switch block.kind {
    case .yaml:
      if !readYAML(block.text, limits: limits) {
        fields = Self.lines(block.text)
        let use = fields.isEmpty ? "taken for text" : "read line by line"
        problem = "The front matter is not YAML and was \(use)."
        if fields.isEmpty { return }
      }
    case .toml: fields = PlainTOML.fields(in: block.text)
    case .json: fields = Self.json(block.text, limits: limits)
    }
    bytes.removeSubrange(..<block.end)
  }
}

extension FrontMatter {
  /// The first text of the first of the names that has one.
  func text(_ names: [String]) -> String? {
    first(of: names, as: DisplayText.singleLine)
  }

  /// The first text of the first of the names that has one, on as many lines as it has.
  func lines(_ names: [String]) -> String? {
    first(of: names, as: DisplayText.shortLines)
  }

  private func first(of names: [String], as clean: (String) -> String) -> String? {
    names.lazy.compactMap { fields[$0]?.texts.first }.map(clean).first { !$0.isEmpty }
  }

  /// The texts of every one of the names, in their order.
  func texts(all names: [String]) -> [String] {
    names.flatMap { fields[$0]?.texts ?? [] }.map(DisplayText.singleLine).filter { !$0.isEmpty }
  }

  /// All texts of the first of the names that has any.
  func texts(_ names: [String]) -> [String] {
    texts(all: name(names).map { [$0] } ?? [])
  }

  /// Whether the first of the names that has any texts has them as a list.
  func isList(_ names: [String]) -> Bool {
    name(names).flatMap { fields[$0]?.isList } ?? false
  }

  private func name(_ names: [String]) -> String? {
    names.first { fields[$0]?.texts.isEmpty == false }
  }
}

extension FrontMatter {
  /// Reads YAML; false when it is none.
  private mutating func readYAML(_ text: String, limits: Limits) -> Bool {
    // Only texts are wanted: telling numbers and dates from them takes regular expressions.
    guard let node = try? Yams.compose(yaml: text, .basic) else {
      return text.allSatisfy { $0.isWhitespace }
    }
    guard let mapping = node.mapping else { return false }
    // Only the top is read, so that an alias inside an alias is never followed.
    for (key, value) in mapping {
      guard let name = key.scalar?.string.lowercased() else { continue }
      fields[name] = Field(texts: Self.texts(value), isList: value.sequence != nil)
      if name == "enclosures" { enclosures = Self.enclosures(value, limits: limits) }
    }
    isWritten = WrittenMarkdown.isFrontMatter(mapping)
    return true
  }

  /// What lines of a name, a colon and a text say, where a stray colon or quote spoils the YAML.
  private static func lines(_ text: String) -> [String: Field] {
    var fields: [String: Field] = [:]
    var last: String?
    for line in text.split(whereSeparator: \.isNewline) {
      let bare = String(line).trimmingASCIISpace
      if let last, bare.hasPrefix("- ") {
        fields[last, default: Field()].texts.append(unquoted(String(bare.dropFirst(2))))
        fields[last]?.isList = true
        continue
      }
      guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true,
        line[..<colon].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
      else { continue }
      let name = line[..<colon].lowercased()
      let value = unquoted(String(line[line.index(after: colon)...]).trimmingASCIISpace)
      fields[name] = Field(texts: value.isEmpty ? [] : [value])
      last = name
    }
    return fields
  }

  private static func unquoted(_ text: String) -> String {
    for quote in ["\"", "'"] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote)
    {
      return String(text.dropFirst().dropLast())
    }
    return text
  }

  private static func json(_ text: String, limits: Limits) -> [String: Field] {
    var parser = LinkedValueParser(Array(text.utf8), limits: limits)
    guard case .object(let members)? = parser.values().first else { return [:] }
    var fields: [String: Field] = [:]
    for (key, value) in members {
      var field = Field(texts: value.elements.compactMap { $0.text ?? $0["name"]?.text })
      if case .list = value { field.isList = true }
      fields[key.lowercased()] = field
    }
    return fields
  }

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
}
