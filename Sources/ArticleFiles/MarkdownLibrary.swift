import CText

/// The library that reads Markdown.
package enum MarkdownLibrary {
  package static var version: String { String(cString: dl_markdown_version()) }
}
