import Catalog
import CellGrid
import Foundation
import MarkStore
import ReaderCore
import ReaderTesting
import ReaderView
import SeededRandom
import Settings
import Testing

@testable import ReaderRuntime

/// Keys without sense, as a cat on the keyboard would press them.
@MainActor @Suite struct RandomKeysTests {
  private let reader: ReaderHome

  init() throws {
    reader = try ReaderHome()
    let texts = ["Harbour", "海湾的潮汐电站", "นอนฟังทะเล", "Ένα μεγάλο πλοίο", "👩‍👩‍👧 e\u{301} 🇳🇴", "ข่าว"]
    for (number, text) in texts.enumerated() {
      let body = (1...number * 6 + 1).map {
        "\(text) is paragraph \($0) with [a link](https://a.example/\($0))."
      }
      try reader.write(
        "\(text) story",
        body.joined(separator: "\n\n"),
        hoursAgo: Double(number * 11),
        to: "\(number).md"
      )
    }
    try reader.home.write("", to: "library/empty.txt")
    try reader.home.write(
      (0..<40).map { "Notice \($0)\n\nA short text.\n" }.joined(separator: "\n"),
      to: "library/notices.txt"
    )
  }

  /// Every default key but those that quit or suspend, the keys that edit, digits and letters.
  private static var keys: [Key] {
    let commands = Command.allCases.filter { ![.quit, .suspend, .back].contains($0) }
    let notations = commands.flatMap { $0.defaultListKeys + $0.defaultReadingKeys }
    let bound = notations.compactMap { Keymap.keys(notation: $0) }.flatMap { $0 }
    let editing = ["<BS>", "<Del>", "<C-w>", "<C-k>", "<C-a>", "<C-e>", "<F5>", "<M-x>"]
    let typed = "aeihx0123456789 :-\"()#*é海".map { String($0) }
    return bound + (editing + typed).compactMap { Key(notation: $0) }
  }

  private static let sizes = [
    (120, 40), (80, 24), (40, 10), (20, 5), (1, 1), (0, 0), (200, 60), (72, 19), (3, 2), (0, 9),
  ]

  private func script(seed: UInt64) -> [ScriptedTerminal.ScriptStep] {
    var generator = SeededGenerator(seed: seed)
    let keys = Self.keys
    var steps: [ScriptedTerminal.ScriptStep] = []
    for _ in 0..<500 {
      if let key = keys.randomElement(using: &generator) { steps.append(.event(.key(key))) }
      switch Int.random(in: 0..<100, using: &generator) {
      case 0..<5:
        let (columns, rows) = Self.sizes.randomElement(using: &generator) ?? (80, 24)
        steps.append(.resize(Size(columns: columns, rows: rows)))
      case 5..<15:
        let actions: [MouseEvent.Action] = [.press, .doublePress, .drag, .wheelUp, .wheelDown]
        let point = Point(
          column: Int.random(in: 0..<130, using: &generator),
          row: Int.random(in: 0..<45, using: &generator)
        )
        let action = actions.randomElement(using: &generator) ?? .press
        steps.append(.event(.mouse(MouseEvent(action, at: point))))
      case 15..<17: steps.append(.event(.paste("one\ntwo 海 👩‍👩‍👧")))
      default: break
      }
    }
    return steps
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `random keys and sizes end in the frame of the final state`(seed: UInt64) throws {
    let mailbox = try Mailbox<RuntimeEvent>()
    let catalog = ArticleCatalog()
    let library = LibraryReader(roots: reader.setup.roots, catalog: catalog) { event in
      mailbox.post(.message(event.message))
    }
    let services = ReaderServices(
      catalog: catalog,
      marks: StateStore(reader.setup.marks),
      library: library,
      // Without themes the one that is drawn with is known.
      themes: ThemeLibrary(folders: []),
      configurationFile: reader.setup.configurationFile,
      browser: Browser(command: nil),
      clock: reader.setup.clock
    )
    let terminal = ScriptedTerminal(size: Size(columns: 120, rows: 40), script: script(seed: seed))
    var sizes: Set<Size> = []
    terminal.onPresent = { sizes.insert($0.size) }
    let runner = EffectRunner(services: services, mailbox: mailbox)
    runner.openLibrary()
    let state = ReaderState(size: terminal.size, now: Samples.now, timeZone: Samples.utc)
    let loop = ReaderLoop(
      terminal: terminal,
      state: state,
      theme: .fallback,
      runner: runner,
      mailbox: mailbox,
      clock: reader.setup.clock
    )
    #expect(loop.run() == 0)
    #expect(terminal.lastFrame == render(loop.state, theme: .fallback))
    #expect(terminal.lastFrame.size == terminal.size)
    #expect(sizes.count > 3)
    #expect(runner.finish() == nil)
  }
}
