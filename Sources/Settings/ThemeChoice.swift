package import ReaderCore

/// The theme as configured: one for good, or one for each kind of background.
package enum ThemeChoice: Hashable, Sendable {
  case one(String)
  case byGround(ThemesByGround)

  /// What `"auto"` stands for.
  static let automatic = ThemeChoice.byGround(
    ThemesByGround(dark: "dateline-dark", light: "dateline-light")
  )
}
