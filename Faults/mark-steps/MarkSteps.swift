import Glibc

/// Changes marks as it is told and says at once what is saved, for `make faults` to hold it to.
///
///     mark-steps do FOLDER [--hasty]   carries out the lines of its input; see `StepCommand`
///     mark-steps verify FOLDER …       shows the marks, then changes and compacts, and shows them again
///     mark-steps race FOLDER FIRST     marks one article after another until it is killed
///
/// `--hasty` says that a change is saved before it is: the check has to notice.
@main
enum MarkSteps {
  static func main() {
    // A harness that is gone is no reason to die in the midst of a line.
    signal(SIGPIPE, SIG_IGN)
    exit(OneThread().run { await run(CommandLine.arguments.dropFirst()) })
  }

  private static func run(_ arguments: ArraySlice<String>) async -> Int32 {
    switch (arguments.first, arguments.dropFirst().first) {
    case ("do", let folder?):
      var run = StepRun(folder: folder, isHasty: arguments.last == "--hasty")
      return await run.carryOutInput()
    case ("verify", .some):
      for folder in arguments.dropFirst() { await Verification.run(folder) }
      return 0
    case ("race", let folder?):
      return await RaceWriter(folder: folder, first: Int(arguments.last ?? "") ?? 0).run()
    default:
      say("usage: mark-steps do|verify|race FOLDER …")
      return 2
    }
  }
}

/// Writes a line in one call, without a buffer that a kill would take along.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}
