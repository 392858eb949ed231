#!/usr/bin/env python3
"""Writes Sources/Typesetting/LineBreakTable.swift from the Unicode Character Database.

    python3 scripts/line_break_table.py [FOLDER]

FOLDER holds LineBreak.txt, EastAsianWidth.txt, UnicodeData.txt and emoji/emoji-data.txt; Debian's
unicode-data keeps them in /usr/share/unicode.
"""

import pathlib
import re
import sys
import textwrap

# In the order of the cases of LineBreakClass.
CLASSES = (
    "AL BA BB B2 BK CB CL CM CP CR EB EM EX GL H2 H3 HL HY ID IN IS JL JT JV LF NL NS NU OP PO PR"
    " QU RI SP SY WJ ZW ZWJ SA CPW OPW IDP"
).split()
OUTPUT = pathlib.Path(__file__).parent.parent / "Sources/Typesetting/LineBreakTable.swift"
LAST = 0x10FFFF


def ranges(path):
    """Yields first, last and value of each line of a file of properties."""
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if len(fields) < 2:
            continue
        first, _, last = fields[0].partition("..")
        yield int(first, 16), int(last or first, 16), fields[1]


def property_of_all(path, default):
    values = [default] * (LAST + 1)
    for first, last, value in ranges(path):
        values[first : last + 1] = [value] * (last - first + 1)
    return values


def general_categories(path):
    values = ["Cn"] * (LAST + 1)
    first = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        code, name, category = line.split(";")[:3]
        if name.endswith(", First>"):
            first = int(code, 16)
            continue
        start = first if name.endswith(", Last>") else int(code, 16)
        values[start : int(code, 16) + 1] = [category] * (int(code, 16) + 1 - start)
    return values


def unassigned_defaults(values):
    """What LineBreak.txt says in its comments of scalars that it does not list."""
    for first, last in [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD),
                        (0x30000, 0x3FFFD), (0x1F000, 0x1FAFF), (0x1FC00, 0x1FFFD)]:
        values[first : last + 1] = ["ID"] * (last - first + 1)
    values[0x20A0:0x20D0] = ["PR"] * 0x30


def resolved(folder):
    """The class of each scalar after rule LB1."""
    classes = ["XX"] * (LAST + 1)
    unassigned_defaults(classes)
    for first, last, value in ranges(folder / "LineBreak.txt"):
        classes[first : last + 1] = [value] * (last - first + 1)
    widths = property_of_all(folder / "EastAsianWidth.txt", "N")
    categories = general_categories(folder / "UnicodeData.txt")
    pictures = [False] * (LAST + 1)
    for first, last, value in ranges(folder / "emoji/emoji-data.txt"):
        if value == "Extended_Pictographic":
            pictures[first : last + 1] = [True] * (last - first + 1)
    for value, name in enumerate(classes):
        if name in ("AI", "SG", "XX"):
            name = "AL"
        elif name == "CJ":
            name = "NS"
        elif name == "SA" and categories[value] in ("Mn", "Mc"):
            name = "CM"
        elif name in ("OP", "CP") and widths[value] in "FWH":
            name += "W"
        if pictures[value] and categories[value] == "Cn":
            name = "IDP"
        classes[value] = name
    return classes


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
    version = re.search(r"-([\d.]+)\.txt", (folder / "LineBreak.txt").read_text())[1]
    classes = resolved(folder)
    starts = [v for v in range(LAST + 1) if v == 0 or classes[v] != classes[v - 1]]
    numbers = [f"0x{start << 8 | CLASSES.index(classes[start]):X}" for start in starts]
    indent = " " * 4
    rows = textwrap.wrap(
        ", ".join(numbers) + ",", 100, initial_indent=indent, subsequent_indent=indent
    )
    OUTPUT.write_text(
        f"""// Made by scripts/line_break_table.py from the Unicode Character Database {version}; do not edit.

/// The class that each scalar has for the breaking of lines, after rule LB1 of UAX #14.
enum LineBreakTable {{
  /// For each range of one class its first scalar, and in the lowest eight bits the class.
  static let starts: [UInt32] = [
"""
        + "\n".join(rows)
        + "\n  ]\n}\n",
        encoding="utf-8",
    )


main()
