"""Articles with sequences for the terminal in every field, and what of them reached it.

A payload bears numbers that the program itself never writes, so that a sequence of the article's
own is told from one of the program's by looking at the raw bytes.
"""

import json
import os
import re

MARK = "31337"
# Controls of both kinds, and what turns or hides text.
PAYLOADS = {
    "csi": "\x1b[31337;31337H",
    "title": "\x1b]0;31337\x07",
    "clipboard": "\x1b]52;c;MzEzMzc=\x07",
    "link": "\x1b]8;;http://31337.example/\x1b\\quay\x1b]8;;\x1b\\",
    "device": "\x1bP31337q\x1b\\",
    "program": "\x1b_31337\x1b\\",
    "report": "\x1b[31337n\x1b[31337c",
    "mode": "\x1b[?31337h\x1bc",
    "eight": "\x9b31337m\x9d0;31337\x9c\x9031337\x9c",
    "small": "31337\x07\x7f\x85",
    "smaller": "31337\x08\x0e\x0f\x0b\x0c",
    "turned": "\u202e31337\u2066\u200f\u061c\u2028\ufeff\U000e0041",
}
# All that the program may write: what ncurses makes of xterm's description, and two of its own.
WRITTEN = re.compile(
    rb"\x1b\[[?>=]?[0-9;:]*[ !\"'$]?[@-~]|\x1b[()][0-9A-B]|\x1b[=>78M]|\x1b\\"
    rb"|\x1b\](?:8;[ -~]*;[!-~]*|52;c;[A-Za-z0-9+/=]*|1[01];\?|104)(?:\x1b\\|\x07)"
)
FORBIDDEN = re.compile(
    "[\x00-\x06\x07\x0b\x0c\x10-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff"
    "\U000e0001-\U000e007f]"
)


def leaks(data):
    """What stands in the bytes that the program would never write of itself."""
    # It ends what a guest may have left half written.
    data = data.replace(b"\x18\x1b\\", b"")
    found = [
        sequence.group() for sequence in WRITTEN.finditer(data)
        if MARK.encode() in sequence.group() and not sequence.group().startswith(b"\x1b]8;")
    ]
    found += [
        sequence.group() for sequence in WRITTEN.finditer(data)
        if b"MzEzMzc" in sequence.group() or sequence.group() == b"\x1bc"
    ]
    text = WRITTEN.sub(b"", data)
    found += [text[place.start() : place.start() + 20] for place in re.finditer(rb"\x1b", text)]
    shown = text.replace(b"\x1b", b"").decode(errors="replace")
    return found + [shown[place.start() :][:10].encode() for place in FORBIDDEN.finditer(shown)]


def referred(text):
    """The text with its controls as references of XML."""
    return "".join(f"&#{ord(sign)};" if sign < " " or sign > "~" else sign for sign in text)


def rss(x, name):
    return f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed {x}</title><language>{x}</language>
 <item><title>RSS {name} {x}</title><link>https://quay.example/rss/{name}/{x}</link><guid>{name}{x}</guid>
 <dc:creator>Ann {x}</dc:creator><category>tag{x}</category><pubDate>{x}</pubDate>
 <enclosure url="https://quay.example/rss/{name}/{x}" type="{x}" length="{x}"/>
 <description>Lead {x} &lt;b&gt;{x}&lt;/b&gt; &lt;img alt="{x}" src="a"&gt;
 &lt;a href="https://quay.example/rss/{name}/{x}"&gt;link {x}&lt;/a&gt; &lt;pre&gt;{x}&lt;/pre&gt;</description>
 </item></channel></rss>"""


def atom(x, name):
    return f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Atom {x}</title>
 <entry><title>Atom {name} {x}</title><id>atom-{name}-{x}</id><author><name>Ben {x}</name></author>
 <link href="https://quay.example/atom/{name}/{x}" title="{x}"/><category term="t{x}" label="{x}"/>
 <updated>{x}</updated><summary>Short {x}</summary>
 <content type="html">&lt;p&gt;Text {x}&lt;table&gt;&lt;tr&gt;&lt;td&gt;{x}&lt;/table&gt;</content>
 </entry></feed>"""


def json_feed(x, name):
    return json.dumps({
        "version": "https://jsonfeed.org/version/1.1", "title": "JSON " + x, "language": x,
        "items": [{
            "id": name + x, "title": f"JSON {name} {x}", "url": f"https://quay.example/json/{name}/{x}",
            "summary": x, "tags": ["t" + x], "authors": [{"name": "Cas " + x}],
            "date_published": x, "content_html": f"<p>Text {x}</p><code>{x}</code>",
            "attachments": [{"url": f"https://quay.example/json/{name}/{x}", "mime_type": x}],
        }],
    })


def html(x, name):
    return f"""<!DOCTYPE html><html lang="{x}"><head><title>Page {name} {x}</title>
 <meta name="author" content="Dee {x}"><meta name="description" content="{x}">
 <meta property="og:site_name" content="{x}"><link rel="canonical" href="https://quay.example/html/{name}/{x}">
 </head><body><article><h1>Page {name} {x}</h1><p>The quay {x} is cold and the tide is low.</p>
 <figure><img alt="{x}"><figcaption>{x}</figcaption></figure><pre>{x}</pre>
 <ul><li>{x}</ul><blockquote>{x}</blockquote><table><tr><th>{x}<td>{x}</table>
 <a href="https://quay.example/html/{name}/{x}" title="{x}">{x}</a></article></body></html>"""


def markdown(x, name):
    quoted = json.dumps(x)
    return f"""---
title: {json.dumps(f"Markdown {name} " + x)}
author: {quoted}
tags: [{quoted}]
source: {quoted}
---

# Heading {x}

Text {x} with `code {x}` and [link {x}](https://quay.example/markdown/{name}/{x} "{x}") ![{x}](a.png)

```{x}
{x}
```

- {x}

> {x}

| {x} | {x} |
|---|---|
| {x} | {x} |
"""


def mail(x, name):
    encoded = "=?utf-8?Q?" + "".join(f"={byte:02X}" for byte in x.encode()) + "?="
    return f"""From: {encoded} <ann@quay.example>
Subject: Mail {name} {encoded}
Message-ID: <{name}{x.replace(chr(10), '')}@quay.example>
List-Id: {encoded}
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=quay

--quay
Content-Type: text/plain; charset=utf-8

Text of a mail {x}.
--quay
Content-Type: application/pdf; name="{x}"
Content-Disposition: attachment; filename="{x}.pdf"

a
--quay--
"""


def nitf(x, name):
    return f"""<?xml version="1.0"?><nitf><head><title>NITF {name} {x}</title>
 <docdata><doc-id id-string="{x}"/><key-list><keyword key="{x}"/></key-list></docdata></head>
 <body><body.head><hedline><hl1>NITF {name} {x}</hl1></hedline><byline>Eve {x}</byline>
 <dateline><location>Halvern {x}</location></dateline></body.head>
 <body.content><p>Text {x}</p><media><media-caption>{x}</media-caption></media></body.content>
 </body></nitf>"""


def newsml(x, name):
    return f"""<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
 guid="{x}"><contentMeta><headline>NewsML {name} {x}</headline><by>Fay {x}</by><dateline>{x}</dateline>
 <subject><name>{x}</name></subject></contentMeta><contentSet><inlineXML><html
 xmlns="http://www.w3.org/1999/xhtml"><body><p>Text {x}</p></body></html></inlineXML></contentSet>
 </newsItem>"""


def ninjs(x, name):
    return json.dumps({
        "uri": "quay:" + name + x, "type": "text", "headline": f"ninjs {name} {x}",
        "byline": "Gus " + x, "located": x, "body_text": "Text " + x, "copyrightholder": x,
        "subject": [{"name": x}], "versioncreated": x,
    })


def outline(x, name):
    return f"""<opml version="2.0"><head><title>{x}</title></head><body>
 <outline text="Outline {name} {x}" xmlUrl="https://quay.example/outline/{name}/{x}" htmlUrl="https://quay.example/outline/{name}/{x}"/>
 </body></opml>"""


def plain(x, name):
    return f"""Plain {name} {x}

By Ann {x}

Halvern {x} (CW) – The quay {x} is cold.

(Photo: {x})

The tide {x} is low. https://quay.example/plain/{name}/{x}

–CW {x}
"""


WRITERS = {
    "rss": rss, "atom": atom, "feed.json": json_feed, "html": html, "md": markdown, "eml": mail,
    "nitf": nitf, "newsml": newsml, "ninjs.json": ninjs, "opml": outline, "txt": plain,
}


def write(folder):
    """Writes every payload in every field of every format, once as it is and once referred to."""
    for name, payload in PAYLOADS.items():
        # What a file system takes stands in the names too.
        here = os.path.join(folder, "payload " + payload.replace("/", "|"))
        os.makedirs(here, exist_ok=True)
        for ending, writer in WRITERS.items():
            path = os.path.join(here, f"{payload.replace('/', '|')}.{ending}")
            put(path, writer(payload, name).encode())
            if ending in ("rss", "atom", "html", "nitf", "newsml", "opml", "md"):
                put(f"{path}.referred.{ending}", writer(referred(payload), name + " ref").encode())
        # Eight bits, as old systems wrote them, and files that are no news at all.
        put(os.path.join(here, "eight"), plain(payload, name).encode("latin-1", "replace"))
        put(os.path.join(here, payload.replace("/", "|")), b"")


def put(path, content):
    with open(path, "wb") as file:
        file.write(content)
