import CPrograms
import Foundation
import Glibc
import ReaderCore
import Wording

/// A program of the person's and what it is started with: an argument list, never a shell's string.
///
/// It has the three descriptors it is given and no others, and no signal is blocked or ignored in it.
package struct ExternalProgram: Sendable {
  package let arguments: [String]
  package let environment: ProgramEnvironment

  package init(_ arguments: [String], environment: ProgramEnvironment) {
    self.arguments = arguments
    self.environment = environment
  }

  /// The name that a person knows it by.
  package var name: String {
    arguments.first.map { URL(filePath: $0).lastPathComponent } ?? ""
  }

  /// The descriptors that a program starts with.
  struct Streams {
    var input: CInt
    var output: CInt
    var errors: CInt
    /// The terminal whose foreground it becomes; -1 gives it a session without one.
    var terminal: CInt = -1
  }

  /// Starts it.
  ///
  /// - Throws: how it ended before it began.
  func start(_ streams: Streams) throws(ProgramEnding) -> CInt {
    guard let name = arguments.first, !name.isEmpty else { throw .missing }
    // A word would end early there, and be another one.
    guard !arguments.contains(where: { $0.utf8.contains(0) }) else {
      throw .notStarted(reason: .nullCharacter)
    }
    var process: CInt = 0
    let error = withCStrings(arguments) { arguments in
      withCStrings(environment.lines) { lines in
        environment.folder.withCString { folder in
          var program = cp_program(
            arguments: arguments,
            environment: lines,
            folder: folder,
            input: streams.input,
            output: streams.output,
            errors: streams.errors,
            terminal: streams.terminal
          )
          return cp_start(&program, &process)
        }
      }
    }
    guard error == 0 else {
      throw error == ENOENT
        ? .missing : .notStarted(reason: Phrase(asIs: String(cString: strerror(error))))
    }
    return process
  }

  /// Waits until a process has ended, or stopped; one that is kept stays known by its number.
  static func wait(for process: CInt, keeping: Bool = false) -> ProgramEnding {
    var number: CInt = 0
    switch cp_wait(process, keeping, &number) {
    case CP_EXITED: return .exited(Int(number))
    case CP_STOPPED: return .stopped
    case CP_KILLED: return .killed(signal: Int(number))
    default: return .notStarted(reason: .programGone)
    }
  }
}

/// Calls with the strings as C has them, ended by null.
private func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
  let bytes = strings.flatMap { $0.utf8CString }
  return bytes.withUnsafeBufferPointer { buffer in
    var pointers: [UnsafePointer<CChar>?] = []
    var offset = 0
    for string in strings {
      pointers.append(buffer.baseAddress.map { $0 + offset })
      offset += string.utf8.count + 1
    }
    return (pointers + [nil]).withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
