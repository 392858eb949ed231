#!/usr/bin/env python3
"""Runs everything that tries the program for long, and says at the end how each part went.

    test_long.py [--part NAME …] [--seconds N] [--list]

A part that fails does not stop the others. What they print is kept in .build/long as well. --seconds
is how long each parser is fuzzed (10). The exit status is 1 when a part failed.
"""

import argparse
import os
import re
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LOGS = os.path.join(ROOT, ".build", "long")


class Part:
    """A part: what runs it, and which of its lines hold the figures; the last line, if none."""

    def __init__(self, name, *command, figures=None):
        self.name, self.command, self.figures = name, command, figures

    def run(self):
        """Runs the part with its output shown; returns its line of the summary and whether it passed."""
        print(f"\n=== {self.name}: {' '.join(self.command)}", flush=True)
        start, lines = time.monotonic(), []
        process = subprocess.Popen(
            self.command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace",
        )
        with open(os.path.join(LOGS, f"{self.name}.log"), "w", encoding="utf-8") as log:
            for line in process.stdout:
                log.write(line)
                sys.stdout.write(line)
                sys.stdout.flush()
                if line.strip() and not line.startswith("make"):
                    lines.append(line.strip())
        is_good = process.wait() == 0
        minutes, seconds = divmod(round(time.monotonic() - start), 60)
        head = f"{'passed' if is_good else 'FAILED'}  {self.name:15} {minutes:3}:{seconds:02}  "
        return head + ("\n" + " " * 31).join(self.told(lines)), is_good

    def told(self, lines):
        found = [line for line in lines if self.figures and re.search(self.figures, line)]
        return found[-12:] or lines[-1:] or ["it printed nothing"]


def parts(seconds):
    return [
        Part("test", "make", "test", figures="Test run with"),
        Part("kill-index", "make", "kill-index"),
        Part("read-anything", "make", "read-anything", figures=" files in "),
        Part("faults", "make", "faults", figures=r"^\w+: .*(losses|lost)|^control|NOT TRIED"),
        Part("merges", "make", "merges", figures="Test run with"),
        Part("growth", "make", "growth", figures="grow by more than"),
        Part("hostile", "make", "hostile", "MINUTES=3", figures=r"passed, \d+ failed"),
        Part("fuzz", "make", "fuzz", f"SECONDS={seconds}", figures=r"[1-9]\d* findings$"),
        Part("mutants", "make", "mutants"),
        Part("sanitizers", "make", "sanitizers", figures="programs with reports"),
    ]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", nargs="+", default=[], metavar="NAME")
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--list", action="store_true", help="only print the parts")
    options = parser.parse_args()
    found = parts(options.seconds)
    if options.list:
        return print("\n".join(f"{part.name:15}{' '.join(part.command)}" for part in found))
    if unknown := set(options.part) - {part.name for part in found}:
        parser.error(f"no part {', '.join(sorted(unknown))}")
    os.makedirs(LOGS, exist_ok=True)
    outcomes = [part.run() for part in found if not options.part or part.name in options.part]
    print("\n" + "\n".join(line for line, _ in outcomes))
    sys.exit(0 if all(is_good for _, is_good in outcomes) else 1)


if __name__ == "__main__":
    main()
