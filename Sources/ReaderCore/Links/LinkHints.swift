/// Letters on the links in view, one of them to be typed.
package struct LinkHints: Equatable, Sendable {
  package struct Target: Equatable, Sendable {
    package let label: String
    package let address: String
  }

  /// An address that stands in view more than once has one label.
  package let targets: [Target]
  /// The letters of a label, or the digits of a link's number.
  package internal(set) var typed = ""

  /// The letters of labels, those under the fingers first.
  private static let letters = Array("asdfghjklqwertyuiopzxcvbnm")

  init(addresses: [String]) {
    let labels = Self.labels(count: addresses.count)
    targets = zip(labels, addresses).map { Target(label: $0, address: $1) }
  }

  package var isNumber: Bool { typed.utf8.first?.isASCIIDigit == true }

  /// The targets whose labels may still be meant.
  package var candidates: [Target] {
    isNumber ? [] : targets.filter { $0.label.hasPrefix(typed) }
  }

  /// So many different labels of one length, which is the shortest that will do.
  static func labels(count: Int) -> [String] {
    guard count > 0 else { return [] }
    var length = 1
    var width = count
    while width > letters.count {
      length += 1
      width = root(of: count, length)
    }
    var labels = letters.prefix(width).map { String($0) }
    for _ in 1..<length {
      labels = labels.flatMap { start in letters.prefix(width).map { start + String($0) } }
    }
    return Array(labels.prefix(count))
  }

  /// The fewest letters of which labels of a length can be made.
  private static func root(of count: Int, _ length: Int) -> Int {
    (1...count).first { width in
      (0..<length).reduce(1) { product, _ in min(product * width, count) } >= count
    } ?? count
  }
}
