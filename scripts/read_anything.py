#!/usr/bin/env python3
"""Has `dateline parse` read files that nobody wrote for it, and watches time and memory.

    read_anything.py PROGRAM [--folder FOLDER] [--broken N] [--seed N]

First every file below FOLDER (/usr/share/doc), then N files (10,000) that were made from the
samples: cut, with bytes turned over, taken out, doubled or put in from another, and bytes at
random. The program reads fifty at a time. The exit status is 1 when it crashes, ends with
another status than 0 or 1, needs more than 200 MB, or more than a minute for fifty files.
"""

import argparse
import os
import random
import resource
import shutil
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
AT_ONCE = 50
MOST_MEMORY = 200 << 20
LONGEST = 60


def read(program, files):
    """Runs the program on the files; returns its status, its greatest memory and its time."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST))
        os.environ["SWIFT_BACKTRACE"] = "enable=no"
        os.execv(program, [program, "parse", *files])
    _, status, usage = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss << 10, time.monotonic() - start


class Reading:
    """The figures of many runs, and the files that went wrong."""

    def __init__(self, program):
        self.program = program
        self.count, self.memory, self.seconds = 0, 0, 0.0
        self.wrong = []

    def read(self, files):
        status, memory, seconds = read(self.program, files)
        self.seconds += seconds
        self.memory = max(self.memory, memory)
        is_good = status in (0, 1) and memory <= MOST_MEMORY and seconds <= LONGEST
        if is_good or len(files) == 1:
            self.count += len(files)
            if not is_good:
                self.wrong.append((files[0], status, memory >> 20, seconds))
            return
        for file in files:
            self.read([file])

    def report(self, what):
        print(
            f"{what}: {self.count} files in {self.seconds:.1f} s, "
            f"at most {self.memory >> 20} MB, {len(self.wrong)} wrong"
        )
        for file, status, memory, seconds in self.wrong:
            print(f"  {file}: status {status}, {memory} MB, {seconds:.1f} s")


def files_below(folder):
    found = []
    for path, _, names in os.walk(folder):
        for name in sorted(names):
            file = os.path.join(path, name)
            if os.path.isfile(file):
                found.append(file)
    return found


def broken(samples, generator):
    """Bytes that were news once, or never."""
    if generator.random() < 0.05:
        return generator.randbytes(generator.randrange(4096))
    text = bytearray(generator.choice(samples))
    for _ in range(generator.randrange(1, 9)):
        place = generator.randrange(len(text) + 1)
        length = generator.choice((1, 2, 8, 64, 1024))
        change = generator.randrange(6)
        if change == 0:
            del text[place:]
        elif change == 1:
            text[place:place + 1] = generator.randbytes(1)
        elif change == 2:
            del text[place:place + length]
        elif change == 3:
            text[place:place] = text[place:place + length] * generator.choice((1, 2, 50))
        elif change == 4:
            other = generator.choice(samples)
            start = generator.randrange(len(other))
            text[place:place + length] = other[start:start + length]
        else:
            text[place:place] = generator.randbytes(length)
    return bytes(text)


def in_groups(files):
    return (files[start:start + AT_ONCE] for start in range(0, len(files), AT_ONCE))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("program")
    parser.add_argument("--folder", default="/usr/share/doc")
    parser.add_argument("--broken", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    program = os.path.abspath(options.program)

    found = Reading(program)
    for group in in_groups(files_below(options.folder)):
        found.read(group)
    found.report(options.folder)

    generator = random.Random(options.seed)
    samples = []
    for file in files_below(os.path.join(ROOT, "SampleFeeds")):
        with open(file, "rb") as sample:
            samples.append(sample.read())
    made = Reading(program)
    folder = tempfile.mkdtemp(prefix="dateline-broken-")
    for start in range(0, options.broken, AT_ONCE):
        files = []
        for number in range(start, min(start + AT_ONCE, options.broken)):
            files.append(os.path.join(folder, f"{number:05}"))
            with open(files[-1], "wb") as file:
                file.write(broken(samples, generator))
        made.read(files)
        wrong = {wrong[0] for wrong in made.wrong}
        for file in files:
            if file not in wrong:
                os.unlink(file)
    made.report("broken files")
    if found.wrong or made.wrong:
        sys.exit(1)
    shutil.rmtree(folder)


main()
