"""Made-up feeds and pages for measuring: the same files every time."""

import datetime
import html
import itertools
import json
import os
import random
import shutil
from email.utils import format_datetime

from bench import corpus

FORM = 1  # Files of another form are thrown away and made again.
FEEDS, ITEMS_PER_FEED = 500, 50
PAGES, PARAGRAPHS_PER_PAGE = 4_000, 12
DRAWN = 1_000_000


def feeds(folder):
    """The path of about 100 MB of RSS under `folder`, made unless it is there."""
    return made(folder, "feeds", FEEDS, "xml", feed)


def pages(folder):
    """The path of about 100 MB of HTML under `folder`, made unless it is there."""
    return made(folder, "pages", PAGES, "html", page)


def made(folder, name, count, suffix, write):
    path = os.path.join(folder, name)
    about, wanted = path + ".json", {"form": FORM, "files": count}
    if os.path.exists(about):
        with open(about, encoding="utf-8") as file:
            if json.load(file) == wanted:
                return path
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    words = Words(name)
    for number in range(count):
        with open(os.path.join(path, f"{number:05}.{suffix}"), "w", encoding="utf-8") as file:
            file.write(write(words, number))
    with open(about, "w", encoding="utf-8") as file:
        json.dump(wanted, file)
    return path


class Words:
    """Sentences and what else a feed or page is made of."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        words = corpus.vocabulary(self.random)
        totals = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))
        self.stream = self.random.choices(words, cum_weights=totals, k=DRAWN)

    def some(self, least, most):
        count = self.random.randint(least, most)
        start = self.random.randrange(DRAWN - count)
        return self.stream[start : start + count]

    def title(self):
        return corpus.sentence(self.some(6, 11)).rstrip(".")

    def name(self):
        return " ".join(word.capitalize() for word in self.some(2, 2))

    def sentences(self, least=2, most=5):
        count = self.random.randint(least, most)
        return " ".join(corpus.sentence(self.some(8, 24)) for _ in range(count))

    def paragraph(self):
        """A paragraph as editors make them: a link or a stressed word in every other one."""
        text = html.escape(self.sentences(), quote=False)
        kind = self.random.randrange(4)
        if kind == 0:
            text += f' <a href="https://news.example/{self.slug()}">{self.title()}</a>.'
        elif kind == 1:
            text += f" <em>{self.title()}</em> &mdash; &ldquo;{self.sentences(1, 1)}&rdquo;"
        return f"<p>{text}</p>"

    def slug(self):
        return "-".join(self.some(4, 7))


def feed(words, number):
    date = corpus.NEWEST - datetime.timedelta(hours=number)
    items = "".join(
        item(words, date - datetime.timedelta(minutes=5 * place)) for place in range(ITEMS_PER_FEED)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>{words.name()}</title>
<link>https://news.example/{number}/</link>
<atom:link href="https://news.example/{number}/feed.xml" rel="self" type="application/rss+xml"/>
<description>{words.title()}</description>
<language>en</language>
{items}</channel>
</rss>
"""


def item(words, date):
    """Half the items hold their text in CDATA, the others escaped, as publishing systems do."""
    link = f"https://news.example/{date:%Y/%m/%d}/{words.slug()}"
    text = "\n".join(words.paragraph() for _ in range(words.random.randint(4, 10)))
    is_literal = words.random.random() < 0.5
    body = f"<![CDATA[{text}]]>" if is_literal else html.escape(text, quote=False)
    tags = "".join(f"<category>{words.name()}</category>\n" for _ in range(3))
    return f"""<item>
<title>{words.title()}</title>
<link>{link}</link>
<guid isPermaLink="true">{link}</guid>
<pubDate>{format_datetime(date)}</pubDate>
<dc:creator>{words.name()}</dc:creator>
{tags}<description>{words.sentences(1, 2)}</description>
<content:encoded>{body}</content:encoded>
</item>
"""


def page(words, number):
    date = corpus.NEWEST - datetime.timedelta(minutes=number)
    title, author = words.title(), words.name()
    link = f"https://news.example/{date:%Y/%m/%d}/{words.slug()}"
    body = "\n".join(words.paragraph() for _ in range(PARAGRAPHS_PER_PAGE))
    described = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": date.isoformat(),
            "author": {"@type": "Person", "name": author},
        }
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title} | The Daily Quay</title>
<link rel="canonical" href="{link}">
<meta property="og:title" content="{title}">
<meta property="og:site_name" content="The Daily Quay">
<meta property="og:description" content="{words.sentences(1, 1)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="application/ld+json">{described}</script>
<style>{styles(words)}</style>
</head>
<body class="page article-page">
<header class="site-header"><nav class="main-nav"><ul>
{links(words, 40)}
</ul></nav></header>
<main><article class="story">
<h1>{title}</h1>
<div class="byline">By {author}</div>
<time datetime="{date.isoformat()}">{date:%d %B %Y}</time>
<figure><img src="/pictures/{number}.jpg" alt="{words.title()}"><figcaption>{words.sentences(1, 1)}</figcaption></figure>
<div class="story-body">
{body}
</div>
</article>
<aside class="related"><ul>
{links(words, 30)}
</ul></aside></main>
<footer class="site-footer"><ul>
{links(words, 20)}
</ul></footer>
<script>{script(words)}</script>
</body>
</html>
"""


def links(words, count):
    return "\n".join(
        f'<li class="item item-{place}"><a class="link" href="/{words.slug()}">{words.title()}</a></li>'
        for place in range(count)
    )


def styles(words):
    return "\n".join(f".{word} {{ margin: 0 auto; color: #333; }}" for word in words.some(30, 30))


def script(words):
    return "\n".join(f'window.{word} = "<{word}>" && true;' for word in words.some(40, 40))
