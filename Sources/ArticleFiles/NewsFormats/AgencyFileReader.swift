import Articles

/// Reads the stories of an XML file in one of the agencies' vocabularies: NITF, NewsML 1, NewsML-G2.
struct AgencyFileReader {
  let tree: MarkupTree
  let path: String
  let format: ArticleFormat
  let limits: Limits

  func read() -> ArticleFileContents {
    let roots = roots
    var contents = ArticleFileContents()
    var identifiers: [String?] = []
    for root in roots.prefix(limits.articleCount) {
      let story = story(in: root)
      guard !story.isEmpty else { continue }
      let origin = ArticleOrigin(file: path, index: contents.articles.count, format: format)
      contents.articles.append(story.article(at: origin, limits: limits))
      identifiers.append(story.identifier)
    }
    StoryIdentities.assign(to: &contents.articles, identifiers)
    describeFaults(storyCount: roots.count, in: &contents)
    return contents
  }
}

extension AgencyFileReader {
  /// The outermost elements that hold a story each.
  private var roots: [MarkupTree.NodeID] {
    var roots: [MarkupTree.NodeID] = []
    var id = 1
    while id < tree.nodes.count {
      let node = tree.nodes[id]
      let isStory = [.nitf, .newsItem, .packageItem].contains(node.tag) && node.kind == .element
      if isStory { roots.append(id) }
      id = isStory ? Int(node.end) : id + 1
    }
    return roots
  }

  private func story(in root: MarkupTree.NodeID) -> AgencyStory {
    if tree.nodes[root].tag == .nitf {
      return NITFReader(tree: tree, limits: limits).story(in: root)
    }
    let isOld = tree.nodes.first { $0.kind == .element }?.tag == .newsML
    return isOld
      ? NewsML1Reader(tree: tree, limits: limits).story(in: root)
      : NewsItemReader(tree: tree, limits: limits).story(in: root)
  }

  private func describeFaults(storyCount: Int, in contents: inout ArticleFileContents) {
    func add(_ reason: String) {
      contents.problems.append(FileProblem(file: path, reason: reason))
    }
    if storyCount > limits.articleCount {
      add("has \(storyCount) articles, of which the first \(limits.articleCount) are read")
    }
    if let fault = tree.fault {
      let reason = "is not well-formed: \(fault.what) at line \(tree.line(at: fault.offset))"
      add(reason)
      for index in contents.articles.indices {
        contents.articles[index].warnings.append("The file \(reason).")
      }
    } else if contents.articles.isEmpty {
      add("holds no story")
    }
  }
}

/// The elements of a part of a tree, in document order, for readers that skip what they have read.
struct ElementWalk {
  let tree: MarkupTree
  private var upcoming: MarkupTree.NodeID
  private let end: MarkupTree.NodeID

  init(_ tree: MarkupTree, in root: MarkupTree.NodeID) {
    self.tree = tree
    upcoming = root + 1
    end = tree.descendants(of: root).upperBound
  }

  mutating func next() -> MarkupTree.NodeID? {
    while upcoming < end {
      defer { upcoming += 1 }
      if tree.nodes[upcoming].kind == .element { return upcoming }
    }
    return nil
  }

  /// Leaves out all that is inside an element, so that nothing in it is read twice.
  mutating func skip(_ id: MarkupTree.NodeID) {
    upcoming = max(upcoming, tree.descendants(of: id).upperBound)
  }
}

extension MarkupTree {
  /// An element's words on one line, whatever elements stand in it.
  func line(of id: NodeID) -> String {
    DisplayText.singleLine(string(of: id))
  }

  /// An attribute on one line; nil when it is missing or empty.
  func label(_ name: StaticString, of id: NodeID) -> String? {
    attribute(name, of: id).map(DisplayText.singleLine).filter { !$0.isEmpty }
  }

  /// The language that an element names for what is in it.
  func language(of id: NodeID) -> String? {
    (label("xml:lang", of: id) ?? label("baselang", of: id)).flatMap(LanguageTag.tag)
  }
}
