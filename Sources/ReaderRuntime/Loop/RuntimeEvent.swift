package import ReaderCore
package import ReaderView

/// What comes home to the main loop through its mailbox.
package enum RuntimeEvent: Sendable {
  case message(Message)
  /// A theme that was asked for is loaded.
  case theme(Theme)
  /// A program is ready to be given the terminal.
  case lendTerminal(LentProgram)
  /// The window has another size.
  case windowChanged
  /// The program is asked to stop, as by ^Z.
  case suspend
  /// The program was continued after it was stopped.
  case continued
  /// A signal asks the program to end.
  case terminate(CInt)
  /// A piece of counted work has ended; it comes after the work's message.
  case workEnded(isQuick: Bool)
}
