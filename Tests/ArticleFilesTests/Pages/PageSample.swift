import Articles
import Foundation
import Testing

@testable import ArticleFiles

/// An invented page or Markdown file, and what is right for it.
struct PageSample: Sendable, CustomTestStringConvertible {
  enum Field: String, CaseIterable, Sendable {
    case title, authors, published, updated, source, url, summary, body, dateline, agency
    case captions, tags, language, enclosures
  }

  enum Value: Equatable, Sendable {
    case none
    case text(String)
    case list([String])
    case paragraphs([String])
  }

  enum Encoding: Sendable {
    case utf8, utf16, latin1, windows1251, shiftJIS
  }

  let name: String
  let source: String
  let encoding: Encoding
  let expected: [Field: Value]

  init(
    _ name: String,
    _ source: String,
    encoding: Encoding = .utf8,
    expected: [Field: Value]
  ) {
    self.name = name
    self.source = source
    self.encoding = encoding
    self.expected = expected
  }

  var testDescription: String { name }
}

extension PageSample {
  /// The article that the file holds, under a name that says its format.
  var article: Article? {
    let path = "Halvern Papers/file." + (name.hasPrefix("md ") ? "md" : "html")
    return ArticleFileReader().read(bytes, path: path, modified: nil).articles.first
  }

  private var bytes: [UInt8] {
    let encoded: Data? =
      switch encoding {
      case .utf8: Data(source.utf8)
      case .utf16: source.data(using: .utf16)
      case .latin1: source.data(using: .isoLatin1)
      case .windows1251: source.data(using: .windowsCP1251)
      case .shiftJIS: source.data(using: .shiftJIS)
      }
    return Array(encoded ?? Data())
  }

  /// What was read for a field, in the form in which it is expected.
  static func value(_ field: Field, of article: Article) -> Value {
    switch field {
    case .title: .text(article.title)
    case .authors: .list(article.authors)
    case .published: text(article.published)
    case .updated: text(article.updated)
    case .source: .text(article.source)
    case .url: text(article.url)
    case .summary: text(article.summary)
    case .body: .paragraphs(article.body.proseText.components(separatedBy: "\n\n"))
    case .dateline: text(article.dateline)
    case .agency: text(article.agency)
    case .captions: .list(article.captions)
    case .tags: .list(article.tags)
    case .language: text(article.language)
    case .enclosures: .list(article.enclosures.map(\.url))
    }
  }

  private static func text(_ text: String?) -> Value {
    text.map(Value.text) ?? .none
  }

  private static func text(_ date: Date?) -> Value {
    text(date?.formatted(.iso8601))
  }
}
