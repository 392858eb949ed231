"""Runs of mark-steps, and what an undisturbed process finds afterwards."""

import json
import os
import shutil
import signal
import subprocess
import tempfile

from faults.scenarios import allowed_values, differences

PROBE = (999_999_999, "star")
BATCH = 40


class Outcome:
    """What one run said before it ended."""

    def __init__(self, status, output):
        self.status = status
        self.lines = output.decode(errors="replace").splitlines()
        self.acknowledged = {}
        for line in self.lines:
            if line.startswith("ack "):
                number, _, effect = line[4:].partition(" ")
                self.acknowledged[int(number)] = effect

    @property
    def failures(self):
        return [line for line in self.lines if line.startswith("fail ")]

    def nonsense(self, folder, may_be_killed):
        """What a program that met an error should not have done."""
        said = []
        if self.status < 0 and not (may_be_killed and self.status == -9):
            said.append(f"it was ended by signal {-self.status}: {self.lines[-3:]}")
        elif self.status not in (0, 1, -9):
            said.append(f"its exit status is {self.status}: {self.lines[-3:]}")
        if self.status == 1 and not self.failures:
            said.append("it failed without a sentence")
        # Only the folder itself and what is in or around it can be to blame.
        for line in self.failures:
            sentence = line.partition(": ")[2]
            if not sentence.startswith(os.path.dirname(folder)) or ": " not in sentence:
                said.append(f"a failure that names no file or no cause: {line}")
        return said


def run(command, folder, commands, prefix=(), environment=None, seconds=30):
    """Carries out commands; a hang ends as the status -99."""
    process = subprocess.Popen(
        [*prefix, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env=environment, start_new_session=True,
    )
    text = "".join(line + "\n" for line in commands).encode()
    try:
        output, _ = process.communicate(text, timeout=seconds)
        return Outcome(process.returncode, output)
    except subprocess.TimeoutExpired:
        # strace and the program it runs.
        os.killpg(process.pid, signal.SIGKILL)
        output, _ = process.communicate()
        return Outcome(-99, output)


class Findings:
    """What mark-steps verify said about one folder."""

    def __init__(self, folder):
        self.folder = folder
        self.marks = [set(), set()]
        self.failures = []
        self.is_whole = False

    def take(self, line, part):
        if line.startswith("fail "):
            self.failures.append(f"an undisturbed run afterwards: {line}")
        elif not line.startswith("notice "):
            number, *marks = line.split()
            self.marks[part] |= {(int(number), mark) for mark in marks}


def read_back(program, folders):
    """What is found in each folder by a process that nothing disturbs."""
    command = [program, "verify", *folders]
    result = subprocess.run(command, capture_output=True, check=False, timeout=200)
    findings, current, part = {}, None, 0
    for line in result.stdout.decode(errors="replace").splitlines():
        if line.startswith("folder "):
            current, part = Findings(line[7:]), 0
            findings[current.folder] = current
        elif line == "again":
            part = 1
        elif line == "end":
            current.is_whole = part == 1
        elif current:
            current.take(line, part)
    return findings


def untidiness(folder, scenario, may_tear):
    """What is wrong with the files after the undisturbed run."""
    said = []
    names = os.listdir(folder)
    said += [f"{name} was left" for name in names if name.endswith(".tmp")]
    if not scenario.is_damaged:
        said += [
            f"{name} was kept though nothing was damaged" for name in names
            if ".bad-" in name and not (name.startswith("journal") and (may_tear or "torn" in scenario.name))
        ]
    with open(os.path.join(folder, "state.json"), "rb") as file:
        try:
            json.loads(file.read())
        except ValueError as error:
            said.append(f"state.json is no JSON: {error}")
    return said


class Checker:
    """Collects spoiled folders, reads them back many at a time, and counts what is wrong."""

    def __init__(self, program, where):
        self.program, self.where = program, where
        self.waiting = []
        self.folders = self.acknowledged = self.lost = 0
        self.problems = []
        # Whether losses are expected.
        self.is_quiet = False

    def new_folder(self):
        """A place for a folder, alone in one of its own."""
        return os.path.join(tempfile.mkdtemp(dir=self.where), "dateline")

    def add(self, folder, scenario, acknowledged, label, may_tear=False):
        self.waiting.append((folder, scenario, acknowledged, label, may_tear))
        if len(self.waiting) >= BATCH:
            self.flush()

    def problem(self, label, text):
        self.problems.append(f"{label}: {text}")
        if len(self.problems) <= 40 and not self.is_quiet:
            print(f"  {label}: {text}", flush=True)

    def flush(self):
        findings = read_back(self.program, [one[0] for one in self.waiting]) if self.waiting else {}
        for folder, scenario, acknowledged, label, may_tear in self.waiting:
            self.check(findings.get(folder), folder, scenario, acknowledged, label, may_tear)
            shutil.rmtree(os.path.dirname(folder))
        self.waiting = []

    def check(self, found, folder, scenario, acknowledged, label, may_tear):
        self.folders += 1
        self.acknowledged += len(acknowledged)
        if found is None or not found.is_whole:
            self.lost += 1
            return self.problem(label, "an undisturbed process could not read the folder")
        allowed = allowed_values(scenario, acknowledged)
        again = {**allowed, PROBE: {True}}
        # What may be either at first must stay what it was.
        wrong = differences(allowed, found.marks[0]) + differences(again, found.marks[1])
        if found.marks[0] | {PROBE} != found.marks[1]:
            wrong.append("a compaction changed the marks")
        self.lost += bool(wrong)
        for text in wrong[:3] + found.failures + untidiness(folder, scenario, may_tear):
            self.problem(label, text)
