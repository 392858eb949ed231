#!/usr/bin/env python3
"""Measures how fast files are read, beside other parsers on the same files.

    bench/parse.py PARSE-BENCH [--python PYTHON]

Makes up 100 MB each of wire copy, RSS and HTML the first time. All figures are of one core and of
processor time. PYTHON is a Python that has feedparser, if this one has not. The exit status is 1 when
a hostile file takes time out of proportion to its size.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys

sys.path[0] = os.path.dirname(sys.path[0])

from bench import corpus, formats

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MB = 1_000_000
WIRE_ARTICLES = 25_000
# feedparser is slow enough that some of the files must do.
FEEDPARSER_FILES = 10
FEEDPARSER = """
import sys, time, feedparser
texts = [open(path, "rb").read() for path in sys.argv[1:]]
start = time.process_time()
for text in texts: feedparser.parse(text)
print(time.process_time() - start)
"""
TARGETS = {"wire copy": 40, "RSS": 25, "HTML": 15}
# Twice the size may take 2.6 times as long, and four times the size so twice over.
MOST_GROWTH = 2.6**2
# glibc gives no memory back: getting it again is the kernel's work and none of the parser's.
KEEPING_MEMORY = os.environ | {
    "GLIBC_TUNABLES": "glibc.malloc.mmap_threshold=33554432:glibc.malloc.trim_threshold=4294967296"
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the built parse-bench")
    parser.add_argument("--python", default=sys.executable, help="a Python that has feedparser")
    parser.add_argument("--only", choices=["speed", "growth"], help="one part alone")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    if options.only != "growth":
        measure_speed(program, options.python)
    if options.only != "speed":
        sys.exit(1 if measure_growth(program) else 0)


def measure_speed(program, python):
    folder = os.path.join(ROOT, ".build", "bench")
    folders = {
        "wire copy": corpus.library(folder, WIRE_ARTICLES),
        "RSS": formats.feeds(folder),
        "HTML": formats.pages(folder),
    }
    print("| | MB | articles | MB/s | µs an article | target |")
    print("|---|---:|---:|---:|---:|---|")
    speeds = {}
    for kind, path in folders.items():
        size, articles, seconds = read(program, path)
        speeds[kind] = size / MB / seconds
        mark = "✓" if speeds[kind] >= TARGETS[kind] else "✗"
        print(
            f"| {kind} | {size / MB:.0f} | {articles} | {speeds[kind]:.1f} "
            f"| {1e6 * seconds / articles:.0f} | {TARGETS[kind]} MB/s {mark} |"
        )
    files = [entry.path for entry in sorted(os.scandir(folders["RSS"]), key=lambda e: e.name)]
    print_other("feedparser", feedparser_speed(python, files[:FEEDPARSER_FILES]), speeds["RSS"])
    print_other("xmllint --sax", xmllint_speed(files), speeds["RSS"])


def read(program, path):
    line = subprocess.run([program, path], check=True, capture_output=True, text=True).stdout
    size, articles, seconds = line.split()
    return int(size), int(articles), float(seconds)


def print_other(name, speed, ours):
    if speed is None:
        print(f"\n{name} is not installed.")
        return
    print(f"\n{name} reads the RSS at {speed:.1f} MB/s: the reader takes {speed / ours:.2f} times its time.")


def feedparser_speed(python, files):
    done = subprocess.run([python, "-c", FEEDPARSER, *files], capture_output=True, text=True)
    return sum(map(os.path.getsize, files)) / MB / float(done.stdout) if done.returncode == 0 else None


def xmllint_speed(files):
    if not shutil.which("xmllint"):
        return None
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Its bare pass: no tree, and the calls for each element are to functions that do nothing.
    subprocess.run(["xmllint", "--sax", "--noout", *files], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return sum(map(os.path.getsize, files)) / MB / seconds


def measure_growth(program):
    """Prints how the time of each hostile shape grows; the number of those that grow too fast."""
    print("\n| hostile file of 1 MiB | ms | at 4 times the size | |")
    print("|---|---:|---:|---|")
    faults = 0
    lines = subprocess.run(
        [program, "--growth"], check=True, capture_output=True, text=True, env=KEEPING_MEMORY
    ).stdout
    for line in lines.splitlines():
        name, first, _, last = line.split("\t")
        # Below a millisecond the clock's own steps show.
        growth = float(last) / max(float(first), 0.001)
        faults += growth > MOST_GROWTH
        print(f"| {name} | {1000 * float(last):.0f} | ×{growth:.1f} | {'✗' if growth > MOST_GROWTH else ''} |")
    print(f"\n{faults} of {len(lines.splitlines())} grow by more than {MOST_GROWTH:.1f}.")
    return faults


if __name__ == "__main__":
    main()
