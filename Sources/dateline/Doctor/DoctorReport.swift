import CellGrid
import Foundation

/// What was found out about the program's surroundings, for people to paste into a report.
///
/// The home folder is written `~`, and nothing in it can change what a terminal shows.
struct DoctorReport: Encodable {
  struct Line: Encodable {
    let name: String
    let value: String
  }

  private(set) var lines: [Line] = []
  /// A sentence for each thing that is wrong, with what to do about it.
  private(set) var problems: [String] = []
  private let home: String

  init(home: String) {
    self.home = home
  }

  mutating func say(_ name: String, _ value: String) {
    lines.append(Line(name: name, value: shown(value)))
  }

  mutating func complain(_ sentence: String) {
    problems.append(shown(sentence))
  }

  /// The lines, and below them what is wrong.
  var text: String {
    let problems = self.problems.map { Line(name: "Problem", value: $0) }
    return (lines + problems).map { line in
      "\(line.name):".padded(toWidth: 18) + line.value + "\n"
    }.joined()
  }

  private func shown(_ text: String) -> String {
    text.withoutControls.abbreviatingHome(home)
  }

  private enum CodingKeys: CodingKey {
    case lines, problems
  }
}

extension String {
  /// The text with `~` for each path of a home folder in it.
  func abbreviatingHome(_ home: String) -> String {
    guard home.count > 1 else { return self }
    var result = ""
    var rest = self[...]
    while let place = rest.range(of: home) {
      result += rest[..<place.lowerBound]
      let isWhole = rest[place.upperBound...].first.map { !$0.isPartOfName } ?? true
      let isFirst = result.last.map { !$0.isPartOfName && $0 != "/" } ?? true
      result += isWhole && isFirst ? "~" : home
      rest = rest[place.upperBound...]
    }
    return result + rest
  }
}

extension Character {
  fileprivate var isPartOfName: Bool { isLetter || isNumber || "._-+".contains(self) }
}
