/// One text of the reader in every language it speaks.
///
/// The languages stand side by side, so the compiler refuses a text that lacks one of them. The
/// texts themselves are static members in this folder, a file an area.
package struct Phrase: Hashable, Sendable {
  package let english: String
  package let vietnamese: String

  package init(en english: String, vi vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }

  /// A text that is the same in every language: a name, an address, what somebody has typed.
  package init(asIs text: String) {
    self.init(en: text, vi: text)
  }

  package static let empty = Phrase(asIs: "")

  package func text(in language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }
}
