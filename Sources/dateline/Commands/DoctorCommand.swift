import ArgumentParser
import Foundation
import Glibc
import MarkStore
import Settings

/// Says how the program finds its surroundings, for a report of a fault.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say how Dateline finds its terminal, files and folders."
  )

  @OptionGroup var options: SharedOptions

  func run() throws {
    let program = try Program(options)
    let environment = program.environment
    let store = StateStore(program.marks)
    let (count, notices) = try blocking {
      (await store.snapshot.count, await store.takeNotices().map(\.description))
    }
    setlocale(LC_CTYPE, "")
    let codeset = nl_langinfo(CInt(CODESET)).map { String(cString: $0) } ?? "unknown"
    let lines = [
      ("Dateline", Dateline.version),
      ("Terminal", environment["TERM"] ?? "TERM is unset"),
      ("Colours", environment["COLORTERM"] ?? "COLORTERM is unset"),
      ("NO_COLOR", environment["NO_COLOR"] ?? "unset"),
      ("Characters", codeset),
      ("Standard output", isatty(STDOUT_FILENO) == 1 ? "a terminal" : "no terminal"),
      ("Configuration", described(program.configurationFile)),
      ("Library", program.configuration.library.joined(separator: ", ")),
      ("Marks", "\(described(program.marks.stateFile)), \(count) articles"),
      ("Log", described(program.paths.logFile)),
      ("Themes", "\(program.themes.names.count) in \(themeFolders(program))"),
    ]
    for (name, value) in lines {
      let label = (name + ":").padding(toLength: 18, withPad: " ", startingAt: 0)
      StandardOutput.print(label + (value.isEmpty ? "none" : value))
    }
    let complaints = program.problems.map(\.description) + notices
    for complaint in complaints { StandardOutput.print("Problem:          \(complaint)") }
    if !complaints.isEmpty { throw ExitCode(1) }
  }

  private func described(_ path: String) -> String {
    FileManager.default.fileExists(atPath: path) ? path : "\(path) (not there)"
  }

  private func themeFolders(_ program: Program) -> String {
    program.themes.folders.filter { FileManager.default.fileExists(atPath: $0) }
      .joined(separator: ", ")
  }
}
