import Articles
import Glibc

/// The state of one walk over a library.
struct LibraryWalker {
  /// The real paths that links may lead into.
  let bounds: [String]
  /// Whether files are looked at; a watcher needs the folders only.
  let listsFiles: Bool
  let batchSize: Int
  let receive: ([LibraryFile]) -> Bool
  let enter: (String) -> Void
  private(set) var outcome = LibraryWalk.Outcome()

  private var batch: [LibraryFile] = []
  private var visited: Set<FileIdentity> = []
  private var namedFiles: Set<FileIdentity> = []
  /// Folders still to be entered, the next at the end.
  private var waiting: [Waiting] = []
  /// Folders behind links: entered last, so that a folder keeps its own path where it has one.
  private var linked: [Waiting] = []

  private struct Waiting {
    let path: String
    let depth: Int
  }

  init(
    bounds: [String],
    listsFiles: Bool,
    batchSize: Int,
    receive: @escaping ([LibraryFile]) -> Bool,
    enter: @escaping (String) -> Void
  ) {
    self.bounds = bounds
    self.listsFiles = listsFiles
    self.batchSize = batchSize
    self.receive = receive
    self.enter = enter
  }

  mutating func walk(_ roots: [String]) {
    for root in roots { start(at: root) }
    waiting.reverse()
    while !outcome.wasStopped {
      if let folder = waiting.popLast() {
        visit(folder)
      } else if !linked.isEmpty {
        waiting = linked.reversed()
        linked = []
      } else {
        break
      }
    }
    if !batch.isEmpty, !outcome.wasStopped { flush() }
  }

  /// The path without links and dots; nil for what does not exist.
  static func realPath(_ path: String) -> String? {
    NativePath.withPath(path) { path in
      guard let real = realpath(path, nil) else { return nil }
      defer { free(real) }
      return NativePath.text(UnsafeRawBufferPointer(start: real, count: strlen(real)))
    }
  }

  // MARK: Roots

  private mutating func start(at root: String) {
    var status = stat()
    guard NativePath.withPath(root, { stat($0, &status) }) == 0 else {
      let error = ArticleFileError(path: root, code: errno)
      if case .missing = error { outcome.missingRoots.append(root) } else { report(error) }
      return
    }
    switch status.kind {
    case S_IFDIR: waiting.append(Waiting(path: root, depth: 0))
    case S_IFREG:
      if namedFiles.insert(status.identity).inserted { add(status.libraryFile(at: root)) }
    default: reportSpecial(root, status.kind)
    }
  }

  // MARK: Folders

  private mutating func visit(_ folder: Waiting) {
    guard folder.depth <= LibraryWalk.depthLimit else {
      report(folder.path, "lies more than \(LibraryWalk.depthLimit) folders deep")
      return
    }
    do throws(ArticleFileError) {
      let open = try OpenFolder(folder.path)
      defer { open.close() }
      guard let status = open.status(of: ".", follows: true),
        visited.insert(status.identity).inserted
      else { return }
      enter(folder.path)
      let firstNew = waiting.count
      while !outcome.wasStopped, let entry = try open.next() {
        take(entry, in: open, depth: folder.depth)
      }
      // The last is popped first; keep the order of the folder.
      waiting[firstNew...].reverse()
    } catch {
      report(error)
    }
  }

  private mutating func take(_ entry: FolderEntry, in folder: OpenFolder, depth: Int) {
    switch entry.type {
    case Int32(DT_DIR): wait(for: entry, in: folder, depth: depth)
    case Int32(DT_REG) where !listsFiles: break
    default:
      let path = NativePath.joined(folder.path, entry.name)
      guard let status = folder.status(of: entry.name, follows: false) else {
        report(ArticleFileError(path: path, code: errno))
        return
      }
      take(status, entry, in: folder, depth: depth)
    }
  }

  private mutating func take(
    _ status: stat,
    _ entry: FolderEntry,
    in folder: OpenFolder,
    depth: Int
  ) {
    let path = NativePath.joined(folder.path, entry.name)
    switch status.kind {
    case S_IFREG:
      if namedFiles.isEmpty || !namedFiles.contains(status.identity) {
        add(status.libraryFile(at: path))
      }
    case S_IFDIR: wait(for: entry, in: folder, depth: depth)
    case S_IFLNK: follow(path, name: entry.name, in: folder, depth: depth)
    default: reportSpecial(path, status.kind)
    }
  }

  private mutating func wait(for entry: FolderEntry, in folder: OpenFolder, depth: Int) {
    waiting.append(Waiting(path: NativePath.joined(folder.path, entry.name), depth: depth + 1))
  }

  // MARK: Links

  private mutating func follow(_ path: String, name: String, in folder: OpenFolder, depth: Int) {
    guard let status = folder.status(of: name, follows: true), let target = Self.realPath(path)
    else {
      report(
        path,
        errno == ELOOP ? "is a link that leads round in a circle" : "is a link to nothing"
      )
      return
    }
    guard let bound = bounds.first(where: { Self.holds($0, target) }) else {
      report(path, "is a link that leads out of the library")
      return
    }
    switch status.kind {
    case S_IFDIR: linked.append(Waiting(path: path, depth: depth + 1))
    // A file that the walk comes upon by itself is not listed again under a link's name.
    case S_IFREG:
      if isHidden(target, below: bound) { add(status.libraryFile(at: path)) }
    default: reportSpecial(path, status.kind)
    }
  }

  private static func holds(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  private func isHidden(_ path: String, below folder: String) -> Bool {
    path.dropFirst(folder.count).split(separator: "/").contains { !OpenFolder.isShown(String($0)) }
  }

  // MARK: Reporting

  private mutating func add(_ file: LibraryFile) {
    guard listsFiles else { return }
    batch.append(file)
    if batch.count >= batchSize { flush() }
  }

  private mutating func flush() {
    if !receive(batch) { outcome.wasStopped = true }
    batch.removeAll(keepingCapacity: true)
  }

  private mutating func report(_ error: ArticleFileError) {
    outcome.problems.append(error.problem)
  }

  private mutating func report(_ path: String, _ reason: String) {
    outcome.problems.append(FileProblem(file: NativePath.shown(path), reason: reason))
  }

  private mutating func reportSpecial(_ path: String, _ kind: mode_t) {
    let name =
      switch kind {
      case S_IFIFO: "a pipe"
      case S_IFSOCK: "a socket"
      case S_IFCHR, S_IFBLK: "a device"
      default: "something else"
      }
    report(path, "is \(name), not a file")
  }
}
