"""Articles that mean harm by their size or their shape, made on the spot.

Every file is written within `write`, one a case; its name begins with the case's, so that
`path:NAME` finds it in the reader.
"""

import gzip
import io
import os

MEGABYTE = 1 << 20


def page(body, title="An article that means harm"):
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{body}</body></html>"


def feed(items):
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Hostile Wire</title>'
        f"{items}</channel></rss>"
    )


def item(number, title="Notice", body="A short text."):
    return (
        f"<item><title>{title} {number}</title><guid>{title[:8]}-{number}</guid>"
        f"<description>{body}</description></item>"
    )


def large_title():
    return feed(item(0, title="Harbour " * (9 * MEGABYTE // 8)))


def large_plain_title():
    return "Harbour" * (9 * MEGABYTE // 7) + "\n\nThe quay is cold.\n"


def nested_page():
    return page("<div>" * 200_000 + "<p>The middle of it.</p>" + "</div>" * 200_000)


def mixed_nesting():
    return page("<b><i><p><ul><li>" * 60_000 + "The middle of it.")


def unclosed_tags():
    return page("<p><b><a href='https://quay.example/'>word " * 100_000)


def unclosed_sign():
    return page("<a " * 1_000_000)


def wide_table():
    row = "".join(f"<td>cell {number}</td>" for number in range(400))
    return page("<table>" + f"<tr>{row}</tr>" * 60 + "</table>")


def wide_markdown_table():
    row = "| tide " * 400 + "|\n"
    return "# A table\n\n" + row + "|---" * 400 + "|\n" + row * 60


def many_divs():
    return page("<div>a</div>" * 400_000)


def many_paragraphs():
    return page("<p>The tide.</p>" * 200_000)


def one_word():
    return page("<p>" + "harbour" * (5 * MEGABYTE // 7) + "</p>")


def one_plain_word():
    return "A word\n\n" + "harbour" * (5 * MEGABYTE // 7)


def one_wide_word():
    return page("<p>" + "港" * (5 * MEGABYTE // 3) + "</p>")


def many_links():
    return page(
        "".join(f"<p><a href='https://quay.example/{number}'>link {number}</a></p>"
                for number in range(10_000))
    )


def links_in_a_line():
    links = (f"<a href='https://quay.example/{number}'>a</a> " for number in range(10_000))
    return page("<p>" + "".join(links) + "</p>")


def deep_lists():
    return page("<ul><li>item " * 60 + "the end" + "</li></ul>" * 60)


def deep_quotes():
    return "# Quotes\n\n" + "> " * 20_000 + "the end\n\n" + "* " * 20_000 + "the end\n"


def combining_marks():
    return page("<p>a" + "\u0301\u0323" * 500_000 + "</p>")


def combining_title():
    return feed(item(0, title="a" + "\u0301" * 1_000_000))


def joined_emoji():
    family = "\u200d".join("👩👩👧👦" * 50_000)
    chain = "👩\u200d" * 100_000
    return page(f"<p>{family}</p><p>{chain}</p>")


def bidi_controls():
    turned = "".join(f"{turn}quay {turn}" for turn in "\u202e\u202d\u2066\u2067\u2068\u200f") * 5_000
    return page(f"<p>{turned}</p><p>{'א a ' * 50_000}</p>", title="\u202eTurned\u2066 round")


def right_to_left():
    return page("<p>" + "שלום hello مرحبا 12 " * 100_000 + "</p>")


def xml_bomb():
    levels = "".join(
        f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in range(1, 12)
    )
    return (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "harbour">{levels}'
        '<!ENTITY outer SYSTEM "file:///etc/passwd">]>'
        + feed(item(0, title="Bomb &e11; &outer;", body="&e11; &outer;"))[21:]
    )


def quadratic_bomb():
    return (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e "{"harbour " * 10_000}">]>'
        + feed(item(0, title="Square", body="&e;" * 100_000))[21:]
    )


def packed_zeros():
    packed = io.BytesIO()
    with gzip.open(packed, "wb", compresslevel=1) as file:
        file.write(b"The tide.\n\n")
        for _ in range(1024):
            file.write(b"harbour " * (MEGABYTE // 8))
    return packed.getvalue()


def packed_twice():
    return gzip.compress(gzip.compress(b"<p>" + bytes(64 * MEGABYTE)))


def invalid_text():
    return b"Broken letters\n\n" + b"quay \xff\xfe\xc3\x28\xed\xa0\x80\xf8\x88\x80 " * 100_000


def zeros():
    return b"Zeros\n\nThe quay" + b"\0" * 100_000 + b"is cold.\n" + b"a\0" * 100_000


def wide_zeros():
    return b"\xff\xfe" + "Sixteen bits\n\nThe quay.\n".encode("utf-16-le") + b"\0\xd8" * 100_000


def references():
    return page("<p>" + "&amp;&#x41;&eacute;&nosuch;&#1114112;" * 200_000 + "</p>")


def ampersands():
    return page("<p>" + "&" * 1_000_000 + "</p>")


def brackets():
    return "# Signs\n\n" + "[" * 200_000 + "\n\n" + "![" * 200_000 + "\n"


def stars():
    return "# Signs\n\n" + "*" * 200_000 + "\n\n" + "**a *b " * 100_000 + "\n\n" + "_*" * 100_000


def ticks():
    return "# Signs\n\n" + "".join("`" * length + " a " for length in range(1, 700)) + "\n"


def angles():
    return "# Signs\n\n" + "<" * 200_000 + "\n\n" + "<a>" * 100_000 + "\n\n" + "](" * 100_000


def large_feed():
    return feed("".join(item(number) for number in range(10_000)))


def larger_feed():
    return feed("".join(item(number, title="Spare") for number in range(30_000)))


def large_mail():
    part = "--quay\nContent-Type: text/plain\n\nPart of the mail.\n"
    return (
        "From: Ann <ann@quay.example>\nSubject: A thousand parts\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="quay"\n\n' + part * 1_000 + "--quay--\n"
    )


def deep_mail():
    opened = "".join(
        f'Content-Type: multipart/mixed; boundary="q{level}"\n\n--q{level}\n'
        for level in range(5_000)
    )
    return f"From: ann@quay.example\nSubject: Deep\nMIME-Version: 1.0\n{opened}\nThe end.\n"


def header_flood():
    fields = "".join(f"X-Quay-{number}: {'tide ' * 20}\n" for number in range(50_000))
    return f"From: ann@quay.example\nSubject: Fields\n{fields}\nThe end.\n"


def deep_json():
    return '{"version": "https://jsonfeed.org/version/1.1", "title": "Deep", "items": ' + "[" * 100_000


def deep_objects():
    return '{"version": "https://jsonfeed.org/version/1.1", "items": [' + '{"a":' * 100_000


def many_attributes():
    return page("<p " + " ".join(f"a{number}='tide'" for number in range(200_000)) + ">The end.</p>")


def deep_outline():
    return '<opml version="2.0"><body>' + '<outline text="a">' * 100_000 + "</body></opml>"


def long_code():
    return page("<pre>" + "harbour\t" * (2 * MEGABYTE // 8) + "\n" + "tide\n" * 300_000 + "</pre>")


def long_lines():
    return "Lines\n\n" + ("harbour " * 20_000 + "\n") * 20


def long_plain():
    return "Lines\n\n" + "A line of the log of the harbour.\n" * 400_000


CASES = [
    case
    for case in list(globals().values())
    if callable(case) and case.__module__ == __name__ and case not in (page, feed, item)
]


def write(folder, names=None):
    """Writes the files; the names of the cases, with those that are written otherwise."""
    os.makedirs(folder, exist_ok=True)
    written = []
    for case in CASES:
        name = case.__name__.replace("_", "-")
        if names and name not in names:
            continue
        content = case()
        content = content if isinstance(content, bytes) else content.encode()
        with open(os.path.join(folder, name + ".file"), "wb") as file:
            file.write(content)
        written.append(name)
    if not names or "large-sparse" in names:
        with open(os.path.join(folder, "large-sparse.txt"), "wb") as file:
            file.write(b"A file without an end\n\nThe quay is cold.\n")
            file.truncate(1 << 30)
        written.append("large-sparse")
    return written
