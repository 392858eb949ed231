#!/usr/bin/env python3
"""Takes the disk away from under the marks, in every way, and counts the marks that are lost.

    faults/run.py STEPS PROGRAM [--part NAME …] [--scenario NAME …] [--short] [--seconds N] [--seed N]

STEPS is mark-steps, PROGRAM the reader. The parts are
  kill     SIGKILL at every system call on the folder of marks
  error    ENOSPC, EIO, EINTR, EACCES at every one, once and from there on
  write    writes that are cut short: once, always, on a full disk, at the end of the program
  cut      a power cut after every call, with whatever a disk may have of what was not yet synced
  full     a small file system that is full again and again under one program
  race     two to eight programs at once, killed at random for some seconds
  program  kills and errors at every call of `dateline mark`
  control  the same against a program that says too early that marks are saved: it has to lose some
--short takes every nineteenth point, one random cut a call, and no race. The exit status is 1 when a mark was lost.
"""

import argparse
import concurrent.futures
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading

sys.path[0] = os.path.dirname(sys.path[0])

from faults.cut import cuts, record
from faults.full import full_disks
from faults.injection import ERRORS, Injection, Point, calls_of, disturb, points, refusal
from faults.program import disturb_program
from faults.race import race
from faults.scenarios import scenarios
from faults.steps import Checker, run

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PARTS = ["kill", "error", "write", "cut", "full", "race", "program", "control"]
NEED_STRACE = {"kill", "error", "cut", "program", "control"}
# Odd, since every other point is one of both kinds.
STRIDE = 19


class Trial:
    """What is tried on, and what came of it."""

    def __init__(self, options, where):
        self.options, self.where = options, where
        self.steps = os.path.abspath(options.steps)
        self.program = os.path.abspath(options.program)
        self.lock = threading.RLock()
        self.failed = False
        chosen = options.scenario
        self.scenarios = [one for one in scenarios() if not chosen or one.name in chosen]

    def checker(self):
        return Checker(self.steps, self.where)

    def thinned(self, all_points):
        all_points = list(all_points)
        return all_points[::STRIDE] if self.options.short else all_points

    def conclude(self, name, checker, points_text):
        checker.flush()
        self.failed |= bool(checker.problems)
        print(f"{name}: {points_text}, {checker.acknowledged:,} acknowledgements, {checker.lost} "
              f"with losses, {len(checker.problems) - checker.lost if checker.problems else 0} other "
              "problems.", flush=True)


def inject(trial, name, faults):
    """Disturbs every scenario at every call."""
    checker, total, met, unsaved = trial.checker(), 0, 0, 0
    injection = Injection(lambda folder: [trial.steps, "do", folder])
    for scenario in trial.scenarios:
        chosen = trial.thinned(points(calls_of(injection, scenario, checker), faults))
        work = lambda point: disturb(injection, scenario, point, checker, trial.lock)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            results = list(pool.map(work, chosen))
        total += len(chosen)
        met += sum(is_met for is_met, _ in results)
        unsaved += sum(is_unsaved for _, is_unsaved in results)
        print(f"  {scenario.name}: {len(chosen)} points", flush=True)
    said = f"{total} points, {met} of them met"
    if faults != ["KILL"]:
        said += f", {unsaved} runs that said what they could not save"
    trial.conclude(name, checker, said)


def shim(trial):
    """The library that cuts writes short; nothing where there is no compiler."""
    library = os.path.join(trial.where, "short_writes.so")
    source = os.path.join(ROOT, "Faults", "short-writes", "short_writes.c")
    for compiler in ("clang", "cc"):
        if shutil.which(compiler):
            command = [compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]
            return library if subprocess.run(command, check=False).returncode == 0 else None
    return None


def short_writes(trial):
    """Cuts every write in half, in five ways."""
    library = shim(trial)
    if not library:
        return print("write: not tried, since no C compiler was found.")
    checker, total = trial.checker(), 0
    for scenario in trial.scenarios:
        for then in ("once", "always", "full", "stuck", "kill"):
            for at in range(1, 2 if trial.options.short else 15):
                folder = checker.new_folder()
                scenario.prepare(folder)
                environment = dict(os.environ, LD_PRELOAD=library, SHORT_WRITES_THEN=then,
                                   SHORT_WRITES_FOLDER=folder, SHORT_WRITES_AT=str(at))
                command = [trial.steps, "do", folder]
                outcome = run(command, folder, scenario.commands, environment=environment)
                label = f"{scenario.name}, write {at} cut short, then {then}"
                for text in outcome.nonsense(folder, may_be_killed=then == "kill"):
                    checker.problem(label, text)
                # Who can still write takes the half of a line away again.
                checker.add(folder, scenario, outcome.acknowledged, label, may_tear=then in ("stuck", "kill"))
                total += 1
    trial.conclude("write", checker, f"{total} points")


def cut_power(trial, ignores=(), each=3):
    """Cuts the power after every call of every scenario."""
    checker, source = trial.checker(), random.Random(trial.options.seed)
    checker.is_quiet = bool(ignores)
    count = 0
    # A control with one scenario alone may have nothing to lose.
    for scenario in scenarios() if ignores else trial.scenarios:
        folder = checker.new_folder()
        scenario.prepare(folder)
        with tempfile.NamedTemporaryFile() as log:
            command = [trial.steps, "do", folder]
            outcome, calls = record(command, scenario, folder, log.name)
        checker.add(folder, scenario, outcome.acknowledged, f"{scenario.name}, in peace")
        count += cuts(scenario, folder, calls, checker, source, ignores, each)
    return checker, count


def control(trial):
    """What must be noticed: early acknowledgements, and syncs that do nothing."""
    checker = trial.checker()
    checker.is_quiet = True
    injection = Injection(lambda folder: [trial.steps, "do", folder, "--hasty"])
    scenario = next(one for one in scenarios() if one.name == "mark")
    for fault in ("KILL", "ENOSPC"):
        for number in range(1, 6):
            point = Point("write", number, fault, is_sticky=fault != "KILL")
            disturb(injection, scenario, point, checker, trial.lock)
    checker.flush()
    said = [("acknowledged too early", checker.lost, checker.folders)]
    for ignored in ("file", "folder"):
        checker, count = cut_power(trial, (ignored,), each=1)
        checker.flush()
        said.append((f"sync of each {ignored} ignored", checker.lost, count))
    for name, lost, count in said:
        print(f"control, {name}: {lost} of {count} with losses" + (
            ", as there must be." if lost else ": the check is worth nothing!"), flush=True)
        trial.failed |= not lost


def carry_out(part, trial):
    if part == "kill":
        inject(trial, "kill", ["KILL"])
    elif part == "error":
        inject(trial, "error", ERRORS)
    elif part == "write":
        short_writes(trial)
    elif part == "cut":
        checker, count = cut_power(trial, each=1 if trial.options.short else 3)
        trial.conclude("cut", checker, f"{count} power cuts")
    elif part == "full":
        checker = trial.checker()
        full_disks(trial.steps, checker)
        trial.conclude("full", checker, f"{checker.folders or len(checker.waiting)} disks")
    elif part == "race":
        trial.failed |= not race(trial.steps, trial.options.seconds, trial.options.seed)
    elif part == "program":
        disturb_program(trial)
    else:
        control(trial)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("steps", help="mark-steps")
    parser.add_argument("program", help="the reader's binary")
    parser.add_argument("--part", nargs="+", choices=PARTS, default=PARTS, metavar="NAME")
    parser.add_argument("--scenario", nargs="+", default=[], metavar="NAME")
    parser.add_argument("--short", action="store_true", help="every nineteenth point, no race")
    parser.add_argument("--seconds", type=int, default=60, help="how long the race lasts")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    reason = refusal()
    # Nothing here has to be on a real disk, and fsync costs nothing in memory.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as where:
        trial = Trial(options, where)
        for part in options.part:
            if part == "race" and options.short:
                continue
            if part in NEED_STRACE and reason:
                print(f"{part}: NOT TRIED, since strace may not trace here: {reason}")
                continue
            carry_out(part, trial)
    sys.exit(1 if trial.failed else 0)


if __name__ == "__main__":
    main()
