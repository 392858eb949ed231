/// A language that the reader speaks.
package enum InterfaceLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case vietnamese = "vi"

  /// The language that the environment asks for: `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
  ///
  /// The first one that is set and not empty decides; any language but ours is answered in English.
  package init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let name = locale.prefix { !"_.@-".contains($0) }
    self = InterfaceLanguage(rawValue: name.lowercased()) ?? .english
  }
}
