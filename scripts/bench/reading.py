"""Reading articles of all sizes: opening, scrolling, resizing, and what the terminal gets."""

import os
import random
import shutil
import subprocess
import tempfile

from bench.measurements import Measurements, Target
from rig.library import environment
from rig.terminal import Program

# How often each article is opened and each key pressed.
OPENINGS, KEYS = 10, 50
WORDS = "harbour quay tide crane ferry council winter grain lamp signal rope chart".split()


class Sample:
    """An article to be measured, which begins with words of its own."""

    def __init__(self, name, body, most=None):
        self.name, self.body, self.most = name, body, most
        self.opening = f"Opening of {name}."


def paragraphs(count, source):
    """Words of a number, in paragraphs of sixty."""
    words = [source.choice(WORDS) for _ in range(count)]
    return "\n\n".join(" ".join(words[at : at + 60]) + "." for at in range(0, count, 60))


def samples():
    source = random.Random(7)
    table = lambda cell: "|" + "|".join(cell(number) for number in range(400)) + "|"
    wide = "\n".join([table(lambda n: f"c{n}"), table(lambda _: "--"), table(lambda n: f"{n * 7}")])
    deep = "\n".join("  " * depth + f"- level {depth}" for depth in range(60))
    links = " ".join(f"[word {n}](https://example.test/{n})" for n in range(10_000))
    megabytes = paragraphs(5_000_000 // 6, source).replace("\n\n", " ")
    return [
        Sample("a thousand words", paragraphs(1_000, source), most=8),
        Sample("a megabyte", paragraphs(1_000_000 // 6, source), most=50),
        Sample("five megabytes in one paragraph", megabytes),
        Sample("five megabytes without a space", "x" * 5_000_000),
        Sample("ten thousand links", links),
        Sample("a table of 400 columns", wide),
        Sample("a list 60 deep", deep),
    ]


def write(folder, measured):
    """Each article with a short one before it in the list."""
    hour = 0
    for number, sample in enumerate(measured):
        for name, opening, body in [
            (f"{number}-before", f"Opening of rest {number}.", "A few words."),
            (f"{number}", sample.opening, sample.body),
        ]:
            path = os.path.join(folder, f"{name}.md")
            with open(path, "w", encoding="utf-8") as file:
                date = f"2026-11-{28 - hour // 24:02}T{23 - hour % 24:02}:00:00Z"
                file.write(f"---\ntitle: Article {name}\ndate: {date}\n---\n\n")
                file.write(f"{opening}\n\n{body}\n")
            hour += 1


def measure_reading(program):
    """Prints the table of reading, and how many bytes the terminal gets beside less."""
    measured = samples()
    with tempfile.TemporaryDirectory() as home:
        folder = os.path.join(home, "library")
        os.mkdir(folder)
        write(folder, measured)
        results = Measurements(
            {f"opening {sample.name}": Target(sample.most) for sample in measured if sample.most}
        )
        results.targets["another window size, a thousand words"] = Target(16)
        results.targets["a line further, a thousand words"] = Target(4)
        results.targets["a page further, a thousand words"] = Target(4)
        reader = Program([program, folder], environment(home))
        try:
            reader.start_until("Opening of rest 0.")
            reader.settle(lambda screen: "14 articles" in screen.line(0))
            for place, sample in enumerate(measured):
                measure_sample(reader, sample, 2 * place, results)
        finally:
            reader.kill()
        results.print("Reading")
        # Another home: there the article opens at its beginning.
        compare_bytes(program, folder, os.path.join(home, "other"))


def measure_sample(reader, sample, row, results):
    reader.press(b"g")
    for _ in range(row):
        reader.press(b"j")
    for _ in range(OPENINGS):
        results.add(f"opening {sample.name}", reader.press(b"j", sample.opening))
        reader.press(b"k")
    reader.press(b"j", sample.opening)
    reader.press(b"\r")
    for _ in range(OPENINGS):
        for keys, name in [(b"j", "a line further"), (b"\x06", "a page further")]:
            moved = reader.press(keys)
            if moved is not None:
                results.add(f"{name}, {sample.name}", moved)
    for number in range(OPENINGS):
        columns = 110 + number % 2 * 10
        # The search bar ends at the right edge, and comes with the article in one frame.
        is_drawn = lambda screen: len(screen.line(0).rstrip()) >= columns - 1
        drawn = reader.resize(columns, is_drawn)
        results.add(f"another window size, {sample.name}", drawn)
    reader.press(b"q")


def compare_bytes(program, folder, home):
    """What scrolling costs the line, in the article alone and in less of the same text."""
    article = os.path.join(folder, "1.md")
    os.mkdir(home)
    text = os.path.join(home, "article.txt")
    with open(text, "wb") as file:
        command = [program, "show", article, "--width", "72"]
        shown = subprocess.run(command, env=environment(home), capture_output=True, check=True)
        file.write(shown.stdout)
    print("\n### Bytes to the terminal\n\n| | dateline | less | ratio |\n|---|---:|---:|---:|")
    if not shutil.which("less"):
        print("| less is not installed | | | |")
        return
    compare_with_less(program, article, text, environment(home), "")
    # less shows no colours either. Another home again, since an article opens where it was left.
    colourless = {**environment(os.path.join(home, "colourless")), "NO_COLOR": "1"}
    compare_with_less(program, article, text, colourless, " without colours")


def compare_with_less(program, article, text, variables, note):
    reader = Program([program, article], variables)
    pager = Program(["less", text], variables)
    try:
        reader.start_until("Opening of a megabyte.")
        reader.press(b"z")
        pager.start_until("Opening of a megabyte.")
        for name, ours, theirs in [
            ("a line further", b"j", b"j"),
            ("a line back", b"k", b"k"),
            ("a page further", b"\x06", b"\x06"),
        ]:
            counts = [bytes_for(one, keys) for one, keys in [(reader, ours), (pager, theirs)]]
            ratio = counts[0] / counts[1]
            print(f"| {name}{note} | {counts[0]:,.0f} | {counts[1]:,.0f} | {ratio:.1f} |")
    finally:
        reader.kill()
        pager.kill()


def bytes_for(program, keys):
    program.read_all()
    before = program.bytes_read
    for _ in range(KEYS):
        program.press(keys)
    return (program.bytes_read - before) / KEYS
