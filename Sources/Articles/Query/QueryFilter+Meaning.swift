package import Foundation

extension QueryFilter {
  /// What the condition asks for, in words; what stands in it has words of its own.
  package func meaning(in timeZone: TimeZone) -> String {
    switch self {
    case .everything: "every article"
    case .all: "all of these"
    case .any(let parts): Self.choice(of: parts) ?? "any of these"
    case .not: "not this"
    case .saved(let name, _): "saved search “\(name)”"
    case .text(let term): term.meaning
    case .state(let state): "is \(state.rawValue)"
    case .content(.link): "has a link"
    case .content(.image): "has an image"
    case .tag(let tag): "tagged: \(tag)"
    case .untagged: "has no tag"
    case .language(let language): "language, or a variety of it: \(language)"
    case .url(let part): "web address contains: \(part)"
    case .path(let part): "file path contains: \(part)"
    case .identifier(let digits): "id begins with: \(digits)"
    case .date(let condition): condition.meaning(in: timeZone)
    case .words(let condition): condition.meaning(of: "word", plural: "words")
    case .minutes(let condition):
      condition.meaning(of: "minute", plural: "minutes") + " of reading"
    }
  }

  /// Alternatives about one and the same thing, as a field's values are: `tag is one of: a, b`.
  private static func choice(of parts: [QueryFilter]) -> String? {
    let values = parts.compactMap(\.value)
    guard values.count == parts.count, let subject = values.first?.subject,
      values.allSatisfy({ $0.subject == subject })
    else { return nil }
    return "\(subject) is one of: \(values.map(\.text).joined(separator: ", "))"
  }

  private var value: (subject: String, text: String)? {
    switch self {
    case .text(let term):
      term.field.map { ($0.name, term.words.joined(separator: " ") + (term.isPrefix ? "*" : "")) }
    case .state(let state): ("state", state.rawValue)
    case .tag(let tag): ("tag", tag)
    case .untagged: ("tag", "none")
    case .language(let language): ("language", language)
    default: nil
    }
  }
}

extension TextTerm {
  fileprivate var meaning: String {
    let kind =
      switch (words.count > 1, isPrefix) {
      case (false, false): "word"
      case (false, true): "word, a prefix"
      case (true, false): "phrase"
      case (true, true): "phrase, its last word a prefix"
      }
    let place = field.map { " in the \($0.name)" } ?? ""
    return "\(kind)\(place): \(words.joined(separator: " "))"
  }
}

extension TextField {
  fileprivate var name: String { self == .byline ? "byline" : rawValue }
}

extension NumberCondition {
  /// The condition on so many of something: `at least 801 words`.
  fileprivate func meaning(of singular: String, plural: String) -> String {
    func amount(_ number: Int) -> String { "\(number) \(number == 1 ? singular : plural)" }
    guard let end else { return "at least \(amount(lower))" }
    if end == lower + 1 { return "exactly \(amount(lower))" }
    return lower == 0 ? "fewer than \(amount(end))" : "\(lower) to \(amount(end - 1))"
  }
}

extension QuerySort {
  /// The order in words: `newest first`.
  package var meaning: String {
    switch key {
    case .date: isReversed ? "newest first" : "oldest first"
    case .relevance: isReversed ? "worst match first" : "best match first"
    case .words: isReversed ? "longest first" : "shortest first"
    case .title, .source, .place, .agency: "\(key.rawValue) \(isReversed ? "Z to A" : "A to Z")"
    }
  }
}
