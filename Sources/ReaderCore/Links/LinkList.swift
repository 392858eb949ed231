/// Every link of the article, those that a text is found in, and one of them selected.
package struct LinkList: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package let number: Int
    /// The words of the link, where it has any.
    package let words: String
    package let address: String
    /// What a text is looked for in.
    fileprivate let searched: [UInt8]

    init(number: Int, words: String, address: String) {
      self.number = number
      self.words = words
      self.address = address
      searched = Array("\(words)\n\(address)".lowercased().utf8)
    }
  }

  package let entries: [Entry]
  package internal(set) var filter = LineEditor()
  package internal(set) var isFiltering = false
  /// The places in ``entries`` of those that are listed.
  package private(set) var listed: [Int]
  /// The place in ``listed``.
  package private(set) var selected = 0

  init(entries: [Entry]) {
    self.entries = entries
    listed = Array(entries.indices)
  }

  package var selectedEntry: Entry? {
    listed.indices.contains(selected) ? entries[listed[selected]] : nil
  }

  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, listed.count - 1))
  }

  /// Lists the links that the text as typed is found in.
  mutating func applyFilter() {
    let needle = Array(filter.text.lowercased().utf8)
    let before = selectedEntry?.number
    listed = entries.indices.filter { needle.isEmpty || entries[$0].searched.holds(needle) }
    selected = listed.firstIndex { entries[$0].number == before } ?? 0
  }
}

extension [UInt8] {
  fileprivate func holds(_ needle: [UInt8]) -> Bool {
    guard needle.count <= count else { return false }
    return (0...count - needle.count).contains { start in
      self[start] == needle[0] && self[start..<start + needle.count].elementsEqual(needle)
    }
  }
}
