/// What comes from the terminal.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text pasted in one piece (bracketed paste): it never runs keys.
  case paste(String)
  /// The answer to the question for the terminal's background.
  case ground(GroundShade)
  /// The terminal is gone: a read failed or ended.
  case hangUp
}

/// A click or a turn of the wheel.
package struct MouseEvent: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case press
    case doublePress
    case drag
    case release
    case wheelUp
    case wheelDown
  }

  package var action: Action
  package var point: Point

  package init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
