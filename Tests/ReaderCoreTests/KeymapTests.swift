import CellGrid
import ReaderCore
import ReaderTesting
import Testing
import Wording

@Suite struct KeymapTests {
  @Test(arguments: Command.allCases)
  func `every command has a key and every key can be read`(command: Command) {
    let notations = command.defaultListKeys + command.defaultReadingKeys
    #expect(notations.isEmpty == Command.keyless.contains(command))
    for notation in notations { #expect([Key](script: notation)?.isEmpty == false) }
    #expect(!command.summary.english.isEmpty)
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

  @Test func `help lists every command with what the command line calls it`() {
    let state = ReaderState.listing([])
    let names = HelpText.lines(for: state).compactMap { line in
      if case .command(_, _, let name) = line { name } else { nil }
    }
    #expect(Set(names) == Set(Command.allCases.map(\.usage.english)))
  }

  @Test func `help finds by word and by key`() {
    let state = ReaderState.listing([])
    let found = HelpText.lines(for: state, matching: "star")
    let names = found.compactMap { line in
      if case .command("s *", _, let name) = line { name } else { nil }
    }
    #expect(names == ["toggle-star"])
    #expect(
      !found.contains { line in
        if case .command(_, _, "rescan") = line { true } else { false }
      }
    )
  }
}
