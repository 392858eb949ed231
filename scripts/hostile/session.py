"""Drives the reader through every command that a key has, with and without a screen."""

from hostile.terminal import Terminal

# Under strace an answer takes its time; what is not done by then is done before the next one.
SILENCE = 0.25
LIMIT = 60

# What needs an article stands where one with links is selected: the search brings it there.
KEYS = [
    "/beacon\r", "j", "k", "J", "K", " ", "b", "\x04", "\x15", "\x06", "\x02", "G", "g", "n", "p", "c",
    "i", "[", "]", "i", "1", "/title:beacon -tag:none\r", "\x1b", "/beacon has:link\r",
    "s", "m", "u", "\x12", "U", "\x1b", "t", "lamp\r", ",r", ",u", ",s", ",x", "v", "j", "m", "\x1b",
    "V", "A", "u", "\r", "j", "k", "{", "}", "/lit\r", "n", "N", "f", "\x1b", "L", "\x1b", "L", "\r", "\r",
    "1\r", "\r", "o", "\r", "y", "Yt", "Ym", "Y", "\x1b", "|wc -w\r", "q", "P", "\r", "E", "\r", "S",
    "\x15exports/one.md\r", "z", "z", "%", ">", "<", "+", "-", "=", "\x1b", "e", "\x15exports/all.html\r",
    "T", "j", "\x1b", "!", "\x1b", "?", "/pipe\r", "\x1b", "\x1b", "\\", "\x1b", "D2026-11\r", "F", "\x1b",
    "w", "lamp\r", "2", "3", "4", "1", ":theme paper\r", ":read beacon\r", ":tag +lit beacon\r",
    "\x10redraw\r", "R", "\x0c", "\t", "\x1b[Z", "\x1b[<0;10;6M\x1b[<0;10;6m", "\x1b[<65;80;9M", "Z",
]
LINES = ["", "1", "o", "", "y", "m", "/beacon", "2", "f", "L", "", "|", "wc -w", "q", "P", "E", "?", "R",
         "s", "u", "read", "n", "J"]


def drive(words, home, is_plain):
    """Runs the reader and presses the keys; returns its status and the end of what it wrote."""
    with Terminal(words, home.environment, (120, 36), home.work) as terminal:
        terminal.wait_for_bytes(b"beacon", LIMIT)
        for key in [line + "\r" for line in LINES] if is_plain else KEYS:
            terminal.send(key)
            terminal.read_until_quiet(SILENCE)
        # A question or a list that is still open takes the first ones.
        for key in ["Q\r"] if is_plain else ["\x1b", "\x1b", "Q"]:
            terminal.send(key)
            terminal.read_until_quiet(SILENCE)
        return terminal.wait(LIMIT), bytes(terminal.written[-400:])
