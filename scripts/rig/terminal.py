"""Runs a program in a pseudo-terminal and takes the time of what it writes.

A time ends when bytes arrive, not when they are understood: chunks are stamped as they are read,
and looked at only when the program has been silent for a while.
"""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

from rig.screen import Screen

COLUMNS, ROWS = 120, 40
# The left part of the screen, where no article can be taken for its row.
LIST_COLUMNS = 48
SILENCE = 0.03
# So long may a program think about a key before anything changes.
LONGEST_THOUGHT = 0.2
LONGEST_UNREAD = 0.25


class TooSlow(Exception):
    """What was waited for did not come."""


class Program:
    """A program that runs in a terminal of its own."""

    def __init__(self, arguments, environment):
        self.screen = Screen(COLUMNS, ROWS, LIST_COLUMNS)
        self.chunks = []
        self.has_ended = False
        self.bytes_read = 0
        self.beginning = self.last_change = self.last_list_change = self.key_time = time.monotonic()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            become(arguments, environment)
        os.set_blocking(self.terminal, False)

    def cpu_time(self):
        """Seconds that all threads of the program have computed for, those that ended too."""
        # The number of another process's clock, as clock_getcpuclockid(3) makes it.
        try:
            return time.clock_gettime((~self.pid << 3) | 2)
        except OSError:
            return 0.0

    def peak_memory(self):
        """Bytes of memory at the highest."""
        with open(f"/proc/{self.pid}/status", encoding="ascii", errors="replace") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
        return 0

    def press(self, keys, wanted=None, limit=20):
        """Milliseconds from the key to the last change of the screen; None when nothing changed.

        Where something is wanted, to when the screen came to show it.
        """
        self.read_all()
        self.key_time = time.monotonic()
        os.write(self.terminal, keys)
        moment = self.settle(wanted, limit, is_answer=True)
        return None if moment is None else 1000 * (moment - self.key_time)

    def resize(self, columns, wanted, limit=20):
        """Milliseconds until a window of another width showed what is wanted."""
        self.read_all()
        self.screen = Screen(columns, ROWS, LIST_COLUMNS)
        self.key_time = time.monotonic()
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, columns, 0, 0))
        return 1000 * (self.settle(wanted, limit, is_answer=True) - self.key_time)

    def since_key(self, moment):
        """Milliseconds from the last key to a later moment; None when it was before the key."""
        return 1000 * (moment - self.key_time) if moment > self.key_time else None

    def start_until(self, wanted, limit=60):
        """Milliseconds from the start of the process until a text is on the screen."""
        return 1000 * (self.settle(wanted, limit) - self.beginning)

    def settle(self, wanted=None, limit=20, is_answer=False):
        """When the screen last changed before silence, or came to show what is wanted."""
        if isinstance(wanted, str):
            text = wanted
            wanted = lambda screen: text in screen.text()
        if wanted and not is_answer and wanted(self.screen):
            return self.last_change
        began = time.monotonic()
        last = None
        while True:
            if not self.has_ended and self.read(SILENCE):
                is_overdue = time.monotonic() - self.chunks[0][0] > LONGEST_UNREAD
                if not (wanted and is_overdue):
                    continue
            is_silent = not self.has_input()
            for stamp in self.understand(wanted):
                if wanted and stamp.is_met:
                    return stamp.time
                last = stamp.time
            has_thought = not is_answer or time.monotonic() - began > LONGEST_THOUGHT
            if wanted is None and is_silent and (last or has_thought):
                return last
            if self.has_ended or time.monotonic() - began > limit:
                raise TooSlow(self.screen.text())

    def understand(self, wanted):
        """Puts what was read on the screen; a stamp for each chunk that changed it."""
        chunks, self.chunks = self.chunks, []
        for place, (moment, data) in enumerate(chunks):
            before, list_before = self.screen.changes, self.screen.list_changes
            self.screen.take(data)
            # What moves nothing but the cursor may complete what is wanted.
            is_met = wanted is not None and wanted(self.screen)
            if self.screen.changes == before and not is_met:
                continue
            if self.screen.list_changes != list_before:
                self.last_list_change = moment
            if is_met:
                self.chunks = chunks[place + 1 :]
            self.last_change = moment
            yield Stamp(moment, is_met)
            if is_met:
                return

    def read_all(self):
        """Waits for silence and forgets when what came by then came."""
        while not self.has_ended and self.read(SILENCE):
            pass
        for _ in self.understand(None):
            pass

    def read(self, timeout):
        """Whether something came within the time."""
        if not self.has_input(timeout):
            return False
        try:
            data = os.read(self.terminal, 1 << 16)
        except BlockingIOError:
            return False
        except OSError:
            data = b""
        if data:
            self.bytes_read += len(data)
            self.chunks.append((time.monotonic(), data))
        else:
            self.has_ended = True
        return bool(data)

    def has_input(self, timeout=0):
        return bool(select.select([self.terminal], [], [], timeout)[0])

    def wait(self):
        """Milliseconds since the start when the program ended, and its status."""
        while not self.has_ended:
            self.read(1)
        _, status = os.waitpid(self.pid, 0)
        end = time.monotonic()
        os.close(self.terminal)
        self.pid = 0
        return 1000 * (end - self.beginning), status

    def kill(self):
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            os.close(self.terminal)
            self.pid = 0


class Stamp:
    """A moment at which the screen changed."""

    def __init__(self, moment, is_met):
        self.time, self.is_met = moment, is_met


def become(arguments, environment):
    """Turns the child into the program; never returns."""
    try:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.execvpe(arguments[0], arguments, environment)
    finally:
        os._exit(127)
