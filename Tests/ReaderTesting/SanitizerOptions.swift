import Foundation

/// Where the sanitizers report, for programs that tests start with an environment of their own.
///
/// Without these a fault in such a program would be told to a terminal that nobody reads.
package enum SanitizerOptions {
  package static let environment = ProcessInfo.processInfo.environment.filter {
    ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }
}
