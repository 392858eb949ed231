"""A library measured whole: the rows and targets of the table of speeds."""

import os
import tempfile

from bench.engines import measure_engines
from bench.keys import Keys, measure_keys, measure_marks
from bench.measurements import MB, Measurements, Target
from bench.search import Search, Typing, measure_letters, settled
from bench.starts import measure_first_starts, measure_warm_starts, rest
from rig.library import Library, Words
from rig.terminal import Program

# How often each key is pressed in a large library, and in one with little to find.
KEYS, FEWER_KEYS = 20, 10
# From so many articles on, the targets of a large or a huge archive hold.
LARGE, HUGE = 50_000, 500_000


def measure(program, path, title, repeats, has_engines=True):
    """Prints the tables of a library; the number of wrong answers."""
    print(f"\n## {title}\n\nThe load is {os.getloadavg()[0]:.1f} before.", flush=True)
    with tempfile.TemporaryDirectory() as home:
        library = Library(program, path, home)
        results = Measurements()
        measure_first_starts(library, results, repeats)
        measure_warm_starts(library, results, repeats)
        words = Words(path)
        typing = measure_use(library, words, results)
        results.targets = targets(library.count)
        results.print(f"{title}, {library.count:,} articles, {library.text_bytes / MB:,.0f} MB")
        typing.print()
        if has_engines:
            measure_engines(library, words, results)
        return typing.faults


def measure_use(library, words, results):
    reader = Program([library.program, library.path], library.environment)
    try:
        # What is done once after a start is no part of a key.
        rest(reader)
        keys = Keys(reader, results)
        count = KEYS if library.count >= LARGE else FEWER_KEYS
        measure_keys(keys, library, count)
        searches = Search.all(library, words)
        keys.press(None, b"/")
        pause = 0.15 if library.count < LARGE else 0.3 if library.count < HUGE else 1
        expected = settled(reader, searches, pause)
        measure_letters(keys, searches, expected, 1 if library.count < LARGE else 2)
        typing = Typing(reader, library, expected)
        for search in searches:
            typing.type(search)
        keys.press(None, b"\r")
        measure_marks(keys, library, count)
        results.add("peak memory, after all keys", reader.peak_memory() / MB, unit="MB")
        reader.read_all()
    finally:
        reader.kill()
    return typing


def targets(count):
    """What a library of so many articles should stay under."""
    if count < LARGE:
        return small_targets(first=40 if count < 1000 else 1000)
    is_huge = count >= HUGE
    page = Target(2, 95)
    article = Target(6, 95)
    return {
        "warm start to the list on screen": Target(40 if is_huge else 30),
        "first start, no index: first articles": Target(300),
        "indexing all": Target(360 if is_huge else 30),
        "a key in the search bar to its results": Target(40 if is_huge else 15, 95),
        "line in the list": page,
        "page in the list": page,
        "article under the cursor complete": article,
        "opening an article": article,
        "marking one, in the journal and on screen": Target(2),
        "marking all listed read": Target(1000 if is_huge else 100),
        "peak memory, list and article up": Target(150 if is_huge else 60),
    }


def small_targets(first):
    key = Target(5)
    names = ["line in the list", "page in the list", "opening an article", "page in the article"]
    names += ["line in the article", "back to the list", "a key in the search bar to its results"]
    return {
        "first start, no index: first articles": Target(first),
        "warm start to the list on screen": Target(first),
        **{name: key for name in names},
        "marking one, in the journal and on screen": key,
        "peak memory, list and article up": Target(100),
    }
