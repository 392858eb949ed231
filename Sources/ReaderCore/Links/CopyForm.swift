import ArticleWriting
import Articles
import Typesetting
import Wording

/// What of an article is put on the clipboard.
package enum CopyForm: CaseIterable, Sendable {
  case titleAndLink
  case text
  case markdown
  case paragraph
  case visibleLinks

  var name: Phrase {
    switch self {
    case .titleAndLink: .titleAndLink
    case .text: .asText
    case .markdown: .asMarkdown
    case .paragraph: .paragraphAtTop
    case .visibleLinks: .linksInView
    }
  }

  /// Terminals are known to take so many bytes of base64 in one sequence.
  static let longestSequence = 100_000

  /// The bytes of base64 that a text becomes.
  static func sequenceLength(of text: String) -> Int { (text.utf8.count + 2) / 3 * 4 }
}

extension ReaderState {
  mutating func offerCopies() -> [Effect] {
    guard reading.article != nil, !reading.isLoading else {
      notice = Notice(.noArticleToCopy)
      return []
    }
    let choices = CopyForm.allCases.map { text($0.name) }
    overlay = .picker(Picker(subject: .copying, choices: choices, selected: 0))
    return []
  }

  mutating func copy(_ form: CopyForm) -> [Effect] {
    guard let article = reading.article else { return [] }
    let text = text(of: article, as: form)
    guard !text.isEmpty else {
      notice = Notice(form == .visibleLinks ? .noLinkInView : .nothingToCopy)
      return []
    }
    guard CopyForm.sequenceLength(of: text) <= CopyForm.longestSequence else {
      notice = Notice(.tooLongToCopy, kind: .problem)
      return []
    }
    notice = Notice(.copied(form.name))
    return [.copy(text)]
  }

  private func text(of article: Article, as form: CopyForm) -> String {
    switch form {
    case .titleAndLink:
      [article.title, article.url ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
    case .text: PlainTextWriter().text(of: article)
    case .markdown: MarkdownWriter().text(of: article)
    case .paragraph: topParagraph
    case .visibleLinks:
      visibleLinks.map(\.address).reduce(into: [String]()) { addresses, address in
        if !addresses.contains(address) { addresses.append(address) }
      }.joined(separator: "\n")
    }
  }

  /// The first paragraph of which a line is in view, as one line.
  private var topParagraph: String {
    guard let lines = reading.layout?.lines,
      let first = lines.indices.dropFirst(reading.top).first(where: { !lines[$0].runs.isEmpty })
    else { return "" }
    let block = lines[first].anchor.block
    let isOfIt = { (index: Int) in !lines[index].runs.isEmpty && lines[index].anchor.block == block
    }
    let start = lines.indices[...first].reversed().prefix { isOfIt($0) }.last ?? first
    let range = lines.indices[start...].prefix { isOfIt($0) }
    return reading.layout?.words(ofLines: range.startIndex..<range.endIndex) ?? ""
  }
}
