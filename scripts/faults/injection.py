"""Kills and errors at every system call on a folder of marks."""

import collections
import os
import re
import subprocess
import tempfile

from faults.scenarios import NAMES
from faults.steps import Outcome, run

ERRORS = ["ENOSPC", "EIO", "EINTR", "EACCES"]
CALL = re.compile(r"^\d+\s+(?:<\.\.\. )?(\w+)[( ]")


def paths_of(folder):
    paths = [os.path.dirname(folder)] + [os.path.join(folder, name) for name in NAMES]
    return [part for path in paths for part in ("-P", path.rstrip("/"))]


class Injection:
    """strace around a command, set to disturb one of its calls on the folder."""

    def __init__(self, command):
        # With the folder as its last word but the options.
        self.command = command

    def run(self, folder, commands, log, options):
        prefix = ["strace", "-f", "-qq", "-o", log, *paths_of(folder), *options]
        return run(self.command(folder), folder, commands, prefix)


def refusal():
    """Why strace cannot be used here; nothing when it can."""
    command = ["strace", "-f", "-qq", "-o", "/dev/null", "true"]
    try:
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        return f"strace cannot be started: {error.strerror}"
    return result.stderr.strip() if result.returncode else ""


def calls_of(injection, scenario, checker):
    """How often each system call on the folder is made in peace."""
    folder = checker.new_folder()
    scenario.prepare(folder)
    with tempfile.NamedTemporaryFile("r") as log:
        outcome = injection.run(folder, scenario.commands, log.name, [])
        by_thread = collections.Counter()
        for line in log:
            if match := CALL.match(line):
                if "resumed>" not in line:
                    by_thread[line.split()[0], match[1]] += 1
    if outcome.status != 0 or outcome.failures:
        raise SystemExit(f"{scenario.name} fails in peace: {outcome.lines}")
    checker.add(folder, scenario, outcome.acknowledged, f"{scenario.name}, in peace")
    counts = collections.Counter()
    for (_, call), count in by_thread.items():
        counts[call] = max(counts[call], count)
    return counts


class Point:
    """One call to disturb, and how."""

    def __init__(self, call, number, fault, is_sticky=False):
        self.call, self.number, self.fault, self.is_sticky = call, number, fault, is_sticky

    @property
    def options(self):
        what = "signal=KILL" if self.fault == "KILL" else f"error={self.fault}"
        when = f"{self.number}+" if self.is_sticky else f"{self.number}"
        return ["-e", f"trace={self.call}", "-e", f"inject={self.call}:{what}:when={when}"]

    def __str__(self):
        return f"{self.fault} at {self.call} {self.number}{'+' if self.is_sticky else ''}"


def points(counts, faults):
    """All points; a count may differ by a few from run to run, so a few more are tried."""
    for call, count in sorted(counts.items()):
        if call in ("exit", "exit_group", "rt_sigreturn"):
            continue
        for number in range(1, count + 1):
            for fault in faults:
                yield Point(call, number, fault)
                if fault != "KILL":
                    yield Point(call, number, fault, is_sticky=True)


def disturb(injection, scenario, point, checker, lock):
    """Runs a scenario once with a fault; returns whether the fault was met."""
    folder = checker.new_folder()
    scenario.prepare(folder)
    label = f"{scenario.name}, {point}"
    with tempfile.NamedTemporaryFile("r", errors="replace") as log:
        outcome = injection.run(folder, scenario.commands, log.name, point.options)
        is_met = outcome.status == -9 or "INJECTED" in log.read()
    with lock:
        for text in outcome.nonsense(folder, may_be_killed=point.fault == "KILL"):
            checker.problem(label, text)
        if outcome.status == 0 and any("compact" not in scenario.commands[number - 1]
                                       for number in missing(scenario, outcome)):
            checker.problem(label, f"it ended well without saving: {outcome.lines}")
        checker.add(folder, scenario, outcome.acknowledged, label)
    return is_met, outcome.status == 1


def missing(scenario, outcome: Outcome):
    """The commands that were neither acknowledged nor had nothing to do."""
    idle = {int(line.split()[1]) for line in outcome.lines if line.startswith("nothing ")}
    all_numbers = set(range(1, len(scenario.commands) + 1))
    failed_undo = {number for number in all_numbers if scenario.commands[number - 1] == "undo"}
    return all_numbers - set(outcome.acknowledged) - idle - failed_undo
