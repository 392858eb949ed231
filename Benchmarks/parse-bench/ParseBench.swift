import Glibc

/// Times the reading of files from memory, so that neither a disk nor a start of a program counts.
///
///     parse-bench FOLDER …   a line a folder: bytes, articles, seconds
///     parse-bench --growth   a line a hostile shape: its name and its seconds at 1, 2 and 4 times a size
@main
enum ParseBench {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--growth" {
      for shape in HostileShape.all { print(Growth(of: shape).line) }
    } else {
      for folder in arguments { print(FolderTiming(of: folder).line) }
    }
  }
}

/// Seconds of processor time, which other programs on the machine hardly change.
func processorSeconds(of work: () -> Void) -> Double {
  let start = clock()
  work()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}
