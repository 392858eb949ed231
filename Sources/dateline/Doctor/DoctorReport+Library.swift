import Foundation
import Glibc
import Settings

extension DoctorReport {
  /// Says which configuration counts, and what is wrong with it.
  mutating func examineConfiguration(_ program: Program) {
    let file = program.configurationFile
    let isThere = FileManager.default.fileExists(atPath: file)
    say("Configured by", isThere ? file : "\(file), not there: everything is at its default")
    for problem in program.problems { complain(problem.description) }
  }

  /// Looks whether the folders and files of the library are there and may be read.
  mutating func examineLibrary(_ roots: [String]) {
    say("Library", roots.isEmpty ? "none is set" : roots.joined(separator: ", "))
    for root in roots {
      var status = stat()
      if stat(root, &status) != 0 {
        complain("\(root) is not there: mend library in the configuration, or make the folder")
        continue
      }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      if access(root, isFolder ? R_OK | X_OK : R_OK) != 0 {
        complain("\(root) may not be read: chmod u+r\(isFolder ? "x" : "") \(root)")
      }
    }
  }

  /// Reads every theme.
  mutating func examineThemes(_ program: Program) {
    let themes = program.themes
    let folders = themes.folders.filter { FileManager.default.fileExists(atPath: $0) }
    say("Themes", "\(themes.names.count) in \(folders.joined(separator: ", "))")
    if themes.names.isEmpty {
      complain("No themes are found, so there is only a plain one: install Dateline again")
    }
    for name in themes.names {
      do throws(SettingsError) {
        for problem in try themes.load(name).problems { complain(problem.description) }
      } catch {
        complain("\(error)")
      }
    }
  }
}
