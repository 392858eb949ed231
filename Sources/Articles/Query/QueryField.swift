package import Wording

/// An operator of the query language that stands before a colon.
package enum QueryField: String, CaseIterable, Sendable {
  case title
  case body
  case byline = "by"
  case source
  case agency
  case place
  case language = "lang"
  case url
  case path
  case identifier = "id"
  case state = "is"
  case content = "has"
  case tag
  case after
  case before
  case date
  case newer
  case older
  case words
  case minutes = "mins"
  case search
  case sort
  case limit

  /// Finds a field by its name or another name for it, in any case.
  package init?(name: some StringProtocol) {
    let name = name.lowercased()
    switch name {
    case "author": self = .byline
    case "feed", "f": self = .source
    default: self.init(rawValue: name)
    }
  }

  /// The field of the text that the operator searches; nil for the other operators.
  var textField: TextField? {
    switch self {
    case .title: .title
    case .body: .body
    case .byline: .byline
    case .source: .source
    case .agency: .agency
    case .place: .place
    default: nil
    }
  }

  /// What stands after the colon, in a few words; for completion and for help.
  package var valueDescription: Phrase {
    switch self {
    case .title, .body, .byline, .source, .agency, .place: .valueWord
    case .language: .valueLanguage
    case .url, .path: .valueAddress
    case .identifier: .valueIdentifier
    case .state: .valueState
    case .content: .valueContent
    case .tag: .valueTag
    case .after, .before, .date: .valueDate
    case .newer, .older: .valueAge
    case .words, .minutes: .valueNumber
    case .search: .valueSearch
    case .sort: .valueSort
    case .limit: .valueLimit
    }
  }
}

/// A part of an article's text that can be searched by itself.
package enum TextField: String, CaseIterable, Sendable {
  case title
  case body
  case byline = "by"
  case source
  case agency
  case place
}
