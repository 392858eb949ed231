import CellGrid
import ReaderCore
import ReaderTesting
import Testing

@Suite struct KeymapTests {
  @Test(arguments: Command.allCases)
  func `every command has a key and every key can be read`(command: Command) {
    let notations = command.defaultListKeys + command.defaultReadingKeys
    #expect(!notations.isEmpty || command == .nextMatch)
    for notation in notations { #expect([Key](script: notation)?.isEmpty == false) }
    #expect(!command.summary.isEmpty)
  }

  @Test(arguments: [Pane.list, .reading])
  func `no key asks for two commands`(pane: Pane) {
    let notations = Command.allCases.flatMap {
      pane == .list ? $0.defaultListKeys : $0.defaultReadingKeys
    }
    #expect(Set(notations).count == notations.count)
  }

  @Test func `a bound key replaces the former ones`() throws {
    var keymap = Keymap.standard
    keymap.bind(.zen, to: [try #require([Key](script: "gz"))])
    let g = Key(.character("g"))
    #expect(keymap.match([Key(.character("z"))], in: .list) == .none)
    #expect(keymap.match([g, Key(.character("z"))], in: .reading) == .command(.zen))
    #expect(keymap.labels(of: .zen, in: .list) == ["g z"])
  }

  @Test func `a sequence waits for its next key`() throws {
    var keymap = Keymap.standard
    keymap.bind(.zen, to: [try #require([Key](script: "xz"))])
    #expect(keymap.match([Key(.character("x"))], in: .list) == .prefix)
  }

  @Test func `help lists every command that has a key`() {
    let state = ReaderState.listing([])
    let summaries = HelpText.lines(for: state).compactMap { line in
      if case .command(_, let summary) = line { summary } else { nil }
    }
    #expect(Set(summaries).count == Command.allCases.count - 1)
  }

  @Test func `help finds by word and by key`() {
    let state = ReaderState.listing([])
    let found = HelpText.lines(for: state, matching: "star")
    #expect(found.contains { $0 == .command(keys: "s *", summary: Command.toggleStar.summary) })
    #expect(!found.contains { $0 == .command(keys: "R", summary: Command.rescan.summary) })
  }
}
