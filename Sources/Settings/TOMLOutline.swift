/// Where the keys of a TOML text stand, which the parser does not tell.
struct TOMLOutline {
  /// A key with its value.
  struct Entry: Hashable {
    /// The key with the names of its tables before it.
    var path: [String]
    var line: Int
    /// Where the line of the key begins, in UTF-8 bytes.
    var start: Int
    /// The value without blanks and comment, in UTF-8 bytes.
    var value: Range<Int>
    /// Where the line after the value begins, in UTF-8 bytes.
    var end: Int
  }

  /// A table's name in brackets.
  struct Header: Hashable {
    var path: [String]
    var line: Int
    var start: Int
    var end: Int
  }

  private(set) var entries: [Entry] = []
  private(set) var headers: [Header] = []
  /// The line of something that the parser must not be given; see ``TOMLScanner``.
  private(set) var obstacle: TOMLScanner.Obstacle?
  private var lines: [[String]: Int] = [:]

  init(text: String) {
    var scanner = TOMLScanner(text: text)
    while let statement = scanner.next() {
      switch statement {
      case .entry(let entry):
        entries.append(entry)
        note(entry.path, line: entry.line)
      case .header(let header):
        headers.append(header)
        note(header.path, line: header.line)
      }
    }
    obstacle = scanner.obstacle
  }

  /// The line of a key, or of the innermost table written around it.
  func line(of path: [String]) -> Int? {
    var path = path[...]
    while !path.isEmpty {
      if let line = lines[Array(path)] { return line }
      path.removeLast()
    }
    return nil
  }

  /// The names directly in a table, in the order of the file.
  func names(in table: String) -> [String] {
    var seen: Set<String> = []
    return (entries.map(\.path) + headers.map(\.path))
      .filter { $0.count > 1 && $0[0] == table }
      .map { $0[1] }
      .filter { seen.insert($0).inserted }
  }

  private mutating func note(_ path: [String], line: Int) {
    // A dotted key also opens the tables on its way.
    for length in 1..<max(1, path.count + 1) {
      let part = Array(path.prefix(length))
      if lines[part] == nil { lines[part] = line }
    }
  }
}
