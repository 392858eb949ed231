/// A question with one line for the answer.
package struct Prompt: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    /// The date to go to in the list.
    case date
    /// The name to save a query's text under.
    case searchName(query: String)
    /// The file to write unsaved marks to.
    case unsavedFile
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
    }
  }

  package var label: String {
    switch subject {
    case .date: "Date: "
    case .searchName: "Name: "
    case .unsavedFile: "File: "
    }
  }

  /// What stands under the line while nothing is wrong with it.
  package var advice: String {
    switch subject {
    case .date: "such as 2026-11-03, 2026-11, 2026 or yesterday"
    case .searchName(let query): query
    case .unsavedFile: "a new file, on another disk if this one is full"
    }
  }
}
