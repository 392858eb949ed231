import Glibc

/// The work of a watcher's thread: which folders are watched, and what has changed in them.
struct WatchLoop {
  private let roots: [String]
  private let folderLimit: Int
  private let wait: WatchWait
  private let onChange: @Sendable (LibraryChange) -> Void

  private struct Folder {
    var path: String
    /// The names that count in a folder that is watched for single files only.
    var names: Set<String>?
  }

  private var folders: [Int32: Folder] = [:]
  private var changed: Set<String> = []
  private var hasOverflowed = false
  private var hasToldLimit = false

  init(
    roots: [String],
    folderLimit: Int,
    wait: WatchWait,
    onChange: @escaping @Sendable (LibraryChange) -> Void
  ) {
    self.roots = roots
    self.folderLimit = folderLimit
    self.wait = wait
    self.onChange = onChange
  }

  /// Watches until the watcher is stopped.
  mutating func run() {
    defer { wait.closeAll() }
    watchRoots()
    onChange(.watching(folders: folders.count))
    while true {
      switch wait.wait(milliseconds: nil) {
      case .stopped: return
      case .silence: continue
      case .events:
        guard gatherBurst() else { return }
        tell()
      }
    }
  }

  /// Takes events until they pause; false when the watcher was stopped.
  private mutating func gatherBurst() -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(wait.pace.longestMilliseconds)
    repeat {
      guard let events = WatchEvent.read(from: wait.events) else { return false }
      for event in events { take(event) }
      switch wait.wait(milliseconds: wait.pace.quietMilliseconds) {
      case .stopped: return false
      case .silence: return true
      case .events: break
      }
    } while clock.now < end
    return true
  }

  private mutating func tell() {
    defer { changed = [] }
    if hasOverflowed {
      hasOverflowed = false
      // Folders that came unseen are watched from now on.
      watchRoots()
      onChange(.everything)
    } else if !changed.isEmpty {
      onChange(.paths(changed))
    }
  }

  // MARK: Watching

  private mutating func watchRoots() {
    var directories: [String] = []
    for root in roots {
      var status = stat()
      guard NativePath.withPath(root, { stat($0, &status) }) == 0 else { continue }
      if status.kind == S_IFDIR { directories.append(root) } else { watchFile(root) }
    }
    watchTree(directories, tellsFiles: false)
  }

  /// A file is watched through its folder, since editors put a new file in its place.
  private mutating func watchFile(_ path: String) {
    let slash = path.lastIndex(of: "/")
    let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    watch(folder, names: [name])
  }

  /// Watches folders and all below them; the files already in a new folder count as changed.
  private mutating func watchTree(_ directories: [String], tellsFiles: Bool) {
    var found: [String] = []
    var files: [String] = []
    let walk = LibraryWalk(roots: directories, bounds: roots, listsFiles: tellsFiles)
    _ = walk.folders {
      found.append($0)
    } files: { batch in
      files += batch.map(\.path)
      return true
    }
    for folder in found { watch(folder, names: nil) }
    changed.formUnion(files)
  }

  private mutating func watch(_ path: String, names: Set<String>?) {
    guard folders.count < folderLimit else { return tellLimit(path) }
    let descriptor = NativePath.withPath(path) { inotify_add_watch(wait.events, $0, Self.mask) }
    guard descriptor >= 0 else {
      // A folder that went away meanwhile is no failure.
      if errno == ENOSPC || errno == ENOMEM { tellLimit(path) }
      return
    }
    guard var known = folders[descriptor] else {
      folders[descriptor] = Folder(path: path, names: names)
      return
    }
    if let names { known.names?.formUnion(names) } else { known = Folder(path: path, names: nil) }
    folders[descriptor] = known
  }

  private mutating func tellLimit(_ path: String) {
    guard !hasToldLimit else { return }
    hasToldLimit = true
    onChange(.unwatched(.watchLimit(path: path)))
  }

  // MARK: Events

  private mutating func take(_ event: WatchEvent) {
    if event.has(Int32(IN_Q_OVERFLOW)) {
      hasOverflowed = true
      return
    }
    guard let folder = folders[event.watch] else { return }
    if event.has(Int32(IN_IGNORED)) {
      folders[event.watch] = nil
      return
    }
    if event.has(Int32(IN_DELETE_SELF)) || event.has(Int32(IN_MOVE_SELF)) {
      changed.insert(folder.path)
      return
    }
    guard OpenFolder.isShown(event.name), folder.names?.contains(event.name) != false else {
      return
    }
    let path = folder.path == "." ? event.name : NativePath.joined(folder.path, event.name)
    if event.isFolder {
      takeFolder(path, event)
    } else if !event.has(Int32(IN_CREATE)) || isWholeAtOnce(path) {
      changed.insert(path)
    }
  }

  private mutating func takeFolder(_ path: String, _ event: WatchEvent) {
    changed.insert(path)
    if event.has(Int32(IN_CREATE)) || event.has(Int32(IN_MOVED_TO)) {
      watchTree([path], tellsFiles: true)
    } else if event.has(Int32(IN_MOVED_FROM)) {
      forgetTree(path)
    }
  }

  /// A folder that was moved away keeps its watch under a path that is wrong.
  private mutating func forgetTree(_ path: String) {
    let below = path + "/"
    for (watch, folder) in folders where folder.path == path || folder.path.hasPrefix(below) {
      inotify_rm_watch(wait.events, watch)
      folders[watch] = nil
    }
  }

  /// A new file is told when its writer closes it; a new link never is written.
  private func isWholeAtOnce(_ path: String) -> Bool {
    var status = stat()
    guard NativePath.withPath(path, { lstat($0, &status) }) == 0 else { return false }
    return status.kind == S_IFLNK || (status.kind == S_IFREG && status.st_nlink > 1)
  }

  private static let mask: UInt32 = [
    IN_CLOSE_WRITE, IN_CREATE, IN_DELETE, IN_DELETE_SELF, IN_MOVED_FROM, IN_MOVED_TO, IN_MOVE_SELF,
    IN_ONLYDIR, IN_EXCL_UNLINK,
  ]
  .reduce(0) { $0 | UInt32($1) }
}
