package import Wording

extension Command {
  /// What a command takes after its name on the command line.
  package enum Argument: Hashable, Sendable {
    case none
    /// How often, or which one; the number typed before a key.
    case number
    /// A query, for articles to act on instead of the one at the cursor.
    case query
    /// A query for the search bar.
    case search
    case date
    /// A file's name, for commands that write one.
    case file
    /// A program with its arguments, as one would write it in a shell.
    case program
    /// `+name` and `-name`, then perhaps a query.
    case tags
    case savedSearch
    /// A name of one's own choice.
    case name
    case theme
    case order
    /// Words to look for.
    case text
  }

  package var argument: Argument {
    switch self {
    case .nextArticle, .previousArticle, .nextUnread, .previousUnread, .scrollDown, .scrollUp,
      .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom, .pageBack, .open, .followLink,
      .nextMatch, .previousMatch, .widenList, .narrowList:
      .number
    case .markRead, .markUnread, .star, .unstar: .query
    case .tag: .tags
    case .search: .search
    case .goToDate: .date
    case .savedSearches: .savedSearch
    case .saveSearch: .name
    case .chooseTheme: .theme
    case .sort: .order
    case .find, .help: .text
    case .saveAs, .export: .file
    case .pipe: .program
    default: .none
    }
  }

  /// Whether the command means nothing without its argument.
  package var needsArgument: Bool { argument == .tags }

  /// What the command line begins with when the command is to be given its argument.
  var lineStart: String { argument == .tags ? "\(rawValue) +" : "\(rawValue) " }

  /// Whether the command acts on the article at the cursor, or on those that are selected.
  package var isVerb: Bool {
    switch self {
    case .toggleRead, .toggleStar, .markRead, .markUnread, .star, .unstar, .tag, .editTags,
      .copyLink, .export:
      true
    default: false
    }
  }

  /// The name and what may stand after it: `read [query]`.
  package var usage: Phrase {
    argument == .none ? Phrase(asIs: rawValue) : .usage(rawValue, argument.placeholder)
  }
}

extension Command.Argument {
  /// What stands for the argument in a list of commands, in brackets where it may be left out.
  package var placeholder: Phrase {
    switch self {
    case .none: .empty
    case .number: .aNumber
    case .query, .search: .aQuery
    case .date: .aDate
    case .file: .aFile
    case .program: .aProgram
    case .tags: .tagsAndQuery
    case .savedSearch, .name: .aName
    case .theme: .aTheme
    case .order: .anOrder
    case .text: .aText
    }
  }
}
