import Articles
package import CellGrid
import Foundation
import Wording

extension ReaderState {
  /// The article that a key means: the one being read, or the one selected in the list.
  var currentArticle: (id: ArticleID, title: String, published: Date?)? {
    if focus == .reading, let article = reading.article, !reading.isLoading {
      return (article.id, article.title, article.published)
    }
    return list.selectedRow.map { ($0.id, $0.title, $0.published) }
  }

  /// Asks for the command that is to read the article.
  mutating func askForCommand() -> [Effect] {
    guard let article = currentArticle else { return sayNoArticle() }
    overlay = .prompt(Prompt(.command(article.id), text: lastCommand))
    return []
  }

  mutating func runCommand(_ prompt: Prompt, on id: ArticleID) -> [Effect] {
    programNumber += 1
    let request = PipeRequest(
      parsing: prompt.editor.text,
      articleID: id,
      number: programNumber
    )
    guard !request.command.isEmpty else {
      var changed = prompt
      changed.problem = .commandNeeded
      overlay = .prompt(changed)
      return []
    }
    lastCommand = prompt.editor.text.trimmed
    overlay =
      request.takesTerminal
      ? nil : .output(ProgramOutput(command: lastCommand, number: programNumber))
    return [.pipe(request)]
  }

  mutating func open(in program: ViewingProgram) -> [Effect] {
    guard let article = currentArticle else { return sayNoArticle() }
    return [.view(article.id, program)]
  }

  mutating func show(_ report: ProgramReport, number: Int) {
    guard case .output(var output) = overlay, output.number == number else { return }
    output.finish(with: report, columns: size.columns)
    overlay = .output(output)
  }

  mutating func handle(_ key: Key, in output: ProgramOutput) -> [Effect] {
    if let step = Self.scrollStep(of: key, page: size.rows) {
      var changed = output
      let last = max(0, output.rows.count - ScrollState.rows(of: size))
      changed.top = min(max(0, output.top + step), last)
      overlay = .output(changed)
      return []
    }
    let isLeaving = key.code == .escape || key == Key(.character("q")) || key.isInterrupt
    // What is still waited for is not thrown away by a stray key.
    guard isLeaving || !output.isRunning else { return [] }
    overlay = nil
    guard output.isRunning else { return [] }
    notice = Notice(.cancelled(output.command))
    return [.cancelProgram]
  }

  private mutating func sayNoArticle() -> [Effect] {
    notice = Notice(.noArticleHere)
    return []
  }

  /// Cuts the rows of an output anew after the window changed.
  mutating func wrapOutput() {
    guard case .output(var output) = overlay else { return }
    output.wrap(columns: size.columns)
    overlay = .output(output)
  }
}

extension ScrollState {
  /// The rows that a panel has for text on a screen of a size.
  package static func rows(of size: Size) -> Int {
    max(1, size.rows - 6)
  }
}

extension Key {
  fileprivate var isInterrupt: Bool { self == Key(.character("c"), modifiers: .control) }
}
