extension Command {
  /// The commands that have no key of their own, and why.
  package static let keyless: Set<Command> = [
    // The key of `next-unread` steps through the matches while there are any.
    .nextMatch
  ]

  /// The keys while the list has the focus, in the notation of the configuration.
  package var defaultListKeys: [String] {
    switch self {
    case .nextArticle: ["j", "<Down>"]
    case .previousArticle: ["k", "<Up>"]
    case .scrollDown: ["J"]
    case .scrollUp: ["K"]
    case .open: ["<Enter>", "l", "<Right>"]
    case .search: ["/"]
    case .markAllRead: ["A"]
    case .selectRows: ["v"]
    case .selectAll: ["V"]
    case .showAll: ["1"]
    case .showUnread: ["2"]
    case .showStarred: ["3"]
    case .showToday: ["4"]
    case .goToDate: ["D"]
    case .timeline: ["i"]
    case .previousPeriod: ["["]
    case .nextPeriod: ["]"]
    case .snippets: ["c"]
    case .savedSearches: ["F"]
    case .saveSearch: ["w"]
    case .sort: ["\\"]
    case .followLink, .linkHints, .linkList, .find, .nextMatch, .previousMatch, .scrollLeft,
      .scrollRight:
      []
    default: keysInBothPanes
    }
  }

  /// The keys while the reading pane has the focus.
  package var defaultReadingKeys: [String] {
    switch self {
    case .nextArticle: ["J"]
    case .previousArticle: ["K"]
    case .scrollDown: ["j", "<Down>"]
    case .scrollUp: ["k", "<Up>"]
    case .followLink: ["<Enter>", "l", "<Right>"]
    case .scrollLeft: ["{"]
    case .scrollRight: ["}"]
    case .linkHints: ["f"]
    case .linkList: ["L"]
    case .find: ["/"]
    case .nextMatch: []
    case .previousMatch: ["N"]
    case .selectRows, .selectAll: []
    case .open, .search, .markAllRead, .showAll, .showUnread, .showStarred, .showToday, .goToDate,
      .savedSearches, .saveSearch, .timeline, .previousPeriod, .nextPeriod, .snippets, .sort:
      []
    default: keysInBothPanes
    }
  }

  private var keysInBothPanes: [String] {
    switch self {
    case .nextUnread: ["n"]
    case .previousUnread: ["p"]
    case .pageDown: ["<PgDn>", "<C-f>"]
    case .pageUp: ["<PgUp>", "<C-b>"]
    case .halfPageDown: ["<C-d>"]
    case .halfPageUp: ["<C-u>"]
    case .top: ["g", "<Home>"]
    case .bottom: ["G", "<End>"]
    case .readOn: ["<Space>"]
    case .pageBack: ["b"]
    case .back: ["<Esc>", "h", "<Left>"]
    case .leave: ["q"]
    case .nextPane: ["<Tab>"]
    case .previousPane: ["<S-Tab>"]
    case .toggleRead: ["m"]
    case .toggleStar: ["s", "*"]
    case .editTags: ["t"]
    case .markRead: [", r"]
    case .markUnread: [", u"]
    case .star: [", s"]
    case .unstar: [", x"]
    case .tag: [", t"]
    case .undo: ["u"]
    case .redo: ["<C-r>"]
    case .history: ["U"]
    case .tidy: ["Z"]
    case .openInBrowser: ["o"]
    case .copyLink: ["y"]
    case .commandLine: [":"]
    case .palette: ["<C-p>"]
    case .pipe: ["|"]
    case .saveAs: ["S"]
    case .export: ["e"]
    case .openInPager: ["P"]
    case .openInEditor: ["E"]
    case .copyText: ["Y"]
    case .zen: ["z"]
    case .turnSplit: ["%"]
    case .widenList: [">"]
    case .narrowList: ["<lt>"]
    case .widenText: ["+"]
    case .narrowText: ["-"]
    case .resetText: ["="]
    case .chooseTheme: ["T"]
    case .showProblems: ["!"]
    case .help: ["?"]
    case .rescan: ["R"]
    case .redraw: ["<C-l>"]
    case .suspend: ["<C-z>"]
    case .quit: ["Q", "<C-c>"]
    default: []
    }
  }
}
