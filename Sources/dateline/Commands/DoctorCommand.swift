import ArgumentParser
import Catalog
import Foundation
import Settings

/// Says how the program finds its surroundings, for a report of a fault.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say how Dateline finds its terminal, files and folders.",
    discussion: """
      Prints what to paste into a report of a fault: versions, what the terminal can do and how wide \
      it draws text, the folders and who may look into them, and whether marks, index, library, \
      configuration and themes are sound. Changes nothing, makes no folders and fetches nothing.

      Each thing that is wrong is a line of its own, which begins with Problem and says what to do; \
      then the command ends with 1.
      """
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let program = try Program(options)
    var report = DoctorReport(home: program.paths.home)
    report.examineSystem()
    report.examineTerminal(program)
    report.examineWidths(program)
    report.examineConfiguration(program)
    report.examineFolders(program)
    let roots = options.library.isEmpty ? program.configuredRoots : options.library
    report.examineLibrary(roots)
    report.examineMarks(program)
    if let index = options.index {
      report.examineIndex(at: index)
    } else if !roots.isEmpty {
      report.examineIndex(at: IndexFile.path(in: program.paths.cache, roots: roots))
    }
    report.examineThemes(program)
    if json {
      StandardOutput.write(json: try Self.json(of: report))
    } else {
      StandardOutput.write(report.text)
    }
    if !report.problems.isEmpty { throw ExitCode(1) }
  }

  private static func json(of report: DoctorReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }
}
