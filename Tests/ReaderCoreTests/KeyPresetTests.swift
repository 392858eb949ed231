import CellGrid
import ReaderCore
import Testing

@Suite struct KeyPresetTests {
  @Test(arguments: KeyPreset.allCases)
  func `every key of a preset can be read and stands in it once`(preset: KeyPreset) {
    for notations in [preset.bindings.flatMap(\.list), preset.bindings.flatMap(\.reading)] {
      #expect(Set(notations).count == notations.count)
      for notation in notations { #expect(Keymap.keys(notation: notation)?.isEmpty == false) }
    }
  }

  @Test(arguments: KeyPreset.allCases, [Pane.list, .reading])
  func `no key of a preset hides a longer sequence`(preset: KeyPreset, pane: Pane) {
    let keymap = Keymap(preset: preset)
    for command in Command.allCases {
      for keys in keymap.sequences(of: command, in: pane) {
        #expect(keymap.continuations(of: keys, in: pane).isEmpty, "\(command) in \(preset)")
        for length in 1..<max(1, keys.count) {
          #expect(keymap.match(Array(keys.prefix(length)), in: pane) == .prefix)
        }
      }
    }
  }

  @Test(arguments: KeyPreset.allCases)
  func `the command line and the palette have a key in every preset`(preset: KeyPreset) {
    let keymap = Keymap(preset: preset)
    #expect(!keymap.labels(of: .commandLine, in: .list).isEmpty)
    #expect(!keymap.labels(of: .commandLine, in: .reading).isEmpty)
    #expect(!keymap.labels(of: .quit, in: .list).isEmpty)
    #expect(!keymap.labels(of: .help, in: .list).isEmpty)
  }

  @Test func `a preset's own key goes before the default one`() {
    let keymap = Keymap(preset: .mutt)
    #expect(keymap.match([Key(.character("t"))], in: .list) == .command(.selectRows))
    #expect(keymap.labels(of: .zen, in: .reading) == ["z"])
    #expect(keymap.labels(of: .zen, in: .list).isEmpty)
  }

  @Test func `what may follow a prefix is told in order`() {
    let keymap = Keymap(preset: .emacs)
    let keys = keymap.continuations(of: Keymap.keys(notation: "<C-x>") ?? [], in: .list)
    #expect(keys.map(\.key.label) == ["1", "2", "3", "^C", "^Z", "h", "o", "r", "u"])
    #expect(keys.first?.command == .zen)
    #expect(keys.first { $0.key.label == "r" }?.command == nil)
  }
}
