import Articles
import MarkStore

/// What a process that nothing disturbs finds in a folder, as it is and after a change and a compaction.
enum Verification {
  /// No scenario touches this article.
  private static let probe = ArticleID(number: 999_999_999)

  static func run(_ folder: String) async {
    say("folder \(folder)")
    let paths = MarkStorePaths(folder: folder, machine: "aaaaaaaa")
    let store = StateStore(paths, lockPatience: 2000)
    await show(store)
    do throws(MarkStoreError) {
      let change = MarkChange(mark: .starred, articleIDs: [probe], isSet: true)
      try await store.apply(change, at: 1_900_000_000_000)
      try await store.compact()
    } catch {
      say("fail \(error)")
    }
    say("again")
    await show(StateStore(paths, lockPatience: 2000))
  }

  /// A line an article that has marks: its number, then their words.
  private static func show(_ store: StateStore) async {
    var text = ""
    for element in await store.snapshot where element.marks != Marks() {
      text += "\(element.id.low)"
      if element.marks.isRead { text += " read" }
      if element.marks.isStarred { text += " star" }
      for tag in element.marks.tags.sorted() { text += " tag:\(tag)" }
      text += "\n"
    }
    for notice in await store.takeNotices() { text += "notice \(notice)\n" }
    say(text + "end")
  }
}
