"""Other engines on the same files: the reader's own without the reader, ripgrep, newsboat."""

import html
import os
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
from email.utils import formatdate

from bench.measurements import Measurements
from rig.library import environment, files, read
from rig.terminal import Program

NEWEST = "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rowid DESC LIMIT 40"
COUNTED = "SELECT count(*) FROM texts WHERE texts MATCH ?"
# Newsboat's start is slower than in proportion: a hundred thousand would take minutes.
NEWSBOAT_ARTICLES = 10_000


def in_order_of_date(folder):
    return [path for _, path in sorted((changed, path) for path, changed, _ in files(folder))]


def measure_sqlite(library, words, results):
    """FTS5 with the same words and nothing around it: what the reader's index is measured by."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "texts.sqlite")
        start, cpu = time.monotonic(), time.process_time()
        database = sqlite3.connect(path)
        database.execute("PRAGMA synchronous = OFF")
        database.execute("CREATE VIRTUAL TABLE texts USING fts5(text, content='')")
        texts = ((read(path),) for path in in_order_of_date(library.path))
        with database:
            database.executemany("INSERT INTO texts (text) VALUES (?)", texts)
        seconds = time.monotonic() - start
        results.add("SQLite FTS5: building", seconds, time.process_time() - cpu, unit="s")
        size = os.path.getsize(path)
        results.add("SQLite FTS5: size ÷ text size", size / library.text_bytes, unit="")
        for kind, query in [
            ("a rare word", words.rare),
            ("a 30 % word", words.common),
            ("two words", f"{words.common} AND {words.other_common}"),
        ]:
            for _ in range(5):
                start = time.monotonic()
                database.execute(NEWEST, (query,)).fetchall()
                newest = time.monotonic()
                database.execute(COUNTED, (query,)).fetchone()
                end = time.monotonic()
                results.add(f"SQLite FTS5: {kind}, newest 40", 1000 * (newest - start))
                results.add(f"SQLite FTS5: {kind}, count", 1000 * (end - newest))
        database.close()


def measure_ripgrep(library, words, results):
    program = shutil.which("rg")
    if program is None:
        print("\nripgrep: not installed.")
        return
    for _ in range(3 if library.count < 500_000 else 1):
        start = time.monotonic()
        command = [program, "-l", "-i", "-F", words.rare, library.path]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        results.add("ripgrep: a rare word in the tree", 1000 * (time.monotonic() - start))


def measure_newsboat(library, results):
    program = shutil.which("newsboat")
    if program is None:
        print("\nnewsboat: not installed.")
        return
    with tempfile.TemporaryDirectory() as home:
        newest = in_order_of_date(library.path)[-NEWSBOAT_ARTICLES:]
        write_feed(os.path.join(home, "feed.xml"), newest)
        for name, text in [("urls", f"file://{home}/feed.xml\n"), ("config", "")]:
            with open(os.path.join(home, name), "w", encoding="utf-8") as file:
                file.write(text)
        command = [program]
        for option, name in [("-u", "urls"), ("-C", "config"), ("-c", "cache.db")]:
            command += [option, os.path.join(home, name)]
        start = time.monotonic()
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([*command, "-x", "reload"], env=environment(home), check=True, **silent)
        results.add(f"newsboat: importing {len(newest):,}", time.monotonic() - start, unit="s")
        reader = Program(command, environment(home))
        try:
            shown = reader.start_until("Measured feed")
            name = f"newsboat: start to its feeds with {len(newest):,}"
            results.add(name, shown, 1000 * reader.cpu_time())
        finally:
            reader.kill()
    if library.count > NEWSBOAT_ARTICLES:
        print(f"\nnewsboat was given the newest {NEWSBOAT_ARTICLES:,}; more was not run.")


def write_feed(path, articles):
    with open(path, "w", encoding="utf-8") as file:
        file.write('<rss version="2.0"><channel><title>Measured feed</title>')
        for article in articles:
            title, _, text = read(article).partition("\n")
            date = formatdate(os.path.getmtime(article))
            file.write(
                f"<item><title>{html.escape(title)}</title><guid>{html.escape(article)}</guid>"
                f"<pubDate>{date}</pubDate><description>{html.escape(text)}</description></item>"
            )
        file.write("</channel></rss>")


def measure_engines(library, words, reader):
    """The table of the other engines, and the reader's times as multiples of theirs."""
    results = Measurements()
    measure_sqlite(library, words, results)
    measure_ripgrep(library, words, results)
    measure_newsboat(library, results)
    results.print(f"Other engines on the same {library.count:,} articles")
    for ours, theirs in [
        ("indexing all", "SQLite FTS5: building"),
        ("index size ÷ text size", "SQLite FTS5: size ÷ text size"),
        ("· a rare word", "SQLite FTS5: a rare word, newest 40"),
        ("· two words", "SQLite FTS5: two words, newest 40"),
        ("· a rare word", "ripgrep: a rare word in the tree"),
        ("warm start to the list on screen", newsboat_start(results)),
    ]:
        if ours in reader.samples and theirs in results.samples:
            ratio = reader.median(ours) / results.median(theirs)
            cpu = ratio_of_cpu(reader.samples[ours], results.samples[theirs])
            print(f"\nThe reader's “{ours}” is {ratio:.3g} times “{theirs}”{cpu}.")


def ratio_of_cpu(ours, theirs):
    if not ours["cpu"] or not theirs["cpu"]:
        return ""
    return f", {statistics.median(ours['cpu']) / statistics.median(theirs['cpu']):.3g} in CPU time"


def newsboat_start(results):
    return next((name for name in results.samples if name.startswith("newsboat: start")), None)
