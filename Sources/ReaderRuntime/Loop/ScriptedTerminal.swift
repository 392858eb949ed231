package import CellGrid

/// A terminal without a screen: it types a script and keeps the last frame.
///
/// It has no input descriptor, so the loop takes the next step only when no work is in flight and
/// the frame is drawn.
package final class ScriptedTerminal: Terminal {
  package private(set) var size: Size
  package private(set) var lastFrame: Frame
  /// What was sent to the terminal outside of frames.
  package private(set) var sent: [String] = []
  /// Called with each frame.
  package var onPresent: (Frame) -> Void = { _ in }
  private var script: ArraySlice<ScriptStep>

  /// A step of a script.
  package enum ScriptStep {
    case event(InputEvent)
    case resize(Size)
    /// Something done between two keys, given the frame as it is then.
    case call((Frame) -> Void)
  }

  package let inputDescriptor: CInt? = nil
  package let inputWaits = InputWait.allWork

  package init(size: Size, script: [ScriptStep]) {
    self.size = size
    self.script = script[...]
    lastFrame = Frame(size: size)
  }

  package convenience init(size: Size, keys: [Key]) {
    self.init(size: size, script: keys.map { .event(.key($0)) })
  }

  package func start() {}
  package func stop() {}
  package func updateSize() {}
  package func invalidate() {}

  package func send(_ sequence: String) {
    sent.append(sequence)
  }

  package func present(_ frame: Frame) {
    lastFrame = frame
    onPresent(frame)
  }

  /// The next step's event; the terminal hangs up when the script is over.
  package func readEvents() -> [InputEvent] {
    switch script.popFirst() {
    case .event(let event): return [event]
    case .resize(let size): self.size = size
    case .call(let action): action(lastFrame)
    case nil: return [.hangUp]
    }
    return []
  }
}
