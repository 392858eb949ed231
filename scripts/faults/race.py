"""Several programs that mark articles in one folder, each killed again and again."""

import os
import random
import selectors
import shutil
import subprocess
import tempfile
import time

from faults.scenarios import numbered
from faults.steps import read_back


class Race:
    """Keeps two to eight writers at work and remembers everything that they acknowledged."""

    def __init__(self, program, folder, seed):
        self.program, self.folder = program, folder
        self.random = random.Random(seed)
        self.selector = selectors.DefaultSelector()
        self.writers = {}
        self.output = []
        self.kills = self.failures = 0

    def start(self):
        # Far enough from every other writer's articles.
        first = 1_000_000 * (self.kills + len(self.writers) + 1)
        command = [self.program, "race", self.folder, str(first)]
        writer = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        os.set_blocking(writer.stdout.fileno(), False)
        self.writers[writer.pid] = writer
        self.selector.register(writer.stdout, selectors.EVENT_READ, (writer, []))
        self.output.append(self.selector.get_key(writer.stdout).data[1])

    def read(self, seconds):
        for key, _ in self.selector.select(seconds):
            key.data[1].append(key.fileobj.read(1 << 20) or b"")

    def kill(self, writer):
        writer.kill()
        writer.wait()
        self.failures += writer.returncode != -9
        chunks = self.selector.unregister(writer.stdout).data[1]
        chunks.append(writer.stdout.read() or b"")
        writer.stdout.close()
        del self.writers[writer.pid]
        self.kills += 1

    def run(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            wanted = self.random.randint(2, 8)
            while len(self.writers) < wanted:
                self.start()
            pause = time.monotonic() + self.random.uniform(0.05, 0.5)
            while (left := pause - time.monotonic()) > 0:
                self.read(left)
            self.kill(self.random.choice(list(self.writers.values())))
        for writer in list(self.writers.values()):
            self.kill(writer)

    def acknowledged(self):
        marks = set()
        for chunks in self.output:
            for line in b"".join(chunks).decode().splitlines():
                if line.startswith("ack "):
                    _, first, count, mark = line.split()
                    marks.update(numbered(int(first), int(count), mark))
                elif line.startswith("fail "):
                    self.failures += 1
                    print(f"  race: {line}")
        return marks


def race(program, seconds, seed):
    """Prints what came of it; returns whether nothing was lost."""
    with tempfile.TemporaryDirectory() as where:
        folder = os.path.join(where, "dateline")
        contest = Race(program, folder, seed)
        contest.run(seconds)
        marks = contest.acknowledged()
        found = read_back(program, [folder])[folder]
        lost = marks - found.marks[0] | marks - found.marks[1]
        shutil.rmtree(folder)
    print(f"Race: {seconds} s, 2 to 8 writers, {contest.kills} kills, {len(marks):,} acknowledged "
          f"marks, {len(lost)} lost, {contest.failures} writers failed.", flush=True)
    return not lost and not contest.failures and len(marks) > 0
