"""Kills and errors at every system call of `dateline mark` on the folder of marks."""

import collections
import os
import signal
import subprocess
import tempfile

from faults.injection import CALL, ERRORS, Point, paths_of, points
from faults.scenarios import Scenario, hexadecimal, numbered, snapshot
from rig.library import environment

ARTICLE = 700


def scenario():
    kept = numbered(1, 30, "read")
    return Scenario("dateline mark", [f"set read {ARTICLE} 1"], {"state.json": snapshot(kept)}, kept)


def journals_of(folder):
    """The program names its journal after this machine."""
    names = [name for name in os.listdir(folder) if name.startswith("journal-")]
    return [os.path.join(folder, name) for name in names]


def run(trial, folder, home, log, options, extra):
    prefix = ["strace", "-f", "-qq", "-o", log, *paths_of(folder), *extra, *options]
    command = [trial.program, "mark", "read", "--id", hexadecimal(ARTICLE)]
    command += ["--state", os.path.join(folder, "state.json")]
    process = subprocess.Popen([*prefix, *command], env=environment(home), start_new_session=True,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                               errors="replace")
    try:
        output, errors = process.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        # strace and the program it runs.
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return subprocess.CompletedProcess(command, -99, "", "it hung")
    return subprocess.CompletedProcess(command, process.returncode, output, errors)


def disturb_program(trial):
    """Marks one article with the program, disturbed at every call."""
    checker, one = trial.checker(), scenario()
    home = tempfile.mkdtemp(dir=trial.where)
    peaceful = checker.new_folder()
    one.prepare(peaceful)
    with tempfile.NamedTemporaryFile("r") as log:
        run(trial, peaceful, home, log.name, [], [])
        journal = os.path.basename(journals_of(peaceful)[0])
        one.prepare(second := checker.new_folder())
        run(trial, second, home, log.name, [], ["-P", os.path.join(second, journal)])
        log.seek(0)
        counts = collections.Counter(match[1] for line in log if (match := CALL.match(line)))
    chosen = trial.thinned(points(counts, ["KILL", *ERRORS]))
    met = sum(disturb(trial, one, point, journal, home, checker) for point in chosen)
    trial.conclude("program", checker, f"{len(chosen)} points, {met} of them met")


def disturb(trial, one, point: Point, journal, home, checker):
    folder = checker.new_folder()
    one.prepare(folder)
    label = f"dateline mark, {point}"
    with tempfile.NamedTemporaryFile("r", errors="replace") as log:
        extra = ["-P", os.path.join(folder, journal)]
        result = run(trial, folder, home, log.name, point.options, extra)
        is_met = result.returncode == -9 or "INJECTED" in log.read()
    if result.returncode not in (0, 1) and not (point.fault == "KILL" and result.returncode == -9):
        checker.problem(label, f"exit status {result.returncode}: {result.stderr[-200:]}")
    if result.returncode == 1 and os.path.dirname(folder) not in result.stderr:
        checker.problem(label, f"its sentence names no file: {result.stderr.strip()}")
    acknowledged = {1: ""} if result.returncode == 0 else {}
    checker.add(folder, one, acknowledged, label)
    return is_met
