package import Articles
package import Wording

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
  package var problem: Phrase?

  package init(_ subject: Subject, text: String = "") {
    self.subject = subject
    editor = LineEditor(text)
  }

  package var title: Phrase {
    switch subject {
    case .date: .goToDate
    case .searchName: .saveThisSearch
    case .unsavedFile: .writeUnsaved
    case .command: .pipeToCommand
    case .exportFile(.article): .writeArticle
    case .exportFile(let scope): .writeArticles(scope.count)
    }
  }

  package var label: Phrase {
    switch subject {
    case .date: .dateLabel
    case .searchName: .nameLabel
    case .unsavedFile, .exportFile: .fileLabel
    case .command: Phrase(asIs: "| ")
    }
  }

  /// What stands under the line while nothing is wrong with it.
  package var advice: Phrase {
    switch subject {
    case .date: .dateAdvice
    case .searchName(let query): Phrase(asIs: query)
    case .unsavedFile: .unsavedFileAdvice
    case .command: .commandExamples
    case .exportFile: .exportAdvice
    }
  }
}
