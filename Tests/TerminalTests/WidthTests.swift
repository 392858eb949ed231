import CursesTerminal
import Foundation
import Glibc
import ReaderTesting
import Testing

extension TerminalTests {
  /// How wide a real terminal draws clusters, beside what the reader counts.
  @MainActor @Suite struct WidthTests {
    /// What some versions of tmux count in other ways.
    private static let exceptions: Set<String> = [
      // Syllables of several spacing scalars are one cluster to some, and no wider than two columns.
      "Devanagari", "Devanagari, conjunct", "Tamil", "Thai, sara am", "Hangul of letters",
      // Older ones take the first picture's width for what a selector, a tone or a joiner makes.
      "emoji by selector", "text by selector", "keycap", "family", "skin tone", "flag",
    ]

    @Test func `a sample takes the columns in tmux that it has here, or is drawn on its guard`()
      throws
    {
      // The library tells no widths in the C locale, in which tests may be run.
      try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
      let home = try ProgramHome()
      let samples = WidthSample.all
      for (number, sample) in samples.enumerated() {
        // The mark below is written after the sample, and the cursor is back when it is seen.
        let text = "\u{1B}[2J\u{1B}[H\(sample.text)\u{1B}7\u{1B}[5Hmark <\(number)>\u{1B}8"
        try home.reader.home.write(text, to: "sample-\(number)")
      }
      let window = try home.window()
      let loop = "stty -echo; n=0; while [ $n -lt \(samples.count) ]; do cat sample-$n; "
      try window.type(loop + "n=$((n + 1)); read line; done\r")
      for (number, sample) in samples.enumerated() {
        try window.wait(for: "mark <\(number)>")
        let columns = try #require(try window.cursorColumn())
        if columns != sample.width {
          #expect(sample.isGuarded, "\(sample.name): \(columns), not \(sample.width)")
          #expect(
            Self.exceptions.contains(sample.name),
            "\(sample.name): \(columns), not \(sample.width)"
          )
        }
        try window.type("\r")
      }
    }
  }
}
