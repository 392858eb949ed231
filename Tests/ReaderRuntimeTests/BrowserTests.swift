import Settings
import Testing

@testable import ReaderRuntime

@Suite struct BrowserTests {
  @Test(arguments: [
    "https://coastwire.example/a?b=1&c='\";$(reboot)`id`", "http://coastwire.example/%20",
    "mailto:desk@coastwire.example", "HTTPS://COASTWIRE.EXAMPLE",
  ])
  func `a web address is one word of the command`(url: String) throws {
    let browser = Browser(command: try CommandTemplate(parsing: "browser --new %u"))
    #expect(try browser.arguments(opening: url) == ["browser", "--new", url])
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "--version", "", "/etc/passwd",
    "https", " https://coastwire.example", "https://coastwire.example/a b",
    "https://coastwire.example/\u{1B}[2J", "https://coastwire.example/\n--version",
  ])
  func `what is no web address is refused`(url: String) throws {
    let browser = Browser(command: try CommandTemplate(parsing: "browser"))
    #expect(throws: Browser.Failure.refused(url: url)) { try browser.arguments(opening: url) }
  }

  @Test func `without a command nothing is started`() {
    #expect(throws: Browser.Failure.noCommand) {
      try Browser(command: nil).arguments(opening: "https://coastwire.example")
    }
  }

  @Test(arguments: [
    ("w3m", true), ("/usr/bin/lynx -nocolor", true), ("elinks %u", true), ("firefox", false),
    ("w3m-in-a-window", false),
  ])
  func `browsers of the terminal are known by name`(command: String, needsTerminal: Bool) throws {
    #expect(
      try Browser(command: CommandTemplate(parsing: command)).needsTerminal == needsTerminal
    )
  }
}
