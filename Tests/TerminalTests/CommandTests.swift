import Foundation
import ReaderTesting
import Testing

extension TerminalTests {
  /// The program without a terminal.
  @MainActor @Suite struct CommandTests {
    private let home: ProgramHome

    init() throws {
      home = try ProgramHome()
    }

    @Test func `without a terminal the library is listed`() throws {
      let result = try home.run("library")
      #expect(result.status == 0)
      #expect(result.errors == "")
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 4)
      #expect(lines.contains { $0.contains("海湾将建潮汐电站") })
      #expect(!result.output.contains("\u{1B}"))
    }

    @Test func `text from the right is printed into a pipe as it is read`() throws {
      try home.reader.home.write("# הספסל\n\nאבג 12 דהו\n", to: "bench.md")
      let result = try home.run("show", "bench.md")
      #expect(result.output.split(separator: "\n").contains("אבג 12 דהו"))
    }

    @Test func `an unknown option is an error of usage`() throws {
      let result = try home.run("--no-such-option")
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.errors.contains("--no-such-option"))
      #expect(result.errors.contains("Usage: dateline"))
    }

    @Test func `a path that is not there is said in one sentence`() throws {
      let result = try home.run("no-such-folder")
      #expect(result.status == 1)
      #expect(result.output == "")
      #expect(result.errors == "no-such-folder: there is no such file or folder\n")
    }

    @Test(arguments: ["parse", "show", "list"])
    func `what is said of a file does not steer the terminal`(command: String) throws {
      let name = "quay\u{1B}]52;c;AAAA\u{7}\u{9B}31m\u{202E}"
      let path = try home.reader.home.write("", to: name).path
      let missing = try home.run([command, "no \u{1B}[31m file"])
      let empty = try home.run([command] + (command == "list" ? ["--library"] : []) + [path])
      let controls = (missing.errors + empty.errors).unicodeScalars.filter {
        $0 != "\n" && $0.properties.generalCategory == .control || $0 == "\u{202E}"
      }
      #expect(controls.map(\.value) == [])
      #expect(empty.errors.contains("is empty"))
    }

    @Test func `without a library the way to one is said`() throws {
      let result = try home.run()
      #expect(result.status == 1)
      #expect(result.errors.contains("No library is set"))
    }

    @Test func `a list of sources is parsed to its groups and feeds`() throws {
      try home.reader.home.write(
        """
        <opml version="2.0"><body><outline text="News">
        <outline text="Coast" xmlUrl="http://coast.test/feed" htmlUrl="http://coast.test/"/>
        </outline></body></opml>
        """,
        to: "list.opml"
      )
      let result = try home.run("parse", "list.opml")
      #expect(result.status == 0)
      #expect(result.errors == "")
      #expect(
        result.output == """
          {"title":"News","feed":null,"site":null,"outlines":[{"title":"Coast",\
          "feed":"http://coast.test/feed","site":"http://coast.test/","outlines":[]}]}

          """
      )
    }

    @Test func `a query is explained clause by clause`() throws {
      let query = "(turbines OR whal*) newer:3d is:unread titel:x sort:title limit:2"
      let result = try home.run("list", "--explain", query, "--library", "library")
      #expect(result.status == 0)
      #expect(result.errors == "")
      #expect(
        result.output == """
          query        \(query)
          normal form  (turbines OR whal*) newer:3d is:unread "titel x" sort:title limit:2

          articles  columns  answered-by  clause
                 0  2-46     -            all of these
                 2  2-18     -              any of these
                 1  2-9      words            word: turbines
                 1  14-18    words            word, a prefix: whal
                 4  21-28    columns        less than 3 days old in UTC: 2018-09-02 12:00 or later
                 4  30-38    marks          is unread
                 0  40-46    words          phrase: titel x

          hint         40-45 titel: is no operator, so it is searched as text

          order        title A to Z
          limit        2
          listed       0 of 0 that match, of 4 in all

          """
      )
    }

    @Test func `the wrong part of a query has carets under it`() throws {
      let result = try home.run("list", "--explain", "潮汐 is:purple", "--library", "library")
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(
        result.errors.hasPrefix(
          """
          Error: Query: Expected unread, read, starred or tagged
            潮汐 is:purple
                    ^^^^^^

          """
        )
      )
    }

    @Test func `of a long query only what stands around the wrong part is shown`() throws {
      let words = String(repeating: "oil\n", count: 40)
      let result = try home.run("list", words + "is:purple " + words, "--library", "library")
      #expect(result.status == 2)
      let lines = result.errors.split(separator: "\n")
      #expect(lines[1].hasPrefix("  …"))
      #expect(lines[1].contains("is:purple"))
      #expect(lines[1].count < 84)
      #expect(lines[2].drop { $0 == " " } == "^^^^^^")
    }

    @Test(arguments: [
      (["--markdown"], "---\ntitle: \"Harbour city plans a tidal plant\"\n"),
      (["--html"], "<!DOCTYPE html>\n"), (["--json"], "{\"id\":\""),
      (["--width", "0"], "Harbour city plans a tidal plant\n\n"),
    ])
    func `an article is shown in the format asked for`(options: [String], start: String) throws {
      let result = try home.run(["show", "library/plant.md"] + options)
      #expect(result.status == 0)
      #expect(result.errors == "")
      #expect(result.output.hasPrefix(start))
      #expect(result.output.contains("The quay is cold."))
    }

    @Test func `of a file with several articles one becomes Markdown, and that is said`() throws {
      let items = ["Eels", "Kelp"].map { "<item><title>\($0)</title></item>" }.joined()
      let feed = "<rss><channel><title>Tides</title>\(items)</channel></rss>"
      try home.reader.home.write(feed, to: "feed.xml")
      let first = try home.run("show", "feed.xml", "--markdown")
      #expect(first.status == 0)
      #expect(first.output.hasPrefix("---\ntitle: \"Eels\"\n"))
      #expect(
        first.errors == "feed.xml: holds 2 articles; the first is printed, --nth prints another\n"
      )
      let second = try home.run("show", "feed.xml", "--markdown", "--nth", "2")
      #expect(second.output.hasPrefix("---\ntitle: \"Kelp\"\n"))
      #expect(second.errors == "")
      let third = try home.run("show", "feed.xml", "--nth", "3")
      #expect(third.status == 1)
      #expect(third.output == "")
      #expect(third.errors == "feed.xml: holds 2 articles, and --nth asks for number 3\n")
    }

    @Test(arguments: [["--json", "--html"], ["--nth", "0"], ["--width", "-1"]])
    func `what show cannot do is an error of usage`(options: [String]) throws {
      #expect(try home.run(["show", "library/plant.md"] + options).status == 2)
    }
  }
}
