"""Starts the program on terminals and streams of every kind, and none.

Terminals that cannot be drawn on get a sentence or lines; in a locale without UTF-8 only ASCII is
written; NO_COLOR means what it says. A stream may be closed, nowhere, a pipe, a full disk or a pipe
that nobody reads: the status is 0, 1 or 2, nothing is a stack trace, and no control sequence goes
into a pipe.
"""

import os
import re
import resource
import signal
import subprocess
import time

from hostile.cases import environment
from hostile.endings import write_articles
from hostile.terminal import Terminal, name_of

COUNT = 5
TERMS = [None, "", "no-such-terminal", "dumb", "vt100", "linux", "xterm-mono", "xterm-256color",
         "xterm-direct", "screen", "tmux-256color"]
SPEECHLESS = (None, "", "no-such-terminal")
LOCALES = ["C", "en_US.ISO-8859-1", "C.UTF-8"]
COLOUR = re.compile(rb"\x1b\[(?:[0-9]+[;:])*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:[;:][0-9;:]*)?m")
TRACES = [b"Fatal error", b"Backtrace", b"Thread 0", b"Crashed", b"SWIFT_", b"stopped because"]
KINDS = ["closed", "null", "pipe", "full", "broken"]
STREAMS = ["input", "output", "errors"]


def commands(library):
    """All that prints without a screen."""
    article = os.path.join(library, "0.md")
    here = ["--library", library]
    return [
        ["list", *here], ["list", "--json", *here], ["list", "--tsv", *here],
        ["list", "--explain", *here, "quay"], ["show", article], ["show", "--json", article],
        ["show", "--markdown", article], ["show", "--html", article], ["parse", article], ["keys"],
        ["keys", "--markdown"], ["man"], ["config", "--path"], ["config", "--print-default"],
        ["config", "--markdown"], ["themes"], ["doctor"], ["state", "dump"], ["state", "--help"],
        ["index", "--stats", library], ["--help"], ["help", "list"], ["--version"],
        ["--generate-completion-script", "bash"], ["--script", "", library], ["--plain", library],
    ]


class Run:
    """One run of the program in a terminal, some of whose streams lead elsewhere."""

    def __init__(self, cases, arguments, home, streams=(), **changed):
        self.home, self.streams = home, dict(streams)
        self.surroundings = environment(home, SWIFT_BACKTRACE=None, **changed)
        self.command = [cases.program, *arguments]
        self.ends = {}

    def to_end(self, keys):
        """Types, and waits for the end; how it ended, and what went to the streams."""
        for number, kind in self.streams.items():
            if kind in ("pipe", "broken"):
                self.ends[number] = os.pipe()
        with Terminal(self.command, self.surroundings, folder=self.home,
                      prepare=self.redirect) as terminal:
            for number, (reading, writing) in self.ends.items():
                os.close(writing)
                if number == 0 or self.streams[number] == "broken":
                    os.close(reading)
            began = time.monotonic()
            said = {}
            for key in keys:
                terminal.read_until_quiet(silence=0.3)
                if terminal.ending is None:
                    terminal.send(key)
            while terminal.ending is None and time.monotonic() < began + 20:
                terminal.read(0.05)
                self.read(said, is_last=False)
            status = name_of(terminal.wait(limit=1))
            self.read(said, is_last=True)
            return status, bytes(terminal.written), said, terminal.is_cooked

    def read(self, said, is_last):
        for number, (reading, _) in self.ends.items():
            if number == 0 or self.streams[number] == "broken":
                continue
            os.set_blocking(reading, False)
            try:
                while data := os.read(reading, 1 << 16):
                    said[number] = said.get(number, b"") + data
            except BlockingIOError:
                pass
            if is_last:
                os.close(reading)

    def redirect(self):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        for number, kind in self.streams.items():
            if kind == "closed":
                os.close(number)
            elif kind in ("null", "full"):
                os.dup2(os.open(f"/dev/{kind}", os.O_RDWR), number)
            else:
                reading, writing = self.ends[number]
                if number == 0 or kind == "broken":
                    # Nobody else may hold the end that is closed.
                    os.close(writing if number == 0 else reading)
                os.dup2(reading if number == 0 else writing, number)
        for ends in self.ends.values():
            for end in ends:
                try:
                    os.close(end)
                except OSError:
                    pass


def on_terminal(cases, home, library, term, locale, no_color):
    changed = {"TERM": term, "LANG": locale, "NO_COLOR": "1" if no_color else None}
    keys = ["q\r"] if term == "dumb" else ["j", "\r", "Q"]
    run = Run(cases, [library], home, **changed)
    status, written, _, is_cooked = run.to_end(keys if term not in SPEECHLESS else [])
    found = [f"it writes {trace.decode()}" for trace in TRACES if trace in written]
    if status != ("exit 1" if term in SPEECHLESS else "exit 0"):
        found.append(f"{status}: {written[-200:]!r}")
    if not is_cooked:
        found.append("the terminal's modes are not those of before")
    if term in SPEECHLESS or term == "dumb":
        if b"\x1b" in written:
            found.append("it writes control sequences")
    elif b"Harbour story" not in written:
        found.append("it draws no article")
    if term in SPEECHLESS and b"dateline: TERM is" not in written:
        found.append(f"it does not say what is wrong: {written!r}")
    if locale != "C.UTF-8" and any(byte >= 0x80 for byte in written):
        found.append("it writes more than ASCII")
    if no_color and COLOUR.search(written):
        found.append(f"it writes colours: {COLOUR.search(written).group()!r}")
    return found, status


def on_streams(cases, home, arguments, stream, kind, keys):
    run = Run(cases, arguments, home, {STREAMS.index(stream): kind})
    status, written, said, is_cooked = run.to_end(keys)
    all_said = written + b"".join(said.values())
    found = [f"it writes {trace.decode()}" for trace in TRACES if trace in all_said]
    fails = stream == "output" and kind == "full"
    if status != ("exit 1" if fails else "exit 0"):
        found.append(f"{status}: {all_said[-200:]!r}")
    if fails and b"dateline: standard output: No space left on device" not in written:
        found.append(f"it does not say what is wrong: {written[-200:]!r}")
    if kind == "broken" and stream == "output" and b"dateline:" in written:
        found.append(f"it speaks of a reader that has gone: {written[-200:]!r}")
    if any(b"\x1b" in data for data in said.values()):
        found.append("it writes control sequences into a pipe")
    if not is_cooked:
        found.append("the terminal's modes are not those of before")
    return found, status


def all_closed(cases, home, arguments, kinds):
    status, written, _, _ = Run(cases, arguments, home, kinds).to_end([])
    found = [] if status == "exit 0" else [status]
    # Nothing that is opened later may be taken for a stream.
    return found + ([f"it writes {written!r}"] if written else []), status


def run(cases):
    home = cases.folder()
    library = os.path.join(home, "library")
    write_articles(library, COUNT)
    # Something to print for those that print marks.
    command = [cases.program, "mark", "star", "--library", library, "story"]
    subprocess.run(command, env=environment(home), check=True, capture_output=True)
    for term in TERMS[::3] if cases.is_short else TERMS:
        for locale in LOCALES:
            cases.try_out(f"TERM={term} LANG={locale}",
                          lambda: on_terminal(cases, home, library, term, locale, False))
        if term not in SPEECHLESS:
            cases.try_out(f"TERM={term} NO_COLOR=1",
                          lambda: on_terminal(cases, home, library, term, "C.UTF-8", True))
    readers = [([library], ["q"]), (["--plain", library], ["q\r"]),
               (["list", "--library", library], []),
               (["show", os.path.join(library, "0.md")], [])]
    for arguments, keys in readers:
        name = arguments[0] if len(arguments) > 1 else "the reader"
        for stream in STREAMS:
            for kind in KINDS[:3] if stream == "input" else KINDS:
                cases.try_out(f"{name}, {stream} {kind}",
                              lambda: on_streams(cases, home, arguments, stream, kind, keys))
        for kind in ("closed", "null"):
            cases.try_out(f"{name}, all {kind}",
                          lambda: all_closed(cases, home, arguments, dict.fromkeys(range(3), kind)))
    for arguments in commands(library)[:: 5 if cases.is_short else 1]:
        # Without a path, as a person would type it.
        name = " ".join(word for word in arguments if not word.startswith("/"))
        for kind in ("full", "broken"):
            keys = ["q\r"] if arguments[0] == "--plain" else []
            cases.try_out(f"{name}, output {kind}",
                          lambda: on_streams(cases, home, arguments, "output", kind, keys))
