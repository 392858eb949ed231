import ArticleFiles
import Foundation
import Glibc
import Synchronization
import Testing

/// What a watcher told, and a way to wait for more of it.
private final class ToldChanges: Sendable {
  private let changes = Mutex<[LibraryChange]>([])
  private let arrivals = DispatchSemaphore(value: 0)

  func note(_ change: LibraryChange) {
    changes.withLock { $0.append(change) }
    arrivals.signal()
  }

  var all: [LibraryChange] { changes.withLock { $0 } }

  /// The paths told so far.
  var paths: Set<String> {
    all.reduce(into: []) { paths, change in
      if case .paths(let some) = change { paths.formUnion(some) }
    }
  }

  /// Waits until what was told is enough; false when it never is.
  func wait(until isEnough: (ToldChanges) -> Bool) -> Bool {
    while !isEnough(self) {
      guard arrivals.wait(timeout: .now() + 600) == .success else { return false }
    }
    return true
  }
}

@Suite struct LibraryWatcherTests {
  private let folder: TemporaryFolder
  private let told = ToldChanges()

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A watcher that has all folders in sight.
  private func watcher(of roots: [String]? = nil, folderLimit: Int = .max) throws -> LibraryWatcher
  {
    let watcher = try LibraryWatcher(
      roots: roots ?? [folder.path],
      folderLimit: folderLimit,
      pace: LibraryWatcher.Pace(quietMilliseconds: 5, longestMilliseconds: 50),
      onChange: told.note
    )
    let isWatching = told.wait { told in
      told.all.contains { if case .watching = $0 { true } else { false } }
    }
    #expect(isWatching)
    return watcher
  }

  private func wait(for path: String) -> Bool {
    told.wait { $0.paths.contains(path) }
  }

  @Test func `a written, a replaced and a removed file are told`() throws {
    let kept = try folder.write("kept.txt")
    let watcher = try watcher()
    defer { watcher.stop() }

    let new = try folder.write("new.txt")
    #expect(wait(for: new))
    #expect(rename(new, kept) == 0)
    #expect(wait(for: kept))
    let last = try folder.write("last.txt")
    #expect(unlink(last) == 0)
    #expect(wait(for: last))
  }

  @Test func `files in a folder that appears are told`() throws {
    let outside = try TemporaryFolder()
    try outside.folder("a/b")
    try outside.write("a/b/one.txt")
    let watcher = try watcher()
    defer { watcher.stop() }

    #expect(rename(outside.at("a"), folder.at("a")) == 0)
    #expect(wait(for: folder.at("a/b/one.txt")))
    let two = try folder.write("a/b/two.txt")
    #expect(wait(for: two))
  }

  @Test func `a folder that is moved away is told and no longer watched`() throws {
    let outside = try TemporaryFolder()
    try folder.folder("a")
    let watcher = try watcher()
    defer { watcher.stop() }

    #expect(rename(folder.at("a"), outside.at("a")) == 0)
    #expect(wait(for: folder.at("a")))
    try outside.write("a/one.txt")
    let end = try folder.write("end.txt")
    #expect(wait(for: end))
    #expect(!told.paths.contains(folder.at("a/one.txt")))
  }

  @Test func `a link and a second name for a file are told`() throws {
    let one = try folder.write("one.txt")
    let watcher = try watcher()
    defer { watcher.stop() }

    try folder.link("link.txt", to: "one.txt")
    #expect(wait(for: folder.at("link.txt")))
    #expect(link(one, folder.at("two.txt")) == 0)
    #expect(wait(for: folder.at("two.txt")))
  }

  @Test func `hidden files and backups are not told`() throws {
    let watcher = try watcher()
    defer { watcher.stop() }

    try folder.write(".hidden")
    try folder.write("one.txt~")
    let end = try folder.write("end.txt")
    #expect(wait(for: end))
    #expect(told.paths == [end])
  }

  @Test func `a root that is a file is watched through its folder`() throws {
    let one = try folder.write("one.txt")
    let watcher = try watcher(of: [one])
    defer { watcher.stop() }

    try folder.write("other.txt")
    let new = try folder.write(".new")
    #expect(rename(new, one) == 0)
    #expect(wait(for: one))
    #expect(told.paths == [one])
  }

  @Test func `when there are more folders than may be watched it is said once`() throws {
    for name in ["a", "b", "c"] { try folder.folder(name) }
    let watcher = try watcher(folderLimit: 2)
    defer { watcher.stop() }

    let limits = told.all.filter { if case .unwatched(.watchLimit) = $0 { true } else { false } }
    #expect(limits.count == 1)
    #expect(told.all.contains(.watching(folders: 2)))
  }

  @Test func `a stopped watcher ends its thread and lets go of what it was given`() throws {
    let released = DispatchSemaphore(value: 0)
    for stops in [true, false] {
      let sentinel = Sentinel(released)
      let watcher = try LibraryWatcher(roots: [folder.path]) { _ in sentinel.keep() }
      if stops { watcher.stop() }
    }
    for _ in 0..<2 { #expect(released.wait(timeout: .now() + 600) == .success) }
  }
}

/// Says when nobody holds it any more.
private final class Sentinel: Sendable {
  private let released: DispatchSemaphore

  init(_ released: DispatchSemaphore) {
    self.released = released
  }

  func keep() {}

  deinit {
    released.signal()
  }
}
