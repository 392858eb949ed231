import Catalog
import ReaderCore
import ReaderView
import Settings
import Wording

extension ReaderServices {
  func listThemes() -> Message? {
    .themesListed(themes.names)
  }

  /// The theme of a name, or a sentence about why it cannot be used.
  func theme(_ name: String) -> RuntimeEvent {
    do {
      let loaded = try themes.load(name)
      if let problem = loaded.problems.first {
        return .message(.notice(Notice(Phrase(asIs: "\(problem)"), kind: .problem)))
      }
      return .theme(loaded.theme)
    } catch {
      return .message(.notice(Notice(Phrase(error), kind: .problem)))
    }
  }

  func keepTheme(_ name: String) -> Message? {
    do {
      try ConfigurationFile.save(theme: name, at: configurationFile)
      return nil
    } catch {
      return .notice(Notice(.themeNotKept("\(error)"), kind: .problem))
    }
  }

  /// Reads what is new in the library, which tells of its progress and its end itself.
  ///
  /// - Returns: nothing, since a scan asked for while another runs returns before that one is done.
  func scan() async -> Message? {
    await library.scan()
    if await catalog.needsMarks { await catalog.mirror(marks) }
    return nil
  }

  /// Takes in what the program that writes the index has committed, or the writing itself when that
  /// program has ended.
  ///
  /// - Returns: whether articles may have come or gone.
  func takeInIndex() async -> Bool {
    guard await catalog.followWriter() else { return false }
    await catalog.mirror(marks)
    return true
  }
}
