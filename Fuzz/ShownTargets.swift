import CellGrid
import Foundation
import ReaderCore

@testable import MarkImport

/// The last guards before a terminal, a file's name and a browser.
enum ShownTargets {
  static func guards(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    Promise.isLine(TerminalGuard.line(text))
    Promise.isText(TerminalGuard.lines(text))
    Promise.isLine(LineEditor(text).text)
    ProgramText.lines(of: bytes).forEach(Promise.isLine)
    var frame = Frame(size: Size(columns: 40, rows: 1))
    frame.write(text, at: Point(column: 0, row: 0), style: .plain)
    for cell in frame.cells { Promise.isLine(cell.glyph) }
    precondition(frame.cells.count == 40, "a frame of another size")
    let name = FileName.of(title: text, published: nil, format: .text, timeZone: .gmt)
    Promise.isLine(name)
    precondition(name.utf8.count <= 120 && !name.contains("/"), "a name that leads elsewhere")
    precondition(!name.hasPrefix(".") && !name.hasPrefix("-"), "a name that is hidden or an option")
    if LinkTarget(text).refusal == nil { Promise.isLine(text) }
    if let link = Hyperlink(address: text, id: text) {
      precondition(link.address.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "no printed ASCII")
    }
  }

  /// Lists of links and of articles that were read, of whatever kind they are taken for.
  static func imports(_ bytes: [UInt8]) {
    for marks in [
      LinkTable(bytes[...]).marks(), GUIDList().read(bytes[...]),
      try? OutlineLinks().read(bytes, shownAs: "fuzz"),
    ] {
      for article in marks?.articles ?? [] {
        article.tags.forEach(Promise.isLine)
        precondition(article.tags.count <= ImportLimits.tagsOfArticle, "too many tags")
      }
    }
  }
}
