package import Wording

/// A command being typed.
package struct CommandLineState: Equatable, Sendable {
  package var editor: LineEditor
  /// What could be typed next, while it is offered.
  package internal(set) var completion: CompletionState?
  /// What stands at the cursor, while an answer about it is awaited.
  var target: CompletionTarget?
  /// Why the line cannot be run.
  package internal(set) var problem: Phrase?
  /// How far back in the history the editor stands; 0 is the text being typed.
  var historyDepth = 0
  /// What was typed before the history was gone through.
  var textBefore = ""

  init(_ text: String = "") {
    editor = LineEditor(text)
  }
}
