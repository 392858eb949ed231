import Foundation
import Testing

/// What CONTRIBUTING.md promises is held by tests that are there.
@Suite struct PromiseTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `every promise names a test that is there`() throws {
    let file = Self.root.appending(path: "CONTRIBUTING.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- promises -->\n"))
    let end = try #require(text.range(of: "<!-- /promises -->"))
    let rows = text[start.upperBound..<end.lowerBound].split(separator: "\n").filter {
      $0.hasPrefix("| ") && $0.hasSuffix("` |")
    }
    #expect(rows.count > 50)
    let tests = Self.root.appending(path: "Tests")
    let paths = FileManager.default.enumerator(atPath: tests.path)?.compactMap { $0 as? String }
    let sources = try (paths ?? []).filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOf: tests.appending(path: $0), encoding: .utf8)
    }.joined()
    for row in rows {
      let name = row.dropLast(3).split(separator: "| `").last ?? ""
      #expect(sources.contains("func `\(name)`("), "\(row)")
    }
  }
}
