"""Has folders read that hold all but files, too many of them, or names that are none.

Every command has to end within five seconds (a hundred thousand files apart), never by a signal,
with the warnings expected and no others. What must be refused to a user is tried as nobody.
"""

import os
import shutil
import socket
import subprocess
import threading
import time

from hostile.cases import environment
from hostile.evil_payloads import leaks
from hostile.reaction import Reader

WATCHDOG = 5
STORY = b"Harbour plans a tidal plant\n\nThe quay is cold, number %d.\n"
NOBODY = 65534


class Library:
    """A folder that is made badly, and what is to be said of it."""

    def __init__(self, folder):
        self.folder, self.warnings, self.articles = folder, [], 0

    def path(self, name):
        return os.path.join(os.fsencode(self.folder), name)

    def story(self, name):
        self.articles += 1
        with open(self.path(name), "wb") as file:
            file.write(STORY % self.articles)
        return self.path(name)

    def warn(self, name, reason):
        self.warnings.append((name, reason))


def special(library):
    """Pipes, sockets and devices beside a story."""
    library.story(b"a story.txt")
    os.mkfifo(library.path(b"pipe.txt"))
    library.warn("pipe.txt", "is a pipe, not a file")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(library.path(b"socket.txt"))
    library.warn("socket.txt", "is a socket, not a file")
    if os.geteuid() == 0:
        for name, device in [(b"zero", os.makedev(1, 5)), (b"random", os.makedev(1, 8))]:
            os.mknod(library.path(name), 0o20666, device)
            library.warn(name.decode(), "is a device, not a file")
        os.mknod(library.path(b"disk"), 0o60600, os.makedev(7, 0))
        library.warn("disk", "is a device, not a file")


def loops(library):
    """Links that lead in circles, out of the library, to nothing, and to special files."""
    library.story(b"a story.txt")
    os.symlink(b"loop.txt", library.path(b"loop.txt"))
    os.symlink(b"there", library.path(b"here"))
    os.symlink(b"here", library.path(b"there"))
    for name in ("loop.txt", "here", "there"):
        library.warn(name, "is a link that leads round in a circle")
    os.mkdir(library.path(b"inner"))
    library.story(b"inner/another.txt")
    os.symlink(b"..", library.path(b"inner/up"))
    os.symlink(b".", library.path(b"inner/same"))
    os.symlink(b"/dev/zero", library.path(b"zero.txt"))
    os.symlink(b"/proc/self", library.path(b"process"))
    os.symlink(b"/etc/passwd", library.path(b"users.txt"))
    for name in ("zero.txt", "process", "users.txt"):
        library.warn(name, "is a link that leads out of the library")
    os.symlink(b"nowhere", library.path(b"gone.txt"))
    library.warn("gone.txt", "is a link to nothing")
    os.mkfifo(library.path(b".pipe"))
    os.symlink(b".pipe", library.path(b"to a pipe"))
    library.warn("to a pipe", "is a pipe, not a file")


def refused(library):
    """Files and folders that may not be read."""
    library.story(b"a story.txt")
    os.chmod(library.story(b"secret.txt"), 0)
    library.articles -= 1
    library.warn("secret.txt", "may not be read: permission denied")
    os.mkdir(library.path(b"closed"))
    with open(library.path(b"closed/hidden.txt"), "wb") as file:
        file.write(STORY % 99)
    os.chmod(library.path(b"closed"), 0)
    library.warn("closed", "may not be read: permission denied")


def names(library):
    """Names with line feeds, sequences for the terminal, and bytes that are no text."""
    for name in (
        b"line\nfeed.txt", b"\x1b]0;31337\x07\x1b[31337;1H.txt", b"\xff\xfe\x80.txt", b" ", b"-rf",
        b"--help", b"*", b"$(touch 31337)", b"a" * 251 + b".txt", "\u202e31337\u2066.txt".encode(),
        b"\xc2\x9b31337m.txt", b"%s%n%d.txt", b"'\"`.txt", "\U0010ff80.txt".encode(), b"\\",
    ):
        library.story(name)
    for name in (b"\x1b[31337m", b"bad\xff", b"two\nlines"):
        os.makedirs(library.path(b"folder " + name))
        library.story(b"folder " + name + b"/story.txt")
    with open(library.path(b"empty\x1b[31337n\n\x9b.txt"), "wb"):
        library.warn("empty", "is empty")


def deep(library):
    """Ten thousand folders inside one another."""
    library.story(b"a story.txt")
    here = os.open(library.folder, os.O_RDONLY)
    for _ in range(10_000):
        os.mkdir(b"deeper", dir_fd=here)
        there = os.open(b"deeper", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = there
    os.close(here)
    library.warn("deeper", "lies more than 64 folders deep")


def many(library):
    """A hundred thousand files in one folder."""
    for _ in range(100_000):
        library.story(b"%06d.txt" % library.articles)


CASES = [special, loops, refused, names, deep, many]


def run(cases):
    # Nobody may be unable to come at the folder where it was built.
    cases.program = shutil.copy(cases.program, cases.where)
    for case in CASES:
        if cases.is_short and case is many:
            continue
        library = Library(cases.folder())
        case(library)
        make_readable(library, cases)
        limit = 600 if case is many else WATCHDOG
        cases.try_out(f"{case.__name__}: list", lambda: listed(cases, library, limit))
        cases.try_out(f"{case.__name__}: parse", lambda: parsed(cases, library))
        cases.try_out(f"{case.__name__}: reader", lambda: shown(cases, library, limit))
        remove(library.folder)
    for name, change in CHANGES.items():
        cases.try_out(f"file {name} while it is read", lambda: changed(cases, change))


def make_readable(library, cases):
    """Lets nobody come at the library and at the program."""
    for folder in (cases.where, library.folder):
        os.chmod(folder, 0o755)


def as_nobody():
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def command(cases, home, *arguments, limit=WATCHDOG, user=as_nobody):
    """Status, output, errors and seconds of a command; nothing of it outlives the watchdog."""
    start = time.monotonic()
    process = subprocess.Popen(
        [cases.program, *arguments], env=environment(home), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=user,
    )
    try:
        output, errors = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        process.kill()
        output, errors = process.communicate()
        return "hangs", output, errors, time.monotonic() - start
    return process.returncode, output, errors, time.monotonic() - start


def home_for_nobody(cases):
    home = cases.folder()
    os.chmod(home, 0o777)
    return home


def listed(cases, library, limit):
    status, output, errors, seconds = command(
        cases, home_for_nobody(cases), "list", "--json", "--library", library.folder, limit=limit
    )
    problems = [] if status == 0 else [f"ended with {status}: {errors[-300:]}"]
    articles = output.count(b"\n")
    if articles != library.articles:
        problems.append(f"{articles} articles and not {library.articles}")
    return problems + differences(library, errors), f"{seconds:.1f} s"


def differences(library, errors):
    """The warnings that are wanting or not wanted, and what would steer a terminal."""
    lines = errors.decode(errors="replace").splitlines()
    found = sorted(line.rsplit(": ", 2 if "permission" in line else 1)[-1] for line in lines)
    wanted = sorted(reason.rsplit(": ", 1)[-1] for _, reason in library.warnings)
    problems = [] if found == wanted else [f"warned of {found} and not {wanted}"]
    for name, reason in library.warnings:
        if not any(name in line and reason in line for line in lines):
            problems.append(f"no warning of {name}: {reason}")
    return problems + [f"{leak!r} on standard error" for leak in leaks(errors.replace(b"\n", b""))]


def parsed(cases, library):
    """Every path of the folder as an argument, as a shell's pattern gives them."""
    paths = [
        os.path.join(os.fsencode(library.folder), name)
        for name in sorted(os.listdir(os.fsencode(library.folder)))[:1000]
    ]
    home = home_for_nobody(cases)
    status, output, errors, seconds = command(cases, home, "parse", *paths)
    problems = [] if status in (0, 1) else [f"ended with {status}: {errors[-300:]}"]
    problems += [f"{leak!r} on standard error" for leak in leaks(errors.replace(b"\n", b""))]
    if not output:
        problems.append("no article was read")
    return problems, f"{seconds:.1f} s"


def shown(cases, library, limit):
    """The reader on the library, its problems shown, until it has looked at all of it."""
    with Reader(
        cases.program, [library.folder], environment(home_for_nobody(cases)), prepare=as_nobody
    ) as reader:
        count = f"{library.articles:,} article"
        reader.wait_for(lambda screen: count in screen.line(0), limit)
        reader.rest()
        for key in "!   qjjGg\r q":
            reader.react(key, limit=WATCHDOG)
        _, status = reader.quit()
        problems = [f"{leak!r} was written" for leak in leaks(bytes(reader.written))[:9]]
        if status:
            problems.append(f"ended with {status}")
    return problems, f"worst key {reader.worst_name} {reader.worst_key:.0f} ms"


def replace(path, text):
    with open(path + ".new", "wb") as file:
        file.write(text)
    os.rename(path + ".new", path)


def truncate(path, text):
    with open(path, "r+b") as file:
        file.truncate(len(text) // 7)
        file.seek(0)
        file.write(text)


def append(path, text):
    with open(path, "ab") as file:
        file.write(text)
    if os.path.getsize(path) > 4 << 20:
        os.truncate(path, len(text))


def swap(path, text):
    """Now a folder, now a pipe, now a link, now a file."""
    other = path + ".other"
    for make in (os.mkdir, os.mkfifo, lambda name: os.symlink("nowhere", name)):
        make(other)
        os.rename(path, path + ".old")
        os.rename(other, path)
        os.rmdir(path) if os.path.isdir(path) and not os.path.islink(path) else os.unlink(path)
        os.rename(path + ".old", path)
    replace(path, text)


CHANGES = {"replaced": replace, "truncated": truncate, "grown": append, "swapped": swap}


def changed(cases, change):
    """Reads a file again and again while it is changed."""
    folder, home = cases.folder(), cases.folder()
    path = os.path.join(folder, "story.txt")
    text = b"Harbour plans a tidal plant\n\n" + b"The quay is cold, says Ann. " * 10_000
    replace(path, text)
    done = threading.Event()

    def keep_changing():
        while not done.is_set():
            change(path, text)

    changer = threading.Thread(target=keep_changing)
    changer.start()
    problems, runs = [], 0
    try:
        for _ in range(4 if cases.is_short else 20):
            for arguments in (["parse", path], ["list", "--library", folder]):
                status, _, errors, _ = command(cases, home, *arguments, user=None)
                runs += 1
                if status not in (0, 1):
                    problems.append(f"{arguments[0]} ended with {status}: {errors[-200:]}")
    finally:
        done.set()
        changer.join()
    return problems, f"{runs} runs"


def remove(folder):
    """Removes what is deeper than Python's own way to do it can go."""
    subprocess.run(["chmod", "-R", "u+rwx", folder], check=False, stderr=subprocess.DEVNULL)
    subprocess.run(["rm", "-rf", folder], check=True)
