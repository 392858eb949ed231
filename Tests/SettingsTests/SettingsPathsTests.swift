import Foundation
import Testing

@testable import Settings

@Suite struct SettingsPathsTests {
  func paths(
    _ environment: [String: String],
    userList: String? = "/users/ida"
  ) throws -> SettingsPaths {
    try SettingsPaths(environment: environment, homeInUserList: { userList })
  }

  @Test func `without XDG variables everything is under the home folder`() throws {
    let paths = try paths(["HOME": "/home/ida"])
    #expect(paths.configuration == "/home/ida/.config/dateline")
    #expect(paths.configurationFile == "/home/ida/.config/dateline/config.toml")
    #expect(paths.data == "/home/ida/.local/share/dateline")
    #expect(paths.cache == "/home/ida/.cache/dateline")
    #expect(paths.state == "/home/ida/.local/state/dateline")
    #expect(paths.searchesFile == "/home/ida/.local/state/dateline/searches")
    #expect(paths.logFile == "/home/ida/.local/state/dateline/dateline.log")
    #expect(paths.sharedData == ["/usr/local/share/dateline", "/usr/share/dateline"])
  }

  @Test func `XDG variables move the folders one by one`() throws {
    let paths = try paths([
      "HOME": "/home/ida", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d/", "XDG_CACHE_HOME": "/",
      "XDG_STATE_HOME": "/s", "XDG_DATA_DIRS": "/x:relative::/y/",
    ])
    #expect(paths.configuration == "/c/dateline")
    #expect(paths.data == "/d/dateline")
    #expect(paths.cache == "/dateline")
    #expect(paths.state == "/s/dateline")
    #expect(paths.sharedData == ["/x/dateline", "/y/dateline"])
  }

  @Test(arguments: ["", "relative", "./x", "~/x"])
  func `a variable that is no absolute path does not count`(value: String) throws {
    let paths = try paths(["HOME": value, "XDG_CONFIG_HOME": value, "XDG_DATA_DIRS": value])
    #expect(paths.home == "/users/ida")
    #expect(paths.configuration == "/users/ida/.config/dateline")
    #expect(paths.sharedData == ["/usr/local/share/dateline", "/usr/share/dateline"])
  }

  @Test func `without any home there is an error`() {
    #expect(throws: SettingsError.noHome) { try paths([:], userList: nil) }
  }

  @Test func `the list of users knows who runs this`() {
    #expect(SettingsPaths.homeInUserList()?.hasPrefix("/") == true)
  }

  @Test(arguments: [
    ("~", "/home/ida"), ("~/", "/home/ida/"), ("~/News", "/home/ida/News"), ("/a/~", "/a/~"),
    ("~ole/x", "~ole/x"), ("a", "a"), ("", ""),
  ])
  func `a tilde is the home folder`(path: String, expanded: String) throws {
    #expect(try paths(["HOME": "/home/ida"]).expanding(path) == expanded)
  }

  @Test func `themes are the reader's own, then those beside the program`() throws {
    let paths = try paths(["HOME": "/home/ida", "XDG_DATA_DIRS": "/usr/share"])
    #expect(
      paths.themeFolders(executable: "/opt/dateline/bin/dateline") == [
        "/home/ida/.config/dateline/themes", "/opt/dateline/share/dateline/themes",
        "/usr/share/dateline/themes",
      ]
    )
    #expect(
      paths.themeFolders(executable: "/src/dateline/.build/debug/dateline")
        .contains("/src/dateline/Themes")
    )
  }

  @Test func `a folder is made when it is asked for, for its owner alone`() throws {
    let folder = try TemporaryFolder()
    try SettingsPaths.create(folder.path + "/a/b")
    try SettingsPaths.create(folder.path + "/a/b")
    #expect(try folder.permissions("a") == 0o700)
    #expect(try folder.permissions("a/b") == 0o700)
  }

  @Test func `a file in a folder's place is an error`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "a")
    #expect(throws: SettingsError.unwritable(path: path, reason: "not a folder")) {
      try SettingsPaths.create(path)
    }
  }
}
