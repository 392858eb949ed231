"""A file system that is full, and has space again, under a program that goes on."""

import os
import subprocess
import tempfile

from faults.scenarios import Scenario
from faults.steps import Outcome

SIZES = {64: 8, 256: 20, 1024: 30}


class FullDisk:
    """A small file system in memory, and one program at work in it."""

    def __init__(self, program, kibibytes, where):
        self.mount = tempfile.mkdtemp(dir=where)
        self.folder = os.path.join(self.mount, "dateline")
        self.ballast = os.path.join(self.mount, "ballast")
        options = ["mount", "-t", "tmpfs", "-o", f"size={kibibytes}k,mode=700", "tmpfs", self.mount]
        result = subprocess.run(options, capture_output=True, text=True, check=False)
        self.refusal = result.stderr.strip() if result.returncode else ""
        self.commands, self.lines = [], []
        self.program = None if self.refusal else subprocess.Popen(
            [program, "do", self.folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def say(self, command):
        """Has one command carried out; returns what was said about it."""
        self.commands += [command, "wait"]
        self.program.stdin.write(f"{command}\nwait\n")
        self.program.stdin.flush()
        said = []
        while not (line := self.program.stdout.readline()).startswith("wait "):
            if not line:
                raise SystemExit(f"the program ended on a full disk: {said}")
            said.append(line.rstrip("\n"))
        self.lines += said
        return said

    def fill(self):
        # Smaller and smaller pieces, until not one byte is left.
        with open(self.ballast, "ab", buffering=0) as file:
            for size in (1 << 16, 1 << 12, 1):
                while True:
                    try:
                        file.write(b"x" * size)
                    except OSError:
                        break

    def end(self):
        self.program.stdin.close()
        self.lines += self.program.stdout.read().splitlines()
        return self.program.wait()

    def unmount(self):
        subprocess.run(["umount", self.mount], check=False)
        os.rmdir(self.mount)


def fill_and_free(disk, rounds):
    """How often a mark was refused, and how often all was saved once there was space again."""
    refused = recovered = 0
    for number in range(rounds):
        disk.fill()
        first = 1000 * (number + 1)
        # A page of the journal may have room for some: they fail when it is full.
        for place in range(40):
            said = disk.say(f"set read {first + 3 * place} 3")
            if any(line.startswith("fail ") for line in said):
                refused += 1
                break
        os.unlink(disk.ballast)
        said = disk.say(f"set star {first} 1")
        recovered += sum(line.startswith("ack ") for line in said) == 2
        disk.say("compact")
    return refused, recovered


def full_disks(program, checker):
    """Prints what came of it; the checker has the marks."""
    for kibibytes, rounds in SIZES.items():
        disk = FullDisk(program, kibibytes, checker.where)
        if disk.refusal:
            os.rmdir(disk.mount)
            print(f"Full disk: not tried, since mounting is refused here: {disk.refusal}")
            return
        refused, recovered = fill_and_free(disk, rounds)
        status = disk.end()
        scenario = Scenario(f"full disk of {kibibytes} KiB", [
            command if command != "wait" else "compact" for command in disk.commands
        ])
        outcome = Outcome(status, "\n".join(disk.lines).encode())
        place = checker.new_folder()
        subprocess.run(["cp", "-a", disk.folder, place], check=True)
        disk.unmount()
        checker.add(place, scenario, outcome.acknowledged, scenario.name, may_tear=True)
        if status != 0 or refused < rounds or recovered < rounds:
            checker.problem(scenario.name, f"exit status {status}")
        print(f"Full disk of {kibibytes} KiB: {rounds} times full, {refused} marks refused, "
              f"{recovered} times all saved when there was space again.", flush=True)
