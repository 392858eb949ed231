package import Articles
package import Wording

/// What lies over the panes and takes the keys.
package enum Overlay: Equatable, Sendable {
  case help(HelpState)
  case commandLine(CommandLineState)
  case palette(PaletteState)
  case picker(Picker)
  case tags(TagEditor)
  case prompt(Prompt)
  case searches(SearchSwitcher)
  case problems(ScrollState)
  case history(HistoryList)
  case output(ProgramOutput)
  case quitting(QuitQuestion)
  case hints(LinkHints)
  case links(LinkList)
  /// A link that may deceive, until Enter agrees to open it.
  case following(LinkTarget)
}

/// How far a long overlay is scrolled.
package struct ScrollState: Equatable, Sendable {
  package var top = 0

  package init() {}
}

/// Help: a text to search by, and how far it is scrolled.
package struct HelpState: Equatable, Sendable {
  package var filter = LineEditor()
  package var isFiltering = false
  package var top = 0

  package init() {}
}

/// A choice of one from a few.
package struct Picker: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    /// `before` comes back when the choice is given up.
    case theme(before: String)
    case order
    case copying
  }

  package let subject: Subject
  package let choices: [String]
  package var selected: Int

  package init(subject: Subject, choices: [String], selected: Int) {
    self.subject = subject
    self.choices = choices
    self.selected = selected
  }

  package var title: Phrase {
    switch subject {
    case .theme: .theme
    case .order: .order
    case .copying: .copy
    }
  }
}

/// The tags of one article being edited, as words.
package struct TagEditor: Equatable, Sendable {
  package let articleID: ArticleID
  package let before: Set<String>
  package var editor: LineEditor
  /// Tags in use that go on from what is typed, while they are offered.
  package internal(set) var completion: CompletionState?
  /// The word at the cursor, while an answer about it is awaited.
  var target: CompletionTarget?

  package init(articleID: ArticleID, before: Set<String>) {
    self.articleID = articleID
    self.before = before
    let text = before.sorted().joined(separator: " ")
    editor = LineEditor(text.isEmpty ? "" : text + " ")
  }

  /// The tags as typed: words apart by spaces or commas, a leading `#` left out.
  package var tags: Set<String> {
    let words = editor.text.split { $0 == " " || $0 == "," }
    return Set(words.map { String($0.drop { $0 == "#" }) }.filter { !$0.isEmpty })
  }
}
