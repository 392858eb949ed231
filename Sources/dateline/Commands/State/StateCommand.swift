import ArgumentParser

/// Looks after the files that keep the marks; without a subcommand it prints its help.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Print, check, compact and merge the marks, or take over another program's.",
    discussion: """
      The marks are in state.json and in journals beside it; what both say together counts. The \
      folder can be synchronised by git or Syncthing, and every one of these is safe while the \
      reader runs.

      For git, in the folder's .gitattributes:
        state.json merge=dateline
      and once on each machine:
        git config merge.dateline.driver 'dateline state merge --git %O %A %B'
      """,
    subcommands: [
      StateDumpCommand.self, StateCheckCommand.self, StateCompactCommand.self,
      StateMergeCommand.self, StateImportCommand.self,
    ]
  )
}
