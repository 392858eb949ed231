import Articles
import Catalog
import Foundation
import ReaderCore
import ReaderTesting
import Synchronization
import Testing

@testable import ReaderRuntime

@Suite struct LibraryReaderTests {
  private let home: TemporaryHome
  private let catalog = ArticleCatalog()

  init() throws {
    home = try TemporaryHome()
  }

  private func reader(of roots: [String]? = nil) -> LibraryReader {
    LibraryReader(roots: roots ?? [home.url.path], catalog: catalog) { _ in }
  }

  private func titles() async throws -> Set<String> {
    let result = try await catalog.search(Query())
    return Set(await catalog.rows(of: result.id, in: 0..<result.count).map(\.title))
  }

  private func setModified(_ file: URL, to seconds: Double) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: seconds)],
      ofItemAtPath: file.path
    )
  }

  @Test func `files of all folders are read, more than a batch of them`() async throws {
    for number in 0..<100 {
      try home.write("Ferry \(number) is late\n\nA paragraph.\n", to: "\(number % 7)/\(number).txt")
    }
    await reader().scan()
    #expect(try await titles() == Set((0..<100).map { "Ferry \($0) is late" }))
  }

  @Test func `a file of the same size and time is not read again`() async throws {
    let file = try home.write("Ferry one is late\n\nA paragraph.\n", to: "a.txt")
    try setModified(file, to: 1_500_000_000)
    let reader = reader()
    await reader.scan()
    try home.write("Ferry two is late\n\nA paragraph.\n", to: "a.txt")
    try setModified(file, to: 1_500_000_000)
    await reader.scan()
    #expect(try await titles() == ["Ferry one is late"])
    try setModified(file, to: 1_500_000_001)
    await reader.scan()
    #expect(try await titles() == ["Ferry two is late"])
  }

  @Test func `removed files go and new ones come`() async throws {
    let old = try home.write("An old story\n\nA paragraph.\n", to: "old.txt")
    try home.write("A story that stays\n\nA paragraph.\n", to: "stays.txt")
    let reader = reader()
    await reader.scan()
    try FileManager.default.removeItem(at: old)
    try home.write("A new story\n\nA paragraph.\n", to: "new.txt")
    await reader.scan()
    #expect(try await titles() == ["A story that stays", "A new story"])
  }

  @Test func `a folder that is not there is a problem until it is`() async throws {
    let folder = home.url.appending(path: "later").path
    let reader = reader(of: [folder])
    await reader.scan()
    #expect(await reader.allProblems.map(\.reason) == ["does not exist"])
    try home.write("A story\n\nA paragraph.\n", to: "later/a.txt")
    await reader.scan()
    #expect(await reader.allProblems.isEmpty)
    #expect(try await titles() == ["A story"])
  }

  @Test func `the problem of a file goes with its cause`() async throws {
    try home.write("", to: "a.txt")
    let reader = reader()
    await reader.scan()
    #expect(await reader.allProblems.count == 1)
    try home.write("A story\n\nA paragraph.\n", to: "a.txt")
    await reader.scan()
    #expect(await reader.allProblems.isEmpty)
    try home.write("", to: "b.txt")
    await reader.scan()
    try FileManager.default.removeItem(at: home.url.appending(path: "b.txt"))
    await reader.scan()
    #expect(await reader.allProblems.isEmpty)
  }

  @Test func `a scan ends with idle, and tells of a change only when there is one`() async throws {
    try home.write("A story\n\nA paragraph.\n", to: "a.txt")
    let events = EventRecord()
    let reader = LibraryReader(roots: [home.url.path], catalog: catalog) { events.note($0) }
    await reader.scan()
    #expect(events.changes > 0)
    #expect(events.last == .idle)
    events.forget()
    await reader.scan()
    #expect(events.changes == 0)
    #expect(events.last == .idle)
  }

  @Test func `scans asked for at the same time come to the same library`() async throws {
    for number in 0..<50 { try home.write("Story \(number)\n\nText.\n", to: "\(number).txt") }
    let reader = reader()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { await reader.scan() } }
    }
    await reader.scan()
    #expect(try await titles().count == 50)
  }
}

/// What a library reader told.
private final class EventRecord: Sendable {
  private let events = Mutex<[LibraryReader.Event]>([])

  func note(_ event: LibraryReader.Event) { events.withLock { $0.append(event) } }
  func forget() { events.withLock { $0 = [] } }

  var changes: Int {
    events.withLock { events in
      events.count { if case .changed = $0 { true } else { false } }
    }
  }

  var last: LibraryActivity? {
    guard case .activity(let activity) = events.withLock({ $0.last }) else { return nil }
    return activity
  }
}
