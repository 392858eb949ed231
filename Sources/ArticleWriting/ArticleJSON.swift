package import Articles
import Foundation

extension Article {
  /// The article as `dateline parse` prints it; dates are RFC 3339 in UTC.
  package var json: JSONText {
    .object(jsonMembers)
  }

  var jsonMembers: [(key: String, value: JSONText)] {
    [
      ("id", .string(id.hex)),
      ("title", .string(title)),
      ("source", .string(source)),
      ("authors", .array(authors.map { .string($0) })),
      ("published", JSONText(published?.rfc3339)),
      ("updated", JSONText(updated?.rfc3339)),
      ("url", JSONText(url)),
      ("summary", JSONText(summary)),
      ("body", .string(body.proseText)),
      ("dateline", JSONText(dateline)),
      ("agency", JSONText(agency)),
      ("captions", .array(captions.map { .string($0) })),
      ("tags", .array(tags.map { .string($0) })),
      ("language", JSONText(language)),
      ("enclosures", .array(enclosures.map(\.json))),
      ("file", .string(origin.file)),
      ("format", .string(origin.format.rawValue)),
      ("warnings", .array(warnings.map { .string($0) })),
    ]
  }
}

extension Enclosure {
  fileprivate var json: JSONText {
    .object([
      ("url", .string(url)),
      ("type", JSONText(type)),
      ("length", length.map { .number($0) } ?? .null),
    ])
  }
}
