package import Wording

/// What to do about marks that are not saved when the reader is to quit.
package struct QuitQuestion: Equatable, Sendable {
  package enum Answer: CaseIterable, Sendable {
    case tryAgain
    case writeElsewhere
    case quitAnyway

    package var sentence: Phrase {
      switch self {
      case .tryAgain: .trySavingAgain
      case .writeElsewhere: .writeElsewhere
      case .quitAnyway: .quitAnyway
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
