@testable import ArticleFiles

/// Pages that are marked up in odd ways, and noise of sites.
enum OddPages {
  static let all: [PageSample] = [
    PageSample(
      "sections without article",
      #"""
      <html><head><title>Three ways over the bay</title></head><body><div id=top><a\#
       href=/>Home</a></div><div><h1>Three ways over the bay</h1><section><h2>By\#
       ferry</h2><p>The harbour office said on Monday that the second plant would open before\#
       the autumn tides.</p></section><section><h2>By road</h2><p>Fishing crews had asked for\#
       a later date, and the council gave them two more weeks.</p></section><section><h2>By\#
       air</h2><p>The first plant, built nine years ago, lights some four thousand homes\#
       along the quay.</p></section></div></body></html>
      """#,
      expected: [
        .title: .text("Three ways over the bay"),
        .body: .paragraphs([
          "By ferry",
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "By road",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
          "By air",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
        ]),
      ]
    ),
    PageSample(
      "text outside paragraphs",
      #"""
      <html><body><article><h1>Loose words</h1>The harbour office said on Monday that the\#
       second plant would open before the autumn tides.<p>Fishing crews had asked for a later\#
       date, and the council gave them two more weeks.</p>The first plant, built nine years\#
       ago, lights some four thousand homes along the quay.<div>“We measured every tide for a\#
       year,” said the engineer who drew the plans.</div></article></body></html>
      """#,
      expected: [
        .title: .text("Loose words"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
          "“We measured every tide for a year,” said the engineer who drew the plans.",
        ]),
      ]
    ),
    PageSample(
      "lists tables quotes code",
      #"""
      <html><head><base href="https://coast.test/a/"></head><body><article><h1>All\#
       shapes</h1><p>The harbour office said on Monday that the second plant would open\#
       before the autumn\#
       tides.</p><h2>List</h2><ul><li>One<ul><li>Inner</li></ul></li><li><p>Two</p></li></ul><\#
      table><tr><th>Port</th><th>Metres</th></tr><tr><td>Halvern</td><td>3.1</td></tr></table>\#
      <blockquote><p>“We measured every tide for a year,” said the engineer who drew the\#
       plans.</p></blockquote><pre><code class="language-swift">let tide =\#
       3</code></pre><p>See <a href="b.html">b</a>.</p></article></body></html>
      """#,
      expected: [
        .title: .text("All shapes"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "List",
          "One",
          "Inner",
          "Two",
          "Port\tMetres\nHalvern\t3.1",
          "“We measured every tide for a year,” said the engineer who drew the plans.",
          "let tide = 3",
          "See b.",
        ]),
      ]
    ),
    PageSample(
      "figure with credit span",
      #"""
      <html><body><article><h1>Dusk</h1><figure class="lead"><picture><source\#
       srcset="a.webp"><img src="data:image/gif;base64,R0"\#
       data-src="https://coast.test/q.jpg" alt="Quay"></picture><figcaption><span\#
       class="cap">The quay at dusk.</span> <span class="credit">Photo: Coast\#
       Wire</span></figcaption></figure><p>The harbour office said on Monday that the second\#
       plant would open before the autumn tides.</p><figure><img\#
       src="/b.jpg"><figcaption>Nets drying.</figcaption><span class="credit">Ann\#
       Reed</span></figure><p>Fishing crews had asked for a later date, and the council gave\#
       them two more weeks.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Dusk"),
        .captions: .list(["The quay at dusk. Photo: Coast Wire", "Nets drying. Ann Reed"]),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "wp caption divs",
      #"""
      <html><body><div class="entry-content"><h1>Nets</h1><div id="attachment_1"\#
       class="wp-caption alignleft"><img src="/n.jpg" alt="Nets"><p\#
       class="wp-caption-text">Nets on the quay.</p></div><p>The harbour office said on\#
       Monday that the second plant would open before the autumn tides.</p><p>Fishing crews\#
       had asked for a later date, and the council gave them two more\#
       weeks.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Nets"),
        .captions: .list(["Nets on the quay."]),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "lead figure outside body",
      #"""
      <html><body><article><header><h1>Lamp room found</h1><p class="standfirst">Under the\#
       quay lies a room.</p></header><figure><img src="/l.jpg" alt=""><figcaption>The lamp\#
       room.</figcaption></figure><div class="article-body"><p>The harbour office said on\#
       Monday that the second plant would open before the autumn tides.</p><p>Fishing crews\#
       had asked for a later date, and the council gave them two more weeks.</p></div><div\#
       class="author-bio"><img src="/j.jpg"><p>Jo Marsh writes about the coast and has done\#
       so for nine years at the paper.</p></div></article></body></html>
      """#,
      expected: [
        .title: .text("Lamp room found"),
        .summary: .text("Under the quay lies a room."),
        .captions: .list(["The lamp room."]),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "split body with ads",
      #"""
      <html><body><main><h1>Split</h1><div class="col"><div class="article-text"><p>The\#
       harbour office said on Monday that the second plant would open before the autumn\#
       tides.</p></div><div class="ad-slot">Advertisement</div><div\#
       class="article-text"><p>Fishing crews had asked for a later date, and the council gave\#
       them two more weeks.</p></div><div class="ad-slot">Advertisement</div><div\#
       class="article-text"><p>The first plant, built nine years ago, lights some four\#
       thousand homes along the quay.</p></div></div><div class="side"><a href="/x">Old mill\#
       burns</a></div></main></body></html>
      """#,
      expected: [
        .title: .text("Split"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
        ]),
      ]
    ),
    PageSample(
      "asp form page",
      #"""
      <html><body><form method="post" action="./n.aspx" id="aspnetForm"><input type="hidden"\#
       name="__VIEWSTATE" value="x"><div id="ctl00_menu"><a href="/">Home</a></div><h1>Form\#
       page</h1><div id="ctl00_body"><span>The harbour office said on Monday that the second\#
       plant would open before the autumn tides.</span><br><br><span>Fishing crews had asked\#
       for a later date, and the council gave them two more\#
       weeks.</span></div></form></body></html>
      """#,
      expected: [
        .title: .text("Form page"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "hidden things",
      #"""
      <html><body><article><h1>Seen and unseen</h1><p style="display: none">Secret\#
       words.</p><p hidden>More secret words.</p><div aria-hidden="true">x x x</div><span\#
       class="visually-hidden">Skip</span><p>The harbour office said on Monday that the\#
       second plant would open before the autumn tides.</p><div class="overflow-hidden\#
       rounded"><p>Fishing crews had asked for a later date, and the council gave them two\#
       more weeks.</p></div><p class="sr-only">For ears.</p><div class="hidden\#
       md:block"><p>The first plant, built nine years ago, lights some four thousand homes\#
       along the quay.</p></div></article></body></html>
      """#,
      expected: [
        .title: .text("Seen and unseen"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
        ]),
      ]
    ),
    PageSample(
      "newsletter and prompts inside",
      #"""
      <html><body><article><h1>Prompts</h1><p>The harbour office said on Monday that the\#
       second plant would open before the autumn tides.</p><div\#
       class="newsletter-signup"><h3>Sign up</h3><p>Get the tide in your inbox every morning\#
       before breakfast, for nothing.</p></div><p>Sign up for our morning\#
       newsletter.</p><p>Fishing crews had asked for a later date, and the council gave them\#
       two more weeks.</p><p>Advertisement</p><p>Read more: <a href="/x">Old mill\#
       burns</a></p><p>The first plant, built nine years ago, lights some four thousand homes\#
       along the quay.</p><h3>Related articles</h3><ul><li><a href="/1">Old mill\#
       burns</a></li><li><a href="/2">Ferry strike ends</a></li></ul></article></body></html>
      """#,
      expected: [
        .title: .text("Prompts"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
        ]),
      ]
    ),
    PageSample(
      "consent over page",
      #"""
      <html><body><div id="onetrust-consent-sdk"><div><h2>We value your privacy</h2><p>We and\#
       our 812 partners store and access information on a device, such as cookies, and\#
       process personal data.</p><p>You may click to consent to our and our partners’\#
       processing as described above, or refuse.</p></div></div><div class="page"><h1>Small\#
       news</h1><p>The harbour office said on Monday that the second plant would open before\#
       the autumn tides.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Small news"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides."
        ]),
      ]
    ),
    PageSample(
      "comments longer than story",
      #"""
      <html><body><div id="main"><h1>Short story</h1><p>The harbour office said on Monday\#
       that the second plant would open before the autumn tides.</p></div><div\#
       id="disqus_thread"><div class="post"><p>The first plant, built nine years ago, lights\#
       some four thousand homes along the quay. The first plant, built nine years ago, lights\#
       some four thousand homes along the quay. The first plant, built nine years ago, lights\#
       some four thousand homes along the quay.</p></div><div class="post"><p>“We measured\#
       every tide for a year,” said the engineer who drew the plans. “We measured every tide\#
       for a year,” said the engineer who drew the plans. “We measured every tide for a\#
       year,” said the engineer who drew the plans.</p></div></div></body></html>
      """#,
      expected: [
        .title: .text("Short story"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides."
        ]),
      ]
    ),
    PageSample(
      "forum thread",
      #"""
      <html><head><title>Tide clock stopped - Quay Forum</title><meta property="og:site_name"\#
       content="Quay Forum"></head><body><h1>Tide clock stopped</h1><div class="post"><div\#
       class="postbody"><p>The harbour office said on Monday that the second plant would open\#
       before the autumn tides.</p></div><div class="signature">Sent from the\#
       quay</div></div></body></html>
      """#,
      expected: [
        .title: .text("Tide clock stopped"),
        .source: .text("Quay Forum"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides."
        ]),
      ]
    ),
    PageSample(
      "body in json only",
      #"""
      <html><head><script\#
       type="application/ld+json">{"@type":"NewsArticle","headline":"Scripted\#
       page","articleBody":"The words come by script.\n\nThey stand in the data of the page\#
       and nowhere else in it.\nThree paragraphs in all, and this is the\#
       last."}</script></head><body><div id="root"></div><noscript>You need to enable\#
       JavaScript to run this app.</noscript></body></html>
      """#,
      expected: [
        .title: .text("Scripted page"),
        .body: .paragraphs([
          "The words come by script.",
          "They stand in the data of the page and nowhere else in it.",
          "Three paragraphs in all, and this is the last.",
        ]),
      ]
    ),
    PageSample(
      "title cut in head",
      #"""
      <html><head><meta property="og:title" content="The long night of the ferrymen and what\#
       it…"><title>x</title></head><body><h1>The long night of the ferrymen and what it meant\#
       to the town</h1><p>The harbour office said on Monday that the second plant would open\#
       before the autumn tides.</p></body></html>
      """#,
      expected: [
        .title: .text("The long night of the ferrymen and what it meant to the town"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides."
        ]),
      ]
    ),
    PageSample(
      "title with section and site",
      #"""
      <html><head><title>Eels return | Nature | Coast Wire</title><meta\#
       property="article:section" content="Nature"><meta property="og:site_name"\#
       content="Coast Wire"></head><body><div><p>The harbour office said on Monday that the\#
       second plant would open before the autumn tides.</p><p>Fishing crews had asked for a\#
       later date, and the council gave them two more weeks.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Eels return"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "title keeps its dash",
      #"""
      <html><head><title>Eels - a history</title></head><body><p>The harbour office said on\#
       Monday that the second plant would open before the autumn tides.</p><p>Fishing crews\#
       had asked for a later date, and the council gave them two more weeks.</p></body></html>
      """#,
      expected: [
        .title: .text("Eels - a history"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "site by host",
      #"""
      <html><head><title>Eels return - Coast Wire</title><link rel="canonical"\#
       href="https://www.coastwire.test/eels"></head><body><p>The harbour office said on\#
       Monday that the second plant would open before the autumn tides.</p><p>Fishing crews\#
       had asked for a later date, and the council gave them two more weeks.</p></body></html>
      """#,
      expected: [
        .title: .text("Eels return"),
        .url: .text("https://www.coastwire.test/eels"),
        .source: .text("coastwire.test"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "dateline explained acronym",
      #"""
      <html><body><article><h1>Energy report</h1><p>The International Energy Agency (IEA) – a\#
       body of many states – said that tides could light a tenth of all homes.</p><p>It gave\#
       no date.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Energy report"),
        .dateline: .none,
        .agency: .none,
        .body: .paragraphs([
          "The International Energy Agency (IEA) – a body of many states – said that tides could light a tenth of all homes.",
          "It gave no date.",
        ]),
      ]
    ),
    PageSample(
      "dateline span",
      #"""
      <html><body><article><h1>Winds fall</h1><p><span class="dateline">HALVERN (Reuters) -\#
       </span>Winds fell along the whole coast on Monday, and the ferries went out\#
       again.</p><p>All was well.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Winds fall"),
        .dateline: .text("HALVERN"),
        .agency: .text("Reuters"),
        .body: .paragraphs([
          "Winds fell along the whole coast on Monday, and the ferries went out again.",
          "All was well.",
        ]),
      ]
    ),
    PageSample(
      "caption glued to dateline",
      #"""
      <html><body><article><h1>Party visit</h1><p>Envoys at the quay (Photo: VNA)Hanoi (VNA)\#
       - Envoys came to the quay on Monday to see the tidal plant.</p><p>They left at\#
       night./.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Party visit"),
        .dateline: .text("Hanoi"),
        .agency: .text("VNA"),
        .captions: .list(["Envoys at the quay (Photo: VNA)"]),
        .body: .paragraphs([
          "Envoys came to the quay on Monday to see the tidal plant.",
          "They left at night.",
        ]),
      ]
    ),
    PageSample(
      "utf 16 page",
      #"""
      <html><head><title>Wide letters</title></head><body><h1>Wide letters</h1><p>The harbour\#
       office said on Monday that the second plant would open before the autumn\#
       tides.</p></body></html>
      """#,
      encoding: .utf16,
      expected: [
        .title: .text("Wide letters"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides."
        ]),
      ]
    ),
    PageSample(
      "latin 1 undeclared",
      #"""
      <html><body><h1>Café à quai</h1><p>Le café du port a rouvert lundi après une année de\#
       travaux, et les pêcheurs étaient là.</p></body></html>
      """#,
      encoding: .latin1,
      expected: [
        .title: .text("Café à quai"),
        .body: .paragraphs([
          "Le café du port a rouvert lundi après une année de travaux, et les pêcheurs étaient là."
        ]),
        .language: .text("fr"),
      ]
    ),
    PageSample(
      "xhtml with declaration",
      #"""
      <?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0\#
       Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"\#
       xml:lang="sv"><head><title>Nya kraftverket</title></head><body><h1>Nya\#
       kraftverket</h1><p>Hamnkontoret sade på måndagen att det andra kraftverket öppnar före\#
       hösten.</p><p>Annons</p><p>Läs också: <a href="/x">Gamla kvarnen\#
       brann</a></p></body></html>
      """#,
      encoding: .latin1,
      expected: [
        .title: .text("Nya kraftverket"),
        .body: .paragraphs([
          "Hamnkontoret sade på måndagen att det andra kraftverket öppnar före hösten."
        ]),
        .language: .text("sv"),
      ]
    ),
    PageSample(
      "elementor page",
      #"""
      <html><head><meta property="og:title" content="Built of widgets"></head><body><div\#
       class="elementor elementor-12"><section class="elementor-section"><div\#
       class="elementor-widget elementor-widget-heading"><div\#
       class="elementor-widget-container"><h1 class="elementor-heading-title">Built of\#
       widgets</h1></div></div><div class="elementor-widget\#
       elementor-widget-theme-post-content"><div class="elementor-widget-container"><p>The\#
       harbour office said on Monday that the second plant would open before the autumn\#
       tides.</p><p>Fishing crews had asked for a later date, and the council gave them two\#
       more weeks.</p></div></div></section></div></body></html>
      """#,
      expected: [
        .title: .text("Built of widgets"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "layout tables nested",
      #"""
      <html><head><title>Nested tables</title></head><body><table><tr><td colspan=2><img\#
       src=logo.gif alt="Port Selby Herald"></td></tr><tr><td><table><tr><td><a\#
       href=1>News</a></td></tr><tr><td><a\#
       href=2>Sport</a></td></tr></table></td><td><table><tr><td><h2>Nested\#
       tables</h2></td></tr><tr><td>The harbour office said on Monday that the second plant\#
       would open before the autumn tides.<br><br>Fishing crews had asked for a later date,\#
       and the council gave them two more\#
       weeks.</td></tr></table></td></tr></table></body></html>
      """#,
      expected: [
        .title: .text("Nested tables"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "standfirst before article body",
      #"""
      <html><head><meta name="description" content="A room under the\#
       quay."></head><body><h1>Lamp room</h1><h2 class="subtitle">A room under the\#
       quay.</h2><div class="post-content"><p>The harbour office said on Monday that the\#
       second plant would open before the autumn tides.</p><p>Fishing crews had asked for a\#
       later date, and the council gave them two more weeks.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Lamp room"),
        .summary: .text("A room under the quay."),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "author is the site",
      #"""
      <html><head><meta property="og:site_name" content="Coast Wire"><script\#
       type="application/ld+json">{"@type":"NewsArticle","headline":"Site\#
       author","author":{"@type":"Organization","name":"Coast\#
       Wire"}}</script></head><body><article><h1>Site author</h1><p class="byline">By Ann\#
       Reed and Jo Marsh</p><p>The harbour office said on Monday that the second plant would\#
       open before the autumn tides.</p><p>Fishing crews had asked for a later date, and the\#
       council gave them two more weeks.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Site author"),
        .authors: .list(["Ann Reed", "Jo Marsh"]),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "byline with date and place",
      #"""
      <html><body><article><h1>Dated line</h1><div class="byline">By Pim Sallow | 12 March\#
       2018, 14:30</div><p>The harbour office said on Monday that the second plant would open\#
       before the autumn tides.</p><p>Fishing crews had asked for a later date, and the\#
       council gave them two more weeks.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Dated line"),
        .authors: .list(["Pim Sallow"]),
        .published: .text("2018-03-12T14:30:00Z"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "reading time and views",
      #"""
      <html><body><article><h1>Line of notes</h1><div class="post-meta"><span\#
       class="date">March 12, 2018</span><span class="reading-time">4 min read</span><span\#
       class="views">1,204 views</span></div><p>The harbour office said on Monday that the\#
       second plant would open before the autumn tides.</p><p>Fishing crews had asked for a\#
       later date, and the council gave them two more weeks.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Line of notes"),
        .published: .text("2018-03-12T00:00:00Z"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "medium like",
      #"""
      <html><head><title>Notes on eels. I met them at the quay | by Nell Tarn |\#
       Medio</title><meta property="og:title" content="Notes on eels"><meta\#
       property="og:site_name" content="Medio"><meta name="author" content="Nell\#
       Tarn"></head><body><article><div><section><div><div><h1>Notes on eels</h1><div><a\#
       rel="noopener" href="/@nell">Nell Tarn</a></div><p>The harbour office said on Monday\#
       that the second plant would open before the autumn tides.</p><p>Fishing crews had\#
       asked for a later date, and the council gave them two more weeks.</p><p>The first\#
       plant, built nine years ago, lights some four thousand homes along the\#
       quay.</p></div></div></section></div></article></body></html>
      """#,
      expected: [
        .title: .text("Notes on eels"),
        .authors: .list(["Nell Tarn"]),
        .source: .text("Medio"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
          "The first plant, built nine years ago, lights some four thousand homes along the quay.",
        ]),
      ]
    ),
    PageSample(
      "guardian like",
      #"""
      <html lang="en"><head><meta property="og:title" content="Tide rises over marsh"><meta\#
       property="article:author" content="https://paper.test/profile/jo"><meta\#
       property="article:tag" content="Marsh,Sea"></head><body><main><article><div\#
       data-gu-name="headline"><h1>Tide rises over marsh</h1></div><div\#
       data-gu-name="meta"><address aria-label="Contributor info"><a rel="author"\#
       href="/profile/jo">Jo Marsh</a></address><details><summary>Mon 5 Mar 2018 10.11\#
       GMT</summary>Last modified on Tue 6 Mar 2018 10.11 GMT</details></div><div\#
       id="maincontent" class="article-body-viewer"><p>The harbour office said on Monday that\#
       the second plant would open before the autumn tides.</p><aside><p>Sign up to the tide\#
       list</p></aside><p>Fishing crews had asked for a later date, and the council gave them\#
       two more weeks.</p></div><div class="submeta"><ul><li><a\#
       href="/sea">Sea</a></li></ul></div></article></main></body></html>
      """#,
      expected: [
        .title: .text("Tide rises over marsh"),
        .authors: .list(["Jo Marsh"]),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
        .language: .text("en"),
      ]
    ),
    PageSample(
      "press release",
      #"""
      <html><body><div class="release-body"><h1>Selby Works orders turbines</h1><p>PORT\#
       SELBY, Ore., Sept. 19, 2025 /PRNewswire/ -- Selby Works said it had ordered nine\#
       turbines for the second tidal plant.</p><p>They come in spring.</p><p>SOURCE Selby\#
       Works Inc.</p></div></body></html>
      """#,
      expected: [
        .title: .text("Selby Works orders turbines"),
        .dateline: .text("PORT SELBY, Ore."),
        .body: .paragraphs([
          "Selby Works said it had ordered nine turbines for the second tidal plant.",
          "They come in spring.",
        ]),
      ]
    ),
    PageSample(
      "no article at all but words",
      #"""
      <p>The harbour office said on Monday that the second plant would open before the autumn\#
       tides.<p>Fishing crews had asked for a later date, and the council gave them two more\#
       weeks.
      """#,
      expected: [
        .title: .text(""),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "pull quote aside",
      #"""
      <html><body><article><h1>Pulled</h1><p>The harbour office said on Monday that the\#
       second plant would open before the autumn tides.</p><aside class="pullquote"><p>Every\#
       tide for a year</p></aside><p>Fishing crews had asked for a later date, and the\#
       council gave them two more weeks.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Pulled"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
    PageSample(
      "video fallback text",
      #"""
      <html><body><article><h1>Moving</h1><video controls src="/v.mp4">Your browser does not\#
       support the video tag.</video><p>The harbour office said on Monday that the second\#
       plant would open before the autumn tides.</p><iframe src="/x">frame\#
       words</iframe><p>Fishing crews had asked for a later date, and the council gave them\#
       two more weeks.</p></article></body></html>
      """#,
      expected: [
        .title: .text("Moving"),
        .body: .paragraphs([
          "The harbour office said on Monday that the second plant would open before the autumn tides.",
          "Fishing crews had asked for a later date, and the council gave them two more weeks.",
        ]),
      ]
    ),
  ]
}
