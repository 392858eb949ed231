import Glibc
import MarkStore
import Settings

extension DoctorReport {
  /// Says whether the program's folders are there, whose they are and who may look into them.
  mutating func examineFolders(_ program: Program) {
    let paths = program.paths
    examine("Configuration", paths.configuration)
    examine("Data", program.marks.folder, isPrivate: true)
    examine("State", paths.state)
    examine("Cache", paths.cache)
  }

  private mutating func examine(_ name: String, _ path: String, isPrivate: Bool = false) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      say(name, "\(path), \(code == ENOENT ? "not there yet" : Self.text(of: code))")
      if code != ENOENT {
        complain("\(path): \(Self.text(of: code)); mend the folders above it")
      }
      return
    }
    let mode = status.st_mode & 0o7777
    let isOurs = status.st_uid == geteuid()
    let owner = isOurs ? "yours" : "of user \(status.st_uid)"
    say(name, "\(path), \(owner), mode \(Self.octal(mode))")
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return complain("\(path) is no folder: put it aside, and Dateline makes one when it needs it")
    }
    if !isOurs, isPrivate {
      complain("\(path) belongs to another user: give it to yourself, or set XDG_DATA_HOME")
    } else if access(path, W_OK | X_OK) != 0 {
      complain("\(path) cannot be written in: chmod u+rwx \(path)")
    }
    if isPrivate, mode & 0o077 != 0 {
      complain("\(path) is open to others, who may see what you read: chmod go-rwx \(path)")
    }
  }

  private static func octal(_ mode: mode_t) -> String {
    let digits = String(mode, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func text(of code: CInt) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
