import Articles

extension ReaderState {
  /// Does what a command says with what was typed after it.
  mutating func run(_ command: Command, argument: String) throws(CommandProblem) -> [Effect] {
    guard !argument.isEmpty else {
      guard !command.needsArgument else { throw CommandProblem("Write \(command.usage)") }
      return run(command, count: nil)
    }
    switch command.argument {
    case .none: throw CommandProblem("Nothing goes after \(command.rawValue)")
    case .number:
      guard let number = Int(argument), number > 0 else {
        throw CommandProblem("A number goes after \(command.rawValue), not “\(argument)”")
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
      throw CommandProblem("Query: \(error.sentence)")
    }
  }

  private mutating func tag(_ argument: String) throws(CommandProblem) -> [Effect] {
    guard let words = TagWords(argument) else {
      throw CommandProblem("Write the tags as +name or -name, then a query if it is not for this")
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
    let known = Array(preferences.savedSearches.keys)
    guard let query = preferences.savedSearches[name] else {
      throw Self.unknown(name, among: known, otherwise: "There is no saved search “\(name)”") {
        "There is no saved search “\(name)”; did you mean “\($0)”?"
      }
    }
    return search(for: query)
  }

  private mutating func showTheme(named name: String) throws(CommandProblem) -> [Effect] {
    guard themes.contains(name) else {
      throw Self.unknown(name, among: themes, otherwise: "There is no theme “\(name)”") {
        "There is no theme “\(name)”; did you mean “\($0)”?"
      }
    }
    preferences.theme = name
    notice = Notice("Theme: \(name)")
    return [.showTheme(name), .keepTheme(name)]
  }

  private mutating func showOrder(named name: String) throws(CommandProblem) -> [Effect] {
    let known = SortOrder.allCases.map(\.rawValue)
    guard let order = SortOrder(rawValue: name) else {
      throw Self.unknown(name, among: known, otherwise: "There is no order “\(name)”") {
        "There is no order “\(name)”; did you mean “\($0)”?"
      }
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

  private static func unknown(
    _ name: String,
    among known: [String],
    otherwise: String,
    _ sentence: (String) -> String
  ) -> CommandProblem {
    CommandProblem(known.nearest(to: name).map(sentence) ?? otherwise)
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
