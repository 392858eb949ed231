"""Articles that ask for the net in every way that a format has: pictures, frames, scripts, styles,
declarations and lists of feeds. Whoever fetches one of them tells its publisher who reads what."""

import gzip
import os

# No such names exist, and the address is one that leads nowhere (RFC 5737).
HOSTS = ["beacon.example", "192.0.2.7", "[2001:db8::7]", "localhost:9"]

PAGE = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://{host}/strict.dtd">
<?xml-stylesheet href="http://{host}/page.xsl" type="text/xsl"?>
<html manifest="http://{host}/offline"><head><title>A beacon on {host}</title>
<base href="http://{host}/base/">
<meta http-equiv="refresh" content="0;url=http://{host}/refresh">
<meta property="og:image" content="http://{host}/card.png">
<meta property="og:video" content="http://{host}/card.mp4">
<link rel="canonical" href="http://{host}/story">
<link rel="stylesheet" href="http://{host}/page.css"><link rel="icon" href="//{host}/icon.ico">
<link rel="preconnect dns-prefetch prefetch prerender" href="http://{host}/">
<link rel="alternate" type="application/rss+xml" href="http://{host}/feed">
<style>@import url(http://{host}/more.css); @font-face {{ src: url(http://{host}/font.woff2) }}
body {{ background: url(http://{host}/ground.png) }}</style>
<script src="http://{host}/code.js"></script><script type="module">import "http://{host}/m.js"</script>
<script type="application/ld+json">{{"@context": "http://{host}/context", "@type": "NewsArticle",
"headline": "A beacon", "image": "http://{host}/ld.png", "url": "http://{host}/ld"}}</script></head>
<body background="http://{host}/body.png" onload="fetch('http://{host}/load')">
<article><h1>A beacon on {host}</h1>
<p>The lamp of the pier was lit again. <a href="http://{host}/read" ping="http://{host}/ping">More</a></p>
<img src="http://{host}/pixel.gif" srcset="http://{host}/2x.gif 2x" alt="A lamp" width=1 height=1>
<picture><source srcset="http://{host}/lamp.webp"><img src="//{host}/lamp.png"></picture>
<iframe src="http://{host}/frame" srcdoc="&lt;img src=http://{host}/inner.png&gt;"></iframe>
<frameset><frame src="http://{host}/set"></frameset><embed src="http://{host}/e"><object
data="http://{host}/o.swf"><param name="movie" value="http://{host}/p"></object>
<applet codebase="http://{host}/" code="A"></applet><bgsound src="http://{host}/s.wav">
<video src="http://{host}/v.mp4" poster="http://{host}/v.png"><track src="http://{host}/v.vtt"></video>
<audio src="http://{host}/a.ogg"></audio><input type="image" src="http://{host}/i.png">
<form action="http://{host}/form"><button formaction="http://{host}/button">Send</button></form>
<svg xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="http://{host}/x.svg"/>
<use xlink:href="http://{host}/u.svg#a"/><script xlink:href="http://{host}/svg.js"/></svg>
<math xlink:href="http://{host}/math"></math><blockquote cite="http://{host}/cite">Cited</blockquote>
<table background="http://{host}/t.png"><tr><td style="background:url(//{host}/td.png)">Lamp</td></tr></table>
</article></body></html>
"""

DECLARATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="http://{host}/feed.xsl"?>
<!DOCTYPE rss SYSTEM "http://{host}/rss.dtd" [
<!ENTITY % far SYSTEM "http://{host}/far.dtd"> %far;
<!ENTITY file SYSTEM "file:///etc/hostname"> <!ENTITY net SYSTEM "http://{host}/net">
<!NOTATION gif SYSTEM "http://{host}/viewer"> <!ENTITY pic SYSTEM "http://{host}/p.gif" NDATA gif>
]>
"""

FEED = DECLARATIONS + """<rss version="2.0" xmlns:xi="http://www.w3.org/2001/XInclude"
xmlns:media="http://search.yahoo.com/mrss/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
xmlns:xlink="http://www.w3.org/1999/xlink" xsi:schemaLocation="http://{host}/ http://{host}/s.xsd">
<channel><title>Beacons of {host}</title><link>http://{host}/</link>
<image><url>http://{host}/logo.png</url></image><cloud domain="{host}" port="80" path="/rpc"/>
<xi:include href="http://{host}/included.xml" parse="xml"/><newest xlink:href="http://{host}/xlink"/>
<item><title>A feed's beacon &net; &file; on {host}</title><link>http://{host}/item</link>
<guid>http://{host}/guid</guid><comments>http://{host}/comments</comments>
<source url="http://{host}/source">Elsewhere</source><enclosure url="http://{host}/e.mp3" type="audio/mpeg"/>
<media:content url="http://{host}/m.jpg"/><media:thumbnail url="http://{host}/t.jpg"/>
<description>&lt;p&gt;Lit.&lt;img src="http://{host}/d.gif"&gt;&lt;iframe src="//{host}/f"&gt;</description>
</item></channel></rss>
"""

ATOM = DECLARATIONS.replace("DOCTYPE rss", "DOCTYPE feed") + """<feed
xmlns="http://www.w3.org/2005/Atom" xml:base="http://{host}/base/"><title>Atoms of {host}</title>
<link rel="self" href="http://{host}/self"/><link rel="hub" href="http://{host}/hub"/>
<link rel="next" href="http://{host}/next"/><logo>http://{host}/logo</logo><icon>//{host}/icon</icon>
<id>urn:atoms:{host}</id><updated>2026-11-02T09:00:00Z</updated>
<entry><title>An atom's beacon on {host}</title><id>urn:atom:{host}</id>
<updated>2026-11-02T09:00:00Z</updated><link href="http://{host}/entry"/>
<content type="text/html" src="http://{host}/content"/><summary type="html">&lt;img src=a.png&gt; Lit.</summary>
</entry></feed>
"""

OUTLINE = """<?xml version="1.0"?><!DOCTYPE opml SYSTEM "http://{host}/opml.dtd">
<opml version="2.0"><head><title>Feeds of {host}</title></head><body>
<outline text="A feed" type="rss" xmlUrl="http://{host}/feed.xml" htmlUrl="http://{host}/"/>
<outline text="More" type="include" url="http://{host}/more.opml"/></body></opml>
"""

MARKDOWN = """---
title: A beacon in Markdown on {host}
url: http://{host}/markdown
image: http://{host}/cover.png
---
Lit again. ![lamp](http://{host}/lamp.png "Lamp") <http://{host}/auto> [more][far]
<img src="http://{host}/raw.png"> <iframe src="http://{host}/frame"></iframe>

![]: http://{host}/empty
[far]: http://{host}/far
"""

JSON = """{{"version": "https://jsonfeed.org/version/1.1", "title": "JSON of {host}",
"feed_url": "http://{host}/feed.json", "next_url": "http://{host}/next.json", "icon": "http://{host}/icon",
"hubs": [{{"type": "WebSub", "url": "http://{host}/hub"}}], "items": [{{"id": "http://{host}/1",
"url": "http://{host}/1", "image": "http://{host}/1.png", "banner_image": "http://{host}/banner.png",
"title": "A beacon in JSON on {host}", "content_html": "<p>Lit.<img src='http://{host}/c.png'>",
"attachments": [{{"url": "http://{host}/a.mp3", "mime_type": "audio/mpeg"}}]}}]}}
"""

MAIL = """From: Orla Venn <orla@beacon.example>
To: readers@beacon.example
Subject: A beacon by mail on {host}
Disposition-Notification-To: tell@beacon.example
List-Unsubscribe: <http://{host}/leave>
List-Unsubscribe-Post: List-Unsubscribe=One-Click
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html

<p>Lit.<img src="http://{host}/open.gif"><link rel=stylesheet href="http://{host}/mail.css">
--b
Content-Type: message/external-body; access-type=URL; URL="http://{host}/external"

Content-Type: text/plain

--b--
"""

NITF = """<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "http://{host}/nitf.dtd">
<nitf><head><title>A beacon by wire on {host}</title></head><body><body.head><hedline><hl1>A beacon by
wire on {host}</hl1></hedline></body.head><body.content><p>Lit.</p><media media-type="image">
<media-reference source="http://{host}/photo.jpg" mime-type="image/jpeg"/></media></body.content></body></nitf>
"""

TEXT = """A beacon in plain text on {host}

VANTRY (Coast Wire) - The lamp of the pier was lit again, see http://{host}/text and
file://{host}/share, ftp://{host}/pub or \\\\beacon.example\\share.
"""

NAMES = {"page.html": PAGE, "feed.xml": FEED, "atom.xml": ATOM, "feeds.opml": OUTLINE,
         "note.md": MARKDOWN, "feed.json": JSON, "letter.eml": MAIL, "story.nitf.xml": NITF,
         "wire.txt": TEXT}


def plant(folder):
    """Writes all of them below the folder; returns how many."""
    count = 0
    for number, host in enumerate(HOSTS):
        for name, text in NAMES.items():
            # Packed once, since unpacking is a road of its own.
            data = text.format(host=host).encode()
            path = os.path.join(folder, f"{number}", name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path + (".gz" if number == 1 else ""), "wb") as file:
                file.write(gzip.compress(data) if number == 1 else data)
            count += 1
    return count
