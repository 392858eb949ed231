import ArticleFiles
import ArticleWriting
import Articles
import CellGrid
import Foundation
import ReaderTesting
import Testing

@testable import ReaderRuntime

/// Articles written to files.
@MainActor @Suite struct ExportStories {
  private var reader: ReaderHome
  private let folder: URL

  init() throws {
    reader = try ReaderHome.withThreeArticles()
    folder = reader.home.url.appending(path: "exports")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var programs = ProgramSettings(environment: ["HOME": reader.home.url.path])
    programs.exportFolder = folder.path
    reader.setup.programs = programs
  }

  private var files: [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private func articles(_ name: String) -> [Article] {
    ArticleFileReader().read(fileAt: folder.appending(path: name).path).articles
  }

  private static let name = "2018-09-05 Harbour city plans a tidal plant.md"

  @Test func `an article is saved under its date and title`() throws {
    let session = try reader.play(.keys("S<Enter>"))
    #expect(files == [Self.name])
    #expect(session.screen.contains("Wrote 1 article to \(Self.name)"))
    let mode = try FileManager.default.attributesOfItem(
      atPath: folder.appending(path: Self.name).path
    )[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `what is there stays, and a free name is offered`() throws {
    try "mine".write(to: folder.appending(path: Self.name), atomically: true, encoding: .utf8)
    let session = try reader.play(
      .keys("S<Enter>"),
      .look { #expect($0.text.contains("is there already")) },
      .keys("<Enter>")
    )
    #expect(try text(Self.name) == "mine")
    #expect(files.contains("2018-09-05 Harbour city plans a tidal plant-2.md"))
    #expect(session.screen.contains("Wrote 1 article"))
  }

  @Test func `a link that leads nowhere is not written through`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "a.txt").path,
      withDestinationPath: reader.home.url.appending(path: "elsewhere").path
    )
    try reader.play(.keys("S<C-u>a.txt<Enter><Esc>"))
    #expect(files == ["a.txt"])
    #expect(!FileManager.default.fileExists(atPath: reader.home.url.path + "/elsewhere"))
  }

  @Test(arguments: ["md", "html"])
  func `what is saved is read back with the same blocks`(ending: String) throws {
    let body = """
      See [one](https://one.example/) and *two* & <three>.

      - a
      - b

      > quoted

      | a | b |
      |---|---|
      | 1 | 2 |
      """
    let source = try reader.write("Everything in it", body, hoursAgo: 0, to: "all.md")
    try reader.play(.keys("S<C-u>all.\(ending)<Enter>"))
    let before = try #require(ArticleFileReader().read(fileAt: source.path).articles.first)
    let after = try #require(articles("all.\(ending)").first)
    #expect(after.body.tidied == before.body.tidied)
    #expect(after.title == before.title)
    #expect(after.id == before.id)
  }

  @Test func `the listed articles are one array of JSON, in the order of the list`() throws {
    try reader.play(.keys("e<C-u>all.json<Enter>"))
    let data = Data(try text("all.json").utf8)
    let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(
      objects.map { $0["title"] as? String } == [
        "Harbour city plans a tidal plant", "A whale sings on the radio",
        "Old turbines find a home",
      ]
    )
  }

  @Test func `a search exports what it found`() throws {
    try reader.play(.keys("/whale<Enter>e<C-u>found.txt<Enter>"))
    #expect(try text("found.txt").hasPrefix("A whale sings on the radio\n"))
    #expect(!(try text("found.txt")).contains("Harbour"))
  }

  @Test func `several articles of HTML are one page`() throws {
    try reader.write("A <b> & \"c\"", hoursAgo: 0, to: "odd.md")
    try reader.play(.keys("e<C-u>all.html<Enter>"))
    let page = try text("all.html")
    #expect(page.components(separatedBy: "<article").count == 5)
    #expect(page.contains("A &lt;b&gt; &amp; "))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func `a folder gets a file for each article, and names that are taken a number`() throws {
    try reader.write("A whale sings on the radio", "Again.", hoursAgo: 2, to: "again.md")
    let session = try reader.play(.keys("e<C-u>notes/<Enter>"))
    #expect(session.screen.contains("Wrote 4 articles to notes/"))
    #expect(files.filter { $0.hasSuffix(".md") }.count == 4)
    #expect(files.contains("notes/2018-09-05 A whale sings on the radio-2.md"), "\(files)")
    #expect(articles("notes/\(Self.name)").first?.title == "Harbour city plans a tidal plant")
  }

  @Test(arguments: ["<C-u>", "<C-u>x.pdf", "<C-u>plain", "<C-u>/"])
  func `a name that says no format is not taken`(keys: String) throws {
    let session = try reader.play(.keys("S\(keys)<Enter>"))
    #expect(session.screen.contains("The name must end in .txt, .md, .html or .json"))
    #expect(files == [])
  }

  @Test func `a folder that is not there is told, and nothing is left`() throws {
    let session = try reader.play(.keys("S<C-u>nowhere/x.md<Enter>"))
    #expect(session.screen.contains("Nothing was written to nowhere/x.md: "))
    #expect(session.screen.contains("No such file or directory"))
    #expect(files == [])
  }

  @Test func `an article whose file went away is told, and the others are written`() throws {
    let session = try reader.play(
      .look { _ in try reader.removeArticle("whale.md") },
      .keys("e<C-u>all.txt<Enter>")
    )
    #expect(session.screen.contains("Wrote 2 of 3 articles to all.txt: "))
  }

  @Test func `a file that is given up leaves nothing behind`() throws {
    do {
      let file = try NewFile(at: folder.path + "/x.md")
      try file.append([UInt8](repeating: 65, count: 100_000))
      #expect(files.count == 1)
    }
    #expect(files == [])
  }
}
