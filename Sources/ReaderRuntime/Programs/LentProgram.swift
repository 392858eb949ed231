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

/// A file for one program alone, in a folder that nobody else can read.
package struct TemporaryCopy: Sendable {
  package let path: String
  private let folder: String

  /// - Throws: why it cannot be written.
  package init(of text: String, named name: String, in parent: String) throws(RuntimeError) {
    // What cannot be made here is complained of below.
    try? SettingsPaths.create(parent)
    var template = Array("\(parent)/dateline-XXXXXX".utf8CString)
    // The folder is made for its owner alone.
    guard mkdtemp(&template) != nil else {
      throw .notWritten(path: parent, reason: Phrase(asIs: String(cString: strerror(errno))))
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = "\(folder)/\(name)"
    do { try NewFile.write(Array(text.utf8), to: path) } catch {
      rmdir(folder)
      throw error
    }
  }

  package func remove() {
    // An editor may have left files of its own beside it.
    try? FileManager.default.removeItem(atPath: folder)
  }
}
