package import Wording

/// A sentence in the status line about what just happened.
package struct Notice: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Goes with the next key.
    case passing
    /// Says what went wrong; goes with the next key.
    case problem
    /// Stays until what it tells is solved.
    case lasting
  }

  package let kind: Kind
  package let phrase: Phrase

  package init(_ phrase: Phrase, kind: Kind = .passing) {
    self.phrase = phrase
    self.kind = kind
  }
}
