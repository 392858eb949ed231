import Articles

/// An article's searchable text in one run of bytes, field after field.
///
/// Each field starts with a space and has one after each word, so that no phrase runs over the
/// border between two fields: there are two spaces.
struct FoldedFields: Sendable {
  /// The fields in the order of their bytes; the last one holds the publisher's own tags.
  static let order: [TextField?] = [.title, .body, .byline, .place, .agency, .source, nil]

  private(set) var bytes: [UInt8] = []
  private(set) var ends = FieldEnds()

  init(_ article: SearchableArticle) {
    // Folding rarely makes text longer, and growing by doubling would waste half of it.
    bytes.reserveCapacity(article.body.utf8.count + 300)
    for (index, field) in Self.order.enumerated() {
      bytes.append(UInt8(ascii: " "))
      FoldedText.append(field.map(article.text(of:)) ?? article.topics, to: &bytes)
      ends[index] = UInt32(clamping: bytes.count)
    }
  }
}

/// Where each field of an article's folded text ends, from the start of the article.
struct FieldEnds: Sendable {
  private var ends = InlineArray<7, UInt32>(repeating: 0)

  subscript(index: Int) -> UInt32 {
    get { ends[index] }
    set { ends[index] = newValue }
  }

  var total: Int { Int(ends[6]) }

  /// The bytes of one field.
  func range(of field: TextField) -> Range<Int> {
    switch field {
    case .title: 0..<Int(ends[0])
    case .body: Int(ends[0])..<Int(ends[1])
    case .byline: Int(ends[1])..<Int(ends[2])
    case .place: Int(ends[2])..<Int(ends[3])
    case .agency: Int(ends[3])..<Int(ends[4])
    case .source: Int(ends[4])..<Int(ends[5])
    }
  }
}

extension FoldedFields {
  /// The text of each field, in order.
  var fields: [String] {
    var start = 0
    return Self.order.indices.map { index in
      defer { start = Int(ends[index]) }
      return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
    }
  }
}
