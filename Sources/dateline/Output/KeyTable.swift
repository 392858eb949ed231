import CellGrid
import ReaderCore
import Wording

/// The commands with their keys in the list and in the article, as a table.
struct KeyTable {
  let keymap: Keymap

  func text(isMarkdown: Bool) -> String {
    let rows = [["In the list", "In the article", "What it does", "Command"]] + commandRows
    return isMarkdown ? markdown(rows) : plain(rows)
  }

  private var commandRows: [[String]] {
    Command.Group.allCases.flatMap { group in
      Command.allCases.filter { $0.group == group }.map { command in
        [
          keymap.labels(of: command, in: .list).joined(separator: " "),
          keymap.labels(of: command, in: .reading).joined(separator: " "),
          command.summary.english, command.usage.english,
        ]
      }
    }
  }

  private func plain(_ rows: [[String]]) -> String {
    let widths = (0..<3).map { column in rows.map { $0[column].cellWidth }.max() ?? 0 }
    return rows.map { row in
      let cells = widths.indices.map { row[$0].padded(toWidth: widths[$0]) }
      return cells.joined(separator: "  ") + "  " + row[3] + "\n"
    }.joined()
  }

  private func markdown(_ rows: [[String]]) -> String {
    let lines = rows.map { row in
      let keys = row.prefix(2).map { keys in
        keys.split(separator: " ").map { "`\($0.replacing("|", with: "\\|"))`" }
          .joined(separator: " ")
      }
      return "| \(keys[0]) | \(keys[1]) | \(row[2]) | `\(row[3])` |\n"
    }
    let head = "| In the list | In the article | What it does | Command |\n|---|---|---|---|\n"
    return head + lines.dropFirst().joined()
  }
}
