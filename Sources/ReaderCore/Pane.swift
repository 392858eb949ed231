/// A part of the screen that can have the focus.
package enum Pane: Hashable, Sendable {
  case list
  case reading
}
