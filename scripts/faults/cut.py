"""Power cuts: what a disk may hold of a run, had it lost everything that nobody waited for.

A run is recorded with strace. Every moment of it then becomes a folder as a disk may show it after
a cut: bytes written since a file's last fsync are there up to any byte, or are zeros, or are not
there; names made, changed and deleted since the folder's last fsync are there up to any of them.
"""

import os
import re
import subprocess

from faults.steps import Outcome

CALLS = "openat,close,write,ftruncate,fsync,fdatasync,rename,link,unlink,mkdir"
LINE = re.compile(rb"^\d+ +(\w+)\((.*)\) += (-?\d+)")
TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
NUMBER = re.compile(rb"^(\d+)")
OFFSET = re.compile(rb", (\d+)$")


def record(command, scenario, folder, log):
    """The calls of an undisturbed run, in order."""
    prefix = ["strace", "-f", "-qq", "-xx", "-s", "16000000", "-e", f"trace={CALLS}", "-o", log]
    text = "".join(line + "\n" for line in scenario.commands).encode()
    result = subprocess.run([*prefix, *command], input=text, capture_output=True, check=True)
    with open(log, "rb") as file:
        calls = [match.groups() for line in file if (match := LINE.match(line))]
    return Outcome(result.returncode, result.stdout), calls


def texts_in(arguments):
    return [bytes.fromhex(text.replace(b"\\x", b"").decode()) for text in TEXT.findall(arguments)]


class File:
    """A file's bytes on the disk, and what was done to it since they were known to be there."""

    def __init__(self, content=b""):
        self.durable, self.pending = content, []

    def sync(self):
        self.durable, self.pending = self.apply(len(self.pending)), []

    def apply(self, count, torn=None, fills_with_zeros=False):
        """The content after some of the changes, of which the last may be torn."""
        content = bytearray(self.durable)
        for place, change in enumerate(self.pending[:count]):
            if isinstance(change, int):
                del content[change:]
            elif torn is not None and place == count - 1:
                content += change[:torn] + (b"\0" * (len(change) - torn) if fills_with_zeros else b"")
            else:
                content += change
        return bytes(content)


class Disk:
    """A folder as a disk may show it."""

    def __init__(self, folder, scenario, ignores=()):
        self.folder, self.ignores = folder, ignores
        self.names = {name: File(text.encode()) for name, text in (scenario.files or {}).items()}
        self.pending = []
        self.exists = scenario.files is not None
        self.is_made = self.exists
        self.open = {}
        self.acknowledged = {}
        self.now = dict(self.names)

    def take(self, call, arguments, result):
        """Takes in one call that was carried out."""
        handler = getattr(self, "on_" + call.decode(), None)
        if handler and result >= 0:
            handler(arguments, result)

    def name(self, path):
        folder, name = os.path.split(path.decode())
        return name if folder == self.folder else None

    def change_name(self, *change):
        self.pending.append(change)
        self.apply_name(self.now, change)

    @staticmethod
    def apply_name(names, change):
        if change[0] == "add":
            names[change[1]] = change[2]
        elif change[0] == "delete":
            names.pop(change[1], None)
        elif change[1] in names:
            names[change[2]] = names.pop(change[1])

    def on_openat(self, arguments, descriptor):
        path = texts_in(arguments)[0]
        self.open.pop(descriptor, None)
        if path.decode() in (self.folder, os.path.dirname(self.folder)):
            self.open[descriptor] = path.decode()
        elif name := self.name(path):
            if name not in self.now:
                self.change_name("add", name, File())
            self.open[descriptor] = self.now[name]

    def on_close(self, arguments, _):
        self.open.pop(int(NUMBER.match(arguments)[1]), None)

    def on_write(self, arguments, count):
        descriptor = int(NUMBER.match(arguments)[1])
        content = texts_in(arguments)[0][:count]
        if descriptor == 1:
            self.acknowledged.update(Outcome(0, content).acknowledged)
        elif isinstance(file := self.open.get(descriptor), File):
            # Files are only ever appended to, or written from their start.
            file.pending.append(content)

    def on_ftruncate(self, arguments, _):
        file = self.open.get(int(NUMBER.match(arguments)[1]))
        if isinstance(file, File):
            file.pending.append(int(OFFSET.search(arguments)[1]))

    def on_fsync(self, arguments, _):
        opened = self.open.get(int(NUMBER.match(arguments)[1]))
        if isinstance(opened, File):
            if "file" not in self.ignores:
                opened.sync()
        elif opened == self.folder and "folder" not in self.ignores:
            for change in self.pending:
                self.apply_name(self.names, change)
            self.pending = []
        elif opened == os.path.dirname(self.folder) and "folder" not in self.ignores:
            self.exists = self.is_made

    on_fdatasync = on_fsync

    def on_rename(self, arguments, _):
        old, new = (self.name(path) for path in texts_in(arguments))
        self.change_name("rename", old, new)

    def on_link(self, arguments, _):
        old, new = (self.name(path) for path in texts_in(arguments))
        self.change_name("add", new, self.now[old])

    def on_unlink(self, arguments, _):
        self.change_name("delete", self.name(texts_in(arguments)[0]))

    def on_mkdir(self, arguments, _):
        self.is_made = self.is_made or texts_in(arguments)[0].decode() == self.folder

    def cut(self, place, choose):
        """Lays out what one cut may leave; `choose` picks a number from nothing to a most."""
        if not self.exists and not (self.is_made and choose(1)):
            return
        names = dict(self.names)
        for change in self.choose_names(choose):
            self.apply_name(names, change)
        os.makedirs(place)
        contents = {}
        for name, file in names.items():
            if id(file) not in contents:
                contents[id(file)] = self.content(file, choose)
            with open(os.path.join(place, name), "wb") as written:
                written.write(contents[id(file)])

    def choose_names(self, choose):
        """Those of the changes to names that have come to the disk."""
        if choose(1):
            return [change for change in self.pending if choose(1)]
        return self.pending[: choose(len(self.pending))]

    @staticmethod
    def content(file, choose):
        count = choose(len(file.pending))
        last = file.pending[count - 1] if count else 0
        torn = choose(len(last)) if isinstance(last, bytes) else None
        return file.apply(count, torn, fills_with_zeros=bool(choose(1)))


def cuts(scenario, folder, calls, checker, source, ignores=(), each=3):
    """Cuts the power at every call of a run; returns how many folders came of it."""
    disk, count = Disk(folder, scenario, ignores), 0
    for number, (call, arguments, result) in enumerate(calls, 1):
        disk.take(call, arguments, int(result))
        if not texts_in(arguments) and call not in (b"fsync", b"fdatasync"):
            continue
        ways = [lambda most: 0, lambda most: most] + [lambda most: source.randint(0, most)] * each
        for way in ways:
            place = checker.new_folder()
            disk.cut(place, way)
            label = f"{scenario.name}, power cut after call {number}, {call.decode()}"
            checker.add(place, scenario, dict(disk.acknowledged), label, may_tear=True)
            count += 1
    return count
