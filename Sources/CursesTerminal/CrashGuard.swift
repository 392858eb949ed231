import CTerminal

/// What happens when the program crashes, in place of the Swift runtime's report, which would take
/// the terminal and wait for a key in it.
package enum CrashGuard {
  /// From now on a crash is one sentence on standard error and the end by its signal.
  package static func begin(notice: String) {
    ct_guard_against_crashes(notice, false)
  }
}
