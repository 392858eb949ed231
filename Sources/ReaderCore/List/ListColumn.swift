/// A column of the list: what it shows, how wide it is, and in how wide a list.
///
/// It is written as words: `source`, `source 16`, `source 16 from 76`, `source 16 from 76 to 99`,
/// and with `*` for the width of a column that takes the room that is left.
package struct ListColumn: Hashable, Sendable {
  /// What a column shows.
  package enum Content: String, CaseIterable, Sendable {
    case mark
    case star
    case title
    case source
    case age
    case date
    case place
    case agency
    case words
    case time
    case tags
    case language
  }

  package enum Width: Hashable, Sendable {
    case fixed(Int)
    /// A share of what the others leave.
    case elastic
  }

  package let content: Content
  package let width: Width
  /// How wide the list must be for the column to show.
  package let listWidths: ClosedRange<Int>

  /// What is wrong with a column as written.
  package enum Mistake: Error, Hashable, Sendable {
    case unknown(String)
    case width(String)
    case condition(String)
  }

  package static let standard: [ListColumn] = [
    ListColumn(.mark), ListColumn(.star), ListColumn(.title),
    ListColumn(.source, width: .fixed(16), listWidths: 76...99),
    ListColumn(.source, width: .fixed(22), listWidths: 100...widest),
    ListColumn(.age, listWidths: 30...widest),
  ]

  package static let widest = 9_999

  package init(_ content: Content, width: Width? = nil, listWidths: ClosedRange<Int>? = nil) {
    self.content = content
    self.width = width ?? content.usualWidth
    self.listWidths = listWidths ?? 0...Self.widest
  }

  package init(parsing text: String) throws(Mistake) {
    var words = text.split(separator: " ")[...]
    let name = words.popFirst().map { String($0) } ?? ""
    guard let content = Content(rawValue: name) else { throw .unknown(name) }
    var width: Width?
    if let word = words.first, word != "from", word != "to" {
      words.removeFirst()
      guard word == "*" || Int(word).map((1...200).contains) == true else {
        throw .width(String(word))
      }
      width = Int(word).map { .fixed($0) } ?? .elastic
    }
    let first = try Self.bound("from", &words) ?? 0
    let last = try Self.bound("to", &words) ?? Self.widest
    guard words.isEmpty, first <= last else { throw .condition(text) }
    self.init(content, width: width, listWidths: first...last)
  }

  private static func bound(
    _ word: String,
    _ words: inout ArraySlice<Substring>
  ) throws(Mistake) -> Int? {
    guard let first = words.first, first == word else { return nil }
    words.removeFirst()
    let written = words.popFirst()
    guard let number = written.flatMap({ Int($0) }), (0...widest).contains(number) else {
      throw .condition([first, written ?? ""].joined(separator: " "))
    }
    return number
  }
}

extension ListColumn: CustomStringConvertible {
  package var description: String {
    var words = [content.rawValue]
    if width != content.usualWidth {
      if case .fixed(let columns) = width {
        words.append(String(columns))
      } else {
        words.append("*")
      }
    }
    if listWidths.lowerBound > 0 { words.append("from \(listWidths.lowerBound)") }
    if listWidths.upperBound < Self.widest { words.append("to \(listWidths.upperBound)") }
    return words.joined(separator: " ")
  }
}

extension ListColumn.Content {
  /// How wide the column is when nothing else is said.
  package var usualWidth: ListColumn.Width {
    switch self {
    case .mark, .star: .fixed(1)
    case .title: .elastic
    case .source: .fixed(18)
    case .age: .fixed(6)
    case .date: .fixed(11)
    case .place: .fixed(12)
    case .agency: .fixed(8)
    case .words, .time: .fixed(6)
    case .tags: .fixed(14)
    case .language: .fixed(5)
    }
  }

  /// Whether the text stands at the right of its column.
  package var isAtRight: Bool { [.age, .words, .time].contains(self) }
}
