import Articles

extension ReaderState {
  /// Does what a command says; `count` is the number typed before it.
  mutating func run(_ command: Command, count: Int?) -> [Effect] {
    let times = count ?? 1
    switch command {
    case .nextArticle: return moveSelection(by: times)
    case .previousArticle: return moveSelection(by: -times)
    case .nextUnread:
      return reading.find != nil ? stepMatch(by: times) : goToUnread(forward: true, count: times)
    case .previousUnread: return goToUnread(forward: false, count: times)
    case .scrollDown: return scroll(by: times)
    case .scrollUp: return scroll(by: -times)
    case .pageDown: return page(by: Double(times))
    case .pageUp: return page(by: -Double(times))
    case .halfPageDown: return page(by: 0.5 * Double(times))
    case .halfPageUp: return page(by: -0.5 * Double(times))
    case .top: return count.map { go(toRow: $0) } ?? jump(toEnd: false)
    case .bottom: return count.map { go(toRow: $0) } ?? jump(toEnd: true)
    case .readOn: return readOn()
    case .pageBack: return page(by: -Double(times), always: true)
    case .scrollLeft: return scrollTables(by: -times)
    case .scrollRight: return scrollTables(by: times)
    case .open: return count.map { go(toRow: $0, in: .list) + open() } ?? open()
    case .followLink: return followLink(count)
    case .back: return back() ?? []
    case .leave: return back() ?? quit()
    case .nextPane, .previousPane: return switchPane()
    case .selectRows: return selectRows()
    case .selectAll: return selectAll()
    case .toggleRead: return mark([.toggle(.read)])
    case .toggleStar: return mark([.toggle(.starred)])
    case .markRead: return mark([.set(.read)])
    case .markUnread: return mark([.clear(.read)])
    case .star: return mark([.set(.starred)])
    case .unstar: return mark([.clear(.starred)])
    case .tag: return editCommand(Command.tag.lineStart)
    case .markAllRead: return markAllRead()
    case .editTags: return editTags()
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .history: return showHistory()
    case .search: return editSearch()
    case .find: return editFind()
    case .nextMatch: return stepMatch(by: times)
    case .previousMatch: return stepMatch(by: -times)
    case .showAll: return show(.everything)
    case .showUnread: return show(.unread)
    case .showStarred: return show(.starred)
    case .showToday: return show(.today)
    case .goToDate: return askForDate()
    case .savedSearches: return showSavedSearches()
    case .saveSearch: return askForSearchName()
    case .timeline: return toggleTimeline()
    case .previousPeriod: return narrow(by: -1)
    case .nextPeriod: return narrow(by: 1)
    case .snippets: return toggleSnippets()
    case .sort: return offerOrders()
    case .tidy: return tidy()
    case .openInBrowser: return openInBrowser()
    case .copyLink: return copySelectedLinks() ?? copyLink()
    case .commandLine: return editCommand("")
    case .palette: return showPalette()
    case .zen: return toggleZen()
    case .turnSplit: return turnSplit()
    case .widenList: return moveSplit(by: 0.04 * Double(times))
    case .narrowList: return moveSplit(by: -0.04 * Double(times))
    case .widenText: return changeMeasure(by: 4 * times)
    case .narrowText: return changeMeasure(by: -4 * times)
    case .resetText: return resetMeasure()
    case .chooseTheme: return offerThemes()
    case .showProblems: return showProblems()
    case .help: return showHelp()
    case .rescan: return rescan()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return quit()
    }
  }
}
