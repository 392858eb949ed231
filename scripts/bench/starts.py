"""Starts: without an index, until everything is indexed, and with the index."""

import os
import tempfile
import time

from bench.measurements import MB
from rig.library import counts, environment, is_idle, shows_an_article
from rig.terminal import ROWS, Program, TooSlow

LONGEST_INDEXING = 3600
# A library that is indexed sooner than that has no time for keys.
KEYS_AFTER = 1.5
BETWEEN_KEYS = 1.0
# A walk over the files tells oftener than that how far it is.
QUIET = 0.5


def measure_first_starts(library, results, repeats):
    """Starts without an index: until the first articles, and the last of them to the end."""
    for _ in range(repeats - 1):
        with tempfile.TemporaryDirectory() as home:
            reader = Program([library.program, library.path], environment(home))
            try:
                show_first(reader, results)
            finally:
                reader.kill()
    reader = Program([library.program, library.path], library.environment)
    try:
        show_first(reader, results)
        indexed = index_all(reader, results)
        cpu = reader.cpu_time()
        reader.read_all()
        results.add("indexing all", indexed, cpu, unit="s")
        results.add("peak memory while indexing", reader.peak_memory() / MB, unit="MB")
        found = counts(reader.screen)[1]
        start = time.monotonic()
        os.write(reader.terminal, b"Q")
        reader.wait()
        results.add("quit after indexing", 1000 * (time.monotonic() - start))
    finally:
        reader.kill()
    index, journal = library.index_bytes()
    results.add("index size ÷ text size", index / library.text_bytes, unit="")
    results.add("journal of the index after quitting", journal / MB, unit="MB")
    library.look(found)


def show_first(reader, results):
    shown = reader.start_until(shows_an_article)
    results.add("first start, no index: first articles", shown, 1000 * reader.cpu_time())


def index_all(reader, results):
    """Seconds from the start until all was counted; keys are pressed meanwhile."""
    while True:
        try:
            reader.settle(is_idle, limit=BETWEEN_KEYS)
            break
        except TooSlow:
            seconds = time.monotonic() - reader.beginning
            if seconds > LONGEST_INDEXING:
                raise
            if seconds > KEYS_AFTER:
                press_meanwhile(reader, results)
    # The answer that counts the last articles may come after the word that work is done.
    return rest(reader)


def rest(reader):
    """Seconds from the start until nothing changed any more and no work was under way."""
    is_at_rest = False
    while not is_at_rest:
        while reader.read(QUIET):
            pass
        reader.read_all()
        is_at_rest = is_idle(reader.screen) and not reader.has_input()
    return reader.last_change - reader.beginning


def press_meanwhile(reader, results):
    """The next article, a letter in the search bar, and back to all articles."""
    before = pane(reader.screen)
    try:
        moved = reader.press(b"j", lambda screen: pane(screen) != before, limit=5)
        results.add("while it indexes: next article", moved)
        reader.press(b"/")
        letter = reader.press(b"a", lambda screen: screen.line(0).startswith(" ⌕ a "), limit=5)
        results.add("while it indexes: a letter in the search bar", letter)
        reader.press(b"\x15\r")
    except TooSlow:
        results.add("while it indexes: keys without an answer in 5 s", 1, unit="")


def pane(screen):
    return [screen.line(row, 51) for row in range(2, ROWS - 1)]


def measure_warm_starts(library, results, repeats):
    for _ in range(repeats):
        reader = Program([library.program, library.path], library.environment)
        try:
            shown = reader.start_until(library.shows_newest)
            results.add("warm start to the list on screen", shown, 1000 * reader.cpu_time())
            looked_at = 1000 * rest(reader)
            cpu = 1000 * reader.cpu_time()
            results.add("warm start to all files looked at", looked_at, cpu)
            peak = reader.peak_memory() / MB
            results.add("peak memory, list and article up", peak, unit="MB")
        finally:
            reader.kill()
