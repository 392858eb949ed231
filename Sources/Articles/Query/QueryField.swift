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
  package var valueDescription: String {
    switch self {
    case .title, .body, .byline, .source, .agency, .place: "a word or a quoted phrase"
    case .language: "a language such as en"
    case .url, .path: "a part of the address"
    case .identifier: "the first digits of an article’s id"
    case .state: "unread, read, starred or tagged"
    case .content: "link or image"
    case .tag: "a tag or none"
    case .after, .before, .date: "a date such as 2018-09-01, 2018-09 or today"
    case .newer, .older: "an age such as 3d, 2w or 30min"
    case .words, .minutes: "a number such as >800"
    case .search: "the name of a saved search"
    case .sort: "date, relevance, title, source, place, agency or words"
    case .limit: "a number from 1"
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
