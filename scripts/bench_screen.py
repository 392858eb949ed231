"""What a terminal of the kind of xterm shows, as far as ncurses uses it there."""

import re
import unicodedata

SEQUENCE = re.compile(
    rb"\x1b\[([?>]?)([0-9;:]*)[ !\"']?([@-~])|\x1b[()*+][0-9A-Za-z]|\x1b\][^\x07]*\x07|\x1b[=>78M]"
)


class Screen:
    """Glyphs by row and column; `changes` counts the cells that came to show something else."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.changes = 0
        self.rest = b""
        self.last = " "

    def text(self, columns=None):
        """The rows, or the left part of them."""
        return "\n".join("".join(row[:columns]) for row in self.cells)

    def take(self, data):
        data = self.rest + data
        self.rest = b""
        place = 0
        while place < len(data):
            escape = data.find(b"\x1b", place)
            end = len(data) if escape < 0 else escape
            self.print(data[place:end], is_last=escape < 0)
            if escape < 0:
                return
            match = SEQUENCE.match(data, escape)
            if match is None:
                if len(data) - escape < 64:
                    self.rest = data[escape:]
                    return
                place = escape + 1
                continue
            if match.group(3):
                self.control(match)
            place = match.end()

    def print(self, data, is_last):
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            text = data.decode(errors="replace")
            if is_last and error.start > len(data) - 4:
                text = data[: error.start].decode()
                self.rest = data[error.start :]
        for glyph in text:
            if glyph == "\r":
                self.column = 0
            elif glyph == "\n":
                self.row = min(self.row + 1, self.rows - 1)
            elif glyph == "\b":
                self.column = max(0, self.column - 1)
            elif glyph >= " ":
                self.put(glyph)

    def put(self, glyph):
        self.last = glyph
        columns = 1 if glyph < "\u0300" else width(glyph)
        if columns and self.column < self.columns and self.row < self.rows:
            self.set(self.row, self.column, glyph)
            if columns == 2 and self.column + 1 < self.columns:
                self.set(self.row, self.column + 1, "")
        self.column += columns

    def set(self, row, column, glyph):
        if self.cells[row][column] != glyph:
            self.cells[row][column] = glyph
            self.changes += 1

    def erase(self, row, columns):
        for column in columns:
            self.set(row, column, " ")

    def control(self, match):
        private, parameters, final = match.group(1), match.group(2), match.group(3).decode()
        if final == "m":
            # Another look is a change too, though the glyphs may stay.
            self.changes += 1
            return
        if private:
            if final == "h" and parameters == b"1049":
                for row in range(self.rows):
                    self.erase(row, range(self.columns))
            return
        numbers = [int(number or 0) for number in re.split(rb"[;:]", parameters)] or [0]
        first = numbers[0]
        step = max(1, first)
        if final in "Hf":
            self.row = min(step, self.rows) - 1
            self.column = min(max(1, numbers[1] if len(numbers) > 1 else 1), self.columns) - 1
        elif final == "A":
            self.row = max(0, self.row - step)
        elif final == "B":
            self.row = min(self.rows - 1, self.row + step)
        elif final == "C":
            self.column = min(self.columns - 1, self.column + step)
        elif final == "D":
            self.column = max(0, self.column - step)
        elif final == "G":
            self.column = min(step, self.columns) - 1
        elif final == "d":
            self.row = min(step, self.rows) - 1
        elif final == "X":
            self.erase(self.row, range(self.column, min(self.columns, self.column + step)))
        elif final == "b":
            for _ in range(min(step, self.columns)):
                self.put(self.last)
        elif final == "K":
            self.erase(self.row, self.part(first, self.column, self.columns))
        elif final == "J":
            self.erase(self.row, self.part(first, self.column, self.columns))
            for row in self.part(first, self.row, self.rows):
                if row != self.row:
                    self.erase(row, range(self.columns))

    @staticmethod
    def part(kind, place, count):
        """What an erasing sequence means: from here on, up to here, or all."""
        return (range(place, count), range(place + 1), range(count))[min(kind, 2)]


def width(glyph):
    """How many columns a glyph takes, near enough."""
    if unicodedata.category(glyph) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(glyph) in "WF" else 1
