import Foundation
import Glibc
import ReaderCore
import Testing

@testable import Settings

@Suite struct LineHistoryFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/state/dateline/searches"
  }

  private func file() -> LineHistoryFile {
    LineHistoryFile(path: path, patience: 120_000)
  }

  private func write(_ bytes: [UInt8]) throws {
    try SettingsPaths.create(URL(filePath: path).deletingLastPathComponent().path)
    try Data(bytes).write(to: URL(filePath: path))
  }

  private var permissions: mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func `searches are kept in order for their owner alone`() throws {
    #expect(try file().read().texts.isEmpty)
    for search in ["tide", "storm", "tide"] { try file().add(search) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "storm\ntide\n")
    #expect(permissions == 0o600)
    chmod(path, 0o644)
    try file().add("gale")
    #expect(permissions == 0o600)
    #expect(try file().read().texts == ["storm", "tide", "gale"])
  }

  @Test func `no search is lost when two readers write at once`() async throws {
    let file = file()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for reader in 0..<2 {
        group.addTask { for number in 0..<20 { try file.add("search \(reader) \(number)") } }
      }
      try await group.waitForAll()
    }
    #expect(try file.read().texts.count == 40)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: URL(filePath: path).deletingLastPathComponent().path
    )
    #expect(names == ["searches"])
  }

  @Test func `a damaged file gives the lines that are text`() throws {
    try write(
      Array("tide\r\n\u{1B}[2J\n\n".utf8) + [0xFF, 0xFE, 10, 0, 0, 10] + Array("gale".utf8)
    )
    #expect(try file().read().texts == ["tide", "[2J", "gale"])
    try file().add("storm")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "tide\n[2J\ngale\nstorm\n")
  }

  @Test func `a line that is too long for a search is no search`() throws {
    let long = String(repeating: "tide ", count: 1000)
    try write(Array("\(long)\ngale\n".utf8))
    #expect(try file().read().texts == ["gale"])
    try file().add(long)
    #expect(try file().read().texts == ["gale"])
  }

  @Test func `a huge file is left alone`() throws {
    try write([UInt8](repeating: 10, count: 3 << 20))
    #expect(throws: SettingsError.self) { try file().read() }
    #expect(throws: SettingsError.self) { try file().add("tide") }
    #expect(try Data(contentsOf: URL(filePath: path)).count == 3 << 20)
  }

  @Test func `what is no file is neither read nor waited for`() throws {
    try SettingsPaths.create(URL(filePath: path).deletingLastPathComponent().path)
    mkfifo(path, 0o600)
    #expect(throws: SettingsError.self) { try file().read() }
    #expect(throws: SettingsError.self) { try file().add("tide") }
    unlink(path)
    try SettingsPaths.create(path)
    #expect(throws: SettingsError.self) { try file().add("tide") }
  }

  @Test func `a link is kept and leads to the searches`() throws {
    let elsewhere = try folder.write("", to: "elsewhere")
    try SettingsPaths.create(URL(filePath: path).deletingLastPathComponent().path)
    symlink(elsewhere, path)
    try file().add("tide")
    #expect(try String(contentsOfFile: elsewhere, encoding: .utf8) == "tide\n")
    #expect(try file().read().texts == ["tide"])
  }
}
