"""How long the reader takes for a key, and what it weighs.

A key is done when the reader's main thread waits for the next one and has been silent for a
moment; whether it drew anything does not matter. The time that the thread, or this program, stood
in the queue for a processor is not counted, since that tells of other programs alone.
"""

import os
import select
import time

from hostile.terminal import Terminal, TooSlow

MEGABYTE = 1 << 20
SILENCE = 0.03
LOOK = 0.002
# The calls that wait for several descriptors, on both processors that are common.
WAITING = {"7", "271", "73"}


class Moment:
    """A time, with what the main thread had computed by then and waited for a processor."""

    def __init__(self, pid):
        self.computed, self.queued = schedule(f"/proc/{pid}/task/{pid}/schedstat")
        self.queued += schedule("/proc/self/schedstat")[1]
        self.time = time.monotonic()

    def since(self, earlier):
        """Seconds of work since then."""
        seconds = self.time - earlier.time - (self.queued - earlier.queued)
        return max(seconds, self.computed - earlier.computed)


def schedule(path):
    """Seconds that a thread has run, and stood in the queue; none of both once it is gone."""
    try:
        with open(path, encoding="ascii") as file:
            ran, queued, _ = file.read().split()
    except OSError:
        return 0.0, 0.0
    return int(ran) / 1e9, int(queued) / 1e9


class Reader(Terminal):
    """The program in a terminal, its keys timed."""

    def __init__(self, program, folders, surroundings, size=(110, 30), **more):
        super().__init__([program, *folders], surroundings, size, **more)
        self.worst_key, self.worst_name = 0.0, ""

    def is_waiting(self):
        """Whether the main thread waits for a key."""
        try:
            with open(f"/proc/{self.pid}/task/{self.pid}/syscall", encoding="ascii") as call:
                return call.read().split(" ", 1)[0] in WAITING
        except OSError:
            return True

    def react(self, keys, name=None, limit=60):
        """Milliseconds until the reader had answered a key; raises `TooSlow` when it never does."""
        start = Moment(self.pid)
        self.send(keys)
        return self.finish(start, name or repr(keys), limit)

    def react_to_size(self, columns, rows, limit=60):
        """Milliseconds until the reader had drawn in another size."""
        # Understanding what came until now takes time of ours, and is none of the reader's.
        self.text()
        start = Moment(self.pid)
        self.resize(columns, rows)
        return self.finish(start, f"{columns}x{rows}", limit)

    def finish(self, start, name, limit):
        last, answer, busy = start.time, None, start
        while True:
            ready = select.select([self.terminal], [], [], LOOK)[0]
            if ready and self.read(0):
                last = time.monotonic()
                answer = answer or Moment(self.pid)
            elif not self.is_waiting():
                last = time.monotonic()
                busy = busy if answer else Moment(self.pid)
            now = time.monotonic()
            if self.has_ended or now - last > SILENCE:
                break
            if now - start.time > limit:
                raise TooSlow(f"{name}: no answer in {limit} s\n{self.text()}")
        milliseconds = 1000 * (answer or busy).since(start)
        if milliseconds > self.worst_key:
            self.worst_key, self.worst_name = milliseconds, name
        return milliseconds

    def rest(self, limit=60):
        """Seconds until all threads have nothing to do any more."""
        start = last = time.monotonic()
        used = self.cpu_time()
        while time.monotonic() - start < limit:
            self.read(0.05)
            now = self.cpu_time()
            if now - used > 0.003:
                last = time.monotonic()
            elif time.monotonic() - last > 0.25:
                break
            used = now
        return last - start

    def memory(self, name="VmRSS"):
        """Bytes of memory, or at the highest since `forget_peak` with the name VmHWM."""
        return self.status_field(name) * 1024

    def status_field(self, name):
        for line in self.status_text().splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1])
        return 0

    def status_text(self):
        with open(f"/proc/{self.pid}/status", encoding="ascii", errors="replace") as status:
            return status.read()

    def forget_peak(self):
        with open(f"/proc/{self.pid}/clear_refs", "w", encoding="ascii") as file:
            file.write("5")

    def resume(self, in_front=True):
        """Lets a stopped program go on, and waits until it does: a stop before that would be lost."""
        super().resume(in_front)
        end = time.monotonic() + 20
        while "State:\tT" in self.status_text():
            if time.monotonic() > end:
                raise TooSlow("it does not go on")
            self.read(0.01)

    def whereabouts(self):
        """What the main thread is at, for whoever has waited in vain."""
        try:
            with open(f"/proc/{self.pid}/task/{self.pid}/syscall", encoding="ascii") as call:
                words = call.read().split()
            fields = dict(line.split(":", 1) for line in self.status_text().splitlines())
        except OSError:
            return "it is gone"
        with open(f"/proc/{self.pid}/stat", encoding="ascii", errors="replace") as file:
            fields["Job"] = " ".join(file.read().rsplit(")", 1)[1].split()[:6])
        signals = " ".join(name + fields[name].strip()[-8:] for name in ("SigBlk", "SigIgn", "SigCgt"))
        return f"state {fields['State'].strip()}, system call {' '.join(words[:3])}, {signals}, {fields['Job']}"

    def descriptors(self):
        """How many descriptors are open."""
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def quit(self, keys="Q", limit=60):
        """Milliseconds from the key to the end, and the status as `os.waitpid` has it."""
        start = time.monotonic()
        self.send(keys)
        status = self.wait(limit)
        return 1000 * (self.end_time - start), status
