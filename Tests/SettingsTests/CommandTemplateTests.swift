import Testing

@testable import Settings

@Suite struct CommandTemplateTests {
  @Test(arguments: [
    ("firefox", ["firefox"]),
    ("  firefox\t--new-tab   %u ", ["firefox", "--new-tab", "%u"]),
    ("'/opt/my browser/run' -x", ["/opt/my browser/run", "-x"]),
    ("\"a b\"c'd e'", ["a bcd e"]),
    ("a '' \"\"", ["a", "", ""]),
    (#"a\ b \"c"#, ["a b", "\"c"]),
    (#""a \"b\" \\ \n""#, [#"a "b" \ \n"#]),
    (#"'a \ "b'"#, [#"a \ "b"#]),
    ("sh -c 'exec x $HOME; y | z'", ["sh", "-c", "exec x $HOME; y | z"]),
    ("größe 日本", ["größe", "日本"]),
  ])
  func `a command is split as a shell would`(command: String, words: [String]) throws {
    #expect(try CommandTemplate(parsing: command).words == words)
  }

  @Test(arguments: ["'a", "a \"b", #"a\"#, #"a "b\""#])
  func `a quote that is not closed is an error`(command: String) {
    #expect(throws: SettingsError.unclosedQuote(command: command)) {
      try CommandTemplate(parsing: command)
    }
  }

  @Test(arguments: ["", "   ", "''", "\"\" x"])
  func `a command without a program is an error`(command: String) {
    #expect(throws: SettingsError.emptyCommand) { try CommandTemplate(parsing: command) }
  }

  @Test(arguments: [
    ("x %u", ["x", "U V"]), ("x", ["x", "U V"]), ("x --url=%u -n", ["x", "--url=U V", "-n"]),
    ("x %s", ["x", "U V"]), ("x 100%% %u%", ["x", "100%", "U V%"]), ("x %d", ["x", "%d", "U V"]),
    ("x %u %u", ["x", "U V", "U V"]), ("x %%u", ["x", "%u", "U V"]),
  ])
  func `the address goes where the command asks for it, else last`(
    command: String,
    words: [String]
  ) throws {
    #expect(try CommandTemplate(parsing: command).arguments(opening: "U V") == words)
  }

  @Test func `an address is never split or filled in again`() throws {
    let template = try CommandTemplate(parsing: "x %u")
    #expect(template.arguments(opening: "a 'b %u") == ["x", "a 'b %u"])
  }
}
