#!/usr/bin/env python3
"""Measures the reader as a person meets it: from a key, or the start, to what the screen shows.

    bench/run.py PROGRAM [--repeats N] [--only samples|small|large|reading|others]
    bench/run.py PROGRAM --articles N
    bench/run.py PROGRAM --corpus FOLDER

Prints tables in Markdown: medians and 95th percentiles of wall time, medians of CPU time. Without
--corpus and --articles it measures SampleFeeds and made-up libraries of 10,000 and 100,000
articles. The exit status is 1 when a key was lost or a search showed a wrong result.
"""

import argparse
import os
import shutil
import sys
import tempfile

sys.path[0] = os.path.dirname(sys.path[0])

from bench import corpus
from bench.archive import measure
from bench.measurements import Measurements
from bench.reading import measure_reading
from rig.library import environment, files, shows_an_article
from rig.terminal import COLUMNS, ROWS, Program

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLES = os.path.join(ROOT, "SampleFeeds")
SMALL, LARGE = 10_000, 100_000


def measure_others(program, repeats):
    """Starts of other programs in the same terminal, to compare with."""
    article = min(path for path, _, _ in files(SAMPLES) if path.endswith(".txt"))
    with open(article, encoding="utf-8", errors="replace") as file:
        opening = file.readline()[:20].strip()
    results = Measurements()
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
            reader = Program([program, SAMPLES], environment(home))
            shown = reader.start_until(shows_an_article)
            results.add("`dateline` of SampleFeeds", shown, 1000 * reader.cpu_time())
            reader.kill()
    results.print("Starts beside others")
    reader = results.median("`dateline` of SampleFeeds")
    for name in results.samples:
        if name != "`dateline` of SampleFeeds":
            print(f"\nThe reader's start takes {reader / results.median(name):.1f} times {name}.")


def made_up(count):
    return corpus.library(os.path.join(ROOT, ".build", "bench"), count)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the reader's binary")
    parser.add_argument("--repeats", type=int, default=10, help="starts of a small library")
    parser.add_argument("--corpus", help="a folder of articles to measure instead")
    parser.add_argument("--articles", type=int, help="make up so many articles instead")
    parts = ["samples", "small", "large", "reading", "others"]
    parser.add_argument("--only", choices=parts, help="one part alone")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    print(
        f"Terminal of {COLUMNS}×{ROWS}, {os.cpu_count()} cores."
        " Wall times grow with the load; CPU times hardly do."
    )
    sys.exit(1 if measure_all(program, options) else 0)


def measure_all(program, options):
    """Prints all tables; the number of wrong answers."""
    few = max(3, options.repeats // 3)
    if options.corpus:
        folder = os.path.abspath(os.path.expanduser(options.corpus))
        return measure(program, folder, options.corpus, few)
    if options.articles:
        return measure(program, made_up(options.articles), "Made-up library", few)
    faults = 0
    if options.only in (None, "samples"):
        faults += measure(program, SAMPLES, "SampleFeeds", options.repeats, has_engines=False)
    if options.only in (None, "small"):
        faults += measure(program, made_up(SMALL), "Small library", few, has_engines=False)
    if options.only in (None, "large"):
        faults += measure(program, made_up(LARGE), "Large library", few)
    if options.only in (None, "reading"):
        measure_reading(program)
    if options.only in (None, "others"):
        measure_others(program, options.repeats)
    return faults


if __name__ == "__main__":
    main()
