/// Addresses that try to be an option, a shell's words, another scheme or another host.
enum HostileAddresses {
  static let all = plain + shells + schemes + options + hidden + hosts

  /// Two hundred texts for titles and names, the addresses among them.
  static let titles = Array((names + all).prefix(200))

  private static let words = [
    "'; touch owned; '", "$(touch owned)", "`touch owned`", "&& touch owned", "| touch owned",
    "> owned", "\"; touch owned; \"", "%u", "%s", "%%", "%20", "%0a", "*", "?[a-z]", "~root",
    "$HOME",
    "{a,b}", "\\", "\\\\x", "#owned", "!x", "&", ";", "(x)", "<x>", "''", "\"\"", "-rf",
    "--version",
    "a'b", "é", "海湾", "%2e%2e/%2e%2e", "../../owned", "//owned", "=owned", "@owned", ":owned",
  ]

  private static let plain = ["https://coast.example/", "mailto:desk@coast.example"]
  private static let shells = words.flatMap { word in
    ["https://coast.example/\(word)", "https://coast.example/?q=\(word)"]
  }
  private static let schemes = [
    "file:///etc/passwd", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
    "ssh://-oProxyCommand=x/", "vbscript:x", "x-handler:run", "about:blank", "view-source:x",
    "chrome://settings", "smb://host/share", "tel:110", "blob:x", "jar:x", "ms-msdt:/id",
    "gemini://a/",
    "intent://x", "steam://run", "telnet://host", "ldap://host", "dict://host", "://x", ":",
    "http:",
    "http:/coast.example", "https:///x", "\thttps://x.example", "https:x", "hxxps://x.example",
  ]
  private static let options = [
    "-url", "--headless", "-P", "--new-instance=x", "-", "--", "-profile /tmp",
    "--utility-and-plugins",
    "-o/etc/owned", "--output=/etc/owned", "/etc/passwd", "./owned", "../owned", "~/owned", "owned",
  ]
  private static let hidden = HostileText.payload.unicodeScalars.filter {
    !HostileText.isHarmless($0)
  }
  .map { "https://coast.example/a\(String($0))b" }
  private static let hosts = [
    "https://bank.example@coast.example/", "https://bank.example\\@coast.example/",
    "https://[::1]/", "https://0x7f.1/", "https://2130706433/", "https://coast.example:99999/",
    "https://p\u{430}ypal.example/", "https://coast\u{3002}example/", "https://%00.example/",
    "https://" + String(repeating: "a", count: 70) + ".example/",
    "https://coast.example/" + String(repeating: "a", count: 9_000),
    "https://coast.example/" + String(repeating: "é", count: 1_500),
  ]
  private static let names = [
    "../../.bashrc", "/etc/passwd", "~/.ssh/authorized_keys", "a\0b", "a\nb", "-rf", "--help",
    ".hidden",
    "..", ".", "", " ", "CON", "nul", "COM1", "lpt9", "aux.txt", "a/b", "a\\b", "C:\\x", "a:b",
    "*?",
    "%2e%2e%2f", "....//", "\u{FF0E}\u{FF0E}\u{FF0F}x", "\u{2024}\u{2024}\u{2215}x",
    "a\u{202E}txt.exe",
    "\u{1B}[2J", String(repeating: "long ", count: 80), String(repeating: "海", count: 200),
    "a" + String(repeating: "\u{301}", count: 300), "👩\u{200D}👧", "$(touch owned)", "`touch owned`",
    "'; touch owned; '", "\"quoted\"", "| touch owned", "-", "---", "\u{E0041}", "\u{FEFF}",
  ]
}
