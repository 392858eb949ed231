/// The names under which those who write front matter say the same things.
enum FrontMatterNames {
  static let title = ["title", "headline", "name"]
  static let authors = ["authors", "author", "by", "byline", "creator", "writer"]
  static let summary = [
    "summary", "description", "excerpt", "abstract", "subtitle", "teaser", "lead",
  ]
  static let language = ["lang", "language", "locale"]
  static let tags = ["tags", "tag", "keywords", "topics", "labels"]
  static let categories = ["categories", "category"]
  static let address = [
    "url", "link", "canonical", "canonical_url", "canonicalurl", "permalink", "source_url",
    "original_url", "external_url", "source",
  ]
  static let source = [
    "source", "publication", "site", "publisher", "site_name", "sitename", "feed", "blog",
  ]
  static let updated = [
    "updated", "lastmod", "modified", "last_modified_at", "updated_at", "update", "edited",
    "datemodified", "modified_date", "last_updated", "date_modified", "dateupdated",
  ]
  static let published = [
    "date", "published", "publishdate", "pubdate", "publish_date", "published_at",
    "date_published", "datepublished", "published_date", "published_time", "created", "created_at",
    "posted", "issued",
  ]
}
