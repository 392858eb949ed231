import Articles
import Wording

extension ReaderState {
  /// Does what a command says with what was typed after it.
  mutating func run(_ command: Command, argument: String) throws(CommandProblem) -> [Effect] {
    guard !argument.isEmpty else {
      guard !command.needsArgument else { throw CommandProblem(.write(command.usage)) }
      return run(command, count: nil)
    }
    switch command.argument {
    case .none: throw CommandProblem(.nothingAfter(command.rawValue))
    case .number:
      guard let number = Int(argument), number > 0 else {
        throw CommandProblem(.numberAfter(command.rawValue, not: argument))
      }
      return run(command, count: number)
    case .query: return [.mark(command.verbs, of: .query(try query(argument)))]
    case .tags: return try tag(argument)
    case .search: return search(for: argument)
    case .date: return goToDate(written: argument)
    case .savedSearch: return try goToSavedSearch(argument)
    case .name: return saveSearch(as: argument)
    case .theme: return try showTheme(named: argument)
    case .order: return try showOrder(named: argument)
    case .text: return find(argument, by: command)
    case .file, .program: return answerPrompt(of: command, with: argument)
    }
  }

  /// Does what the command would do once its question was answered so.
  private mutating func answerPrompt(of command: Command, with text: String) -> [Effect] {
    let effects = run(command, count: nil)
    guard case .prompt(var prompt) = overlay else { return effects }
    prompt.editor = LineEditor(text)
    return effects + answer(prompt)
  }

  private func query(_ text: String) throws(CommandProblem) -> Query {
    var context = queryContext
    context.isTyping = false
    do { return try QueryParser.parse(text, context: context) } catch {
      throw CommandProblem(.query(error.phrase))
    }
  }

  private mutating func tag(_ argument: String) throws(CommandProblem) -> [Effect] {
    guard let words = TagWords(argument) else {
      throw CommandProblem(.writeTags)
    }
    guard !words.query.isEmpty else { return mark(words.verbs) }
    return [.mark(words.verbs, of: .query(try query(words.query)))]
  }

  private mutating func search(for text: String) -> [Effect] {
    isZen = false
    focus = .list
    search.editor = LineEditor(text)
    return screenChanged() + searchTextChanged()
  }

  private mutating func goToDate(written text: String) -> [Effect] {
    let effects = askForDate()
    guard case .prompt(var prompt) = overlay else { return effects }
    prompt.editor = LineEditor(text)
    return goToDate(prompt)
  }

  private mutating func saveSearch(as name: String) -> [Effect] {
    let effects = askForSearchName()
    guard case .prompt(var prompt) = overlay, case .searchName(let query) = prompt.subject else {
      return effects
    }
    prompt.editor = LineEditor(name)
    return saveSearch(prompt, query: query)
  }

  private mutating func goToSavedSearch(_ name: String) throws(CommandProblem) -> [Effect] {
    guard let query = preferences.savedSearches[name] else {
      let nearest = preferences.savedSearches.keys.nearest(to: name)
      throw CommandProblem(.noSavedSearch(name, nearest: nearest))
    }
    return search(for: query)
  }

  private mutating func showTheme(named name: String) throws(CommandProblem) -> [Effect] {
    guard themes.contains(name) else {
      throw CommandProblem(.noTheme(name, nearest: themes.nearest(to: name)))
    }
    preferences.theme = name
    notice = Notice(.themeChosen(name))
    return [.showTheme(name), .keepTheme(name)]
  }

  private mutating func showOrder(named name: String) throws(CommandProblem) -> [Effect] {
    guard let order = SortOrder(rawValue: name) else {
      let nearest = SortOrder.allCases.map(\.rawValue).nearest(to: name)
      throw CommandProblem(.noOrder(name, nearest: nearest))
    }
    return show(order)
  }

  private mutating func find(_ text: String, by command: Command) -> [Effect] {
    if command == .help {
      var help = HelpState()
      help.filter = LineEditor(text)
      overlay = .help(help)
      return []
    }
    let effects = editFind()
    guard reading.find != nil else { return effects }
    reading.find?.editor = LineEditor(text)
    reading.find?.isEditing = false
    updateFind()
    return effects
  }
}

extension Command {
  /// The marks that a command with a query changes.
  fileprivate var verbs: [MarkVerb] {
    switch self {
    case .markRead: [.set(.read)]
    case .markUnread: [.clear(.read)]
    case .star: [.set(.starred)]
    case .unstar: [.clear(.starred)]
    default: []
    }
  }
}
