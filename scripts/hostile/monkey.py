"""Presses keys at random while the window, the library and the configuration change beneath.

The keys are those of the key map, with mouse reports, pasted text, bytes that are no text, halves
of sequences, and answers that no terminal was asked for. The program may never end but by a key
that quits, and must not grow. At the end a redraw has to show what was on the screen before.
"""

import os
import random
import re
import shutil
import signal
import subprocess

from hostile.cases import environment
from hostile.evil_payloads import leaks
from hostile.reaction import MEGABYTE, Reader
from hostile.terminal import TooSlow

SEEDS, KEYS, RESIZES, GROWTH = 4, 30_000, 5_000, 0.10
# Between two checks so many keys are pressed; a resize comes at each sixth.
STRIDE = 60
LAST = 200
SAMPLES = os.path.join(
    os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "SampleFeeds"
)
NAMED = {
    "Down": "\x1b[B", "Up": "\x1b[A", "Left": "\x1b[D", "Right": "\x1b[C", "PgDn": "\x1b[6~",
    "PgUp": "\x1b[5~", "Home": "\x1b[H", "End": "\x1b[F", "Space": " ", "Enter": "\r",
    "Tab": "\t", "Shift-Tab": "\x1b[Z", "Esc": "\x1b",
}
# Stopped on purpose below; a program that was quit tells nothing of the keys after it.
LEFT_OUT = {"\x1a"}
STRANGE = [
    b"\xff\xfe", b"\xc3", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\x00", b"\x1b", b"\x1b[",
    b"\x1b[1;", b"\x1bO", b"\x1b[200~", b"\x1b[201~", b"\x1b]11;rgb:0000/0000/0000\x07",
    b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\", b"\x1b[?62;22c", b"\x1b[24;80R", b"\x1bP1+r\x1b\\",
    b"\x1b[<999999999999999999999;1;1M", b"\x1b[<0;-1;0M", b"\x1b[M\xff\xff\xff", b"\x1b[99999~",
    b"\x1b]0;" + b"a" * 5000, b"\x1b[" + b"1;" * 3000 + b"m", b"\x9b31m", b"\x1b\x1b\x1b",
    "é海👩‍👩‍👧".encode(), b"9" * 30,
]


def run(cases):
    seeds = 1 if cases.is_short else SEEDS
    for seed in range(cases.seed, cases.seed + seeds):
        keys = 600 if cases.is_short else KEYS
        monkey = Monkey(cases, seed, keys)
        cases.try_out(f"seed {seed}", monkey.play)


class Monkey:
    """One run with one seed."""

    def __init__(self, cases, seed, keys):
        self.program, self.wanted, self.seed = cases.program, keys, seed
        self.random = random.Random(seed)
        self.library = shutil.copytree(SAMPLES, os.path.join(cases.folder(), "library"))
        self.samples = sorted(find(self.library))
        self.home = cases.folder()
        os.makedirs(os.path.join(self.home, "config", "dateline", "themes"))
        self.surroundings = environment(
            self.home, BROWSER="/bin/true", PAGER="/bin/true", EDITOR="/bin/true", SHELL="/bin/true"
        )
        self.keys = keys_of(self.program)
        self.reader, self.last = None, []
        self.pressed = self.sizes = self.starts = self.stops = self.changes = 0
        self.memory = []
        self.worst, self.worst_name = 0, ""

    def play(self):
        problems = []
        try:
            while self.pressed < self.wanted and not problems:
                problems = self.play_a_little()
            if not problems:
                problems = self.compare()
        except TooSlow as error:
            problems = [f"waited in vain: {str(error)[:300]}", self.reader.whereabouts()]
        finally:
            if self.reader:
                self.reader.close()
        if problems:
            last = [repr(keys if len(keys) < 30 else keys[:30]) for keys in self.last[-LAST:]]
            problems.append(f"the last keys were {' '.join(last)}")
        return problems, (
            f"{self.pressed} keys, {self.sizes} sizes, {self.stops} stops, {self.changes} changes, "
            f"{self.starts} starts, {self.figures()}"
        )

    def play_a_little(self):
        """Presses some keys, then sees whether the program lives and answers."""
        reader = self.reader or self.start()
        for number in range(STRIDE):
            self.press(self.key())
            self.pressed += 1
            if number % 6 == 0:
                self.resize()
            if reader.has_ended:
                return self.ended()
        if self.random.random() < 0.15:
            self.stop_and_go_on()
        if self.random.random() < 0.3:
            self.change_files()
        if reader.has_ended:
            return self.ended()
        # Whatever was opened by then is closed, and the program has to come to rest.
        reader.react("\x1b[201~", "rest")
        if reader.has_ended:
            return self.ended()
        try:
            self.memory.append((self.pressed, self.starts, reader.memory()))
        except FileNotFoundError:
            # It has just ended.
            return self.ended()
        # What is kept begins with a sequence, and not within one.
        kept = reader.written[-10_000:]
        reader.written = kept[max(0, kept.find(b"\x1b")) :]
        reader.chunks.clear()
        return []

    def start(self):
        # It writes files where it is.
        self.reader = Reader(
            self.program, [self.library], self.surroundings, folder=self.home
        )
        self.starts += 1
        self.reader.wait_for("─", 60)
        return self.reader

    def ended(self):
        """Begins anew after a key that quits; any other end is a fault."""
        reader = self.reader
        status = reader.wait()
        problems = [f"{leak!r} was written" for leak in leaks(bytes(reader.written))[:3]]
        if status:
            problems.append(f"ended with {status}")
        reader.close()
        self.reader = None
        self.last.append("<started again>")
        return problems

    def press(self, keys):
        self.last = self.last[-2 * LAST :] + [keys]
        try:
            self.reader.send(keys)
        except OSError:
            # It has ended.
            pass
        # A terminal takes what is written as it comes.
        while self.reader.read(0):
            self.reader.chunks.clear()

    def key(self):
        choice = self.random.random()
        if choice < 0.75:
            return self.random.choice(self.keys).encode()
        if choice < 0.80:
            return self.random.choice("abcdefghijklmnopqrstuvwxyz :/-#\"()0123456789").encode()
        if choice < 0.88:
            button = self.random.choice([0, 0, 1, 2, 32, 64, 65, 64, 65, 66, 67, 35])
            column, row = self.random.randrange(1, 260), self.random.randrange(1, 90)
            return f"\x1b[<{button};{column};{row}{self.random.choice('Mm')}".encode()
        if choice < 0.91:
            text = self.random.choice(["one\ntwo", "q" * 500, "Q\x04", "é\x1b[A", "海湾 OR -x ("])
            return b"\x1b[200~" + text.encode() + b"\x1b[201~"
        return self.random.choice(STRANGE)

    def resize(self):
        columns = self.random.choice([1, 2, 20, 80, 110, 200, 500, self.random.randrange(1, 500)])
        rows = self.random.choice([1, 2, 5, 24, 30, 60, 200, self.random.randrange(1, 200)])
        if not self.reader.has_ended:
            self.reader.chunks.clear()
            self.reader.resize(columns, rows)
            self.sizes += 1
            self.last.append(f"<{columns}x{rows}>")

    def stop_and_go_on(self):
        reader = self.reader
        try:
            reader.signal(signal.SIGTSTP)
            reader.wait_for_stop(20)
        except (TooSlow, ProcessLookupError):
            # The keys before may have made it quit.
            if reader.read(1) or not reader.has_ended:
                raise
            return
        reader.resume()
        self.stops += 1
        self.last.append("<stopped>")

    def change_files(self):
        """Changes some files of the library, and what the program is set to."""
        self.changes += 1
        for _ in range(self.random.randrange(1, 5)):
            path = os.path.join(self.library, f"new{self.random.randrange(30)}")
            sample = self.random.choice(self.samples)
            act = self.random.randrange(7)
            if act == 0:
                copy(sample, path)
            elif act == 1:
                with open(path, "ab") as file:
                    file.write(self.random.randbytes(self.random.randrange(3000)))
            elif act == 2 and os.path.isfile(path):
                os.unlink(path)
            elif act == 3:
                with open(path, "w", encoding="utf-8") as file:
                    file.write(f"Story {self.random.random()}\n\nThe quay is cold.\n")
            elif act == 4 and os.path.exists(sample):
                os.rename(sample, sample + "~")
            elif act == 5 and os.path.exists(sample + "~"):
                os.rename(sample + "~", sample)
            elif os.path.isfile(path):
                os.truncate(path, self.random.randrange(2000))
        if self.random.random() < 0.5:
            self.change_configuration()

    def change_configuration(self):
        folder = os.path.join(self.home, "config", "dateline")
        lines = self.random.choice([
            "", "theme = \"mine\"\n", "measure = 40\n", "mouse = false\n", "theme = 3\n[keys\n",
            "mark-read = \"never\"\n", "key-preset = \"mutt\"\n", "\0\xff",
            "[searches]\ntide = \"tidal OR (\"\n",
        ])
        with open(os.path.join(folder, "config.toml"), "w", encoding="latin-1") as file:
            file.write(lines)
        with open(os.path.join(folder, "themes", "mine.toml"), "w", encoding="ascii") as file:
            color = f"#{self.random.randrange(1 << 24):06x}"
            file.write(f'title = "Mine"\nappearance = "dark"\n[palette]\nred = "{color}"\n'
                       f'[roles]\nheadline = {{ fg = "red" }}\n')

    def compare(self):
        """Whether the screen is what a redraw makes of it, at a size that is known."""
        reader = self.reader or self.start()
        with open(os.path.join(self.home, "config", "dateline", "config.toml"), "w") as file:
            file.write("")
        reader.send("\x1b[201~")
        reader.resize(120, 36)
        reader.react("\x1b", "Escape")
        reader.rest(10)
        if reader.has_ended:
            return self.ended()
        before = self.capture("\x0c")
        after = self.capture("\x0c")
        growth = self.growth()
        problems = [] if before == after else [f"the screen was\n{before}\nand is\n{after}"]
        if growth > GROWTH and self.wanted >= KEYS:
            problems.append(f"grew by {100 * growth:.0f} %: {self.memory[-1][2] // MEGABYTE} MB")
        return problems

    def capture(self, keys):
        """The screen as it is after a redraw of all of it."""
        self.reader.react(keys, "redraw")
        return self.reader.text()

    def growth(self):
        """How much of its memory the program has gained since the first third of its run."""
        sizes = [size for _, _, size in self.memory]
        third = sizes[len(sizes) // 6 : len(sizes) // 3] or [1]
        last = sizes[-max(1, len(sizes) // 6) :] or [1]
        return sum(last) / len(last) / (sum(third) / len(third)) - 1

    def figures(self):
        if not self.memory:
            return ""
        most = max(size for _, _, size in self.memory)
        return f"{most // MEGABYTE} MB at most, {100 * self.growth():+.0f} % in the last two thirds"


def keys_of(program):
    """The keys that the program says it has, but for those that end it."""
    table = subprocess.run(
        [program, "keys"], capture_output=True, text=True, check=True, env=environment("/nonexistent")
    ).stdout
    found = []
    for line in table.splitlines()[1:]:
        columns = re.split(r" {2,}", line[:30])
        if line.endswith(("quit", "suspend")):
            continue
        for name in " ".join(columns).split():
            found.append(bytes_of(name))
    # Moving about is what readers do most.
    return [key for key in found if key] + list("jjjjkk  \r\rhhnnsmu")


def bytes_of(name):
    if name in NAMED:
        return NAMED[name]
    if len(name) == 2 and name[0] == "^":
        return chr(ord(name[1]) & 0x1F)
    return name if len(name) == 1 else ""


def find(folder):
    for path, _, names in os.walk(folder):
        for name in names:
            yield os.path.join(path, name)


def copy(sample, path):
    if os.path.isfile(sample):
        shutil.copyfile(sample, path)
