"""A program in a pseudo-terminal, started as a shell starts a job, with a shell's view of its end.

`Terminal` is the rig's `Program` with what it takes to see a terminal spoilt: the bytes that
were written, the terminal's modes, and a session leader that outlives the program, lets it be
stopped and continued, and tells how it ended.
"""

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

from rig.screen import Screen
from rig.terminal import Program, TooSlow

__all__ = ["Terminal", "TooSlow", "name_of"]

COLUMNS, ROWS = 110, 30
LIMIT = 20


class Terminal(Program):
    """A program that runs as the foreground job of a terminal of its own."""

    def __init__(self, arguments, environment, size=(COLUMNS, ROWS), folder=None, prepare=None):
        """`prepare` is called in the program's process, right before the program takes its place."""
        self.columns, self.rows = size
        self.screen = Screen(self.columns, self.rows)
        self.chunks, self.written, self.bytes_read = [], bytearray(), 0
        # What the wait has said so far, how it ended, and when.
        self.status, self.ending, self.end_time, self.is_stopped = b"", None, None, False
        self.has_ended = False
        self.beginning = self.last_change = self.last_list_change = self.key_time = time.monotonic()
        news, tell = os.pipe()
        orders, order = os.pipe()
        self.leader, self.terminal = pty.fork()
        if self.leader == 0:
            for descriptor in (news, order):
                os.close(descriptor)
            job = lambda: become(arguments, environment, folder, prepare, [orders, tell])
            lead(job, size, orders, tell)
        os.close(tell)
        os.close(orders)
        self.news, self.order = news, order
        self.pid = int(self.next_news())
        os.set_blocking(self.terminal, False)

    def send(self, keys):
        """Types, as fast as the terminal takes it."""
        keys = keys.encode() if isinstance(keys, str) else keys
        while keys:
            select.select([], [self.terminal], [], LIMIT)
            keys = keys[os.write(self.terminal, keys) :]

    def text(self):
        """The screen's rows, as far as the bytes read tell."""
        for _ in self.understand(None):
            pass
        return self.screen.text()

    def wait_for(self, text, limit=LIMIT):
        """Waits until a text is on the screen, or something holds of it; raises `TooSlow`."""
        self.settle(text, limit)

    def wait_for_bytes(self, bytes_wanted, limit=LIMIT):
        """Waits until some bytes were written, wherever they went."""
        end = time.monotonic() + limit
        while bytes_wanted not in self.written:
            if time.monotonic() > end or not (self.read(0.05) or not self.has_ended):
                raise TooSlow(f"{bytes_wanted!r} in {bytes(self.written[-300:])!r}")

    def read_until_quiet(self, silence=0.2, limit=LIMIT):
        """Reads until nothing came for some time."""
        end = time.monotonic() + limit
        while self.read(silence) and time.monotonic() < end:
            pass
        return self.text()

    def resize(self, columns, rows):
        """Makes the window another size; what was on the screen counts for nothing then."""
        self.text()
        self.columns, self.rows = columns, rows
        self.screen = Screen(columns, rows)
        set_size(self.terminal, columns, rows)

    @property
    def modes(self):
        """The terminal's modes as `termios.tcgetattr` has them."""
        return termios.tcgetattr(self.terminal)

    @property
    def is_cooked(self):
        """Whether the terminal reads lines and shows what is typed, as a shell expects it."""
        wanted = termios.ICANON | termios.ECHO | termios.ISIG
        return self.modes[3] & wanted == wanted and bool(self.modes[1] & termios.OPOST)

    def signal(self, number):
        """Sends a signal to the program alone, which may have just ended."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def resume(self, in_front=True):
        """Lets a stopped program go on, on an empty screen; or in the background."""
        self.text()
        self.screen = Screen(self.columns, self.rows)
        self.is_stopped = False
        os.write(self.order, b"f" if in_front else b"b")

    def wait_for_stop(self, limit=LIMIT):
        self.wait_until(lambda: self.is_stopped, limit, "it does not stop")

    def wait(self, limit=LIMIT):
        """Waits for the program's end; gives its status as `os.waitpid` has it."""
        self.wait_until(lambda: self.ending is not None, limit, "it does not end")
        while self.terminal >= 0 and self.read(0.05):
            pass
        return self.ending

    def wait_until(self, is_met, limit, complaint):
        end = time.monotonic() + limit
        while not is_met():
            if time.monotonic() > end:
                raise TooSlow(f"{complaint}:\n{self.text()}")
            self.read(0.05)

    def hang_up(self):
        """Takes the terminal away, as when its window is closed."""
        os.close(self.terminal)
        self.terminal = -1

    def close(self):
        """Ends whatever is left of the program and its session."""
        if self.ending is None:
            self.signal(signal.SIGKILL)
            if self.is_stopped:
                self.resume(in_front=False)
            self.wait()
        os.close(self.order)
        os.waitpid(self.leader, 0)
        os.close(self.news)
        if self.terminal >= 0:
            os.close(self.terminal)

    kill = close

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def read(self, timeout):
        """Whether the program wrote something within the time."""
        watched = [one for one in (self.terminal, self.news) if one >= 0 and not self.is_over(one)]
        ready = select.select(watched, [], [], timeout)[0]
        if self.news in ready:
            self.take_news(self.next_news())
        if self.terminal not in ready:
            return False
        try:
            data = os.read(self.terminal, 1 << 16)
        except OSError:
            return False
        self.bytes_read += len(data)
        self.written += data
        self.chunks.append((time.monotonic(), data))
        return bool(data)

    def is_over(self, descriptor):
        return descriptor == self.news and self.ending is not None

    def has_input(self, timeout=0):
        return bool(select.select([self.terminal], [], [], timeout)[0])

    def next_news(self):
        """The next line of the session's leader."""
        line = bytearray()
        while byte := os.read(self.news, 1):
            if byte == b"\n":
                return bytes(line)
            line += byte
        raise TooSlow("the session has ended")

    def take_news(self, line):
        status = int(line)
        if os.WIFSTOPPED(status):
            self.is_stopped = True
        else:
            self.ending, self.end_time, self.has_ended = status, time.monotonic(), True


def lead(job, size, orders, tell):
    """Leads a session of one job, as a shell does, but leaves the terminal's modes; never returns."""
    try:
        set_size(0, *size)
        for ignored in (signal.SIGTTOU, signal.SIGTTIN, signal.SIGHUP, signal.SIGTSTP):
            signal.signal(ignored, signal.SIG_IGN)
        pid = os.fork()
        if pid == 0:
            job()
        # What leads elsewhere is the program's alone: nobody else may hold a pipe open.
        for descriptor in map(int, os.listdir("/proc/self/fd")):
            if descriptor > 2 and descriptor not in (orders, tell):
                close(descriptor)
        os.write(tell, b"%d\n" % pid)
        while True:
            _, status = os.waitpid(pid, os.WUNTRACED)
            give_terminal(os.getpgrp())
            os.write(tell, b"%d\n" % status)
            is_over = not os.WIFSTOPPED(status)
            # The other end is closed when nobody wants to know any more.
            order = os.read(orders, 1)
            if not order or is_over:
                break
            if order == b"f":
                give_terminal(pid)
            os.killpg(pid, signal.SIGCONT)
    finally:
        os._exit(0)


def become(arguments, environment, folder, prepare, others):
    """Turns the child into the program, in the foreground; never returns."""
    try:
        os.setpgid(0, 0)
        give_terminal(os.getpid())
        for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
            if signal.getsignal(number) is not None:
                signal.signal(number, signal.SIG_DFL)
        for descriptor in others:
            os.close(descriptor)
        if folder:
            os.chdir(folder)
        if prepare:
            prepare()
        os.execvpe(arguments[0], arguments, environment)
    finally:
        os._exit(127)


def close(descriptor):
    """Closes a descriptor that may be closed already."""
    try:
        os.close(descriptor)
    except OSError:
        pass


def give_terminal(group):
    try:
        os.tcsetpgrp(0, group)
    except OSError:
        # It has hung up.
        pass


def set_size(terminal, columns, rows):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def name_of(status):
    """How a program ended, in words."""
    if os.WIFSIGNALED(status):
        return signal.Signals(os.WTERMSIG(status)).name
    return f"exit {os.waitstatus_to_exitcode(status)}"
