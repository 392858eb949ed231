/// The texts in a block of TOML, as far as front matter has them.
///
/// Tables and what is not a text, a date or a list of texts are passed over.
enum PlainTOML {
  static func fields(in text: String) -> [String: FrontMatter.Field] {
    var fields: [String: FrontMatter.Field] = [:]
    var table = ""
    var open: (key: String, value: String, end: String)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = String(line).trimmingASCIISpace
      if var rest = open {
        rest.value += "\n" + line
        let isClosed = line.contains(rest.end)
        open = isClosed ? nil : rest
        if isClosed { fields[rest.key] = field(rest.value) }
      } else if line.hasPrefix("[") {
        table = line.filter { !"[]\"' ".contains($0) }.lowercased()
      } else if let (key, value) = assignment(line, in: table) {
        if let end = unclosed(value) {
          open = (key, value, end)
        } else {
          fields[key] = field(value)
        }
      }
    }
    return fields
  }
}

extension PlainTOML {
  private static func assignment(_ line: String, in table: String) -> (String, String)? {
    guard !line.hasPrefix("#"), let mark = line.firstIndex(of: "=") else { return nil }
    let key = line[..<mark].filter { !"\"' ".contains($0) }.lowercased()
    let value = String(line[line.index(after: mark)...]).trimmingASCIISpace
    // What Hugo files under `taxonomies` or `params` is said of the article as well.
    let isOwn = ["", "taxonomies", "params", "extra", "author"].contains(table)
    guard !key.isEmpty, isOwn else { return nil }
    return (table == "author" && key == "name" ? "author" : key, value)
  }

  /// What ends a value that goes on over more lines.
  private static func unclosed(_ value: String) -> String? {
    for mark in ["\"\"\"", "'''"] where value.hasPrefix(mark) {
      return value.dropFirst(3).contains(mark) ? nil : mark
    }
    return value.hasPrefix("[") && !value.contains("]") ? "]" : nil
  }

  private static func field(_ value: String) -> FrontMatter.Field {
    FrontMatter.Field(texts: values(value), isList: value.hasPrefix("["))
  }

  /// The texts in a value; a value without quotation marks is one text.
  private static func values(_ value: String) -> [String] {
    for mark in ["\"\"\"", "'''"] where value.hasPrefix(mark) {
      let inner = value.dropFirst(3)
      return [inner.hasSuffix(mark) ? String(inner.dropLast(3)) : String(inner)]
    }
    let texts = quoted(value)
    if !texts.isEmpty { return value.hasPrefix("[") || value.hasPrefix("{") ? texts : [texts[0]] }
    let bare = value.prefix { $0 != "#" && $0 != "[" && $0 != "{" }
    let text = String(bare).trimmingASCIISpace
    return text.isEmpty || text == "true" || text == "false" ? [] : [text]
  }

  private static func quoted(_ value: String) -> [String] {
    var texts: [String] = []
    var text = ""
    var quote: Character?
    var isEscaped = false
    for character in value {
      if let open = quote {
        if isEscaped {
          text.append(character == "n" ? "\n" : character)
          isEscaped = false
        } else if character == "\\", open == "\"" {
          isEscaped = true
        } else if character == open {
          texts.append(text)
          (text, quote) = ("", nil)
        } else {
          text.append(character)
        }
      } else if character == "\"" || character == "'" {
        guard
          !texts.isEmpty || value.hasPrefix(String(character)) || value.hasPrefix("[")
            || value.hasPrefix("{")
        else { return [] }
        quote = character
      } else if character == "#" {
        break
      }
    }
    return texts
  }
}
