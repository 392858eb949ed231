#!/usr/bin/env python3
"""Takes the program's guards away, one at a time, and sees whether a test notices.

    mutants/run.py [--only TEXT …] [--list]

All mutants of table.py are built at once, in a copy of the package in .build-mutants; a file
there says which one is active. Without an active one every test named in the table has to pass, and
with each of them its own has to fail. The exit status is 1 when a mutant survives, or when its guard
is no longer where the table says.
"""

import argparse
import functools
import os
import re
import shlex
import shutil
import subprocess
import sys
import time

sys.path[0] = os.path.dirname(sys.path[0])

from mutants.table import MUTANTS

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(ROOT, ".build-mutants")
TREE = os.path.join(BUILD, "tree")
ACTIVE = os.path.join(BUILD, "active")
# What keeps on after its guard is gone may well never end.
LIMIT = 300
ENVIRONMENT = dict(os.environ, SWIFT_BACKTRACE="enable=no")

SWIFT_TAIL = """
private let activeMutant = try? String(contentsOfFile: "%s", encoding: .utf8)

private func isMutant(_ name: String) -> Bool { activeMutant == name }
""" % ACTIVE
C_HEAD = """#include <stdio.h>
#include <string.h>

static int is_mutant(const char *name) {
  static char active[256];
  FILE *file = active[0] == 0 ? fopen("%s", "r") : NULL;
  if (file != NULL) {
    active[fread(active, 1, sizeof active - 1, file)] = 0;
    fclose(file);
  }
  return strcmp(active, name) == 0;
}

""" % ACTIVE


def moved_guards():
    """The mutants whose text does not stand in its file once."""
    moved = []
    for mutant in MUTANTS:
        path = os.path.join(ROOT, mutant.file)
        text = read(path).decode() if os.path.exists(path) else ""
        if text.count(mutant.text) != 1:
            moved.append(mutant)
    return moved


def mutated(file, data):
    """A file's bytes with every mutant of it built in."""
    mutants = [mutant for mutant in MUTANTS if mutant.file == file]
    if not mutants:
        return data
    text, is_swift = data.decode(), file.endswith(".swift")
    for mutant in mutants:
        function = "isMutant" if is_swift else "is_mutant"
        replacement = mutant.replacement.replace("MUTANT", f'{function}("{mutant.name}")')
        text = text.replace(mutant.text, replacement)
    if not is_swift:
        # Macros that choose features have to come before the first header.
        place = text.index("#include")
        return (text[:place] + C_HEAD + text[place:]).encode()
    if not re.search(r"^(package )?import Foundation$", text, re.MULTILINE):
        text = "import Foundation\n" + text
    return (text + SWIFT_TAIL).encode()


def read(path):
    with open(path, "rb") as file:
        return file.read()


def mirror():
    """Copies the package with its mutants; what is the same stays, so that little is built anew."""
    wanted = set()
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if not name.startswith((".build", ".git"))]
        for name in names:
            file = os.path.relpath(os.path.join(folder, name), ROOT)
            wanted.add(file)
            data, copy = mutated(file, read(os.path.join(ROOT, file))), os.path.join(TREE, file)
            if not os.path.exists(copy) or read(copy) != data:
                os.makedirs(os.path.dirname(copy), exist_ok=True)
                with open(copy, "wb") as new:
                    new.write(data)
                shutil.copymode(os.path.join(ROOT, file), copy)
    for folder, folders, names in os.walk(TREE):
        folders[:] = [name for name in folders if not name.startswith(".build")]
        for name in names:
            if os.path.relpath(os.path.join(folder, name), TREE) not in wanted:
                os.unlink(os.path.join(folder, name))


def swift(*words):
    return subprocess.run(["swift", *words], cwd=TREE, env=ENVIRONMENT, check=True)


def activate(name):
    with open(ACTIVE, "w", encoding="utf-8") as file:
        file.write(name)


def complaints(killer):
    """What the tests complain of that a killer names: a filter of tests, or a part of faults/run.py."""
    words = ["swift", "test", "--skip-build", "--disable-xctest", "--filter", killer]
    if killer.startswith("faults "):
        _, part, scenario = shlex.split(killer)
        programs = [os.path.join(TREE, ".build", "debug", name) for name in ("mark-steps", "dateline")]
        words = [sys.executable, os.path.join(TREE, "scripts", "faults", "run.py"), *programs,
                 "--part", part, "--scenario", scenario]
    try:
        done = subprocess.run(words, cwd=TREE, env=ENVIRONMENT, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, errors="replace", timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        if killer.startswith("faults "):
            sys.exit(f"{killer}: is too long for this")
        return ["no end"]
    said = done.stdout + done.stderr
    # A filter that finds no test is no test that passes.
    if "NOT TRIED" in said or " 0 tests" in said or "No matching test" in said:
        sys.exit(f"{killer}: nothing was tried\n{said[-1000:]}")
    if done.returncode == 0:
        return []
    lines = said.splitlines()
    return [line for line in lines if "✘" in line or "lost" in line][:10] or lines[-10:] or ["no word"]


@functools.cache
def check_in_peace(killer):
    """Ends the run where tests fail although every guard is there."""
    activate("")
    if found := complaints(killer):
        sys.exit("\n".join([f"{killer}: fails although no guard is taken away", *found]))


def survives(mutant):
    """Whether nothing notices that a guard is gone; says how it went."""
    check_in_peace(mutant.killer)
    activate(mutant.name)
    start = time.monotonic()
    is_killed = bool(complaints(mutant.killer))
    print(f"{'killed  ' if is_killed else 'SURVIVED'}  {mutant.name}  "
          f"({mutant.killer}, {time.monotonic() - start:.0f} s)", flush=True)
    return not is_killed


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", default=[], metavar="TEXT",
                        help="the mutants that have one of these in their names")
    parser.add_argument("--list", action="store_true", help="only print the mutants")
    options = parser.parse_args()
    chosen = [mutant for mutant in MUTANTS
              if not options.only or any(text in mutant.name for text in options.only)]
    moved = moved_guards()
    for mutant in moved:
        print(f"MOVED     {mutant.name}: the guard is no longer in {mutant.file} as the table has it",
              file=sys.stderr)
    if moved:
        sys.exit(1)
    if options.list:
        return print("\n".join(f"{mutant.name:52}{mutant.killer}" for mutant in chosen))
    mirror()
    swift("build", "--build-tests", "-j", "2")
    survivors = sum(survives(mutant) for mutant in chosen)
    activate("")
    print(f"mutants: {len(chosen)} guards taken away, {survivors} not noticed.")
    sys.exit(1 if survivors else 0)


if __name__ == "__main__":
    main()
