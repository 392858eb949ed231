import Articles
import Foundation

/// A news object in JSON, whose keys are spelt as in ninjs 1 or as in ninjs 2 and 3.
struct NinjsObject {
  private let fields: [String: Any]

  /// Nil for a value that is no news object: one needs a name, and words or a picture.
  init?(_ value: Any) {
    guard let fields = value as? [String: Any], fields["uri"] is String,
      fields.keys.contains(where: Self.tells)
    else { return nil }
    self.fields = fields
  }

  /// A part of a news object, which needs no name of its own.
  init(part fields: [String: Any]) {
    self.fields = fields
  }

  private static func tells(_ key: String) -> Bool {
    key.hasPrefix("body_") || key.hasPrefix("description_")
      || ["bodies", "headlines", "headline", "descriptions", "renditions", "versioncreated"]
        .contains(key)
  }

  /// A text on one line; nil when it is missing or empty.
  func line(_ key: String) -> String? {
    Self.line(fields[key])
  }

  func date(_ key: String) -> Date? {
    line(key).flatMap(DateText.date)
  }

  /// The objects under a key: a list of them, or the values of an object that names each.
  func objects(_ keys: String...) -> [[String: Any]] {
    for key in keys {
      if let list = fields[key] as? [Any] { return list.compactMap { $0 as? [String: Any] } }
      guard let named = fields[key] as? [String: Any] else { continue }
      // An object has no order of its own, and the same file must always read the same.
      return named.keys.sorted().compactMap { named[$0] as? [String: Any] }
    }
    return []
  }

  /// The names of the people, places or subjects under the first of the keys that is there.
  func names(_ keys: String...) -> [String] {
    let found = keys.first { fields[$0] != nil }
    return found.map { objects($0).compactMap { Self.line($0["name"]) } } ?? []
  }

  /// The texts of a kind with their content types, in a fixed order.
  ///
  /// `prefix` names version 1's keys, such as `body_html` and `body_text`, `list` the later versions'.
  func texts(prefix: String, list: String) -> [NinjsText] {
    let later = objects(list).compactMap { object -> NinjsText? in
      guard let value = object["value"] as? String, !value.isEmpty else { return nil }
      return NinjsText(
        value: value,
        type: Self.line(object["contenttype"]) ?? "",
        role: Self.line(object["role"]) ?? ""
      )
    }
    let keys = fields.keys.filter { $0.hasPrefix(prefix) }.sorted()
    return later
      + keys.compactMap { key in
        guard let value = fields[key] as? String, !value.isEmpty else { return nil }
        return NinjsText(value: value, type: String(key.dropFirst(prefix.count)), role: "")
      }
  }

  /// Words that the object was filed under, without a scheme.
  var keywords: [String] {
    (fields["keywords"] as? [Any] ?? []).compactMap(Self.line)
  }

  /// The holder of the rights as version 2 names it.
  var rightsHolder: String? {
    Self.line((fields["rightsinfo"] as? [String: Any])?["copyrightholder"])
  }

  static func line(_ value: Any?) -> String? {
    (value as? String).map(DisplayText.singleLine).filter { !$0.isEmpty }
  }
}

/// One of a news object's texts.
struct NinjsText {
  let value: String
  /// A content type, or the end of a key such as `body_html`.
  let type: String
  let role: String

  var isMarkup: Bool { type.contains("html") || type.contains("xml") }

  func blocks(limits: Limits) -> [Block] {
    let bytes = Array(value.utf8)
    return isMarkup || HTMLText.isCertainlyMarkup(bytes)
      ? HTMLText.blocks(bytes, base: nil, limits: limits) : PlainParagraphs.blocks(of: value)
  }
}
