import Glibc

/// A system call's refusal.
struct SystemError: Error, Hashable {
  let code: Int32

  static let folder = SystemError(code: EISDIR)
  static let notRegular = SystemError(code: EINVAL)
  static let tooBig = SystemError(code: EFBIG)

  /// What the C library says about it: `No space left on device`.
  var reason: String {
    if self == Self.notRegular { return "it is not a regular file" }
    if self == Self.tooBig { return "it is bigger than \(StateLimits.fileBytes >> 20) MiB" }
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}

/// The result of a system call that is not negative, the call repeated when a signal interrupted it.
///
/// A file system that interrupts without end, as some in user space do, becomes an error like others.
@discardableResult
func calling<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
  var interruptions = 0
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    interruptions += 1
    if code != EINTR || interruptions > StateLimits.interruptions { throw SystemError(code: code) }
  }
}
