#!/usr/bin/env python3
"""Kills the indexing of a library again and again, and compares with an index made in peace.

    kill_indexing.py PROGRAM [--points N] [--seed N]

Each point is a moment of the run, from its beginning to its end, at which the program is killed
(SIGKILL) and started again; every fifth point is killed twice. The index that comes of it has to
answer every query as the peaceful one does, and to be sound. The exit status is 1 when one is not.
"""

import argparse
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from bench import corpus
from rig.library import environment
from rig.terminal import Program

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# More than two of the index's transactions, so that a killed run leaves something behind.
ARTICLES = 9000
TOTAL = re.compile(rb" of (\d+) files")
QUERIES = [
    "", "the", "tidal", "will said", "harbour OR turbine", "-the", "ba*", '"in the"',
    "title:the", "place:vantry", 'agency:"Coast Press" date:2024', "words:>600", "日",
]


class Indexing:
    """Indexes a library into a database of its own, killed or not."""

    def __init__(self, program, folders, home):
        self.program, self.folders, self.home = program, folders, home
        self.index = os.path.join(home, "index.sqlite")
        self.options = ["--index", self.index]

    def start(self):
        # In a terminal, so that it says how many files it reads.
        command = [self.program, "index", *self.options, *self.folders]
        return Program(command, environment(self.home))

    def kill_after(self, seconds):
        """Whether it was still at work."""
        program = self.start()
        end = program.beginning + seconds
        while not program.has_ended and (left := end - time.monotonic()) > 0:
            program.read(left)
        was_at_work = not program.has_ended
        program.kill()
        return was_at_work

    def kill_at_work(self, fraction, peaceful):
        """Kills at a fraction of the run; a run that was done by then is made again, sooner."""
        while not self.kill_after(fraction * peaceful["seconds"]):
            # The machine has less to do than it had when the run was timed.
            peaceful["seconds"] *= 0.85
            for ending in ("", "-wal", "-shm"):
                if os.path.exists(self.index + ending):
                    os.unlink(self.index + ending)

    def finish(self):
        """Seconds it took, and how many files it said it would read, unless it was too quick."""
        program = self.start()
        milliseconds, status = program.wait()
        output = b"".join(data for _, data in program.chunks)
        if status != 0:
            sys.exit(f"dateline index ended with {status}: {output.decode(errors='replace')}")
        totals = [int(total) for total in TOTAL.findall(output)]
        return milliseconds / 1000, max(totals, default=None)

    def answers(self):
        """What the program says of the index: its size in articles and files, and every query."""
        said = {"--stats": self.run("index", "--stats").splitlines()[1].split(";")[0]}
        libraries = [part for folder in self.folders for part in ("--library", folder)]
        for query in QUERIES:
            said[query] = self.run("list", "--json", *libraries, "--", query)
        return said

    def run(self, *arguments):
        command = [self.program, arguments[0], *self.options, *arguments[1:]]
        if arguments[1] == "--stats":
            command += self.folders
        result = subprocess.run(
            command, env=environment(self.home), capture_output=True, check=False
        )
        if result.returncode != 0:
            return f"exit {result.returncode}: {result.stderr.decode()}"
        return result.stdout.decode()


class Copy:
    """A copy of a database to look into, since looking would change the original."""

    def __init__(self, path, folder):
        copied = os.path.join(folder, "copy.sqlite")
        for ending in ("", "-wal"):
            if os.path.exists(copied + ending):
                os.unlink(copied + ending)
            if os.path.exists(path + ending):
                shutil.copyfile(path + ending, copied + ending)
        self.database = sqlite3.connect(copied)

    def faults(self):
        """What SQLite finds wrong; the texts are checked as far as an index without them can be."""
        rows = self.database.execute("PRAGMA integrity_check").fetchall()
        faults = [row[0] for row in rows if row[0] != "ok"]
        try:
            self.database.execute("INSERT INTO texts (texts) VALUES ('integrity-check')")
        except sqlite3.Error as error:
            if not faults and "no such table" not in str(error):
                faults.append(f"full text: {error}")
        return faults

    def rows(self):
        """The articles by the number they were given, none where there is no table yet."""
        numbered = "SELECT row, high, low FROM articles ORDER BY row"
        try:
            return self.database.execute(numbered).fetchall()
        except sqlite3.Error:
            return []

    def files(self):
        """How many files were taken in."""
        try:
            return self.database.execute("SELECT count(*) FROM files").fetchone()[0]
        except sqlite3.Error:
            return 0

    def close(self):
        self.database.close()


class Tally:
    """What was seen over all points."""

    def __init__(self):
        self.points = self.kills = self.at_work = self.went_on = 0
        self.totals = []
        self.differences = []

    def differ(self, point, text):
        self.differences.append(f"point {point}: {text}")
        print(f"point {point}: {text}", flush=True)


def try_point(point, fractions, peaceful, indexing, tally):
    """Kills at some fractions of the run, lets it finish, and compares."""
    for place, fraction in enumerate(fractions):
        if place == 0:
            indexing.kill_at_work(fraction, peaceful)
            tally.at_work += 1
        else:
            tally.at_work += indexing.kill_after(fraction * peaceful["seconds"])
        tally.kills += 1
        copy = inspect(point, indexing, tally)
        committed, known = copy.rows(), copy.files()
        copy.close()
    _, total = indexing.finish()
    copy = inspect(point, indexing, tally)
    if committed:
        tally.went_on += 1
        if copy.rows()[: len(committed)] != committed:
            tally.differ(point, f"{len(committed)} articles were committed and did not stay")
        if total is not None:
            tally.totals.append(total)
            if total != peaceful["files"] - known:
                tally.differ(point, f"{total} files were read, though {known} were known")
    copy.close()
    for query, answer in indexing.answers().items():
        if answer != peaceful["answers"][query]:
            tally.differ(point, f"another answer to “{query}”")


def inspect(point, indexing, tally):
    copy = Copy(indexing.index, indexing.home)
    for fault in copy.faults():
        tally.differ(point, fault)
    return copy


def fractions_of(point, points, random_source):
    """Somewhere in the point's part of the run; for every fifth, a second one in what is left."""
    fractions = [(point + random_source.random()) / points]
    if point % 5 == 4:
        fractions.append(random_source.random() * (1 - point / points))
    return fractions


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the reader's binary")
    parser.add_argument("--points", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    made = corpus.library(os.path.join(ROOT, ".build", "bench"), ARTICLES)
    folders = [made, os.path.join(ROOT, "SampleFeeds")]
    program = os.path.abspath(options.program)
    with tempfile.TemporaryDirectory() as home:
        peace = Indexing(program, folders, home)
        seconds, _ = peace.finish()
        copy = Copy(peace.index, home)
        peaceful = {"answers": peace.answers(), "files": copy.files(), "seconds": seconds}
        copy.close()
    print(f"In peace: {peaceful['answers']['--stats']}, {seconds:.1f} s. Seed {options.seed}.")
    tally = kill_all(program, folders, peaceful, options)
    print_tally(tally)
    # Kills that hit nothing would prove nothing.
    has_hit = tally.at_work >= tally.kills // 2 and tally.went_on > 0
    sys.exit(0 if has_hit and not tally.differences else 1)


def kill_all(program, folders, peaceful, options):
    tally = Tally()
    random_source = random.Random(options.seed)
    for point in range(options.points):
        with tempfile.TemporaryDirectory() as home:
            indexing = Indexing(program, folders, home)
            fractions = fractions_of(point, options.points, random_source)
            try_point(point, fractions, peaceful, indexing, tally)
        tally.points += 1
    return tally


def print_tally(tally):
    print(f"{tally.points} points, {tally.kills} kills, {tally.at_work} of them while it indexed.")
    print(f"{tally.went_on} went on from what was committed.")
    if tally.totals:
        least, most = min(tally.totals), max(tally.totals)
        print(f"{len(tally.totals)} of those said how many files were left: {least} to {most}.")
    print(f"Differences: {len(tally.differences)}.")


if __name__ == "__main__":
    main()
