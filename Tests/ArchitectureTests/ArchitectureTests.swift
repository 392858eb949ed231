import Foundation
import Testing

@Suite struct ArchitectureTests {
  static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  /// Each Swift file under `Sources`, with the target it belongs to.
  static func swiftFiles() throws -> [(target: String, url: URL)] {
    let manager = FileManager.default
    return try manager.contentsOfDirectory(atPath: sources.path).sorted().flatMap { target in
      let folder = sources.appending(path: target)
      let paths = manager.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
      return paths.filter { $0.hasSuffix(".swift") }.map { (target, folder.appending(path: $0)) }
    }
  }

  @Test func `every import is in the table`() throws {
    let files = try Self.swiftFiles()
    #expect(files.count > 50)
    for (target, url) in files {
      let source = try String(contentsOf: url, encoding: .utf8)
      let violations = ImportTable.violations(
        in: source,
        of: target,
        file: url.lastPathComponent
      )
      #expect(violations == [])
    }
  }

  @Test func `an import against the table is found`() {
    let source = "@testable package import struct Catalog.Row\nimport Articles\n"
    #expect(
      ImportTable.violations(in: source, of: "ReaderView", file: "ListView.swift")
        == ["ListView.swift: ReaderView must not import Catalog"]
    )
    #expect(ImportTable.violations(in: source, of: "Nowhere", file: "a").count == 1)
  }

  @Test func `heavy things have one owner`() {
    for (module, owner) in ImportTable.owners {
      let importers = ImportTable.allowed.filter { $0.value.contains(module) }.keys
      #expect(Array(importers) == [owner])
    }
  }

  @Test func `no module bears the name of a type inside it`() throws {
    for (target, url) in try Self.swiftFiles() where target != "dateline" {
      #expect(url.lastPathComponent != "\(target).swift", "\(target)/\(url.lastPathComponent)")
    }
  }

  @Test(arguments: [
    "try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)", "Regex(",
    "NSRegularExpression",
  ])
  func `what is never written`(forbidden: String) throws {
    for (_, url) in try Self.swiftFiles() {
      let source = try String(contentsOf: url, encoding: .utf8)
      #expect(!source.contains(forbidden), "\(url.lastPathComponent) has \(forbidden)")
    }
  }
}
