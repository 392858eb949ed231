import Articles
import MarkStore

/// One of several programs that mark articles in one folder as fast as they can.
///
/// It says `ack 1000 8` when the eight articles from 1000 on are saved; every 500 changes it compacts.
struct RaceWriter {
  let folder: String
  let first: Int

  /// Returns the exit status, since only a failure ends it.
  func run() async -> Int32 {
    let paths = MarkStorePaths(folder: folder, machine: "aaaaaaaa")
    let store = StateStore(paths, lockPatience: 30_000)
    var number = first
    var random = SystemRandomNumberGenerator()
    var changes = 0
    while true {
      let count = Int.random(in: 1...8, using: &random)
      let ids = (number..<(number + count)).map { ArticleID(number: $0) }
      let mark: Mark = number % 3 == 0 ? .starred : .read
      do throws(MarkStoreError) {
        let change = MarkChange(mark: mark, articleIDs: ids, isSet: true)
        try await store.apply(change, at: 1_800_000_000_000)
        say("ack \(number) \(count) \(mark.word)")
        changes += 1
        if changes % 500 == 0 { try await store.compact() }
        if changes % 50 == 0 { _ = await store.refresh() }
      } catch {
        say("fail \(error)")
        return 1
      }
      number += count
    }
  }
}
