"""Ends the reader in every way, whatever it is doing, and looks at the terminal it leaves.

The ways are signals, crashes, a hang-up of the terminal and too little memory; the states are a list,
an article, a search being typed, an overlay, indexing under way, another program in front, and a
stopped job. After each, the terminal has to read lines and show what is typed, the sequences that
give the screen back have to be the last of their kinds, the status has to be the right one, and a
mark that was set before has to be there. A crash is asked of a debug build where it takes one.
"""

import os
import random
import resource
import signal
import subprocess
import time

from hostile.cases import environment
from hostile.terminal import Terminal, name_of

# A second is what the end may take; the figure is printed, and a machine under load is no failure.
SECOND = 1.0
NOTICE = b"Dateline stopped because of an error in the program."
# What has to have been switched off last: the screen, pasting, and the mouse.
MODES = [b"1049", b"2004", b"1000", b"1002", b"1006"]
SIGNALS = ["TERM", "HUP", "INT", "QUIT"]
CRASHES = ["SEGV", "ILL", "ABRT", "BUS", "FPE"]
FORCED = {"trap": "ILL", "overflow": "SEGV", "thread-trap": "ILL", "thread-overflow": "SEGV"}
STATES = ["list", "article", "search", "overlay", "indexing", "lent", "stopped"]
COUNT = 40
INDEXED = 3000


class Reader:
    """A home with a library, and the reader that is to be ended there."""

    def __init__(self, cases, program, state, crash=None):
        self.home = cases.folder()
        self.program, self.state = program, state
        self.library = os.path.join(self.home, "library")
        write_articles(self.library, COUNT)
        pager = os.path.join(self.home, "pager")
        # It changes what a program in front can change, and waits.
        write(pager, "#!/bin/sh\nstty raw -echo\nprintf 'pager\\033[?25l\\033[?1003h'\nexec cat\n")
        os.chmod(pager, 0o700)
        self.environment = environment(self.home, PAGER=pager, DATELINE_CRASH=crash,
                                       TMPDIR=self.home)
        self.descendants = []

    def open(self, prepare=None):
        arguments = [self.program, self.library]
        self.terminal = Terminal(arguments, self.environment, folder=self.home, prepare=prepare)
        return self.terminal

    def bring(self):
        """Marks an article, then brings the reader into its state."""
        terminal = self.terminal
        terminal.wait_for(f"{COUNT} articles")
        terminal.send("s")
        # The sign of a mark that is not on the disk yet has gone by then.
        terminal.wait_for("Starred")
        terminal.read_until_quiet()
        if self.state == "article":
            terminal.send("\r")
            terminal.wait_for("q back")
        elif self.state == "search":
            terminal.send("/body wo")
            terminal.wait_for("body wo")
        elif self.state == "overlay":
            terminal.send("?")
            terminal.wait_for("Help")
        elif self.state == "indexing":
            write_articles(os.path.join(self.library, "more"), INDEXED)
            time.sleep(0.3)
        elif self.state == "lent":
            terminal.send("P")
            terminal.wait_for_bytes(b"pager")
            self.descendants = children(terminal.pid)
        elif self.state == "stopped":
            terminal.send("\x1a")
            terminal.wait_for_stop()

    def go_on(self):
        """A shell lets a stopped job go on when it has sent it a signal, in the background."""
        if self.state == "stopped":
            self.terminal.resume(in_front=False)

    def problems(self, wanted, crashes=False, has_terminal=True):
        """What is wrong with the end, and how long it took."""
        began = time.monotonic()
        terminal, found = self.terminal, []
        status = terminal.wait()
        if name_of(status) not in wanted:
            found.append(f"it ended by {name_of(status)}, and not {' or '.join(wanted)}")
        if has_terminal:
            found += self.spoilt()
            if crashes and NOTICE not in terminal.written:
                found.append("it says nothing of the crash")
        found += [f"process {pid} is left" for pid in self.descendants if is_alive(pid)]
        found += self.lost_marks()
        took = max(0, terminal.end_time - began)
        return found, f"{name_of(status)} after {1000 * took:.0f} ms{'' if took < SECOND else ', SLOW'}"

    def spoilt(self):
        """What the terminal is left with that a shell does not want."""
        written, found = bytes(self.terminal.written), []
        if not self.terminal.is_cooked:
            found.append("the terminal's modes are not those of before")
        for mode in MODES:
            if written.rfind(b"\x1b[?%sl" % mode) < written.rfind(b"\x1b[?%sh" % mode):
                found.append(f"mode {mode.decode()} is left on")
        # As terminfo has them: a cursor may be said to be visible in two ways.
        hidden = written.rfind(b"\x1b[?25l")
        if max(written.rfind(b"\x1b[?25h"), written.rfind(b"\x1b[34h\x1b[?25h")) < hidden:
            found.append("the cursor is left hidden")
        return found

    def lost_marks(self):
        """What is wrong with the mark that was set before the end."""
        command = [self.program, "list", "--tsv", "--library", self.library, "is:starred"]
        surroundings = dict(self.environment)
        surroundings.pop("DATELINE_CRASH", None)
        result = subprocess.run(command, env=surroundings, capture_output=True, check=False)
        lines = result.stdout.decode().splitlines()
        if result.returncode == 0 and len(lines) == 1:
            return []
        return [f"{len(lines)} articles are starred: {result.stderr.decode()}"]


def by_signal(cases, state, name):
    number = getattr(signal, "SIG" + name)
    crashes = name in CRASHES
    reader = Reader(cases, cases.program, state)
    with reader.open(prepare=no_core) as terminal:
        reader.bring()
        terminal.signal(number)
        reader.go_on()
        # One that is stopped has given the screen back already.
        says = crashes
        return reader.problems([f"SIG{name}"] if crashes else [f"exit {128 + number}"], says)


def by_crash(cases, state, kind):
    reader = Reader(cases, cases.debug_program, state, crash=kind)
    with reader.open(prepare=no_core) as terminal:
        reader.bring()
        terminal.signal(signal.SIGUSR1)
        if state == "stopped":
            terminal.resume()
        return reader.problems(["SIG" + FORCED[kind]], crashes=True)


def by_hang_up(cases, state):
    reader = Reader(cases, cases.program, state)
    with reader.open() as terminal:
        reader.bring()
        terminal.hang_up()
        # The session's leader does not pass the signal on, as a shell that was killed does not.
        reader.go_on()
        if state in ("stopped", "lent"):
            terminal.signal(signal.SIGHUP)
        return reader.problems([f"exit {128 + signal.SIGHUP}"], has_terminal=False)


def by_memory(cases, state):
    """Takes away what the program may still allocate, and makes it want more."""
    reader = Reader(cases, cases.program, state)
    with reader.open(prepare=no_core) as terminal:
        reader.bring()
        limit = memory(terminal.pid) + (1 << 20)
        resource.prlimit(terminal.pid, resource.RLIMIT_AS, (limit, limit))
        write_articles(os.path.join(reader.library, "much"), 400, words=20_000)
        if state == "stopped":
            terminal.resume()
        end = time.monotonic() + 5
        while terminal.ending is None and time.monotonic() < end:
            if state != "lent":
                terminal.send("j/quay\r\x1b\r ?\x1b")
            terminal.read(0.2)
        if terminal.ending is None:
            # It has come through, and ends as it should.
            terminal.signal(signal.SIGTERM)
        return reader.problems(["SIGILL", "SIGABRT", "SIGSEGV", "SIGTRAP", "exit 143"])


def in_the_middle(cases, source, number):
    """Crashes at any moment of an end, a stop or a beginning, and once more in the handler."""
    reader = Reader(cases, cases.program, "list")
    with reader.open(prepare=no_core) as terminal:
        if number % 4 == 0:
            terminal.wait_for_bytes(b"\x1b[?1049h")
        else:
            reader.bring()
            terminal.send(["q", "P", "\x1a"][number % 4 - 1])
        time.sleep(source.uniform(0, 0.03))
        for name in source.sample(CRASHES, 2):
            if terminal.ending is None:
                terminal.signal(getattr(signal, "SIG" + name))
        end = time.monotonic() + 0.3
        while terminal.ending is None and time.monotonic() < end:
            terminal.read(0.05)
        if terminal.is_stopped:
            terminal.resume()
        status = terminal.wait()
        return reader.spoilt(), name_of(status)


def early(cases, source):
    """Asks for the end in the first moments, when the program may not listen yet."""
    reader = Reader(cases, cases.program, "list")
    with reader.open() as terminal:
        time.sleep(source.uniform(0, 0.12))
        name = source.choice(SIGNALS)
        number = getattr(signal, "SIG" + name)
        terminal.signal(number)
        status = terminal.wait()
        wanted = {f"SIG{name}", f"exit {128 + number}"}
        found = reader.spoilt()
        if name_of(status) not in wanted:
            found.append(f"it ended by {name_of(status)}")
        return found, f"{name}: {name_of(status)}"


def run(cases):
    states = STATES[:1] + STATES[5:] if cases.is_short else STATES
    for state in states:
        for name in SIGNALS + CRASHES:
            cases.try_out(f"{name}, {state}", lambda: by_signal(cases, state, name))
        for kind in FORCED if cases.debug_program else []:
            cases.try_out(f"{kind}, {state}", lambda: by_crash(cases, state, kind))
        cases.try_out(f"hang-up, {state}", lambda: by_hang_up(cases, state))
        cases.try_out(f"out of memory, {state}", lambda: by_memory(cases, state))
    if not cases.debug_program:
        print("NOT TRIED: traps and overflows, which take a debug build (--debug)")
    source = random.Random(cases.seed)
    for number in range(4 if cases.is_short else 40):
        cases.try_out(f"crash in the middle {number}", lambda: in_the_middle(cases, source, number))
    for number in range(4 if cases.is_short else 40):
        cases.try_out(f"early signal {number}", lambda: early(cases, source))


def no_core():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def write_articles(folder, count, words=60):
    os.makedirs(folder, exist_ok=True)
    for number in range(count):
        body = " ".join(f"word{number % 97} quay" for _ in range(words // 2))
        text = f"# Harbour story {number} of {os.path.basename(folder)}\n\nBody {number}: {body}\n"
        write(os.path.join(folder, f"{number}.md"), text)


def children(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
        found = [int(one) for one in file.read().split()]
    # A program is started by a thread of its own.
    for thread in os.listdir(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{thread}/children", encoding="ascii") as file:
                found += [int(one) for one in file.read().split()]
        except OSError:
            pass
    return sorted(set(found))


def is_alive(pid):
    """Whether a process still runs, a moment after its parent has ended."""
    for _ in range(20):
        try:
            with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
                if file.read().rsplit(")", 1)[1].split()[0] == "Z":
                    return False
        except OSError:
            return False
        time.sleep(0.05)
    return True


def memory(pid):
    with open(f"/proc/{pid}/statm", encoding="ascii") as file:
        return int(file.read().split()[0]) * resource.getpagesize()

