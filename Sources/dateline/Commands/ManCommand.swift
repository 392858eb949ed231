import ArgumentParser

/// Prints the manual page, made from the same definitions as the help.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man",
    abstract: "Print the manual page.",
    shouldDisplay: false
  )

  func run() throws {
    StandardOutput.write(ManualPage().text)
  }
}
