"""Runs a program under strace and tells what it did beyond its own folders.

What counts is the net (any call on a socket), programs it started, and files it made, changed or
took away. Each thread has a log of its own, so that no line is torn by another's.
"""

import collections
import glob
import os
import re
import subprocess

SHELLS = {"sh", "bash", "dash", "zsh", "ksh", "mksh", "fish", "csh", "tcsh", "ash", "busybox"}
CHANGES = ("open openat openat2 creat mkdir mkdirat rmdir rename renameat renameat2 unlink unlinkat "
           "link linkat symlink symlinkat truncate mknod mknodat chmod fchmodat chown lchown "
           "fchownat setxattr").split()
STARTS = ["execve", "execveat"]
CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+|\?)")
PATH = re.compile(r'(?:(AT_FDCWD|-?\d+)(?:<((?:[^>\\]|\\.)*)>)?, )?"((?:[^"\\]|\\.)*)"')
WRITING = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)")
# What a program may write to wherever it runs: its terminal, and what keeps nothing.
DEVICES = ("/dev/null", "/dev/tty", "/dev/pts/")


def refusal():
    """Why strace cannot be used here; nothing when it can."""
    try:
        tried = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "true"],
                               capture_output=True, text=True, check=False)
    except OSError as error:
        return f"strace cannot be started: {error.strerror}"
    return tried.stderr.strip() if tried.returncode else ""


def command(arguments, log):
    """The words that run a program with its calls written down in files that begin with `log`."""
    calls = ",".join(["?" + name for name in CHANGES + STARTS] + ["%network"])
    return ["strace", "-ff", "-y", "-qq", "-s", "4096", "-e", "signal=none", "-e",
            f"trace={calls}", "-o", log, "--", *arguments]


class Deeds:
    """What a program and all it started did, by its logs."""

    def __init__(self, program, log, where):
        # `where` is the folder that it was started in: relative paths count from there.
        self.program, self.where = program, where
        self.net, self.local = [], collections.Counter()
        self.programs, self.changed = [], []
        self.calls = 0
        for name in sorted(glob.glob(glob.escape(log) + ".*")):
            with open(name, encoding="utf-8", errors="surrogateescape") as lines:
                for line in lines:
                    self.take(line.rstrip("\n"))

    def take(self, line):
        found = CALL.match(line)
        # A thread that is killed inside a call leaves it without an end.
        name, arguments, result = found.groups() if found else (line.split("(")[0], line, "?")
        if not name.isidentifier():
            return
        self.calls += 1
        if name in STARTS:
            if result == "0":
                self.programs.append(argument_list(arguments))
        elif name in CHANGES:
            if result != "-1":
                self.take_change(name, arguments)
        elif "AF_UNIX" in arguments or "UNIX" in arguments.split(",")[0]:
            self.local[f"{name}({arguments.split(', SOCK')[0]})"] += 1
        else:
            self.net.append(line)

    def take_change(self, name, arguments):
        if name.startswith("open") and not WRITING.search(arguments):
            return
        for number, folder, path in PATH.findall(arguments):
            base = unescaped(folder) if folder else self.where
            whole = os.path.normpath(os.path.join(base, unescaped(path)))
            self.changed.append((name, whole))

    def outside(self, folders):
        """What was changed elsewhere than in the folders."""
        allowed = tuple(os.path.normpath(folder) + "/" for folder in folders)
        return sorted({f"{name} {path}" for name, path in self.changed
                       if not (path + "/").startswith(allowed) and not path.startswith(DEVICES)})

    def strangers(self, wanted):
        """The programs that were started beside the one that was run, and are not wanted."""
        return [words for words in self.programs
                if words[0] != self.program and os.path.basename(words[0]) not in wanted]

    def shells(self):
        return [words for words in self.programs if os.path.basename(words[0]) in SHELLS]


def argument_list(arguments):
    """The words of an execve as strace writes them, the path first."""
    return [unescaped(word) for word in re.findall(r'"((?:[^"\\]|\\.)*)"', arguments.split("], 0x")[0])]


def unescaped(text):
    """A string of strace's with its escapes read."""
    simple = {"n": "\n", "t": "\t", "r": "\r", "v": "\v", "f": "\f", "\\": "\\", '"': '"'}
    return re.sub(r"\\([0-7]{1,3}|.)", lambda match: simple.get(match[1])
                  or (chr(int(match[1], 8)) if match[1].isdigit() else match[1]), text)
