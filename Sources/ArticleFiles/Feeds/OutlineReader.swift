import Articles

/// Reads OPML as a list of sources.
struct OutlineReader {
  let tree: MarkupTree
  let path: String
  let limits: Limits
  private var count = 0

  init(tree: MarkupTree, path: String, limits: Limits) {
    self.tree = tree
    self.path = path
    self.limits = limits
  }

  mutating func read() -> ArticleFileContents {
    var contents = ArticleFileContents()
    let body = tree.first(.body) ?? tree.first(.opml) ?? 0
    contents.outline = outlines(in: body, depth: 0)
    if contents.outline.isEmpty {
      contents.problems.append(FileProblem(file: path, reason: "is a list without sources"))
    } else if let fault = tree.fault {
      let reason = "is not well-formed: \(fault.what) at line \(tree.line(at: fault.offset))"
      contents.problems.append(FileProblem(file: path, reason: reason))
    }
    return contents
  }

  private mutating func outlines(in parent: MarkupTree.NodeID, depth: Int) -> [SourceOutline] {
    guard depth < limits.outlineDepth else { return [] }
    var outlines: [SourceOutline] = []
    for child in tree.children(of: parent) where tree.nodes[child].tag == .outline {
      guard count < limits.outlineCount else { break }
      count += 1
      outlines.append(outline(child, depth: depth))
    }
    return outlines
  }

  private mutating func outline(_ id: MarkupTree.NodeID, depth: Int) -> SourceOutline {
    let feed = address("xmlurl", of: id)
    let site = address("htmlurl", of: id) ?? address("url", of: id)
    return SourceOutline(
      title: DisplayText.capped(title(of: id) ?? feed ?? "", to: limits.titleBytes),
      feedURL: feed,
      siteURL: site,
      children: outlines(in: id, depth: depth + 1)
    )
  }

  private func title(of id: MarkupTree.NodeID) -> String? {
    let names: [StaticString] = ["title", "text"]
    let titles = names.compactMap { tree.attribute($0, of: id) }
      .map { TitleText.title(Array($0.utf8), isHTML: false, limits: limits) }
    return titles.first { !$0.isEmpty }
  }

  private func address(_ name: StaticString, of id: MarkupTree.NodeID) -> String? {
    let url = tree.attribute(name, of: id).flatMap { WebAddress.resolved($0, against: nil) }
    return url.filter { $0.utf8.count <= limits.urlBytes }
  }
}
