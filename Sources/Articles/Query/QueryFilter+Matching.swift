extension QueryFilter {
  /// Whether the article is among those that the filter is about.
  ///
  /// This is the plain statement of what the language means; the catalog answers faster and must
  /// agree with it.
  package func matches(_ article: SearchableArticle) -> Bool {
    switch self {
    case .everything: true
    case .all(let parts): parts.allSatisfy { $0.matches(article) }
    case .any(let parts): parts.contains { $0.matches(article) }
    case .not(let filter): !filter.matches(article)
    case .saved(name: _, let filter): filter.matches(article)
    case .text(let term): term.matches(article)
    case .state(let state): state.holds(for: article.marks)
    case .content(.link): article.hasLink
    case .content(.image): article.hasImage
    case .tag(let tag): article.marks.tags.contains { FoldedText.label(of: $0) == tag }
    case .untagged: article.marks.tags.isEmpty
    case .language(let language):
      Self.language(FoldedText.label(of: article.language ?? ""), isIn: language)
    case .url(let part): article.url.map { Self.contains(part, $0) } ?? false
    case .path(let part): Self.contains(part, article.file)
    case .identifier(let digits): article.id.hex.hasBytePrefix(digits)
    case .date(let condition): condition.period.contains(article.date)
    case .words(let condition): condition.contains(article.wordCount)
    case .minutes(let condition):
      condition.contains(WordCount.minutes(forWords: article.wordCount))
    }
  }

  /// Whether a language is the one asked for, or a variety of it; both are folded as labels.
  package static func language(_ language: String, isIn asked: String) -> Bool {
    language == asked || language.hasBytePrefix(asked + "-")
  }

  /// Whether a text, folded as a label, contains a part that is one already.
  package static func contains(_ part: String, _ text: String) -> Bool {
    FoldedText.label(of: text).contains(part)
  }
}

extension TextTerm {
  fileprivate func matches(_ article: SearchableArticle) -> Bool {
    if let field { return isFound(in: article.text(of: field)) }
    return TextField.allCases.contains { isFound(in: article.text(of: $0)) }
      || isFound(in: article.topics)
  }

  private func isFound(in text: String) -> Bool {
    let found = FoldedText.words(of: text)
    guard found.count >= words.count else { return false }
    return (0...found.count - words.count).contains { start in
      let last = start + words.count - 1
      return found[start..<last].elementsEqual(words.dropLast())
        && (isPrefix
          ? found[last].hasBytePrefix(words[words.count - 1]) : found[last] == words.last)
    }
  }
}
