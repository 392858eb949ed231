extension MarkupTag {
  /// Whether HTML gives the element no end tag.
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track,
      .wbr, .frame:
      true
    default: false
    }
  }

  /// Whether the element stands on lines of its own, so that it ends a paragraph.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .center, .details, .dialog, .dir, .div,
      .dl, .dd, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6,
      .header, .hgroup, .hr, .li, .main, .menu, .nav, .ol, .p, .pre, .section, .summary, .table,
      .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .xmp, .html, .caption:
      true
    default: false
    }
  }

  /// Whether the element holds the parts of a page.
  var isSection: Bool {
    switch self {
    case .html, .body, .main, .article, .section: true
    default: false
    }
  }

  var isTablePart: Bool {
    switch self {
    case .table, .tbody, .thead, .tfoot, .tr, .td, .th, .caption: true
    default: false
    }
  }

  /// Whether the element marks words inside a line.
  var isFormatting: Bool {
    switch self {
    case .a, .abbr, .acronym, .b, .bdi, .bdo, .blink, .nobr, .big, .cite, .code, .del, .dfn, .em,
      .font, .i, .ins, .kbd, .label, .mark,
      .q, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .tt, .u, .variable, .time:
      true
    default: false
    }
  }

  /// Whether a paragraph outside this element stays open through it (HTML calls it button scope).
  var isParagraphBarrier: Bool {
    switch self {
    case .html, .table, .td, .th, .caption, .button, .object, .template: true
    default: false
    }
  }

  /// 1 to 6 for a heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether a document whose root has this name is an agency's, and no feed.
  var isAgencyRoot: Bool {
    switch self {
    case .nitf, .newsML, .newsMessage, .newsItem, .packageItem: true
    default: false
    }
  }

  /// Whether a feed's element of this name holds a text and no elements.
  var isFeedLeaf: Bool {
    switch self {
    case .title, .link, .guid, .pubdate, .category, .comments, .id, .updated, .published: true
    default: false
    }
  }

  /// Whether a feed's element of this name holds a line of text, and none of a module's elements.
  var isLineOfFeed: Bool {
    switch self {
    case .title, .guid, .pubdate, .comments, .id, .updated, .published: true
    default: false
    }
  }

  /// Whether an element of this name cannot be a part of a description's HTML.
  var endsDescription: Bool {
    switch self {
    case .guid, .pubdate, .enclosure, .comments, .author, .category: true
    default: false
    }
  }

  /// Whether the element describes a feed or an item.
  var isFeedField: Bool {
    switch self {
    case .title, .link, .guid, .pubdate, .category, .comments, .id, .updated, .published, .author,
      .description, .content, .summary, .enclosure, .lastbuilddate:
      true
    default: false
    }
  }
}
