import Foundation
import Glibc
import ReaderCore
import Settings
import Wording

/// A program that the loop hands the terminal to, with all that it needs at hand.
package struct LentProgram: Sendable {
  let program: ExternalProgram
  /// What it reads in place of the terminal.
  var input: TemporaryCopy?
  /// The file it was given, gone when it has ended.
  var file: TemporaryCopy?

  /// Removes what was made for it.
  func forget() {
    input?.remove()
    file?.remove()
  }

  /// What is left to do after it.
  struct Outcome {
    /// What to say of it; nil when all went well.
    var notice: Notice?
    /// The signal that is to end the reader.
    var termination: CInt?
  }

  /// Runs it to its end, or until a signal is to end the reader.
  func run(hasTerminal: Bool, signals: SignalWatch?) -> Outcome {
    defer { forget() }
    let descriptor = input.map { open($0.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) } ?? -1
    defer { if descriptor >= 0 { close(descriptor) } }
    let outcome = program.runInForeground(
      input: descriptor,
      hasTerminal: hasTerminal,
      signals: signals
    )
    let sentence = outcome.ending.sentence(about: program.name)
    return Outcome(
      notice: sentence.map { Notice($0, kind: .problem) },
      termination: outcome.termination
    )
  }
}
