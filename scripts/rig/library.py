"""A folder of articles, the index that the reader made of it, and what its screen should show."""

import os
import random
import re
import subprocess
import sys

from bench.measurements import MB
from rig.terminal import LIST_COLUMNS, ROWS

SAMPLED_FILES = 2000
COUNT = re.compile(r"([\d,]+)(?: of ([\d,]+)| articles?)(?: · |\s*$)")
WORD = re.compile(r"[a-z]{4,}")


class Library:
    """Articles in a folder; `home` keeps the index and the marks of those who read it here."""

    def __init__(self, program, path, home):
        self.program, self.path, self.home = program, path, home
        self.environment = environment(home)
        self.count = 0
        self.rows = []
        self.text_bytes = sum(size for _, _, size in files(path))

    def list(self, *arguments):
        """The rows of `dateline list`: id, date, marks, source, title."""
        output = self.run("list", "--tsv", "--library", self.path, *arguments)
        return [line.split("\t") for line in output.split("\n")[:-1]]

    def run(self, *arguments):
        command = [self.program, *arguments]
        result = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        if result.returncode != 0:
            sys.exit(f"{' '.join(command)}: {result.stderr.decode()}")
        return result.stdout.decode()

    def look(self, count):
        """Notes what the index holds, which the reader has made."""
        self.count = count
        self.rows = self.list("--limit", "400")

    def title(self, position):
        """As much of a title as surely fits into a line; None where its width is not plain."""
        if position >= len(self.rows) or not self.rows[position][4].isascii():
            return None
        return self.rows[position][4][:20].strip()

    def shows_newest(self, screen):
        text = screen.text(LIST_COLUMNS)
        return all(title is None or title in text for title in map(self.title, range(10)))

    def index_bytes(self):
        """What the index holds, and what lies in its journal still."""
        cache = os.path.join(self.home, "cache")
        # Whoever opens the index empties its journal.
        journal = sum(size for path, _, size in files(cache) if path.endswith("-wal"))
        said = self.run("index", "--stats", self.path)
        megabytes = re.search(r"index ([\d.,]+) MB", said).group(1)
        return float(megabytes.replace(",", "")) * MB, journal


def files(folder):
    """Path, time of change and size of every file under a folder."""
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                status = os.stat(os.path.join(path, name))
            except OSError:
                continue
            yield os.path.join(path, name), status.st_mtime, status.st_size


def environment(home):
    """Surroundings that hold nothing of the person who measures, and a clock that stands still."""
    surroundings = {
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        "HOME": home,
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "DATELINE_NOW": "2026-12-01T12:00:00Z",
    }
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        surroundings[f"XDG_{name}_HOME"] = os.path.join(home, name.lower())
    if "LD_LIBRARY_PATH" in os.environ:
        surroundings["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
    return surroundings


def counts(screen):
    """How many articles match of how many, as the search bar says."""
    found = COUNT.search(screen.line(0))
    if found is None:
        return None
    matching, total = found.group(1), found.group(2) or found.group(1)
    return int(matching.replace(",", "")), int(total.replace(",", ""))


def is_idle(screen):
    status = screen.line(ROWS - 1)
    return " files" not in status and "looking" not in status and counts(screen) is not None


def shows_an_article(screen):
    """Whether there is a row in the list: its mark says that it is unread."""
    return any(screen.cells[row][1] == "●" for row in range(2, ROWS - 1))


class Words:
    """Words for searches, found by how many of some files hold them."""

    def __init__(self, path):
        paths = sorted(path for path, _, _ in files(path))
        sample = random.Random(1).sample(paths, min(SAMPLED_FILES, len(paths)))
        self.texts = [read(path).lower() for path in sample]
        frequencies = {}
        for text in self.texts:
            for word in set(WORD.findall(text)):
                frequencies[word] = frequencies.get(word, 0) + 1
        self.frequencies = frequencies
        self.common = self.held_by(0.3)
        self.other_common = self.held_by(0.2, besides=self.common)
        self.rare = self.held_by(0.001)
        self.phrase = self.adjacent()

    def held_by(self, share, besides=None):
        """The word that about this share of the articles holds."""
        wanted = share * len(self.texts)
        words = (word for word in sorted(self.frequencies) if word != besides)
        return min(words, key=lambda word: abs(self.frequencies[word] - wanted))

    def adjacent(self):
        """Two words that stand beside each other somewhere, neither of them everywhere."""
        for text in self.texts:
            for pair in re.finditer(r"\b([a-z]{4,}) ([a-z]{4,})\b", text):
                share = [self.frequencies[word] / len(self.texts) for word in pair.groups()]
                if all(0.005 < part < 0.5 for part in share):
                    return pair.group(0)
        return f"{self.common} {self.other_common}"


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()
