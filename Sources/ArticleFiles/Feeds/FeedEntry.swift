import Articles
import Foundation

/// What an item of a feed says, before it is known what the feed says for it.
struct FeedEntry {
  var title = ""
  var url: String?
  /// Where a feed says that it stands itself.
  var selfURL: String?
  var guid: String?
  var authors: [String] = []
  var published: Date?
  var updated: Date?
  var summary: String?
  var body: [Block] = []
  var tags: [String] = []
  var language: String?
  var enclosures: [Enclosure] = []
  var captions: [String] = []
  var sourceTitle: String?
  var warnings: [String] = []
}

/// Several elements that may give the same field, of which the best counts.
struct Ranked<Value> {
  private(set) var value: Value?
  private var rank = Int.max

  /// Keeps the value unless one as good came before; 0 is the best rank.
  mutating func offer(_ new: Value?, rank newRank: Int) {
    guard let new, newRank < rank else { return }
    value = new
    rank = newRank
  }
}
