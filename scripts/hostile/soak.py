"""Lets two readers run on one home for minutes, files and marks changing all the while.

Files are added, changed and removed, articles marked by the command line, and keys pressed in both
readers. Nothing may crash, the descriptors become no more than they were, every mark that the command
line acknowledged is there at the end, and the memory does not grow by more than a tenth.
"""

import json
import os
import random
import subprocess
import time

from hostile.cases import environment
from hostile.evil_payloads import leaks
from hostile.reaction import MEGABYTE, Reader

# Of the memory: marks and articles become more all the while.
GROWTH = 0.10
MINUTES = float(os.environ.get("MINUTES", "10"))
# But for undo, which would take back what the command line did.
KEYS = ["j", "k", " ", "n", "p", "\r", "\x1b[D", "G", "g", "s", "m", "z", "z",
        "/tide\r", "\x1b[D", "1", "2", "1", "i", "i", "!", "\x1b", "T", "\x1b", "%", "%", "c", "c"]


def run(cases):
    minutes = 0.2 if cases.is_short else MINUTES
    soak = Soak(cases)
    cases.try_out(f"{minutes:g} minutes", lambda: soak.run(60 * minutes))


class Soak:
    def __init__(self, cases):
        self.program, self.random = cases.program, random.Random(cases.seed)
        self.library, self.home = cases.folder(), cases.folder()
        self.surroundings = environment(self.home, BROWSER="/bin/true")
        self.number = 0
        self.stories = {}
        self.acknowledged = {}
        self.sizes, self.descriptors = [], []
        for _ in range(300):
            self.add()

    def path(self, number):
        return os.path.join(self.library, f"story{number:06}.md")

    def add(self):
        self.number += 1
        # An address makes the article the same one whatever becomes of its text.
        self.write(self.number)
        self.stories[self.number] = True

    def write(self, number):
        text = " ".join(self.random.choices(["tide", "quay", "harbour", "ice", "turbine"], k=300))
        with open(self.path(number) + "~", "w", encoding="ascii") as file:
            file.write(f"---\ntitle: Story {number}\nurl: https://quay.example/{number}\n---\n\n{text}\n")
        os.rename(self.path(number) + "~", self.path(number))

    def run(self, seconds):
        problems = []
        readers = [Reader(self.program, [self.library], self.surroundings) for _ in range(2)]
        for reader in readers:
            reader.wait_for("300 articles", 60)
            reader.rest()
        # Some files are opened when they are first needed, as the history by the first mark.
        first = None
        start = time.monotonic()
        while (now := time.monotonic() - start) < seconds and not problems:
            problems = self.live_a_little(readers, now)
            if first is None and now > seconds / 3:
                first = [self.settled_descriptors(reader) for reader in readers]
        last = [self.settled_descriptors(reader) for reader in readers]
        if not problems and any(now > before for now, before in zip(last, first)):
            problems.append(f"descriptors were {first} and are {last}")
        # The later one's session holds what tells the earlier one's that it is over.
        for reader in reversed(readers):
            _, status = reader.quit()
            if status:
                problems.append(f"a reader ended with {status}")
            reader.close()
        lost = self.lost()
        problems += lost
        growth = max(self.growth(which, seconds) for which in (1, 2))
        if seconds >= 60 and growth > GROWTH:
            problems.append(f"one of them grew by {100 * growth:.0f} %")
        slopes = [self.slope(which, seconds) for which in range(2)]
        worst = max(reader.worst_key for reader in readers)
        return problems, (
            f"{len(self.acknowledged)} marks acknowledged, {len(lost)} lost, {self.number} files, "
            f"descriptors {last}, memory {self.sizes[-1][1] // MEGABYTE} and "
            f"{self.sizes[-1][2] // MEGABYTE} MB, {slopes[0]:+.1f} and {slopes[1]:+.1f} MB an hour, "
            f"worst key {worst:.0f} ms"
        )

    def live_a_little(self, readers, now):
        """A second of the life of a library that is read by two."""
        problems = []
        for reader in readers:
            for _ in range(3):
                reader.react(self.random.choice(KEYS))
            problems += [f"{leak!r} was written" for leak in leaks(bytes(reader.written))[:3]]
            reader.written.clear()
            reader.chunks.clear()
            if reader.has_ended:
                problems.append(f"a reader ended: {reader.ending}")
        self.change_files()
        problems += self.mark()
        if not problems:
            self.sizes.append((now, readers[0].memory(), readers[1].memory()))
        time.sleep(0.2)
        return problems

    def change_files(self):
        """The library keeps its size: for each file that comes another goes."""
        act = self.random.randrange(3)
        present = [number for number, is_there in self.stories.items() if is_there]
        chosen = self.random.choice(present)
        if act == 0:
            self.add()
            os.unlink(self.path(chosen))
            self.stories[chosen] = False
        elif act == 1:
            self.write(chosen)

    def mark(self):
        """Stars an article, or tags one, by its address; the last word about each counts."""
        present = [number for number, is_there in self.stories.items() if is_there]
        number = self.random.choice(present)
        tag = f"t{self.random.randrange(1000)}"
        done = self.command("tag", f"+{tag}", f"url:https://quay.example/{number}",
                            "--library", self.library)
        # The index may not know the newest file yet, and says so.
        if done.returncode == 0 and b": 1 article" in done.stdout + done.stderr:
            self.acknowledged[(number, tag)] = True
        elif done.returncode not in (0, 1):
            return [f"tag ended with {done.returncode}: {done.stderr[-300:]}"]
        return []

    def command(self, *arguments):
        return subprocess.run(
            [self.program, *arguments], env=self.surroundings, capture_output=True, check=False,
            stdin=subprocess.DEVNULL, timeout=60,
        )

    def lost(self):
        """The acknowledged tags that are gone, also of articles whose files are."""
        for number, is_there in self.stories.items():
            if not is_there and any(key[0] == number for key in self.acknowledged):
                self.write(number)
        listed = self.command("list", "--json", "--library", self.library, "--limit", "1000000")
        found = {}
        for line in listed.stdout.splitlines():
            article = json.loads(line)
            found[article["title"]] = article["tags"]
        return [
            f"{tag} of story {number} is lost" for number, tag in self.acknowledged
            if tag not in found.get(f"Story {number}", [])
        ]

    def settled_descriptors(self, reader):
        """Files and pipes that are open for a moment are not counted."""
        reader.rest(10)
        return min(reader.descriptors() for _ in range(20))

    def growth(self, which, seconds):
        """How much of its memory a reader has gained since the first third of the run."""
        sizes = [sample[which] for sample in self.sizes if sample[0] > seconds / 3]
        return sizes[-1] / sizes[0] - 1 if sizes else 0.0

    def slope(self, which, seconds):
        """MB an hour by least squares, the first third left out."""
        points = [(now / 3600, sizes[which] / MEGABYTE) for now, *sizes in self.sizes
                  if now > seconds / 3]
        if len(points) < 2:
            return 0.0
        middle = [sum(values) / len(points) for values in zip(*points)]
        above = sum((x - middle[0]) * (y - middle[1]) for x, y in points)
        below = sum((x - middle[0]) ** 2 for x, _ in points)
        return above / below
