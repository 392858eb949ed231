extension QueryFilter: CustomStringConvertible {
  /// The filter in the query language; parsed again, it gives the same filter.
  package var description: String {
    switch self {
    case .everything: ""
    case .all(let parts): parts.map { $0.printed(inside: .all) }.joined(separator: " ")
    case .any(let parts): parts.map { $0.printed(inside: .any) }.joined(separator: " OR ")
    case .not(.not(let filter)): "NOT \(QueryFilter.not(filter).description)"
    case .not(let filter): "-\(filter.printed(inside: .not))"
    default: clause
    }
  }

  private enum Surroundings {
    case all
    case any
    case not
  }

  /// The filter with parentheses where the conditions around it would tear it apart.
  private func printed(inside surroundings: Surroundings) -> String {
    switch (self, surroundings) {
    case (.any, .all), (.any, .not), (.all, .not): "(\(description))"
    default: description
    }
  }

  private var clause: String {
    switch self {
    case .text(let term): term.description
    case .state(let state): "is:\(state.rawValue)"
    case .content(let content): "has:\(content.rawValue)"
    case .tag(let tag): "tag:\(tag == "none" ? "\"none\"" : Self.value(tag))"
    case .untagged: "tag:none"
    case .language(let language): "lang:\(Self.value(language))"
    case .url(let part): "url:\(Self.value(part))"
    case .path(let part): "path:\(Self.value(part))"
    case .identifier(let digits): "id:\(digits)"
    case .date(let condition): condition.description
    case .words(let condition): "words:\(condition)"
    case .minutes(let condition): "mins:\(condition)"
    case .saved(let name, _): "search:\(Self.quoted(name))"
    case .everything, .all, .any, .not: description
    }
  }

  /// A value as it is where nothing in it has a meaning of its own, else in quotation marks.
  private static func value(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"): true
      default: false
      }
    }
    return isPlain && !text.isEmpty ? text : quoted(text)
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
