#!/usr/bin/env python3
"""Measures the store of marks with a million articles marked.

    bench/marks.py BENCH [--articles N]

BENCH is mark-bench. What a mark writes is counted with strace where it may trace. The exit status
is 1 when a target is missed.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

sys.path[0] = os.path.dirname(sys.path[0])

from bench.measurements import Measurements, Target

TARGETS = {
    "load": Target(300), "peak of memory": Target(150), "durable mark": Target(2),
    "bytes written by a mark": Target(128), "fdatasync calls of a mark": Target(1),
    "100,000 new marks at once": Target(100), "100,000 known marks at once": Target(100),
    "compaction": Target(1000),
}
LOADS = 5
MARKS = 200


def take(measurements, output):
    for line in output.splitlines():
        name, value, unit = line.split("\t")
        if name not in ("before loading", "articles"):
            measurements.add(name, float(value), unit=unit)


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def count_writes(bench, folder, measurements):
    """What strace sees of two hundred single marks: the journal's bytes, and the syncs."""
    if not shutil.which("strace"):
        return print("Bytes and syncs are not counted: there is no strace.")
    with tempfile.NamedTemporaryFile("r") as log:
        command = ["strace", "-f", "-qq", "-y", "-o", log.name, "-e", "trace=write,fdatasync,fsync"]
        result = subprocess.run([*command, bench, "marks", folder], capture_output=True, check=False)
        if result.returncode:
            return print("Bytes and syncs are not counted: strace may not trace here.")
        text = log.read()
    for name, file in (("bytes written by a mark", "journal-"),
                       ("and for its undo, not synced", "history")):
        for count in re.findall(rf"write\(\d+<[^>]*/{file}.*= (\d+)$", text, re.M):
            measurements.add(name, int(count), unit="B")
    syncs = len(re.findall(r"fdatasync\(\d+<[^>]*/journal-", text))
    measurements.add("fdatasync calls of a mark", syncs / MARKS, unit="")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bench", help="mark-bench")
    parser.add_argument("--articles", type=int, default=1_000_000)
    options = parser.parse_args()
    bench = os.path.abspath(options.bench)
    measurements = Measurements(TARGETS)
    # A real disk, since a sync costs nothing in memory.
    with tempfile.TemporaryDirectory(dir="/var/tmp") as where:
        folder = os.path.join(where, "dateline")
        run(bench, "make", folder, str(options.articles))
        size = os.path.getsize(os.path.join(folder, "state.json"))
        for _ in range(LOADS):
            take(measurements, run(bench, "load", folder))
        take(measurements, run(bench, "change", folder))
        count_writes(bench, folder, measurements)
    measurements.print(f"Marks of {options.articles:,} articles, {size / 1e6:.0f} MB")
    medians = {name: statistics.median(row["values"]) for name, row in measurements.samples.items()}
    missed = [name for name, target in TARGETS.items() if medians.get(name, 0) > target.most]
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
