"""Searches in the search bar: how soon the results are there, and whether they are right."""

import os
import time

from rig.library import counts
from rig.terminal import LIST_COLUMNS, ROWS, TooSlow

KEYS_A_SECOND = 15
PAUSE = 1.2
CLEAR = b"\x15"
BAR_START = 3


class Search:
    """A text to type, and what `dateline list` is to be asked for the same articles."""

    def __init__(self, kind, text, asked=None):
        self.kind, self.text = kind, text
        # The last word being typed may go on; on the command line that is said with a star.
        self.asked = asked or text + "*"

    @staticmethod
    def all(library, words):
        source = library.rows[0][3]
        year = library.rows[0][1][:4]
        filtered = f'source:"{source}" date:{year}'
        return [
            Search("a common word", words.common),
            Search("a rare word", words.rare),
            Search("two words", f"{words.common} {words.other_common}"),
            Search("one letter", "t"),
            Search("a phrase", f'"{words.phrase}"', f'"{words.phrase}"'),
            Search("a source and a year", filtered, filtered),
            Search("a nonsense word", "qzvwxkj"),
        ]


class Shown:
    """What the screen shows of a search: its text, how many it found, and the list."""

    def __init__(self, screen):
        # The cursor stands behind what was typed; spaces there count.
        self.text = screen.line(0, BAR_START, screen.column) if screen.row == 0 else None
        self.counts = counts(screen)
        rows = [screen.line(row, 0, LIST_COLUMNS) for row in range(2, ROWS - 1)]
        self.list = "\n".join(row if has_plain_width(row) else "" for row in rows)
        self.is_in_progress = "Searching…" in self.list or " … of " in screen.line(0)
        # What is offered for completion lies over the list.
        self.is_covered = "┌" in self.list

    def __eq__(self, other):
        return (self.text, self.counts, self.list) == (other.text, other.counts, other.list)

    def has_titles(self, rows):
        """Whether the list shows the first of some rows, in their order."""
        titles = [row[4][:20].strip() for row in rows if row[4].isascii()]
        place = 0
        for title in titles:
            place = self.list.find(title, place)
            if place < 0:
                # Rows below the screen are not there.
                return titles.index(title) >= min(10, len(titles))
        return True


def has_plain_width(text):
    """Whether terminals surely agree where each glyph of a row stands."""
    return all(glyph < "\u0900" or "\u2000" <= glyph < "\u2800" for glyph in text)


def settled(reader, searches, pause):
    """What every beginning of every text shows after a pause, by the text."""
    shown = {}
    for search in searches:
        for end in range(1, len(search.text) + 1):
            reader.press(search.text[end - 1].encode())
            silence(reader, pause)
            shown[search.text[:end]] = Shown(reader.screen)
        clear(reader)
    return shown


def silence(reader, seconds):
    while reader.read(seconds):
        pass
    reader.read_all()


def clear(reader):
    reader.press(CLEAR)
    silence(reader, 0.1)


def measure_letters(keys, searches, expected, repeats):
    """From a letter to the screen that shows what the text finds."""
    for _ in range(repeats):
        for search in searches:
            for end in range(1, len(search.text) + 1):
                answer = expected[search.text[:end]]
                name = "a key in the search bar to its results"
                wanted = lambda screen: Shown(screen) == answer
                try:
                    wall = keys.press(name, search.text[end - 1].encode(), wanted, limit=5)
                except TooSlow:
                    keys.results.add("results that did not come in 5 s", 1, unit="")
                    continue
                keys.results.add(f"· {search.kind}", wall)
            clear(keys.reader)


class Typing:
    """Types at a fixed rate and counts what the screen says wrongly."""

    def __init__(self, reader, library, expected):
        self.reader, self.library, self.expected = reader, library, expected
        self.keys = self.missed = self.stale = self.wrong_rows = 0
        self.frames = self.in_progress = 0
        # How long each count of an earlier text stood beside a newer text, in milliseconds.
        self.earlier = []

    def type(self, search):
        start = time.monotonic()
        for place, letter in enumerate(search.text):
            self.collect(start + place / KEYS_A_SECOND)
            os.write(self.reader.terminal, letter.encode())
            self.keys += 1
        self.collect(time.monotonic() + PAUSE)
        self.judge_frames()
        self.judge_result(search)
        # Enter closes what is offered, so that all rows can be seen.
        self.reader.press(b"\r")
        self.judge_rows(search)
        self.reader.press(b"/")
        clear(self.reader)

    def collect(self, until):
        """Reads what the program writes, which is looked at later."""
        while (left := until - time.monotonic()) > 0:
            self.reader.read(left)

    def judge_frames(self):
        """Looks at each frame: what is written without a gap is one."""
        chunks, self.reader.chunks = self.reader.chunks, []
        wrong_since = None
        for place, (moment, data) in enumerate(chunks):
            self.reader.screen.take(data)
            if place + 1 < len(chunks) and chunks[place + 1][0] - moment < 0.002:
                continue
            shown = Shown(self.reader.screen)
            answer = self.expected.get(shown.text)
            if answer is None:
                continue
            self.frames += 1
            self.in_progress += shown.is_in_progress
            is_right = shown.counts == answer.counts or shown.is_in_progress
            if is_right and wrong_since is not None:
                self.earlier.append(1000 * (moment - wrong_since))
                wrong_since = None
            elif not is_right and wrong_since is None:
                wrong_since = moment

    def judge_result(self, search):
        shown = Shown(self.reader.screen)
        if shown.text != search.text:
            missing = len(search.text) - len(shown.text or "")
            self.missed += max(1, missing)
        elif shown != self.expected[search.text]:
            self.stale += 1

    def judge_rows(self, search):
        """Compares with what the command line finds in the same index."""
        rows = self.library.list("--", search.asked)
        shown = Shown(self.reader.screen)
        if shown.counts != (len(rows), self.library.count) or not shown.has_titles(rows[:30]):
            self.wrong_rows += 1

    @property
    def faults(self):
        return self.missed + self.stale + self.wrong_rows

    def print(self):
        print(f"\n### Typed at {KEYS_A_SECOND} keys a second\n")
        longest = f", the longest for {max(self.earlier):.0f} ms" if self.earlier else ""
        for words, count, is_fault in [
            ("keys typed", self.keys, False),
            ("keys that are not in the search bar", self.missed, True),
            ("results after a pause that are not those of the text as typed", self.stale, True),
            ("results after a pause that differ from `dateline list`", self.wrong_rows, True),
            ("frames looked at", self.frames, False),
            ("of them marked as in progress", self.in_progress, False),
            (
                f"times a newer text stood beside an earlier count, unmarked{longest}",
                len(self.earlier),
                True,
            ),
        ]:
            mark = " ✗" if is_fault and count else " ✓" if is_fault else ""
            print(f"- {words}: {count:,}{mark}")
