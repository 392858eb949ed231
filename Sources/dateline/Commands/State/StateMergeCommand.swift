import ArgumentParser
import MarkStore

/// Merges two state files, for a person or for git.
struct StateMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge two state files, of each mark the later word.",
    usage: """
      dateline state merge <a> <b> [<base>] [--output <file>]
      dateline state merge --git %O %A %B
      """,
    discussion: """
      The result is the same to the byte whichever file comes first. It goes to standard output, or \
      with --output in the place of a file, which may be one of the two. A file whose name ends in \
      .jsonl is read as a journal. Nothing is ever taken for an empty file: one that is missing, \
      unreadable, empty, no state file or from a newer Dateline is refused, and nothing is written.

      --git is for git's merge driver: common ancestor, ours, theirs; the result takes the place of \
      ours. In .gitattributes:
        state.json merge=dateline
      and once on each machine:
        git config merge.dateline.driver 'dateline state merge --git %O %A %B'

      Ends with 1 when a file was refused, and also when lines of one were passed over: the result \
      is written then, and git asks you to look at it.
      """
  )

  @Flag(help: "Take the files as git's merge driver gives them.")
  var git = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the result in the place of this file.", valueName: "file")
  )
  var output: String?

  @Argument(help: ArgumentHelp("The files to merge.", valueName: "file"))
  var files: [String]

  func validate() throws {
    if git {
      guard files.count == 3, output == nil else {
        throw ValidationError("--git takes three files and no --output: --git %O %A %B")
      }
    } else {
      guard (2...3).contains(files.count) else {
        throw ValidationError(
          "Name two state files, and the one that both came from if there is one"
        )
      }
    }
  }

  func run() throws {
    let (ours, theirs) = git ? (files[1], files[2]) : (files[0], files[1])
    let base = git ? files[0] : files.count == 3 ? files[2] : nil
    let merged = try Self.merged(ours, theirs, base: base, into: git ? ours : output)
    for (path, count) in merged.badLines {
      let lines = count == 1 ? "1 bad line was" : "\(count) bad lines were"
      StandardError.print("\(path): \(lines) passed over")
    }
    if !merged.badLines.isEmpty { throw ExitCode(1) }
  }

  private static func merged(
    _ ours: String,
    _ theirs: String,
    base: String?,
    into target: String?
  ) throws -> StateMerge.Merged {
    do throws(MarkStoreError) {
      let merged = try StateMerge.merge(ours, theirs, base: base)
      if let target {
        try StateMerge.write(merged.table, to: target)
      } else {
        StandardOutput.write(merged.table.canonicalBytes())
      }
      return merged
    } catch {
      throw CommandFailure("\(error)")
    }
  }
}
