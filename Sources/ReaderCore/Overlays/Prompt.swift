package import Articles

/// A question with one line for the answer.
package struct Prompt: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    /// The date to go to in the list.
    case date
    /// The name to save a query's text under.
    case searchName(query: String)
    /// The file to write unsaved marks to.
    case unsavedFile
    /// The command that is to read an article.
    case command(ArticleID)
    /// The file that articles are to be written to.
    case exportFile(ExportRequest.Scope)
  }

  package let subject: Subject
  package var editor: LineEditor
  /// Why the answer will not do.
  package var problem: String?

  package init(_ subject: Subject, text: String = "") {
    self.subject = subject
    editor = LineEditor(text)
  }

  package var title: String {
    switch subject {
    case .date: "Go to a date"
    case .searchName: "Save this search"
    case .unsavedFile: "Write the unsaved marks to a file, and quit"
    case .command: "Pipe the article to a command"
    case .exportFile(.article): "Write the article to a file"
    case .exportFile(let scope) where scope.count == 1: "Write 1 article to a file"
    case .exportFile(let scope): "Write \(scope.count) articles to a file"
    }
  }

  package var label: String {
    switch subject {
    case .date: "Date: "
    case .searchName: "Name: "
    case .unsavedFile, .exportFile: "File: "
    case .command: "| "
    }
  }

  /// What stands under the line while nothing is wrong with it.
  package var advice: String {
    switch subject {
    case .date: "such as 2026-11-03, 2026-11, 2026 or yesterday"
    case .searchName(let query): query
    case .unsavedFile: "a new file, on another disk if this one is full"
    case .command: "such as wc -w, !less for the terminal, or markdown | glow"
    case .exportFile: ".txt .md .html .json, or a folder with / at its end"
    }
  }
}
