"""What a terminal of the kind of xterm shows, as far as ncurses uses it there."""

import re
import unicodedata

SEQUENCE = re.compile(
    rb"\x1b\[([?>]?)([0-9;:]*)[ !\"']?([@-~])|\x1b[()*+][0-9A-Za-z]|\x1b\][^\x07]*\x07|\x1b[=>78M]"
)


class Screen:
    """Glyphs by row and column.

    `changes` counts the cells that came to show something else or to look otherwise, and
    `list_changes` those of them in the list.
    """

    def __init__(self, columns, rows, list_columns=0):
        self.columns, self.rows, self.list_columns = columns, rows, list_columns
        self.cells = [[" "] * columns for _ in range(rows)]
        self.looks = [[""] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.top, self.bottom = 0, rows - 1
        self.look = ""
        self.changes = self.list_changes = 0
        self.rest = b""
        self.last = " "

    def text(self, columns=None):
        """The rows, or the left part of them."""
        return "\n".join("".join(row[:columns]) for row in self.cells)

    def line(self, row, start=0, end=None):
        """What a row shows from one column to another."""
        return "".join(self.cells[row][start:end])

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
            elif match.group() == b"\x1bM":
                self.feed(back=True)
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
                self.feed()
            elif glyph == "\b":
                self.column = max(0, self.column - 1)
            elif glyph >= " ":
                self.put(glyph)

    def feed(self, back=False):
        """A line further, where the lines between two margins scroll."""
        if self.row == (self.top if back else self.bottom):
            self.scroll(self.top, -1 if back else 1)
        else:
            self.row = min(max(0, self.row + (-1 if back else 1)), self.rows - 1)

    def scroll(self, top, count):
        """Moves the lines from one down to the bottom margin up, or down where negative."""
        height = self.bottom + 1 - top
        count = min(max(count, -height), height)
        for lines, blank in [(self.cells, " "), (self.looks, self.look)]:
            new = [[blank] * self.columns for _ in range(abs(count))]
            old = lines[top : self.bottom + 1]
            lines[top : self.bottom + 1] = old[count:] + new if count > 0 else new + old[:count]
        self.changes += 1
        self.list_changes += 1

    def shift(self, count):
        """Moves the rest of a line left, or right where negative."""
        width = self.columns - self.column
        count = min(max(count, -width), width)
        for lines, blank in [(self.cells, " "), (self.looks, self.look)]:
            new, old = [blank] * abs(count), lines[self.row][self.column :]
            lines[self.row][self.column :] = old[count:] + new if count > 0 else new + old[:count]
        self.changes += 1
        self.list_changes += self.column < self.list_columns

    def put(self, glyph):
        self.last = glyph
        columns = 1 if glyph < "\u0300" else width(glyph)
        if columns and self.column < self.columns and self.row < self.rows:
            self.set(self.row, self.column, glyph)
            if columns == 2 and self.column + 1 < self.columns:
                self.set(self.row, self.column + 1, "")
        self.column += columns

    def set(self, row, column, glyph):
        # What was written for a window of before may lie outside of this one.
        if row >= self.rows or column >= self.columns:
            return
        if self.cells[row][column] != glyph or self.looks[row][column] != self.look:
            self.cells[row][column] = glyph
            self.looks[row][column] = self.look
            self.changes += 1
            # The search bar is above the list, the status line below it.
            if column < self.list_columns and 1 < row < self.rows - 1:
                self.list_changes += 1

    def erase(self, row, columns):
        for column in columns:
            self.set(row, column, " ")

    def control(self, match):
        private, parameters, final = match.group(1), match.group(2), match.group(3).decode()
        if final == "m":
            begins_anew = parameters.startswith(b"0") or not parameters
            self.look = ("" if begins_anew else self.look) + f"{parameters.decode()};"
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
        elif final == "r":
            last = numbers[1] if len(numbers) > 1 else self.rows
            self.top, self.bottom = step - 1, min(last, self.rows) - 1
            self.row = self.column = 0
        elif final in "ST":
            self.scroll(self.top, step if final == "S" else -step)
        elif final in "LM":
            if self.top <= self.row <= self.bottom:
                self.scroll(self.row, step if final == "M" else -step)
        elif final in "P@":
            self.shift(step if final == "P" else -step)
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
