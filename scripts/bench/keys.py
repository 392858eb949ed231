"""Keys in the list and in the article, and marks."""

import os
import time

from bench.starts import pane
from rig.library import files
from rig.terminal import ROWS


class Keys:
    """Presses keys and notes how long the screen took."""

    def __init__(self, reader, results):
        self.reader, self.results = reader, results
        # Milliseconds that the last key took of the processor.
        self.cpu = 0.0

    def press(self, name, keys, wanted=None, limit=20):
        """Milliseconds to what is wanted, else to the last change; noted where it has a name."""
        cpu = self.reader.cpu_time()
        wall = self.reader.press(keys, wanted, limit)
        if wanted is not None:
            self.reader.read_all()
        self.cpu = 1000 * (self.reader.cpu_time() - cpu)
        if name and wall is not None:
            self.results.add(name, wall, self.cpu)
        return wall

    def move(self, name, key, title=None):
        """Moves in the list: when the list was drawn, and when the article under the cursor was."""
        wanted = None
        if title is not None:
            wanted = lambda screen: title in "\n".join(pane(screen))
        if self.press(None, key, wanted) is None:
            return
        reader = self.reader
        listed = reader.since_key(reader.last_list_change)
        if listed is not None:
            self.results.add(name, listed, self.cpu)
        complete = reader.since_key(reader.last_change)
        if complete is not None:
            self.results.add("article under the cursor complete", complete, self.cpu)


def measure_keys(keys, library, count):
    lines = min(count, library.count - 1)
    for position in range(1, lines + 1):
        keys.move("line in the list", b"j", library.title(position))
    for position in range(lines - 1, -1, -1):
        keys.move("line in the list", b"k", library.title(position))
    # At the end of the list a page changes nothing.
    pages = min(count, library.count // ROWS)
    for key in [b"\x06"] * pages + [b"\x02"] * pages:
        keys.move("page in the list", key)
    keys.press(None, b"g")
    for _ in range(count):
        # Opening an article marks it read as well, so each time it is another one.
        keys.press("opening an article", b"\r")
        keys.press("page in the article", b"\x06")
        keys.press("line in the article", b"j")
        keys.press("back to the list", b"q")
        keys.press(None, b"j")
    keys.press(None, b"g")


def measure_marks(keys, library, count):
    for _ in range(count):
        measure_star(keys, os.path.join(library.home, "data"))
        keys.press(None, b"j")
    keys.press(None, b"g")
    for _ in range(3 if library.count < 500_000 else 1):
        keys.press("marking all listed read", b"A", says("Marked "), limit=60)
        keys.press("undo of that", b"u", says("Undid"), limit=60)


def says(text):
    """What the status line begins with."""
    return lambda screen: screen.line(ROWS - 1).strip().startswith(text)


def measure_star(keys, data_folder):
    """A star: on screen, and its line on the disk; it is durable when both are there."""
    reader = keys.reader
    reader.read_all()
    before = bytes_in(data_folder)
    cpu = reader.cpu_time()
    start = time.monotonic()
    os.write(reader.terminal, b"s")
    saved = None
    while time.monotonic() - start < 5 and (saved is None or not reader.chunks):
        reader.read(0)
        if saved is None and bytes_in(data_folder) != before:
            saved = time.monotonic()
    shown = reader.settle(limit=5)
    if shown is None or saved is None:
        keys.results.add("stars that were not saved in 5 s", 1, unit="")
        return
    worked = 1000 * (reader.cpu_time() - cpu)
    durable = 1000 * (max(shown, saved) - start)
    keys.results.add("marking one, in the journal and on screen", durable, worked)


def bytes_in(folder):
    return sum(size for _, _, size in files(folder))
