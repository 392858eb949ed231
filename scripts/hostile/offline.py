"""Watches the whole program for a call on the net, a shell, and a file outside of its folders.

The library is SampleFeeds and articles that ask for pictures, frames, scripts, declarations and
feeds from elsewhere. Every command reads it under strace, and the reader is driven through every
command that a key has. Links, pipes, pager and editor are programs that do nothing, and no other may
be started. A program that does all that is forbidden has to be noticed first.
"""

import collections
import os
import subprocess
import sys

from hostile import beacons
from hostile.cases import environment
from hostile.session import drive
from hostile.traced import Deeds, command, refusal

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLES = os.path.join(ROOT, "SampleFeeds")
LIMIT = 300
CONFIGURATION = """browser = "true"
pager = "cat"
editor = "ls"
[pipe]
"Count words" = "wc -w"
[searches]
lamps = "beacon"
"""
STARTED = {"true", "ls", "cat", "wc"}
CONTROL = """
import os, socket, subprocess, sys
socket.socket().connect_ex(("127.0.0.1", 9))
subprocess.run("true", shell=True)
open(sys.argv[1], "w").close()
"""


class Home:
    """Folders that are the program's own, and a library that is not."""

    def __init__(self, folder):
        self.folder = folder
        self.library, self.work = os.path.join(folder, "library"), os.path.join(folder, "work")
        roots = [os.path.join(folder, name) for name in ("config", "data", "cache", "state")]
        self.temporary = os.path.join(folder, "temporary")
        self.exports = os.path.join(self.work, "exports")
        for path in [*roots, self.library, self.temporary, self.exports]:
            os.makedirs(path)
        self.own = [os.path.join(path, "dateline") for path in roots]
        self.own += [self.temporary, self.exports]
        self.beacons = beacons.plant(self.library)
        self.write("config/dateline/config.toml", CONFIGURATION)
        proxy = "http://192.0.2.7:9"
        self.environment = environment(folder, TMPDIR=self.temporary, http_proxy=proxy,
                                       https_proxy=proxy, SWIFT_BACKTRACE="enable=no")

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path


def files_below(folder):
    return sorted(os.path.join(path, name) for path, _, names in os.walk(folder) for name in names)


def commands(home, is_short):
    """Every command of the program, under a name."""
    both = ["--library", home.library, "--library", SAMPLES]
    every = files_below(home.library)
    shown = every[:2] if is_short else every
    other = home.write("work/other.json", '{"dateline":1,"marks":{\n"":0}}\n')
    mine = os.path.join(home.folder, "data", "dateline", "state.json")
    outline = os.path.join(home.library, "0", "feeds.opml")
    yield "parse", ["parse", *every, *files_below(SAMPLES)]
    yield "index", ["index", *both]
    yield "index --stats", ["index", "--stats", *both]
    for form in ([], ["--json"], ["--tsv"], ["--explain"]):
        yield " ".join(["list", *form]), ["list", *form, *both, "beacon OR is:starred"]
    for form in ([], ["--json"], ["--markdown"], ["--html"]):
        for file in shown:
            yield " ".join(["show", *form]), ["show", *form, file]
    for ending in ("md", "html", "json", "txt"):
        path = os.path.join(home.exports, f"all.{ending}")
        yield f"export {ending}", ["export", *both, "--output", path]
    yield "export to a folder", ["export", *both, "--format", "html", "--output", home.exports + "/each/"]
    yield "mark", ["mark", *both, "star", "beacon"]
    yield "tag", ["tag", *both, "+lamp", "beacon"]
    yield "state dump", ["state", "dump"]
    yield "state check", ["state", "check"]
    yield "state compact", ["state", "compact"]
    yield "state merge", ["state", "merge", mine, other]
    yield "state import", ["state", "import", outline]
    yield "doctor", ["doctor"]
    yield "themes", ["themes"]
    yield "themes --check", ["themes", "--check"]
    yield "keys", ["keys"]
    yield "man", ["man"]
    yield "config", ["config", "--check"]
    yield "read --script", ["read", "--script", "jjj<Enter><Space>sA", "--size", "80x24", *both]
    yield "completion", ["--generate-completion-script", "bash"]
    yield "a mistake", ["list", "(("]


def finish(words, home):
    """Runs a command without a terminal; returns its status and what it printed."""
    done = subprocess.run(words, cwd=home.work, env=home.environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=LIMIT, check=False)
    return done.returncode, done.stdout.decode(errors="replace")


class Watch:
    """Judges runs, and counts what they did."""

    def __init__(self, cases, home, logs):
        self.cases, self.home, self.logs = cases, home, logs
        self.runs = self.calls = 0
        self.local = collections.Counter()

    def log(self):
        self.runs += 1
        return os.path.join(self.logs, f"{self.runs}")

    def judge(self, log, wanted=frozenset()):
        """What a run did; and the problems with it, as sentences."""
        deeds = Deeds(self.cases.program, log, self.home.work)
        self.calls += deeds.calls
        self.local += deeds.local
        problems = [] if deeds.programs else ["it left no trace, so nothing was watched"]
        for found, what in ((deeds.net, "called the net"), (deeds.shells(), "started a shell"),
                            (deeds.strangers(wanted), "started a program"),
                            (deeds.outside(self.home.own), "changed a file elsewhere")):
            problems += [f"{what}: {one}" for one in found]
        return deeds, problems

    def watch_command(self, arguments):
        log = self.log()
        status, text = finish(command([self.cases.program, *arguments], log), self.home)
        problems = self.judge(log)[1]
        if status not in (0, 1, 2):
            problems.append(f"ended with {status}: {text[-300:]}")
        return problems

    def watch_reader(self, options):
        """Drives the reader with keys, with and without a screen."""
        before, log = self.times(), self.log()
        words = [self.cases.program, "read", *options, self.home.library, SAMPLES]
        status, written = drive(command(words, log), self.home, is_plain=bool(options))
        deeds, problems = self.judge(log, STARTED)
        if status != 0:
            problems.append(f"ended with {status}: {written}")
        started = {os.path.basename(words[0]) for words in deeds.programs}
        if not options and STARTED - started:
            problems.append(f"its keys did not arrive: never started {STARTED - started}")
        if self.times() != before:
            problems.append("the library is not as it was")
        return problems

    def times(self):
        return {path: os.stat(path).st_mtime_ns for path in files_below(self.home.library)}


def shared_files(home):
    """What others may look into, of all that the program has made."""
    given = os.path.join(home.folder, "config", "dateline", "config.toml")
    made = [file for folder in home.own for file in files_below(folder) if file != given]
    return [file for file in made if os.stat(file).st_mode & 0o077] if made else ["it has made nothing"]


def control(home, logs):
    """Runs what does everything forbidden, which has to be noticed."""
    log, elsewhere = os.path.join(logs, "control"), os.path.join(home.library, "written")
    finish(command([sys.executable, "-c", CONTROL, elsewhere], log), home)
    deeds = Deeds(sys.executable, log, home.work)
    os.unlink(elsewhere)
    seen = {"the net": deeds.net, "the shell": deeds.shells(), "the stranger": deeds.strangers(STARTED),
            "the file": [change for change in deeds.outside(home.own) if elsewhere in change]}
    return [f"{what} is not noticed" for what, found in seen.items() if not found]


def run(cases):
    if reason := refusal():
        return cases.note("offline", [f"not tried, since strace may not trace here: {reason}"])
    home, logs = Home(cases.folder()), cases.folder()
    cases.note("a program that does everything forbidden is noticed", control(home, logs))
    watch = Watch(cases, home, logs)
    groups = collections.defaultdict(list)
    for name, arguments in commands(home, cases.is_short):
        groups[name].append(arguments)
    for name, group in groups.items():
        cases.try_out(f"offline: {name}", lambda: sum((watch.watch_command(one) for one in group), []))
    for name, options in (("the reader", []), ("the reader in lines", ["--plain"])):
        cases.try_out(f"offline: {name}", lambda: watch.watch_reader(options))
    cases.note("offline: what the program keeps is for its user alone", shared_files(home))
    local = ", ".join(f"{what} {count} times" for what, count in sorted(watch.local.items()))
    cases.note("offline: nobody on this machine is asked either", [local] if local else [],
               f"{watch.runs} runs over {home.beacons} articles that ask for the net, "
               f"{watch.calls:,} calls watched")
