import CellGrid
import Foundation
import ReaderCore
import Testing
import Wording

@Suite struct CommandWordingTests {
  /// The columns that the palette has for titles.
  private static let titleColumns = 22

  @Test(arguments: Command.allCases)
  func `every command has a title and a summary of its own in each language`(command: Command) {
    for phrase in [command.title, command.summary] {
      #expect(phrase.english != phrase.vietnamese)
      #expect(!phrase.vietnamese.isEmpty)
      let scalars = phrase.vietnamese.precomposedStringWithCanonicalMapping.unicodeScalars
      #expect(Array(phrase.vietnamese.unicodeScalars) == Array(scalars))
    }
    for language in InterfaceLanguage.allCases {
      let title = command.title.text(in: language)
      #expect(title.cellWidth <= Self.titleColumns, "\(title)")
      #expect(title.first?.isUppercase == true, "\(title)")
      #expect(command.summary.text(in: language).first?.isLowercase == true)
    }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `no two commands have the same words`(language: InterfaceLanguage) {
    let titles = Command.allCases.map { $0.title.text(in: language) }
    let summaries = Command.allCases.map { $0.summary.text(in: language) }
    #expect(Set(titles).count == titles.count)
    #expect(Set(summaries).count == summaries.count)
  }

  @Test func `every heading of help is translated`() {
    for group in Command.Group.allCases { #expect(group.name.english != group.name.vietnamese) }
  }
}
