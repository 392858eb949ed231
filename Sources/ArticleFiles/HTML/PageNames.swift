/// The names under which pages keep what they say of their articles, in small letters; the better
/// a name is to be believed, the smaller its rank.
enum PageNames {
  static let published: [String: Int] = [
    "article:published_time": 0, "datepublished": 0, "og:published_time": 1,
    "og:article:published_time": 1, "article:published": 1, "article.published": 1,
    "parsely-pub-date": 2, "sailthru.date": 2, "cxenseparse:recs:publishtime": 2,
    "cxenseparse:publishtime": 2, "cxenseparse:recs:articlepublishtime": 2,
    "citation_publication_date": 3, "citation_date": 3, "citation_online_date": 3,
    "dc.date.issued": 3, "dcterms.issued": 3, "dcterms.created": 3, "dc.date.created": 3,
    "dc.date": 4, "dcterms.date": 4, "dc:date": 4, "dc.created": 4, "dcterms.available": 4,
    "pubdate": 3, "pub_date": 3, "publishdate": 3, "publish-date": 3, "publish_date": 3,
    "publication_date": 3, "publication-date": 3, "publicationdate": 3, "published": 3,
    "published_at": 3, "published-date": 3, "published_date": 3, "publishedon": 3, "bt:pubdate": 3,
    "date.release": 3, "release_date": 3, "originalpublicationdate": 3, "displaydate": 4,
    "article_date_original": 3, "dcsext.articlefirstpublished": 3, "rnews:datepublished": 2,
    "shareaholic:article_published_time": 3, "article:published_date": 1, "ptime": 5, "pdate": 6,
    "date": 5, "datecreated": 5, "created": 5, "article:created_time": 5,
    "weibo:article:create_at": 5,
    "analyticsattributes.articledate": 4, "mediator_published_time": 3, "apub:time": 4,
    "publish_time": 3, "publishtime": 3, "datetime": 6,
  ]

  static let updated: [String: Int] = [
    "article:modified_time": 0, "datemodified": 0, "og:updated_time": 1, "og:modified_time": 1,
    "og:article:modified_time": 1, "article:updated_time": 1, "article.updated": 1,
    "article:modified": 1, "dcterms.modified": 2, "dc.date.modified": 2, "dc.modified": 2,
    "cxenseparse:recs:modifiedtime": 2, "bt:moddate": 3, "lastmod": 3, "lastmodified": 3,
    "last-modified": 4, "last_modified": 3, "modified": 3, "modified_time": 3, "moddate": 3,
    "utime": 4, "revised": 4, "updated": 3, "updated_time": 3, "rnews:datemodified": 2,
    "shareaholic:article_modified_time": 3, "article_date_updated": 3, "lastupdated": 3,
    "eomportal-lastupdate": 4, "apub:modified": 4,
  ]

  static let authors: [String: Int] = [
    "author": 0, "article:author": 1, "article:author_name": 0, "og:article:author": 1,
    "parsely-author": 2, "sailthru.author": 5, "byl": 4, "cxenseparse:author": 6,
    "citation_author": 1, "dc.creator": 3, "dcterms.creator": 3, "dc:creator": 3,
    "dc.contributor.author": 3, "byline": 7, "bt:author": 8, "rnews:author": 9, "creator": 10,
    "article.author": 11, "mediator_author": 12, "shareaholic:article_author_name": 13,
    "authors": 1,
    "article:authors": 14, "cxenseparse:recs:author": 15, "rbauthors": 16, "article-author": 17,
    "authorname": 18,
  ]

  static let sites: [String: Int] = [
    "og:site_name": 0, "og:site": 1, "application-name": 5, "apple-mobile-web-app-title": 6,
    "dc.publisher": 3, "dcterms.publisher": 3, "dc:publisher": 3, "citation_journal_title": 2,
    "article:publisher_name": 3, "twitter:app:name:iphone": 8, "publisher": 3, "cre": 4,
    "citation_publisher": 4, "rnews:publisher": 3, "sitename": 2, "site_name": 2,
  ]

  static let tags: Set<String> = [
    "keywords", "news_keywords", "parsely-tags", "sailthru.tags", "dc.subject", "dcterms.subject",
    "dc:subject", "citation_keywords", "cxenseparse:keywords", "article:keywords", "tags",
    "article:tags", "bt:keywords", "rnews:keywords",
  ]

  static let writtenBy: Set<String> = [
    "written by", "author", "verfasst von", "geschrieben von", "écrit par", "rédigé par",
    "escrito por", "scritto da", "geschreven door", "skriven av", "skrevet af", "skrevet av",
    "napisane przez", "yazan", "автор", "написано автором", "ditulis oleh", "được viết bởi",
    "执笔者", "作者", "投稿者", "執筆者", "글쓴이", "autor", "kirjoittanut", "autores",
  ]
}
