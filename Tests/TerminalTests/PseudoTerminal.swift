import Foundation
import Glibc

/// A terminal with nothing behind it: what is written to it is never answered.
final class PseudoTerminal {
  let input: FileHandle
  private let behind: FileHandle

  // What posix_openpt and its like do, which Swift does not see.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  init() throws {
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
    behind = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var (isLocked, number) = (CInt(0), CInt(0))
    guard ioctl(descriptor, Self.unlock, &isLocked) == 0,
      ioctl(descriptor, Self.number, &number) == 0
    else { throw CocoaError(.fileReadUnknown) }
    let front = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard front >= 0 else { throw CocoaError(.fileReadUnknown) }
    input = FileHandle(fileDescriptor: front, closeOnDealloc: true)
  }

  /// Waits until a program has written to the terminal.
  func waitForOutput() throws {
    guard try behind.read(upToCount: 1)?.count == 1 else { throw CocoaError(.fileReadUnknown) }
  }

  /// Waits until a program has written a text to the terminal.
  func waitForOutput(of text: String) throws {
    var output = Data()
    while output.range(of: Data(text.utf8)) == nil {
      guard let more = try behind.read(upToCount: 1) else { throw CocoaError(.fileReadUnknown) }
      output += more
    }
  }

  /// Takes nothing more that a program writes, as after ^S.
  func stopOutput() {
    tcflow(input.fileDescriptor, TCOOFF)
  }

  /// Whether lines are gathered, and typed characters shown, as a shell leaves a terminal.
  var isAsAShellLeavesIt: Bool {
    var modes = termios()
    guard tcgetattr(input.fileDescriptor, &modes) == 0 else { return false }
    let flags = tcflag_t(ICANON | ECHO)
    return modes.c_lflag & flags == flags
  }
}
