package import Articles
package import Foundation

/// Reads a story in plain text, as agencies send it and crawlers keep it.
///
/// It takes the headline, captions, bylines, dateline and sign-off out of the words around them,
/// and leaves in the body whatever it is not sure of.
package struct WireCopyParser: Sendable {
  package init() {}

  /// The story in a file; `path` names its source, and `modified` is not taken for a date of the story.
  package func article(from text: String, path: String, modified: Date?) -> Article {
    article(fromUTF8: Array(text.utf8), path: path, modified: modified)
  }

  /// The story in a file whose bytes are sound UTF-8.
  func article(fromUTF8 text: [UInt8], path: String, modified: Date?) -> Article {
    var draft = WireDraft(text, path: path)
    draft.takeCrawlerHeader()
    draft.takeWireHeader()
    draft.takeHeadline()
    draft.takePreBodyLines()
    draft.buildBody()
    draft.takeClosing()
    draft.takeDateline()
    draft.takeStoryAfterSignOff()
    draft.takeRepeatedText()
    draft.takeCaptionsInBody()
    return draft.article
  }
}
