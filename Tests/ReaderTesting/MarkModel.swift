/// Marks as plain dictionaries, merged and written in the plainest way: what the store must agree with.
package struct MarkModel: Equatable, Sendable {
  /// By article and name of field, the value as JSON.
  package var articles: [String: [String: String]] = [:]
  /// Entries among the marks that are no article's.
  package var foreign: [String: String] = [:]
  /// Fields beside the marks.
  package var topLevel: [String: String] = [:]

  package init() {}

  /// Field by field the later one, and of equal times the greater bytes.
  package func merged(with other: MarkModel) -> MarkModel {
    var result = self
    result.articles.merge(other.articles) { $0.merging($1, uniquingKeysWith: Self.later) }
    result.foreign.merge(other.foreign, uniquingKeysWith: Self.later)
    result.topLevel.merge(other.topLevel, uniquingKeysWith: Self.later)
    return result
  }

  private static func later(_ left: String, _ right: String) -> String {
    let (mine, theirs) = (instant(left), instant(right))
    if mine != theirs { return mine > theirs ? left : right }
    return precedes(left, right) ? right : left
  }

  /// The time in `5`, `-5` and `[5,"x"]`; zero in anything else.
  private static func instant(_ value: String) -> Int {
    let digits =
      value.first == "[" ? value.dropFirst().prefix { $0 != "," && $0 != "]" } : value[...]
    return abs(Int(digits) ?? 0)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8))
  }

  /// The one text of these marks.
  package var canonicalText: String {
    let entries = Self.sorted(foreign).map { "\"\($0)\":\($1),\n" }
    let lines = articles.sorted { Self.precedes($0.key, $1.key) }.filter { !$0.value.isEmpty }
      .map { "\"\($0.key)\":{\(Self.list(Self.sorted($0.value)))},\n" }
    return Self.header(topLevel) + "\n" + entries.joined() + lines.joined() + "\"\":0}}\n"
  }

  private static func header(_ fields: [String: String]) -> String {
    "{\"dateline\":1," + sorted(fields).map { "\"\($0)\":\($1)," }.joined() + "\"marks\":{"
  }

  private static func sorted(_ fields: [String: String]) -> [(String, String)] {
    fields.sorted { precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
  }

  private static func list(_ fields: [(String, String)]) -> String {
    fields.map { "\"\($0)\":\($1)" }.joined(separator: ",")
  }
}

extension MarkModel {
  /// Marks of some of twelve articles, times from clocks that are ten years off, small ones for ties.
  package static func random(using generator: inout some RandomNumberGenerator) -> MarkModel {
    var model = MarkModel()
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      let digit = String(Int.random(in: 0..<12, using: &generator), radix: 16)
      let id = String(repeating: digit, count: 32)
      let (name, value) = field(using: &generator)
      model.articles[id, default: [:]][name] = value
    }
    if Int.random(in: 0..<8, using: &generator) == 0 {
      model.foreign["@note"] = "[\(time(using: &generator)),\"kept\"]"
    }
    if Int.random(in: 0..<8, using: &generator) == 0 {
      model.topLevel["later"] = ["true", "{\"a\":[1,2]}", "7"].randomElement(using: &generator)
    }
    return model
  }

  private static func field(
    using generator: inout some RandomNumberGenerator
  ) -> (String, String) {
    let time = time(using: &generator)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0...2: return ("read", "\(time)")
    case 3, 4: return ("star", "\(time)")
    case 5: return ("tag:energy", "\(time)")
    case 6: return ("tag:\u{E9}tude \\\"x\\\"", "\(time)")
    default: return ("at", "[\(abs(time)),\(Int.random(in: 0..<3, using: &generator))]")
    }
  }

  private static func time(using generator: inout some RandomNumberGenerator) -> Int {
    let sign = Bool.random(using: &generator) ? 1 : -1
    if Bool.random(using: &generator) { return sign * Int.random(in: 1...3, using: &generator) }
    let tenYears = 315_360_000_000
    return sign * (1_795_000_000_000 + Int.random(in: -tenYears...tenYears, using: &generator))
  }

  /// The same marks as another program or a careless merge may have laid them out.
  package func looseText(using generator: inout some RandomNumberGenerator) -> String {
    var entries = foreign.map { "\"\($0.key)\":\($0.value)" }
    for (id, fields) in articles {
      if Bool.random(using: &generator) {
        entries.append("\"\(id)\":{\(Self.list(fields.shuffled(using: &generator)))}")
      } else {
        // An entry for each field, and one that says nothing.
        entries += fields.map { "\"\(id)\":{\"\($0.key)\":\($0.value)}" }
        entries.append("\"\(id)\":{}")
      }
    }
    entries.shuffle(using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return canonicalText
    case 1:
      return Self.header(topLevel) + "\n" + entries.map { $0 + ",\n" }.joined() + "\"\":0}}\n"
    default:
      let marks = (entries + ["\"\": 0"]).joined(separator: " ,  ")
      return "{ \"marks\" : { \(marks) }, \"dateline\": 1"
        + topLevel.map { " , \"\($0.key)\":\($0.value)" }.joined() + " }"
    }
  }

  private static func list(_ fields: [(key: String, value: String)]) -> String {
    list(fields.map { ($0.key, $0.value) })
  }
}
