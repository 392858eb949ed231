/// What the next events of a terminal wait for.
package enum InputWait: Sendable {
  case nothing
  /// For the answers to keys, not for what goes on in the background.
  case answers
  /// For all work, so that a script gives the same every time.
  case allWork
}

/// Something that shows frames and gives input events; used from the main thread alone.
package protocol Terminal: AnyObject {
  /// The size as last learnt, in cells.
  var size: Size { get }

  /// The file descriptor that becomes readable when there may be events; nil when none does.
  var inputDescriptor: CInt? { get }

  /// Whether events are taken only when work that was asked for has ended.
  var inputWaits: InputWait { get }

  /// Takes the screen over.
  ///
  /// - Throws: an error whose description says what the terminal lacks.
  func start() throws

  /// Gives the screen back as it was; may be called when not started.
  func stop()

  /// Gives the screen to another program; ``start()`` takes it back, however that has left it.
  func lend()

  /// Takes hold of the screen again after the process was stopped without giving it back.
  func resume()

  /// Learns the size anew, after the window changed it.
  func updateSize()

  /// Every event that is waiting; never blocks.
  func readEvents() -> [InputEvent]

  /// Shows the frame, writing only what differs from the last one.
  func present(_ frame: Frame)

  /// Forgets what is on the screen, so that the next frame is written whole.
  func invalidate()

  /// Asks for the terminal's background, where it may know; the answer comes as an event.
  func askForGround()

  /// Whether it is a terminal that another program may have between ``lend()`` and ``start()``, and
  /// in which the process is a shell's job that can be stopped.
  var lendsScreen: Bool { get }

  /// The exit status when no more events can ever come.
  var hangUpStatus: CInt { get }

  /// Writes a control sequence of our own making, such as the one that sets the clipboard.
  func send(_ sequence: String)
}

extension Terminal {
  package var inputWaits: InputWait { .nothing }
  package var lendsScreen: Bool { false }

  package func askForGround() {
    send(GroundShade.question)
  }

  package var hangUpStatus: CInt { 0 }

  package func lend() { stop() }
  package func resume() {}
}
