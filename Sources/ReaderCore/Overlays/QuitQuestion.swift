/// What to do about marks that are not saved when the reader is to quit.
package struct QuitQuestion: Equatable, Sendable {
  package enum Answer: CaseIterable, Sendable {
    case tryAgain
    case writeElsewhere
    case quitAnyway

    package var sentence: String {
      switch self {
      case .tryAgain: "Try again to save them"
      case .writeElsewhere: "Write them to another file, and quit"
      case .quitAnyway: "Quit anyway; a copy is kept, and you are told where"
      }
    }
  }

  package var selected = 0
  /// Whether saving is being tried again, to quit when it succeeds.
  package var isTrying = false

  package init(isTrying: Bool = false) {
    self.isTrying = isTrying
  }
}
