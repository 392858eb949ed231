import Articles
import Foundation

/// Reads mails: one in a file of its own, or the messages of a mailbox.
struct MailReader {
  let path: String
  let limits: Limits

  func read(_ bytes: [UInt8], as kind: MailSigns.Kind) -> ArticleFileContents {
    var contents = ArticleFileContents()
    var taken: [ArticleID: Int] = [:]
    func add(_ message: ArraySlice<UInt8>, _ format: ArticleFormat, posted: Date? = nil) {
      let origin = ArticleOrigin(file: path, index: contents.articles.count, format: format)
      guard var article = article(message, at: origin, posted: posted) else { return }
      // Two different mails under one name are a fault of their sender's.
      if let first = taken[article.id], contents.articles[first].body != article.body {
        article.id = ArticleIdentity.ofText(title: article.title, body: article.body)
      }
      if taken[article.id] == nil { taken[article.id] = origin.index }
      contents.articles.append(article)
    }
    switch kind {
    case .message: add(bytes[...], .mail)
    case .mailbox:
      let mailbox = MailboxFile(bytes[...], limit: limits.articleCount)
      for message in mailbox.messages { add(message.bytes, .mbox, posted: message.posted) }
      if mailbox.count > limits.articleCount {
        let reason =
          "has \(mailbox.count) articles, of which the first \(limits.articleCount) are read"
        contents.problems.append(FileProblem(file: path, reason: reason))
      }
    }
    if contents.articles.isEmpty {
      contents.problems.append(FileProblem(file: path, reason: "holds no mail with words in it"))
    }
    return contents
  }
}

extension MailReader {
  private func article(
    _ bytes: ArraySlice<UInt8>,
    at origin: ArticleOrigin,
    posted: Date?
  ) -> Article? {
    let mail = MailPart(bytes, limits: limits)
    let header = mail.header
    // Some programs keep their own notes as the first message of a mailbox.
    if header.contains("x-imap"), header.text("subject")?.hasPrefix("DON'T DELETE") == true {
      return nil
    }
    var body = MailBody(limits: limits)
    let blocks = body.blocks(of: mail)
    let title = DisplayText.capped(header.text("subject") ?? "", to: limits.titleBytes)
    guard !title.isEmpty || !blocks.isEmpty else { return nil }
    var article = Article(id: ArticleID(high: 0, low: 0), title: title, source: "", origin: origin)
    fill(&article, from: header, posted: posted)
    takeDateline(&article, blocks)
    article.captions = FigureCaptions.captions(of: article.body)
    article.language = header.text("content-language").flatMap(LanguageTag.tag) ?? body.language
    article.enclosures = body.enclosures
    article.warnings = body.warnings
    let messageID = header.text("message-id")?.trimmingAngles
    article.id =
      messageID.filter { !$0.isEmpty }.map(ArticleIdentity.ofMail)
      ?? ArticleIdentity.ofText(title: title, body: blocks)
    return article
  }

  private func fill(_ article: inout Article, from header: MailHeader, posted: Date?) {
    let from = header.raw("from") ?? header.raw("sender") ?? []
    let people = MailAddresses(from[...], limit: limits.authorCount).people
    let names = people.map { $0.name.isEmpty ? $0.address : $0.name }.filter { !$0.isEmpty }
    article.authors = names.uniqued.map { DisplayText.capped($0, to: limits.authorBytes) }
    let source = header.text("list-id").flatMap(Self.listName) ?? names.first
    article.source = DisplayText.capped(
      source ?? SourceName.folder(of: path) ?? "",
      to: limits.authorBytes
    )
    article.published = header.text("date").flatMap(DateText.date) ?? received(header) ?? posted
    let archived = header.text("archived-at").map(\.trimmingAngles)
    article.url = archived.filter {
      WebAddress($0).isAbsolute && $0.utf8.count <= limits.urlBytes
    }
    article.summary = header.text("summary").map {
      DisplayText.capped($0, to: limits.summaryBytes)
    }
    let keywords = header.text("keywords") ?? ""
    article.tags = keywords.split(separator: ",").map { String($0).trimmingASCIISpace }
      .filter { !$0.isEmpty }.uniqued.prefix(limits.tagCount)
      .map { DisplayText.capped($0, to: limits.tagBytes) }
  }

  /// When the last server took the mail in, which stands behind the last semicolon.
  private func received(_ header: MailHeader) -> Date? {
    let line = header.text("received")?.split(separator: ";").last
    return line.flatMap { DateText.date(from: String($0)) }
  }

  /// The list's name in words, or its address where it has none (RFC 2919).
  private static func listName(_ field: String) -> String? {
    let words = field.prefix { $0 != "<" }.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
    let name = words.isEmpty ? field.trimmingAngles : words
    return name.isEmpty ? nil : name
  }

  /// Takes a dateline off the text of a story that was sent by mail, when it is beyond doubt.
  private func takeDateline(_ article: inout Article, _ blocks: [Block]) {
    article.body = blocks
    guard let opening = OpeningDateline(of: blocks), !opening.isGuess,
      let place = opening.place, let agency = opening.agency
    else { return }
    article.dateline = place
    article.agency = agency
    article.body = opening.rest
  }
}
