package import Wording

/// An error that says what it is in every language of the reader.
package protocol Worded: Error {
  var phrase: Phrase { get }
}

extension Phrase {
  /// What an error says, in the reader's languages where it knows them.
  init(_ error: any Error) {
    self = (error as? any Worded)?.phrase ?? Phrase(asIs: "\(error)")
  }
}
