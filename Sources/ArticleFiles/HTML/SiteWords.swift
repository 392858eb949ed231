/// The words in classes and ids by which sites name what is no part of an article, in the
/// languages that their makers speak.
enum SiteWords {
  /// Each of these says it alone.
  static let single: Set<String> = [
    "ad", "ads", "advert", "advertisement", "advertising", "advertorial", "adsbygoogle", "adslot",
    "adunit", "adbox", "adsense", "dfp", "gpt", "breadcrumb", "breadcrumbs", "crumbs", "comment",
    "comments", "commentlist", "consent", "cookie", "cookies", "disqus", "livefyre", "footer",
    "gdpr", "login", "masthead", "menu", "submenu", "megamenu", "modal", "nav", "navbar",
    "navigation", "newsletter", "newsletters", "outbrain", "taboola", "revcontent", "mgid",
    "plista",
    "zergnet", "pager", "pagination", "paginator", "paywall", "regwall", "popup", "promo", "promos",
    "promotion", "recirculation", "recirc", "recommended", "recommendation", "recommendations",
    "related", "relatedposts", "share", "sharebar", "sharing", "sharethis", "sharedaddy", "addthis",
    "addtoany", "sidebar", "signup", "signin", "skip", "skiplink", "social", "socials", "sponsor",
    "sponsored", "sponsors", "subscribe", "subscription", "toolbar", "tooltip", "widget", "widgets",
    "trending", "popular", "mostread", "mostviewed", "mostpopular", "onetrust", "didomi", "cmp",
    "usercentrics", "cookiebot", "optin", "lightbox", "offcanvas", "hamburger", "dropdown",
    "search", "searchform", "searchbox", "backtotop", "totop", "copyright", "colophon", "rating",
    "ratings", "poll", "feedback", "listen", "audioplayer", "donate", "donation", "tagcloud",
    "taglist", "tags", "hashtags", "navbox", "catlinks", "toc", "printfooter", "infobox", "noprint",
    "editsection", "hatnote", "weather", "bookmark", "bookmarks", "followus", "readmore",
    "mailchimp", "whatsapp", "toast", "snackbar", "reactions", "upvote", "downvote", "permalink",
    "reflist", "interlanguage", "nextprev", "prevnext", "textalternative", "quicklinks",
    // German
    "werbung", "anzeige", "anzeigen", "kommentare", "kommentar", "teilen", "verwandte",
    "empfehlungen", "meistgelesen", "fusszeile", "seitenleiste", "datenschutz", "brotkrumen",
    "hauptmenue", "merkliste", "leserkommentare", "einwilligung",
    // French
    "publicite", "publicité", "commentaires", "partage", "partager", "ariane", "infolettre",
    "abonnement", "abonnez", "bandeau",
    // Spanish, Portuguese, Catalan
    "publicidad", "publicidade", "publicitat", "comentarios", "comentaris", "compartir",
    "compartilhar", "compartilhe", "partilhar", "relacionados", "relacionadas", "relacionats",
    "etiquetas", "migas", "boletin", "suscripcion", "suscribete", "rodape", "assine",
    // Italian, Romanian
    "pubblicita", "commenti", "condividi", "condivisione", "correlati", "iscriviti", "abbonati",
    "publicitate", "comentarii",
    // Dutch, Scandinavian, Finnish
    "advertentie", "reacties", "gerelateerd", "nieuwsbrief", "kruimelpad", "annons", "annonse",
    "annonce", "kommentarer", "relaterat", "relatert", "relaterede", "nyhetsbrev", "nyhedsbrev",
    "sidfot", "bunntekst", "mainos", "kommentit", "uutiskirje",
    // Polish, Czech, Hungarian
    "reklama", "reklamy", "komentarze", "udostepnij", "powiazane", "stopka", "okruszki", "diskuze",
    "souvisejici", "sdilet", "paticka", "hirdetes", "hozzaszolasok", "kapcsolodo",
    // Turkish, Indonesian, Malay, Russian in Latin letters
    "reklam", "yorumlar", "yorum", "paylas", "iklan", "komentar", "bagikan", "terkait",
    "terpopuler", "kommentarii", "podelitsya", "pohozhie",
    // Other scripts
    "реклама", "комментарии", "広告", "関連記事", "コメント", "댓글", "광고", "관련기사", "评论", "广告",
    "相关阅读", "分享", "guanggao", "pinglun", "fenxiang",
  ]

  /// Words that say it together.
  static let phrases = [
    "most-read", "most-viewed", "most-popular", "most-commented", "read-more", "read-next",
    "read-also", "also-read", "see-also", "more-stories", "more-news", "more-articles", "more-from",
    "more-on", "up-next", "next-article", "next-post", "prev-post", "previous-post",
    "post-navigation", "you-may-like", "may-also-like", "author-bio", "author-box", "about-author",
    "about-the-author", "author-info", "author-description", "author-profile", "post-tags",
    "entry-tags", "article-tags", "tag-list", "tags-list", "tags-links", "topic-list",
    "site-header",
    "page-header-nav", "global-header", "site-logo", "back-to-top", "privacy-notice",
    "privacy-banner", "mail-list", "call-to-action", "entry-utility", "text-to-speech",
    "article-tools", "story-tools", "font-size", "print-button", "email-button", "app-download",
    "download-app", "report-error", "jp-relatedposts", "jump-link", "user-notification", "tip-jar",
    "ad-container", "ad-slot", "in-article-ad", "inline-ad", "banner-ad", "spot-im", "latest-news",
    "top-stories", "latest-posts", "recent-posts", "recent-comments", "google-news",
    "trust-project",
    "follow-us", "follow-links", "hidden-print", "photo-gallery-nav", "star-rating", "site-footer",
    "top-bar", "navigation-not-searchable", "authority-control", "edit-section", "mw-editsection",
    "mw-indicators", "links-inline", "page-tools", "news-ticker", "breaking-news", "premium-offer",
    "wall-offer", "offer-box",
    "mehr-zum-thema", "lesen-sie", "auch-interessant", "abo-hinweis", "abo-box", "leia-mais",
    "leia-tambem", "veja-tambem", "mais-lidas", "lire-aussi", "a-lire", "articles-lies",
    "sur-le-meme-sujet", "pied-de-page", "fil-ariane", "plus-lus", "lo-mas-leido", "mas-leidas",
    "mas-leido", "te-puede-interesar", "noticias-relacionadas", "ver-tambien", "pie-de-pagina",
    "leggi-anche", "piu-letti", "potrebbe-interessarti", "lees-ook", "meest-gelezen", "las-ocksa",
    "les-ogsa", "laes-ogsaa", "mest-last", "mest-lest", "lue-myos", "czytaj-takze", "zobacz-takze",
    "ctete-take", "ilgili-haberler", "cok-okunan", "baca-juga", "berita-terkait", "tin-lien-quan",
    "lien-quan", "tin-khac", "doc-nhieu", "doc-them", "xem-them", "cung-chuyen-muc", "binh-luan",
    "chia-se", "quang-cao", "quảng-cáo", "liên-quan", "bình-luận", "tu-khoa", "chitaite-takzhe",
    "chitayte-takzhe", "citeste-si", "inscription-newsletter",
  ]

  /// What is not shown, but to those who hear the page.
  static let hidden: Set<String> = [
    "hidden", "is-hidden", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text",
    "screenreader-only", "u-hidden", "d-none", "hide", "invisible", "element-invisible",
    "offscreen",
    "assistive-text", "off-screen", "screen-reader-only", "show-for-sr", "u-hidden-visually",
    "print-only", "visible-print", "a11y-hidden", "mobile-only",
  ]

  /// Names that tell how an element looks or what it was filed under.
  static let ignoredOpenings = [
    "has-", "no-", "with-", "without-", "category-", "tag-", "type-", "status-", "format-", "js-",
    "elementor", "postid-", "page-template", "single-format", "is-style", "wp-block-group",
    "wp-block-column", "tax-", "term-", "section-has", "hide-", "lg:", "md:", "sm:", "xl:", "col-",
    "hassidebar", "nosidebar", "withsidebar", "et_pb",
  ]

  static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu",
    "menubar", "toolbar", "alertdialog", "tablist", "doc-toc", "feed-navigation",
  ]
}
