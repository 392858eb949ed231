/// How wide the columns of a table are, so that it fits a width.
struct TableColumns: Equatable {
  let widths: [Int]

  /// The columns between the text of two cells: a rule and a blank on each side.
  static let gap = 3
  /// No column is made narrower than this for the sake of others, unless its words are.
  private static let narrowest = 6
  /// A word longer than this may be parted to make the table fit.
  private static let widestWord = 16

  /// The columns of the whole table.
  var total: Int { widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) }

  /// The widths of columns that need not fit anywhere, none more than `widest`.
  init(natural: [Int], atMost widest: Int) {
    widths = natural.map { min($0, widest) }
  }

  /// Nil when the table can not be set side by side in `available` columns.
  init?(natural: [Int], longestWords: [Int], available: Int) {
    let room = available - Self.gap * (natural.count - 1)
    let least = zip(natural, longestWords).map { whole, word in
      min(whole, max(Self.narrowest, min(word, Self.widestWord)))
    }
    var left = room - least.reduce(0, +)
    guard left >= 0 else { return nil }
    var widths = least
    // Those who want least are served first, so that what they leave goes to the others.
    let order = natural.indices.sorted { natural[$0] - least[$0] < natural[$1] - least[$1] }
    for (served, column) in order.enumerated() {
      let share = min(natural[column] - least[column], left / (order.count - served))
      widths[column] += share
      left -= share
    }
    self.widths = widths
  }
}
