@testable import ArticleFiles

/// Pages as the common publishing systems make them.
enum CommonPages {
  static let all: [PageSample] = [
    PageSample(
      "wordpress classic theme",
      ##"""
      <!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Second tidal plant\##
       opens &#8211; Coast Wire</title>
      <link rel="canonical" href="https://coastwire.test/2018/09/second-plant/"><meta\##
       property="og:site_name" content="Coast Wire">
      <meta property="og:title" content="Second tidal plant opens - Coast Wire"><meta\##
       property="article:published_time" content="2018-09-05T09:40:00+02:00">
      <meta property="article:modified_time" content="2018-09-06T08:00:00+00:00"><meta\##
       property="og:description" content="A plant opens on the quay.">
      <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jo\##
       Marsh"></head>
      <body class="post-template-default single single-post has-sidebar"><div\##
       id="page"><header id="masthead" class="site-header"><p class="site-title"><a\##
       href="/">Coast Wire</a></p>
      <nav><ul><li><a href="/a">News</a></li></ul></nav></header><div\##
       id="content"><main><article class="post-12 post type-post category-promotion\##
       tag-social"><header class="entry-header"><h1 class="entry-title">Second tidal plant\##
       opens</h1>
      <div class="entry-meta">Posted on <a href="/d"><time class="entry-date published"\##
       datetime="2018-09-05T09:40:00+02:00">5 September 2018</time></a> by <span\##
       class="author vcard"><a class="url fn n" href="/author/jo/">Jo\##
       Marsh</a></span></div></header>
      <div class="entry-content"><p>The harbour office said on Monday that the second plant\##
       would open before the autumn tides.</p><p>Fishing crews had asked for a later date,\##
       and the council gave them two more weeks.</p><div class="sharedaddy"><h3>Share\##
       this:</h3><ul><li><a href="#">Facebook</a></li></ul></div><div\##
       id="jp-relatedposts"><h3>Related</h3><a href="/x">Old mill burns</a></div></div>
      <footer class="entry-footer"><span class="tags-links">Tagged <a href="/t/sea"\##
       rel="tag">sea</a>, <a href="/t/ports" rel="tag">ports</a></span></footer></article>
      <nav class="post-navigation"><a href="/p">Previous: Old mill burns</a></nav><div\##
       id="comments"><h2>2 thoughts</h2><ol class="comment-list"><li><article\##
       class="comment-body"><p>What a fine plant this will be, I have been waiting for it\##
       since the first was built on our quay.</p></article></li></ol></div></main>
      <aside class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a\##
       href="/x">Old mill burns</a></li></ul></section></aside></div><footer\##
       id="colophon">Proudly powered</footer></div></body></html>
      """##,
      expected: [
        .title: .text("Second tidal plant opens"),
        .authors: .list(["Jo Marsh"]),
        .published: .text("2018-09-05T07:40:00Z"),
        .updated: .text("2018-09-06T08:00:00Z"),
        .source: .text("Coast Wire"),
        .url: .text("https://coastwire.test/2018/09/second-plant/"),
        .summary: .text("A plant opens on the quay."),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
        .tags: .list(["sea", "ports"]),
        .language: .text("en-US"),
        .captions: .list([]),
      ]
    ),
    PageSample(
      "json ld graph with references",
      #"""
      <html lang="en"><head><title>Tides &amp; men - The Halvern Tide</title><script\#
       type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"Organization","@id":"https://tide.test/#org","name":"The Halvern\#
       Tide"},{"@type":"WebPage","@id":"https://tide.test/a","url":"https://tide.test/a","name\#
      ":"Tides & men - The Halvern\#
       Tide","datePublished":"2019-01-01T10:00:00Z","inLanguage":"en-GB"},
      {"@type":["Article","NewsArticle"],"headline":"Tides &amp;\#
       men","author":{"@id":"https://tide.test/#/person/1"},"publisher":{"@id":"https://tide.t\#
      est/#org"},"datePublished":"2019-01-02T10:00:00+01:00","dateModified":"2019-01-03T10:00:\#
      00+01:00","mainEntityOfPage":{"@id":"https://tide.test/a"},"keywords":["tides","men"],"a\#
      rticleSection":["Coast"],"image":{"@type":"ImageObject","url":"https://tide.test/i.jpg"}},
      {"@type":"Person","@id":"https://tide.test/#/person/1","name":"Ann\#
       Reed"}]}</script></head>
      <body><article><h1>Tides &amp; men</h1><p>The harbour office said on Monday that the\#
       second plant would open before the autumn tides.</p><p>The first plant, built nine\#
       years ago, lights some four thousand homes along the quay.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Tides & men"),
        .authors: .list(["Ann Reed"]),
        .published: .text("2019-01-02T09:00:00Z"),
        .updated: .text("2019-01-03T09:00:00Z"),
        .source: .text("The Halvern Tide"),
        .url: .text("https://tide.test/a"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
        ]),
        .tags: .list(["tides", "men"]),
        .enclosures: .list(["https://tide.test/i.jpg"]),
        .language: .text("en"),
      ]
    ),
    PageSample(
      "broken json ld",
      #"""
      <html><head><script type="application/ld+json">
      <!-- {"@context":"http://schema.org","@type":"NewsArticle",
      "headline":"Mayor says "no" to a new bridge",
      "author":[{"@type":"Person","name":"Pim Sallow",},{"@type":"Person","name":"Orla Venn"}],
      "description":"A line
      broken in two",
      "datePublished":"2020-03-04T05:06:07Z",}
      --></script><title>x</title></head><body><div class="story-body"><h1>Mayor says "no" to\#
       a new bridge</h1><p>The harbour office said on Monday that the second plant would open\#
       before the autumn tides.</p><p>Fishing crews had asked for a later date, and the\#
       council gave them two more weeks.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Mayor says \"no\" to a new bridge"),
        .authors: .list(["Pim Sallow", "Orla Venn"]),
        .published: .text("2020-03-04T05:06:07Z"),
        .summary: .text("A line broken in two"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "microdata article",
      #"""
      <html><body itemscope itemtype="http://schema.org/NewsArticle"><div class="top"><a\#
       href="/">Home</a></div><h1 itemprop="headline">Ferry timetable changes</h1>
      <p>By <span itemprop="author" itemscope itemtype="http://schema.org/Person"><a\#
       href="/staff/7"><span itemprop="name">Ada Roe</span></a>, <span\#
       itemprop="jobTitle">Transport editor</span></span></p>
      <meta itemprop="datePublished" content="2017-05-06T07:08:00Z"><time\#
       itemprop="dateModified" datetime="2017-05-07T07:08:00Z">7 May</time><span\#
       itemprop="publisher" itemscope><meta itemprop="name" content="Port Notices"></span>
      <div itemprop="articleBody"><p>The harbour office said on Monday that the second plant\#
       would open before the autumn tides.</p><p>Fishing crews had asked for a later date,\#
       and the council gave them two more weeks.</p></div><div class="comments"><p>The first\#
       plant, built nine years ago, lights some four thousand homes along the quay.</p><p>“We\#
       measured every tide for a year,” said the engineer who drew the plans.</p><p>The first\#
       plant, built nine years ago, lights some four thousand homes along the quay.</p><p>“We\#
       measured every tide for a year,” said the engineer who drew the\#
       plans.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Ferry timetable changes"),
        .authors: .list(["Ada Roe"]),
        .published: .text("2017-05-06T07:08:00Z"),
        .updated: .text("2017-05-07T07:08:00Z"),
        .source: .text("Port Notices"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "hentry blog",
      #"""
      <html lang="fr"><head><title>Le quai : marées hautes</title></head><body><div\#
       id="header"><h1><a href="/">Le quai</a></h1></div><div class="hentry"><h2\#
       class="entry-title"><a href="/m">Marées hautes</a></h2>
      <p class="meta"><abbr class="published" title="2012-02-03T04:05:06+01:00">3\#
       février</abbr> par <span class="author vcard"><span class="fn">Lise\#
       Vautrin</span></span></p><div class="entry-content"><p>Le bureau du port a parlé lundi\#
       des marées de l’automne et des travaux.</p><p>Les équipages avaient demandé une date\#
       plus tardive.</p></div><p class="tags"><a rel="tag" href="/t">mer</a></p></div><div\#
       id="sidebar"><ul><li>Archives</li></ul></div></body></html>
      """#,
      expected: [
        .title: .text("Marées hautes"),
        .authors: .list(["Lise Vautrin"]),
        .published: .text("2012-02-03T03:05:06Z"),
        .body: .paragraphs([
          "Le bureau du port a parlé lundi des marées de l’automne et des travaux.",
          "Les équipages avaient demandé une date plus tardive.",
        ]),
        .tags: .list(["mer"]),
        .language: .text("fr"),
      ]
    ),
    PageSample(
      "h entry microformats two",
      #"""
      <html><body><main class="h-entry"><h1 class="p-name">Notes from Grey\#
       Isle</h1><p>Published by <a class="p-author h-card" href="/">Nell Tarn</a> on <time\#
       class="dt-published" datetime="2021-11-12T13:14:00Z">12 Nov</time></p><div\#
       class="e-content"><p>The harbour office said on Monday that the second plant would\#
       open before the autumn tides.</p><blockquote><p>“We measured every tide for a year,”\#
       said the engineer who drew the plans.</p></blockquote></div><a class="p-category"\#
       href="/t">isle</a></main></body></html>
      """#,
      expected: [
        .title: .text("Notes from Grey Isle"),
        .authors: .list(["Nell Tarn"]),
        .published: .text("2021-11-12T13:14:00Z"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "“We measured every tide for a year,” said the engineer who drew the plans.",
        ]),
      ]
    ),
    PageSample(
      "old font page",
      #"""
      <HTML><HEAD><TITLE>Old mill burns - Port Selby Herald</TITLE></HEAD><BODY\#
       BGCOLOR=white><TABLE WIDTH=100%><TR><TD WIDTH=120 BGCOLOR=navy><FONT COLOR=white><A\#
       HREF=/>Home</A><BR><A HREF=/n>News</A><BR><A HREF=/s>Sport</A></FONT></TD>
      <TD><FONT SIZE=5><B>Old mill burns</B></FONT><BR><FONT SIZE=2>By Tom Quill<BR>March 4,\#
       1999</FONT><P><FONT SIZE=3>The harbour office said on Monday that the second plant\#
       would open before the autumn tides.<P>Fishing crews had asked for a later date, and\#
       the council gave them two more weeks.<P>The first plant, built nine years ago, lights\#
       some four thousand homes along the quay.</FONT></TD></TR></TABLE><CENTER><FONT\#
       SIZE=1>Copyright 1999 Port Selby Herald. All rights\#
       reserved.</FONT></CENTER></BODY></HTML>
      """#,
      expected: [
        .title: .text("Old mill burns"),
        .authors: .list(["Tom Quill"]),
        .published: .text("1999-03-04T00:00:00Z"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
        ]),
      ]
    ),
    PageSample(
      "div only with br br",
      #"""
      <html><head><title>Ferry strike ends</title></head><body><div class="wrap"><div\#
       class="hd"><a href="/">Home</a> <a href="/n">News</a></div><div class="title">Ferry\#
       strike ends</div><div class="txt">The harbour office said on Monday that the second\#
       plant would open before the autumn tides.<br><br>Fishing crews had asked for a later\#
       date, and the council gave them two more weeks.<br /><br />The first plant, built nine\#
       years ago, lights some four thousand homes along the quay.</div><div\#
       class="ft">Contact us</div></div></body></html>
      """#,
      expected: [
        .title: .text("Ferry strike ends"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
        ]),
      ]
    ),
    PageSample(
      "amp page",
      #"""
      <!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Tide tables\#
       revised</title><link rel="canonical"\#
       href="https://coast.test/tables"></head><body><amp-sidebar\#
       id="s"><ul><li>Home</li><li>About the paper and its long history on the coast of\#
       Halvern</li></ul></amp-sidebar><amp-consent id=c><div>We use cookies to measure this\#
       and that and the other.</div></amp-consent>
      <article><h1>Tide tables revised</h1><figure><amp-img src="/t.jpg" width=600 height=400\#
       alt="A table"><noscript><img src="/t.jpg" alt="A\#
       table"></noscript></amp-img><figcaption>The new table at the\#
       quay.</figcaption></figure><p>The harbour office said on Monday that the second plant\#
       would open before the autumn tides.</p><amp-ad width=300\#
       height=250>Advertisement</amp-ad><p>Fishing crews had asked for a later date, and the\#
       council gave them two more weeks.</p><amp-social-share\#
       type="x"></amp-social-share></article><amp-analytics><script\#
       type="application/json">{}</script></amp-analytics></body></html>
      """#,
      expected: [
        .title: .text("Tide tables revised"),
        .url: .text("https://coast.test/tables"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
        .captions: .list(["The new table at the quay."]),
      ]
    ),
    PageSample(
      "several articles",
      #"""
      <html><head><title>Bridge opens | Coast Wire</title><meta property="og:site_name"\#
       content="Coast Wire"></head><body><main><article><h1>Bridge opens</h1><p>The harbour\#
       office said on Monday that the second plant would open before the autumn\#
       tides.</p><p>Fishing crews had asked for a later date, and the council gave them two\#
       more weeks.</p></article><section><h2>More stories</h2><article><h3><a href="/1">Old\#
       mill burns down at night</a></h3><p>The old mill on the river burned down and nobody\#
       was hurt in the fire.</p></article><article><h3><a href="/2">Ferry strike ends at\#
       last</a></h3><p>The ferry strike that had kept the port quiet for a month has\#
       ended.</p></article></section></main></body></html>
      """#,
      expected: [
        .title: .text("Bridge opens"),
        .source: .text("Coast Wire"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "live blog",
      #"""
      <html lang="en"><head><script\#
       type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm on the coast:\#
       live","datePublished":"2022-02-02T06:00:00Z","liveBlogUpdate":[{"@type":"BlogPosting","\#
      headline":"Quay closed","articleBody":"The quay is\#
       closed."}]}</script></head><body><main><h1>Storm on the coast: live</h1><div\#
       class="live-blog"><article class="live-post"><time\#
       datetime="2022-02-02T09:00:00Z">09:00</time><h2>Quay closed</h2><p>The harbour office\#
       said on Monday that the second plant would open before the autumn\#
       tides.</p></article><article class="live-post"><time\#
       datetime="2022-02-02T08:00:00Z">08:00</time><h2>Ferries stop</h2><p>Fishing crews had\#
       asked for a later date, and the council gave them two more\#
       weeks.</p></article><article class="live-post"><time\#
       datetime="2022-02-02T07:00:00Z">07:00</time><h2>Wind rises</h2><p>The first plant,\#
       built nine years ago, lights some four thousand homes along the\#
       quay.</p></article></div></main></body></html>
      """#,
      expected: [
        .title: .text("Storm on the coast: live"),
        .published: .text("2022-02-02T06:00:00Z"),
        .body: .paragraphs([
          "Quay closed",
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Ferries stop",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
          "Wind rises",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
        ]),
      ]
    ),
    PageSample(
      "tiny body",
      #"""
      <html lang="en"><head><title>Council meets Friday - Aldmoor Ledger</title><meta\#
       property="og:site_name" content="Aldmoor Ledger"><meta property="og:title"\#
       content="Council meets Friday"></head><body><nav><a href="/">Home</a><a\#
       href="/news">News</a><a href="/sport">Sport</a></nav><article><h1>Council meets\#
       Friday</h1><p>The council meets on Friday at six.</p></article><div\#
       class="comments"><p>I will be there with my whole family and all of my neighbours, as\#
       we have many questions about the drains.</p><p>So will I, and I hope that the drains\#
       are spoken about before the roof of the hall is.</p></div><footer>Aldmoor Ledger,\#
       Market Square. All rights reserved.</footer></body></html>
      """#,
      expected: [
        .title: .text("Council meets Friday"),
        .source: .text("Aldmoor Ledger"),
        .body: .paragraphs(["The council meets on Friday at six."]),
      ]
    ),
    PageSample(
      "print version",
      #"""
      <html><head><title>Aldmoor Ledger - Print: Orchard sold</title><link rel=canonical\#
       href="http://ledger.test/orchard"></head><body onload="window.print()"><h2>Orchard\#
       sold</h2><p><i>By Nell Tarn, Tuesday, 3 June 2008</i></p><p>The harbour office said on\#
       Monday that the second plant would open before the autumn tides.</p><p>Fishing crews\#
       had asked for a later date, and the council gave them two more\#
       weeks.</p><hr><p>http://ledger.test/orchard</p><p>© 2008 Aldmoor Ledger. All rights\#
       reserved.</p></body></html>
      """#,
      expected: [
        .authors: .list(["Nell Tarn"]),
        .published: .text("2008-06-03T00:00:00Z"),
        .url: .text("http://ledger.test/orchard"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "wikipedia like",
      ##"""
      <html lang="en"><head><title>Halvern Quay - Openwiki</title></head><body><div\##
       id="mw-page-base" class="noprint"></div><div id="content" class="mw-body"\##
       role="main"><h1 id="firstHeading">Halvern Quay</h1><div id="siteSub"\##
       class="noprint">From Openwiki, the open wiki</div><div id="mw-content-text"><div\##
       class="mw-parser-output"><table\##
       class="infobox"><tr><th>Built</th><td>1888</td></tr><tr><th>Length</th><td>300\##
       m</td></tr></table><p><b>Halvern Quay</b> is a quay.<sup class="reference"><a\##
       href="#c1">[1]</a></sup> The harbour office said on Monday that the second plant would\##
       open before the autumn tides.</p><div id="toc" class="toc"><h2>Contents</h2><ul><li><a\##
       href="#h">History</a></li></ul></div><h2><span class="mw-headline"\##
       id="h">History</span><span class="mw-editsection">[<a\##
       href="/e">edit</a>]</span></h2><p>Fishing crews had asked for a later date, and the\##
       council gave them two more weeks.</p><h2><span\##
       class="mw-headline">References</span></h2><div class="reflist"><ol\##
       class="references"><li>A book.</li></ol></div><div class="navbox"><a\##
       href="/x">Quays</a></div></div></div><div id="catlinks" class="catlinks">Categories:\##
       Quays</div></div><div id="mw-navigation"><h2>Navigation menu</h2><div\##
       role="navigation">Log in</div></div><div id="footer" role="contentinfo">Text is\##
       free.</div></body></html>
      """##,
      expected: [
        .title: .text("Halvern Quay"),
        .body: .paragraphs([
          "Halvern Quay is a quay. The harbour office said on Monday that the second plant would open before the autumn tides.",
          "History",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "blogger page",
      #"""
      <html><head><title>Grey Isle Letters: On gulls</title><meta content='blogger'\#
       name='generator'/><link href='http://grey.test/2010/05/on-gulls.html'\#
       rel='canonical'/></head><body><div class='header section' id='header'><div\#
       class='widget Header' id='Header1'><h1 class='title'>Grey Isle\#
       Letters</h1></div></div><div class='main section'><div class='widget Blog'\#
       id='Blog1'><div class='blog-posts hfeed'><h2 class='date-header'><span>Sunday, May 2,\#
       2010</span></h2><div class='post hentry'><h3 class='post-title entry-title'>On\#
       gulls</h3><div class='post-body entry-content'>The harbour office said on Monday that\#
       the second plant would open before the autumn tides.<br /><br />Fishing crews had\#
       asked for a later date, and the council gave them two more weeks.<div style='clear:\#
       both;'></div></div><div class='post-footer'><span class='post-author vcard'>Posted by\#
       <span class='fn'>Nell Tarn</span></span> at <abbr class='published'\#
       title='2010-05-02T10:11:00+01:00'>10:11</abbr></div></div></div><div class='comments'\#
       id='comments'><h4>1 comments:</h4><p>Lovely.</p></div></div></div><div class='sidebar\#
       section'><div class='widget BlogArchive'><h2>Blog\#
       Archive</h2><ul><li>2010</li></ul></div></div></body></html>
      """#,
      expected: [
        .title: .text("On gulls"),
        .url: .text("http://grey.test/2010/05/on-gulls.html"),
        .authors: .list(["Nell Tarn"]),
        .published: .text("2010-05-02T09:11:00Z"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "drupal node",
      #"""
      <html lang="de"><head><title>Zweites Gezeitenkraftwerk | Deichblatt</title><meta\#
       name="dcterms.date" content="2015-06-07T08:09+02:00"><meta name="dcterms.creator"\#
       content="Rike Behrens"></head><body><div id="block-system-main"><div class="node\#
       node-article" about="/kraftwerk" typeof="sioc:Item foaf:Document"><h1\#
       property="dc:title">Zweites Gezeitenkraftwerk</h1><div class="submitted">Gespeichert\#
       von Rike Behrens am So, 07/06/2015 - 08:09</div><div class="content"><div class="field\#
       field-name-body"><div class="field-items"><div class="field-item even"\#
       property="content:encoded"><p>Das Hafenamt teilte am Montag mit, dass das zweite Werk\#
       vor dem Herbst öffnet.</p><p>Die Fischer hatten um einen späteren Termin\#
       gebeten.</p></div></div></div><div class="field field-name-field-tags">Schlagwörter:\#
       <a href="/t">Meer</a></div></div><ul class="links inline"><li><a\#
       href="/c">Anmelden</a></li></ul></div></div><div\#
       class="region-sidebar-second"><h2>Neueste Inhalte</h2><ul><li><a href="/x">Alte\#
       Mühle</a></li></ul></div></body></html>
      """#,
      expected: [
        .title: .text("Zweites Gezeitenkraftwerk"),
        .authors: .list(["Rike Behrens"]),
        .published: .text("2015-06-07T06:09:00Z"),
        .body: .paragraphs([
          "Das Hafenamt teilte am Montag mit, dass das zweite Werk vor dem Herbst öffnet.",
          "Die Fischer hatten um einen späteren Termin gebeten.",
        ]),
        .language: .text("de"),
      ]
    ),
    PageSample(
      "vietnamese agency photo mark",
      #"""
      <html lang="vi"><head><title>Cảng Halvern mở rộng bến tàu | Báo Sóng Biển</title><meta\#
       property="og:title" content="Cảng Halvern mở rộng bến tàu"><meta\#
       property="og:site_name" content="Báo Sóng Biển"><meta\#
       property="article:published_time"\#
       content="2023-02-03T08:00:00+07:00"></head><body><div class="breadcrumb"><a\#
       href="/">Trang chủ</a></div><h1 class="details__headline">Cảng Halvern mở rộng bến\#
       tàu</h1><div class="details__meta"><div class="details__author">Mộc Lan</div><time\#
       datetime="2023-02-03 08:00">03/02/2023 08:00</time></div><div class="sapo\#
       details__summary">Bến tàu mới dài ba trăm mét.</div><div class="details__content\#
       cms-body"><div class="article-photo"><img src="/a.jpg" alt="Cảng Halvern mở rộng bến\#
       tàu hinh anh 1"><span class="caption">Bến tàu lúc hoàng hôn. (Ảnh:\#
       TTXVN)</span></div><p>Hà Nội (TTXVN) – Văn phòng cảng cho biết bến tàu mới sẽ mở cửa\#
       trước mùa thu năm nay.</p><p>Ngư dân đã đề nghị lùi ngày mở cửa thêm hai\#
       tuần./.</p></div><div class="tin-lien-quan"><h3>Tin liên quan</h3><a href="/x">Nhà máy\#
       cũ bị cháy</a></div></body></html>
      """#,
      expected: [
        .title: .text("Cảng Halvern mở rộng bến tàu"),
        .authors: .list(["Mộc Lan"]),
        .published: .text("2023-02-03T01:00:00Z"),
        .summary: .text("Bến tàu mới dài ba trăm mét."),
        .body: .paragraphs([
          "Văn phòng cảng cho biết bến tàu mới sẽ mở cửa trước mùa thu năm nay.",
          "Ngư dân đã đề nghị lùi ngày mở cửa thêm hai tuần.",
        ]),
        .dateline: .text("Hà Nội"),
        .agency: .text("VNA"),
        .captions: .list(["Bến tàu lúc hoàng hôn. (Ảnh: TTXVN)"]),
        .language: .text("vi"),
      ]
    ),
    PageSample(
      "english agency table photo",
      #"""
      <html><head><title>Halvern port widens its quay</title></head><body><div\#
       id="wrap"><h1>Halvern port widens its quay</h1><div class="article-body"><table\#
       class="picture" align="center"><tr><td><img src="/q.jpg" alt="Halvern port widens its\#
       quay hinh anh 1"></td></tr><tr><td class="pic_cap">The quay at dusk (Photo:\#
       VNA)</td></tr></table><p><strong>Hanoi (VNA)</strong> – The port office said the new\#
       quay would open before the autumn tides.</p><p>Crews had asked for two more weeks, it\#
       added.–VNA</p><p>VNA</p></div></div></body></html>
      """#,
      expected: [
        .title: .text("Halvern port widens its quay"),
        .body: .paragraphs([
          "The port office said the new quay would open before the autumn tides.",
          "Crews had asked for two more weeks, it added.",
        ]),
        .dateline: .text("Hanoi"),
        .agency: .text("VNA"),
        .captions: .list(["The quay at dusk (Photo: VNA)"]),
      ]
    ),
    PageSample(
      "ap style page",
      #"""
      <html lang="en"><head><script\#
       type="application/ld+json">{"@type":"NewsArticle","headline":"Storm closes the\#
       northern ports","author":[{"@type":"Person","name":"ORLA\#
       VENN"}],"datePublished":"2021-01-02T03:04:05Z"}</script></head><body><main><h1>Storm\#
       closes the northern ports</h1><div class="Page-byline">By <span class="link">ORLA\#
       VENN</span></div><div class="RichTextStoryBody"><p>PORT SELBY, Ore. (AP) — A storm\#
       closed the northern ports on Saturday and kept the ferries in, officials said.</p><div\#
       class="FreeStar">ADVERTISEMENT</div><p>The wind fell by\#
       evening.</p><p>___</p><p>Associated Press writer Pim Sallow in Halvern contributed to\#
       this report.</p></div></main></body></html>
      """#,
      expected: [
        .title: .text("Storm closes the northern ports"),
        .body: .paragraphs([
          "A storm closed the northern ports on Saturday and kept the ferries in, officials said.",
          "The wind fell by evening.",
        ]),
        .dateline: .text("PORT SELBY, Ore."),
        .agency: .text("AP"),
        .published: .text("2021-01-02T03:04:05Z"),
      ]
    ),
    PageSample(
      "reuters credit at end",
      #"""
      <html lang="en"><body><article><h1>Gold steadies</h1><p>HALVERN, March 3 (Reuters) -\#
       Gold steadied on Tuesday as traders waited for the tide tables of the\#
       week.</p><p>Silver fell.</p><p>(Reporting by Orla Venn; Editing by Pim\#
       Sallow)</p><p>Our Standards: The Trust Principles.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Gold steadies"),
        .body: .paragraphs([
          "Gold steadied on Tuesday as traders waited for the tide tables of the week.",
          "Silver fell.",
        ]),
        .dateline: .text("HALVERN"),
        .agency: .text("Reuters"),
      ]
    ),
  ]
}
