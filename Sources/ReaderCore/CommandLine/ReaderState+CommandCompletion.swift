import Articles
import CellGrid
import Typesetting
import Wording

extension ReaderState {
  /// Shows the line as it is now, and offers what could be typed next; with `offersAll` also where
  /// nothing is typed yet, as Tab asks for.
  mutating func commandTextChanged(
    _ commandLine: CommandLineState,
    offersAll: Bool = false
  ) -> [Effect] {
    var changed = commandLine
    changed.problem = nil
    changed.historyDepth = 0
    let before = changed.completion
    changed.completion = nil
    changed.target = nil
    search.completionGeneration += 1
    let offer = offer(for: changed.editor, offersAll: offersAll)
    var effects: [Effect] = []
    if let offer {
      changed.target = offer.target
      changed.completion = CompletionState(offer.target, candidates: offer.candidates)
      if let field = offer.field {
        // What is known goes on being offered until the answer is here.
        let isSame = before?.target.subject == offer.target.subject
        changed.completion =
          isSame ? CompletionState(offer.target, candidates: before?.candidates ?? []) : nil
        effects = [
          .complete(
            CompletionRequest(
              field: field,
              start: offer.target.start,
              generation: search.completionGeneration
            )
          )
        ]
      }
    }
    overlay = .commandLine(changed)
    return effects
  }

  /// What a key does while candidates are offered; nil for a key that is not about them.
  mutating func handleInCompletions(_ key: Key, of line: CommandLineState) -> [Effect]? {
    guard let completion = line.completion else { return nil }
    var changed = line
    switch key.code {
    case .tab where key.modifiers.contains(.shift): changed.completion?.moveSelection(by: -1)
    case .tab:
      changed.editor.take(completion)
      return commandTextChanged(changed)
    case .down: changed.completion?.moveSelection(by: 1)
    case .up: changed.completion?.moveSelection(by: -1)
    default: return nil
    }
    overlay = .commandLine(changed)
    return []
  }

  private struct Offer {
    let target: CompletionTarget
    var candidates: [CompletionCandidate] = []
    /// The field whose values the catalog is to be asked for.
    var field: QueryField?
  }

  private func offer(for editor: LineEditor, offersAll: Bool) -> Offer? {
    let line = editor.text
    let cursor = editor.textBeforeCursor.utf8.count
    let text = CommandText(line)
    guard let start = text.argumentStart else {
      guard !text.name.isEmpty || offersAll else { return nil }
      let begin = line.utf8.count - text.name.utf8.count
      let target = CompletionTarget(.word, start: text.name, range: begin..<line.utf8.count)
      return Offer(target: target, candidates: Self.commandCandidates(text.name))
    }
    guard cursor >= start, case .command(let command) = CommandName.find(text.name) else {
      return nil
    }
    let argument = String(decoding: line.utf8.dropFirst(start), as: UTF8.self)
    return offer(for: command.argument, argument, start: start, cursor: cursor)
  }

  private func offer(
    for kind: Command.Argument,
    _ argument: String,
    start: Int,
    cursor: Int
  ) -> Offer? {
    let whole = CompletionTarget(.word, start: argument, range: start..<start + argument.utf8.count)
    switch kind {
    case .query, .search: return queryOffer(argument, start: start, cursor: cursor)
    case .tags: return tagOffer(argument, start: start, cursor: cursor)
    case .theme: return Offer(target: whole, candidates: themes.map { CompletionCandidate($0) })
    case .order:
      let orders = SortOrder.allCases.map {
        CompletionCandidate($0.rawValue, detail: .ofOrder($0.name))
      }
      return Offer(target: whole, candidates: orders)
    case .savedSearch:
      let searches = preferences.savedSearches.sorted { $0.key < $1.key }
        .map { CompletionCandidate($0.key, detail: Phrase(asIs: $0.value)) }
      return Offer(target: whole, candidates: searches)
    case .date:
      let days = ["today", "yesterday"].map { CompletionCandidate($0) }
      return argument.isEmpty || argument.first?.isLetter == true
        ? Offer(target: whole, candidates: days) : nil
    case .none, .number, .file, .program, .name, .text: return nil
    }
  }

  private func queryOffer(_ query: String, start: Int, cursor: Int) -> Offer? {
    guard let found = CompletionTarget.find(in: query, cursor: cursor - start) else { return nil }
    let target = found.moved(by: start)
    switch target.subject {
    case .name:
      let names = QueryField.names.filter { $0.text.hasPrefix(target.start) }
      return Offer(target: target, candidates: names)
    case .value(let field) where field.hasValuesInUse: return Offer(target: target, field: field)
    case .value(let field):
      let today = CivilDate(now, in: timeZone)
      let values = field.values(today: today, savedSearches: preferences.savedSearches)
      return Offer(target: target, candidates: values)
    case .word: return nil
    }
  }

  /// A tag after its sign, or what stands after the tags as a query.
  private func tagOffer(_ argument: String, start: Int, cursor: Int) -> Offer? {
    let before = String(decoding: argument.utf8.prefix(cursor - start), as: UTF8.self)
    let words = before.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.last, words.dropLast().allSatisfy({ $0.isEmpty || $0.isSignedTag })
    else {
      return queryOffer(argument, start: start, cursor: cursor)
    }
    guard last.isSignedTag else { return queryOffer(argument, start: start, cursor: cursor) }
    let name = String(last.dropFirst())
    let range = cursor - name.utf8.count..<cursor
    return Offer(target: CompletionTarget(.word, start: name, range: range), field: .tag)
  }

  /// Commands that begin so, then those with such a word, each with what it does.
  private static func commandCandidates(_ start: String) -> [CompletionCandidate] {
    let wanted = start.lowercased()
    let ordered =
      Command.allCases.filter { $0.rawValue.hasPrefix(wanted) }.sorted { $0.rawValue < $1.rawValue }
      + Command.allCases.filter { !$0.rawValue.hasPrefix(wanted) }
    return ordered.map { CompletionCandidate($0.rawValue, detail: $0.summary) }
  }
}

extension Substring {
  fileprivate var isSignedTag: Bool { first == "+" || first == "-" }
}

extension CompletionTarget {
  /// The same place in a text that begins so many bytes earlier.
  fileprivate func moved(by count: Int) -> CompletionTarget {
    CompletionTarget(
      subject,
      start: start,
      range: range.lowerBound + count..<range.upperBound + count
    )
  }
}

extension LineEditor {
  /// Puts the current candidate in the place it was offered for.
  mutating func take(_ completion: CompletionState) {
    let range = completion.target.range
    let isLast = range.upperBound == text.utf8.count
    let chosen = completion.current.text
    switch completion.target.subject {
    case .name: replace(range, with: chosen)
    case .word: replace(range, with: isLast ? chosen + " " : chosen)
    case .value: replace(range, with: isLast ? chosen.asQueryValue + " " : chosen.asQueryValue)
    }
  }
}
