package import Wording

extension Command {
  /// The headings under which help lists the commands, in order.
  package enum Group: CaseIterable, Sendable {
    case moving
    case marking
    case finding
    case links
    case programs
    case screen

    package var name: Phrase {
      switch self {
      case .moving: .groupMoving
      case .marking: .groupMarking
      case .finding: .groupFinding
      case .links: .groupLinks
      case .programs: .groupPrograms
      case .screen: .groupScreen
      }
    }
  }

  package var group: Group {
    switch self {
    case .nextArticle, .previousArticle, .nextUnread, .previousUnread, .scrollDown, .scrollUp,
      .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom, .readOn, .pageBack,
      .scrollLeft, .scrollRight, .open, .back, .leave, .nextPane, .previousPane, .selectRows,
      .selectAll:
      .moving
    case .toggleRead, .toggleStar, .markRead, .markUnread, .star, .unstar, .tag, .markAllRead,
      .editTags, .undo, .redo, .history:
      .marking
    case .search, .find, .nextMatch, .previousMatch, .showAll, .showUnread, .showStarred,
      .showToday, .goToDate, .savedSearches, .saveSearch, .timeline, .previousPeriod, .nextPeriod,
      .snippets,
      .sort, .tidy:
      .finding
    case .followLink, .linkHints, .linkList, .openInBrowser, .copyLink, .copyText: .links
    case .pipe, .saveAs, .export, .openInPager, .openInEditor: .programs
    case .commandLine, .palette, .zen, .turnSplit, .widenList, .narrowList, .widenText,
      .narrowText, .resetText, .chooseTheme, .showProblems, .help, .rescan, .redraw, .suspend,
      .quit:
      .screen
    }
  }

  /// What the command does, as a phrase that begins with a verb.
  package var summary: Phrase { Phrase(en: englishSummary, vi: vietnameseSummary) }

  private var englishSummary: String {
    switch self {
    case .nextArticle: "go to the next article"
    case .previousArticle: "go to the previous article"
    case .nextUnread: "go to the next unread article"
    case .previousUnread: "go to the previous unread article"
    case .scrollDown: "scroll the article down a line"
    case .scrollUp: "scroll the article up a line"
    case .pageDown: "go down a page"
    case .pageUp: "go up a page"
    case .halfPageDown: "go down half a page"
    case .halfPageUp: "go up half a page"
    case .top: "go to the beginning, or to the row of the number typed before"
    case .bottom: "go to the end, or to the row of the number typed before"
    case .readOn: "page the article, then go to the next unread one"
    case .pageBack: "page the article back"
    case .scrollLeft: "scroll the wide tables in view a column to the left"
    case .scrollRight: "scroll the wide tables in view a column to the right"
    case .open: "open the article"
    case .followLink: "follow the link whose number was typed before"
    case .back: "go back: from the article to the list, from a search to all articles"
    case .leave: "go back, and from the plain list quit"
    case .nextPane: "go to the next pane"
    case .previousPane: "go to the previous pane"
    case .selectRows: "select rows from here on, or end the stretch of them"
    case .selectAll: "select everything listed"
    case .toggleRead: "mark the article read or unread"
    case .toggleStar: "star the article or take its star away"
    case .markRead: "mark the article, the selection or a query’s result read"
    case .markUnread: "mark the article, the selection or a query’s result unread"
    case .star: "star the article, the selection or a query’s result"
    case .unstar: "take the star from article, selection or a query’s result"
    case .tag: "tag the article, the selection or a query’s result"
    case .markAllRead: "mark everything listed read"
    case .editTags: "edit the article's tags"
    case .undo: "take the last change of marks back"
    case .redo: "do again what was taken back"
    case .history: "show every change of marks, to take any of them back"
    case .search: "search, filtering the list as you type"
    case .find: "find in the article as you type"
    case .nextMatch: "go to the next match in the article"
    case .previousMatch: "go to the previous match in the article"
    case .showAll: "show all articles"
    case .showUnread: "show unread articles"
    case .showStarred: "show starred articles"
    case .showToday: "show today's articles"
    case .goToDate: "go to a date in the list"
    case .savedSearches: "go to a saved search"
    case .saveSearch: "save the search under a name"
    case .timeline: "show when the listed articles are from, or hide it"
    case .previousPeriod: "narrow the list to a bar of the timeline, then to the one before"
    case .nextPeriod: "narrow the list to a bar of the timeline, then to the one after"
    case .snippets: "show the words around the matches under each row, or hide them"
    case .sort: "choose the order of the list"
    case .tidy: "take what no longer matches out of the list"
    case .openInBrowser: "open the article in the browser"
    case .copyLink: "copy the article's link"
    case .commandLine: "type a command by its name"
    case .palette: "find a command by a few of its letters"
    case .pipe: "pipe the article to a command, and show what it prints"
    case .saveAs: "write the article to a file"
    case .export: "write the listed articles, or the one being read, to a file"
    case .openInPager: "open the article in the pager"
    case .openInEditor: "open a copy of the article in the editor"
    case .copyText: "copy the article, a part of it or its links"
    case .linkHints: "open a link in view by the letters put on it"
    case .linkList: "list the article's links, to open or copy one"
    case .zen: "show the article alone, or all panes again"
    case .turnSplit: "put the panes side by side or one above the other"
    case .widenList: "give the list more room"
    case .narrowList: "give the list less room"
    case .widenText: "give the text of an article wider lines"
    case .narrowText: "give the text of an article narrower lines"
    case .resetText: "set the text as wide as the configuration says"
    case .chooseTheme: "choose a theme"
    case .showProblems: "show the files that had problems"
    case .help: "show this help"
    case .rescan: "look for new and changed files"
    case .redraw: "draw the screen anew"
    case .suspend: "go to the background until the shell's fg"
    case .quit: "quit"
    }
  }
}
