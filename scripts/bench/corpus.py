"""A made-up library for measuring: the same files every time.

The words are put together from syllables, so that nothing is copied from anywhere; they follow
the uneven frequencies of real text, since a search meets common words far more often than rare ones.
"""

import datetime
import itertools
import json
import os
import random
import shutil

FORM = 3  # A corpus of another form is thrown away and made again.
NEWEST = datetime.datetime(2026, 6, 30, 18, 0, tzinfo=datetime.timezone.utc)
YEARS = 10
BYTES_PER_ARTICLE = 4000
WORDS = 60_000
# So many words are drawn beforehand, and the articles are stretches of them: that is quick enough
# for a million articles.
MOST_DRAWN = 4_000_000
DRAWN_PER_ARTICLE = 300
SMALL_WORDS = """the of to and in a said for that on is was with by as at it from be has had will
their been were after its this more about when up one over new than into year first two some""".split()
ONSETS = "b c d f g h k l m n p r s t v br cl dr fl gr pl st tr th sh".split() + [""]
VOWELS = "a e i o u ai ea oa ou".split()
CODAS = ["", "", "", "n", "r", "s", "l", "nd", "rt", "st", "m", "ck"]
PLACES = ["Harrowmouth", "Tellensea", "Ostrava Quay", "Vantry", "Colwick Bay", "Numeira"]
AGENCIES = ["Harbour Wire", "Northline", "Coast Press", "Meridian"]


def library(folder, count):
    """The path of a library of `count` articles under `folder`, made unless it is there."""
    path = os.path.join(folder, f"library-{count}")
    about = os.path.join(path + ".json")
    wanted = {"form": FORM, "articles": count}
    try:
        with open(about, encoding="utf-8") as file:
            if json.load(file) == wanted:
                return path
    except (OSError, ValueError):
        pass
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    write(path, count)
    with open(about, "w", encoding="utf-8") as file:
        json.dump(wanted, file)
    return path


def write(path, count):
    random_source = random.Random(count)
    words = vocabulary(random_source)
    totals = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))
    drawn = min(MOST_DRAWN, DRAWN_PER_ARTICLE * count)
    stream = random_source.choices(words, cum_weights=totals, k=drawn)
    for number in range(count):
        age = datetime.timedelta(days=365.25 * YEARS * number / count, minutes=number % 7)
        write_article(path, number, NEWEST - age, random_source, stream)


def write_article(path, number, date, random_source, stream):
    def pick(least, most):
        count = random_source.randint(least, most)
        place = int(random_source.random() * (len(stream) - count))
        return stream[place : place + count]

    lines = [sentence(pick(6, 11)).rstrip("."), ""]
    place = random_source.choice(PLACES)
    agency = random_source.choice(AGENCIES)
    opening = f"{place}, {date.day} {date:%B} ({agency}) - "
    length = 0
    target = random_source.gauss(BYTES_PER_ARTICLE, BYTES_PER_ARTICLE / 5)
    while length < target:
        sentences = (sentence(pick(8, 24)) for _ in range(random_source.randint(2, 4)))
        paragraph = opening + " ".join(sentences)
        lines += [paragraph, ""]
        length += len(paragraph) + 2
        opening = ""
    folder = os.path.join(path, f"{date.year}", f"{date.month:02}")
    os.makedirs(folder, exist_ok=True)
    file_path = os.path.join(folder, f"{number:06}.txt")
    with open(file_path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))
    os.utime(file_path, (date.timestamp(), date.timestamp()))


def sentence(words):
    text = " ".join(words)
    return text[:1].upper() + text[1:] + "."


def vocabulary(random_source):
    words = dict.fromkeys(SMALL_WORDS)
    while len(words) < WORDS:
        syllables = random_source.randint(2, 4)
        words[
            "".join(
                random_source.choice(part) for _ in range(syllables) for part in (ONSETS, VOWELS)
            )
            + random_source.choice(CODAS)
        ] = None
    return list(words)
