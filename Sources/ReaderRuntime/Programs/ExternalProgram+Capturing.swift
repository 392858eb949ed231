import Foundation
import Glibc
package import ReaderCore
import Wording

extension ExternalProgram {
  /// What a program printed on both of its outputs, and how it ended.
  package struct Output: Sendable {
    package var bytes: [UInt8] = []
    /// Whether there was more, which nobody has read.
    package var isCut = false
    package var ending: ProgramEnding
  }

  /// Runs it with a text to read and collects what it prints; a cancelled task ends it.
  ///
  /// It has a session of its own, so it can neither read nor write the terminal.
  ///
  /// - Parameters:
  ///   - text: what it reads.
  ///   - limit: the bytes that are collected; with more the program is ended.
  ///   - grace: the milliseconds it has after it was asked to end, before it must.
  /// - Returns: what it printed, and how it ended.
  package func collect(
    reading text: [UInt8],
    limit: Int = 256 * 1024,
    grace: CInt = 2_000
  ) async -> Output {
    let capture: ProgramCapture
    do { capture = try ProgramCapture(of: self, reading: text, limit: limit, grace: grace) } catch {
      return Output(ending: error)
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        // It waits, and so takes a thread that no task needs.
        Thread.detachNewThread { continuation.resume(returning: capture.run()) }
      }
    } onCancel: {
      capture.cancel()
    }
  }

  /// Starts it with nothing to read and nowhere to print, and does not wait for it.
  ///
  /// - Parameter ended: told how it ended, whenever that is.
  /// - Throws: how it ended before it began.
  package func startInBackground(
    ended: @escaping @Sendable (ProgramEnding) -> Void
  ) throws(ProgramEnding) {
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    guard null >= 0 else {
      throw .notStarted(reason: Phrase(asIs: String(cString: strerror(errno))))
    }
    defer { close(null) }
    let process = try start(Streams(input: null, output: null, errors: null))
    Thread.detachNewThread {
      var ending = Self.wait(for: process)
      // Who stopped it may let it go on.
      while ending == .stopped { ending = Self.wait(for: process) }
      ended(ending)
    }
  }
}
