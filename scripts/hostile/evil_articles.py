"""Opens articles that mean harm, pages, finds, resizes, and looks at time, memory and bytes.

Each case is a warm start of the reader on all of them, with one of them read. The list has to be
on the screen within 300 ms, every key answered within 100, the end has to come within a second,
and the program may weigh 200 MB.
"""

import re

from hostile import evil_corpus, evil_payloads
from hostile.cases import environment
from hostile.reaction import MEGABYTE, Reader

FIRST_PAINT, KEY, END, MEMORY = 300, 100, 1000, 200 * MEGABYTE
SHORT = ["large-title", "nested-page", "wide-table", "one-word", "combining-marks", "xml-bomb"]
READING = [
    " ", " ", "j", "j", "b", "G", "b", "k", "g", "}", "{", "/quay\r", "n", "N", "G", "z", " ", "z",
    "f", "\x1b", "L", "\x1b", "!", "\x1b", "%", "%", "+", "-",
]
SIZES = [(61, 20), (20, 5), (200, 60), (1, 1), (110, 30)]


def run(cases):
    folder = cases.folder()
    names = evil_corpus.write(folder, SHORT if cases.is_short else None)
    home = cases.folder()
    surroundings = environment(home, BROWSER="/bin/true", PAGER="/bin/true", EDITOR="/bin/true")
    cases.try_out("indexing", lambda: index(cases.program, folder, surroundings))
    for name in names:
        cases.try_out(name, lambda name=name: read(cases.program, folder, name, surroundings))
    cases.try_out("payloads", lambda: look_at_payloads(cases))


def index(program, folder, surroundings):
    """Reads all of them for the first time, and presses keys meanwhile."""
    with Reader(program, [folder], surroundings) as reader:
        reader.wait_for(shows_the_list, 60)
        for _ in range(40):
            reader.react("j", "j while indexing")
        seconds = reader.rest(120)
        memory = reader.memory("VmHWM")
        milliseconds, status = reader.quit()
        problems = verdict(reader, milliseconds, status, memory)
    return problems, f"{seconds:.1f} s, {figures(reader, milliseconds, memory)}"


def read(program, folder, name, surroundings):
    """Starts warm, and reads one of them."""
    with Reader(program, [folder], surroundings) as reader:
        reader.wait_for(shows_the_list, 60)
        paint = 1000 * (reader.last_change - reader.beginning)
        reader.rest()
        reader.react(f"/path:{name}\r", "search")
        reader.react("\r", "open")
        # Keys while it is read and laid out, and when it is there.
        reader.react("j", "j at once")
        seconds = reader.rest()
        for key in READING:
            reader.react(key)
        for size in SIZES:
            reader.react_to_size(*size)
            reader.react(" ", f"space in {size[0]}x{size[1]}")
        reader.react("T", "themes")
        reader.react("j", "another theme")
        reader.react("\r", "a theme")
        reader.react("q", "back")
        reader.react("\r", "open again")
        memory = reader.memory("VmHWM")
        end, status = reader.quit()
        problems = verdict(reader, end, status, memory)
    if paint > FIRST_PAINT:
        problems.append(f"the list came after {paint:.0f} ms")
    return problems, (
        f"list {paint:.0f} ms, there in {seconds:.1f} s, {figures(reader, end, memory)}"
    )


def verdict(reader, end, status, memory):
    """What is wrong with a session that is over."""
    problems = [f"{leak!r} was written" for leak in evil_payloads.leaks(bytes(reader.written))[:9]]
    if status:
        problems.append(f"ended with {status}")
    if end > END:
        problems.append(f"ended after {end:.0f} ms")
    if reader.worst_key > KEY:
        problems.append(f"{reader.worst_name} was answered after {reader.worst_key:.0f} ms")
    if memory > MEMORY:
        problems.append(f"{memory // MEGABYTE} MB")
    return problems


def figures(reader, end, memory):
    return (
        f"worst key {reader.worst_name} {reader.worst_key:.0f} ms, end {end:.0f} ms, "
        f"{memory // MEGABYTE} MB"
    )


def look_at_payloads(cases):
    """Opens every article with sequences in it, and whatever shows their names."""
    folder = cases.folder()
    evil_payloads.write(folder)
    with Reader(cases.program, [folder], environment(cases.folder()), (150, 40)) as reader:
        reader.wait_for(shows_the_list, 60)
        reader.rest()
        reader.text()
        articles = count(reader.screen)
        for key in "!  q":
            reader.react(key)
        for number in range(20 if cases.is_short else articles):
            # In the article / finds; back in the list the next one is opened.
            for key in ["\r", " ", "/31337\r", "L", "\x1b", "f", "\x1b", "o", "\x1b[D", "j"]:
                reader.react(key)
        for key in ["c", "/31337\r", "F", "\x1b", "/source:", "\x1b", "U", "\x1b", "i"]:
            reader.react(key)
        memory = reader.memory("VmHWM")
        written = len(reader.written)
        end, status = reader.quit()
        problems = verdict(reader, end, status, memory)
    if articles < 100 or b"31337" not in reader.written:
        problems.append("no article with a sequence was shown")
    return problems, f"{articles} articles, {written} bytes, {figures(reader, end, memory)}"


def count(screen):
    """How many articles the search bar tells of."""
    found = re.search(r"(\S+) articles?\b", screen.line(0))
    return int(found.group(1).replace(",", "")) if found else 0


def shows_the_list(screen):
    """Whether articles are counted, and one of them is in the list."""
    return count(screen) > 0 and screen.line(3, 0, 40).strip()
