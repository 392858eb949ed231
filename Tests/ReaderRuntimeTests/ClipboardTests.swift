import Foundation
import Testing

@testable import ReaderRuntime

@Suite struct ClipboardTests {
  @Test(arguments: [
    ([:], Clipboard.Passage.direct),
    (["TERM": "tmux-256color", "TMUX": "/tmp/x,1,0"], .tmux),
    (["TERM": "screen", "TMUX": "/tmp/x,1,0"], .tmux),
    (["TERM": "screen", "STY": "7.pts"], .screen),
    (["TERM": "tmux-256color", "STY": "7.pts", "TMUX": "/tmp/x,1,0"], .tmux),
    (["TERM": "screen", "STY": "7.pts", "TMUX": "/tmp/x,1,0"], .screen),
    (["TMUX": ""], .direct),
  ])
  func `what stands before the terminal is told by the environment`(
    environment: [String: String],
    passage: Clipboard.Passage
  ) {
    #expect(Clipboard(environment: environment).passage == passage)
  }

  @Test func `tmux gets the sequence for itself and for the terminal`() {
    let sequence = Clipboard(passage: .tmux).sequence(copying: "tide")
    let plain = "\u{1B}]52;c;dGlkZQ==\u{7}"
    #expect(sequence == "\(plain)\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\")
  }

  @Test func `screen gets pieces that are the sequence together`() {
    let text = String(repeating: "tide ", count: 1_000)
    let sequence = Clipboard(passage: .screen).sequence(copying: text)
    let pieces = sequence.components(separatedBy: "\u{1B}\\").dropLast()
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 252 })
    let joined = pieces.map { $0.dropFirst(2) }.joined()
    #expect(joined == Clipboard().sequence(copying: text))
  }
}
