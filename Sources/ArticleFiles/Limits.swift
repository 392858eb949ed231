/// How much of a file is read and kept: every cap on input stands here.
package struct Limits: Sendable {
  /// Bytes of a plain-text, HTML or Markdown file.
  package var textBytes = 32 << 20
  /// Bytes of a feed, of an agency's file, of a mail or mailbox, or of a list of sources.
  package var feedBytes = 64 << 20
  /// Bytes that a gzip file may unpack to.
  package var unpackedBytes = 64 << 20
  /// How many times its own size a gzip file may unpack to, once `unpackedGrace` bytes are out.
  package var unpackedRatio = 200
  package var unpackedGrace = 1 << 20
  /// Bytes of Markdown; past it the rest is left out, since its grammar has costly corners.
  package var markdownBytes = 1 << 20

  package var titleBytes = 4 << 10
  package var authorBytes = 256
  package var urlBytes = 8 << 10
  package var tagBytes = 256
  package var summaryBytes = 64 << 10
  package var authorCount = 64
  package var tagCount = 256
  package var enclosureCount = 256
  /// Articles of one feed, message of an agency or mailbox.
  package var articleCount = 10_000

  /// Elements inside one another; what is deeper loses its element and keeps its text.
  package var elementDepth = 256
  /// Elements and runs of text in one document.
  package var nodeCount = 1_500_000
  package var attributeCount = 64
  package var attributeBytes = 64 << 10
  /// Namespace declarations in force at one place.
  package var namespaceCount = 128
  package var tableColumns = 64
  /// Arrays and objects inside one another.
  package var jsonDepth = 64
  package var outlineDepth = 64
  package var outlineCount = 100_000
  package var frontMatterBytes = 256 << 10

  /// Bytes of a mail's header, and of one field of it.
  package var mailHeaderBytes = 1 << 20
  package var mailFieldBytes = 64 << 10
  package var mailFieldCount = 1_000
  /// Parts of a mail inside one another, and all of them together.
  package var mailPartDepth = 16
  package var mailPartCount = 1_000

  package init() {}

  package static let standard = Limits()
}
