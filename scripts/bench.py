#!/usr/bin/env python3
"""Measures the reader as a person meets it: from a key, or the start, to what the screen shows.

    bench.py PROGRAM [--repeats N] [--only samples|corpus|others]
    bench.py PROGRAM --corpus FOLDER --articles N

Prints tables in Markdown: medians and 95th percentiles of wall time, medians of CPU time. Without
--corpus it measures SampleFeeds and a made-up library of 10,000 articles.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import bench_corpus
from bench_terminal import COLUMNS, ROWS, Program

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ARTICLES = 10_000
KEYS = 20
# The left part of the screen, where no article can be taken for its row.
LIST_COLUMNS = 48
MB = 1_000_000


class Measurements:
    """Samples by what was measured, in the order of their first one."""

    def __init__(self):
        self.samples = {}

    def add(self, name, wall, cpu=None, target=None, unit="ms"):
        row = self.samples.setdefault(name, {"wall": [], "cpu": [], "target": target, "unit": unit})
        row["wall"].append(wall)
        if cpu is not None:
            row["cpu"].append(cpu)

    def median(self, name):
        return statistics.median(self.samples[name]["wall"])

    def print(self, title):
        print(f"\n### {title}\n")
        print("| | median | p95 | CPU | of | target |")
        print("|---|---:|---:|---:|---:|---|")
        for name, row in self.samples.items():
            wall, cpu, unit = row["wall"], row["cpu"], row["unit"]
            median = statistics.median(wall)
            target = ""
            if row["target"] is not None:
                target = f"{row['target']:g} {unit} " + ("✓" if median <= row["target"] else "✗")
            worked = f"{number(statistics.median(cpu))} {unit}" if cpu else ""
            print(
                f"| {name} | {number(median)} {unit} | {number(percentile(wall, 95))} {unit} "
                f"| {worked} | {len(wall)} | {target} |"
            )
        sys.stdout.flush()


class Library:
    """A folder of articles and what its list shows when all of them are there."""

    def __init__(self, program, path):
        self.program, self.path = program, path
        with tempfile.TemporaryDirectory() as home:
            output = subprocess.run(
                [program, "list", "--tsv", "--library", path],
                env=environment(home),
                capture_output=True,
                check=True,
            ).stdout.decode()
        rows = [line.split("\t") for line in output.splitlines()]
        self.count = len(rows)
        # As much of a title as surely fits into the list.
        self.titles = [row[4][:20].strip() for row in rows[:30] if row[4].isascii()]
        self.word = next(word for row in rows for word in row[4].lower().split() if is_plain(word))

    def shows_first(self, screen):
        text = screen.text(LIST_COLUMNS)
        return any(title in text for title in self.titles)

    def shows_newest(self, screen):
        text = screen.text(LIST_COLUMNS)
        return all(title in text for title in self.titles[:10])

    def shows_all(self, screen):
        text = screen.text()
        counted = f"{self.count:,} articles" in text
        return counted and " files" not in text and "looking" not in text


def is_plain(word):
    return word.isascii() and word.isalpha() and len(word) >= 6


def number(value):
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def percentile(values, percent):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, -(-len(ordered) * percent // 100) - 1)]


def environment(home):
    """Surroundings that hold nothing of the person who measures."""
    surroundings = {
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        "HOME": home,
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
    }
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        surroundings[f"XDG_{name}_HOME"] = os.path.join(home, name.lower())
    if "LD_LIBRARY_PATH" in os.environ:
        surroundings["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
    return surroundings


def measure_starts(library, results, repeats, target):
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as home:
            reader = Program([library.program, library.path], environment(home))
            try:
                shown = reader.start_until(library.shows_first)
                results.add("start to list on screen", shown, 1000 * reader.cpu_time(), target)
                newest = reader.start_until(library.shows_newest)
                results.add("start to the ten newest", newest, 1000 * reader.cpu_time(), target)
                all_of_them = reader.start_until(library.shows_all)
                reader.read_all()
                cpu = 1000 * reader.cpu_time()
                results.add(f"start to all {library.count:,} counted", all_of_them, cpu)
                peak = reader.peak_memory() / MB
                results.add("peak memory, list and article up", peak, target=100, unit="MB")
            finally:
                reader.kill()


def measure_keys(library, results, count):
    with tempfile.TemporaryDirectory() as home:
        reader = Program([library.program, library.path], environment(home))
        try:
            reader.start_until(library.shows_all)
            # What is done once after a start is no part of a key.
            time.sleep(0.3)
            press_keys(Keys(reader, results), library, count, os.path.join(home, "data"))
            results.add("peak memory, after all keys", reader.peak_memory() / MB, unit="MB")
            reader.read_all()
            start = time.monotonic()
            os.write(reader.terminal, b"Q")
            reader.wait()
            results.add("quit", 1000 * (time.monotonic() - start))
        finally:
            reader.kill()


class Keys:
    """Presses keys and notes how long the screen took."""

    def __init__(self, reader, results):
        self.reader, self.results = reader, results

    def press(self, name, keys, target=None):
        cpu = self.reader.cpu_time()
        wall = self.reader.press(keys)
        self.reader.read_all()
        if name and wall is not None:
            self.results.add(name, wall, 1000 * (self.reader.cpu_time() - cpu), target)


def press_keys(keys, library, count, data_folder):
    for name, forward, back in [
        ("line in the list", b"j", b"k"),
        ("page in the list", b"\x06", b"\x02"),
    ]:
        for key in [forward] * count + [back] * count:
            keys.press(name, key, target=5)
        keys.press(None, b"g")
    for _ in range(count):
        # Opening an article marks it read as well, so each time it is another one.
        keys.press("opening an article", b"\r", target=5)
        keys.press("page in the article", b"\x06", target=5)
        keys.press("line in the article", b"j", target=5)
        keys.press("back to the list", b"q", target=5)
        keys.press(None, b"j")
    keys.press(None, b"g")
    for _ in range(max(1, count // 5)):
        keys.press(None, b"/")
        for letter in library.word[:6]:
            keys.press("a letter in the search bar", letter.encode(), target=5)
        # The terminal waits a moment for what may follow an Escape.
        keys.press("search given up", b"\x1b")
    for _ in range(count):
        measure_star(keys, data_folder)
        keys.press(None, b"j")
    for _ in range(max(1, count // 5)):
        keys.press("mark all read", b"A")
        keys.press("undo of that", b"u")


def measure_star(keys, data_folder):
    """A star on screen, and its line in the journal."""
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
    if shown is not None:
        worked = 1000 * (reader.cpu_time() - cpu)
        keys.results.add("star on screen", 1000 * (shown - start), worked, target=5)
    if saved is not None:
        keys.results.add("star in the journal", 1000 * (saved - start))


def bytes_in(folder):
    total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(path, name)).st_size
            except OSError:
                pass
    return total


def measure_others(program, library, results, repeats):
    """Starts of other programs in the same terminal, to compare with."""
    article = next(
        os.path.join(path, name)
        for path, _, names in os.walk(library.path)
        for name in sorted(names)
        if name.endswith(".txt")
    )
    with open(article, encoding="utf-8", errors="replace") as file:
        opening = file.readline()[:20].strip()
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as home:
            floor = Program(["/bin/true"], environment(home))
            results.add("`true`: spawned and gone", floor.wait()[0])
            version = Program([program, "--version"], environment(home))
            results.add("`dateline --version`: spawned and gone", version.wait()[0])
            if shutil.which("less"):
                pager = Program(["less", article], environment(home))
                shown = pager.start_until(opening)
                results.add("`less` of one article", shown, 1000 * pager.cpu_time())
                pager.kill()
            reader = Program([program, library.path], environment(home))
            shown = reader.start_until(library.shows_first)
            results.add("`dateline` of the library", shown, 1000 * reader.cpu_time())
            reader.kill()


def print_ratios(results):
    reader = results.median("`dateline` of the library")
    for name in results.samples:
        if name != "`dateline` of the library":
            print(f"\nThe reader's start takes {reader / results.median(name):.1f} times {name}.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the reader's binary")
    parser.add_argument("--repeats", type=int, default=15, help="starts of a small library")
    parser.add_argument("--corpus", help="a folder of articles to measure, instead of both")
    parser.add_argument("--articles", type=int, default=None, help="how many articles it has")
    parser.add_argument("--only", choices=["samples", "corpus", "others"], help="one part alone")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    print(
        f"Terminal of {COLUMNS}×{ROWS}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before."
        " Wall times grow with the load; CPU times hardly do."
    )
    few = max(3, options.repeats // 3)
    if options.corpus:
        measure(program, options.corpus, os.path.basename(options.corpus), few, 1000, options)
        return
    samples = os.path.join(ROOT, "SampleFeeds")
    if options.only in (None, "samples"):
        measure(program, samples, "SampleFeeds", options.repeats, 40, options)
    if options.only in (None, "corpus"):
        made = bench_corpus.library(os.path.join(ROOT, ".build", "bench"), ARTICLES)
        measure(program, made, "Made-up library", few, 1000, options)
    if options.only in (None, "others"):
        results = Measurements()
        measure_others(program, Library(program, samples), results, options.repeats)
        results.print("Starts beside others")
        print_ratios(results)


def measure(program, path, title, repeats, target, options):
    library = Library(program, path)
    if options.articles not in (None, library.count):
        sys.exit(f"{path}: {library.count:,} articles, not {options.articles:,}")
    results = Measurements()
    measure_starts(library, results, repeats, target)
    measure_keys(library, results, KEYS)
    results.print(f"{title}, {library.count:,} articles")


if __name__ == "__main__":
    main()
