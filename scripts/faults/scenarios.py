"""Folders of marks to spoil, what is done to them, and what must be found there afterwards."""

import os

GOLDEN = 0x9E3779B97F4A7C15
BEFORE = 1_700_000_000_000
CONFLICT = ".sync-conflict-20300102-030405-ABCDEFG"
# Everything that the store may open in a folder; strace wants the paths beforehand.
NAMES = [
    "", "lock", "state.json", "state.json.tmp", "state.json~", "state.json.bad-1",
    "state.json.bad-2", "state.json.bad-3", "history.jsonl", "history.jsonl.tmp",
    "journal-aaaaaaaa.jsonl", "journal-aaaaaaaa-r1.jsonl", "journal-aaaaaaaa-r2.jsonl",
    "journal-aaaaaaaa.jsonl.bad-1", "journal-aaaaaaaa-r1.jsonl.bad-1", "journal-bbbbbbbb.jsonl",
    f"state{CONFLICT}.json", f"state{CONFLICT[:-1]}H.json", f"journal-bbbbbbbb{CONFLICT}.jsonl",
]


def hexadecimal(number):
    return f"{number * GOLDEN % (1 << 64):016x}{number:016x}"


def entry(number, mark, signed=BEFORE):
    return f'"{hexadecimal(number)}":{{"{mark}":{signed}}}'


def snapshot(marks):
    lines = sorted(entry(number, mark) for number, mark in marks)
    return '{"dateline":1,"marks":{\n' + "".join(line + ",\n" for line in lines) + '"":0}}\n'


def journal(marks):
    return "".join("{" + entry(number, mark) + "}\n" for number, mark in marks)


def numbered(first, count, mark):
    return [(number, mark) for number in range(first, first + count)]


class Scenario:
    """Files to start with, the marks that are in them, and the commands to carry out."""

    def __init__(self, name, commands, files=None, marks=(), is_damaged=False):
        self.name, self.commands, self.files = name, commands, files
        self.marks, self.is_damaged = set(marks), is_damaged

    def prepare(self, folder):
        if self.files is None:
            return
        os.makedirs(folder, 0o700)
        for name, text in self.files.items():
            with open(os.path.join(folder, name), "w") as file:
                file.write(text)


def scenarios():
    kept = numbered(1, 30, "read") + numbered(10, 5, "star")
    own, foreign = numbered(100, 6, "read"), numbered(200, 4, "star")
    usual = {
        "state.json": snapshot(kept), "journal-aaaaaaaa.jsonl": journal(own),
        "journal-bbbbbbbb.jsonl": journal(foreign), "lock": "",
    }
    usual_marks = kept + own + foreign
    copies = [numbered(300, 5, "read"), numbered(310, 5, "star"), numbered(320, 5, "read")]
    conflicted = dict(usual)
    conflicted[f"state{CONFLICT}.json"] = snapshot(copies[0])
    conflicted[f"state{CONFLICT[:-1]}H.json"] = snapshot(copies[1]).replace('"":0}}\n', "<<<<")
    conflicted[f"journal-bbbbbbbb{CONFLICT}.jsonl"] = journal(copies[2])
    damaged = dict(usual)
    damaged["state.json"] = "".join(usual["state.json"].splitlines(keepends=True)[:-8])
    damaged["state.json~"] = usual["state.json"]
    missing = {name: text for name, text in damaged.items() if name != "state.json"}
    half = "".join(usual["journal-aaaaaaaa.jsonl"])[:-20]
    torn = dict(usual, **{"journal-aaaaaaaa.jsonl": half})
    mark = ["set read 500 1", "set star 501 2", "set tag:sea 502 1", "clear read 5 1", "undo"]
    return [
        Scenario("first run", ["set read 500 1", "set star 501 1", "compact", "set read 502 1"]),
        Scenario("mark", mark, usual, usual_marks),
        Scenario("mark after a torn line", ["set read 500 1", "compact"], torn,
                 kept + own[:-1] + foreign),
        Scenario("bulk mark", ["set read 500 6000", "clear star 12 1", "set tag:sea 600 300"],
                 usual, usual_marks),
        Scenario("compact", ["set read 500 3", "compact", "set read 510 1", "compact",
                             "clear read 500 1"], usual, usual_marks),
        Scenario("merge of conflict copies", ["compact", "set read 500 1"], conflicted,
                 usual_marks + sum(copies, []), is_damaged=True),
        Scenario("damaged snapshot", ["set read 500 1", "compact", "set read 501 1"], damaged,
                 usual_marks, is_damaged=True),
        Scenario("missing snapshot", ["set read 500 1", "compact", "set read 501 1"], missing,
                 usual_marks),
    ]


def allowed_values(scenario, acknowledged):
    """What each mark may be found as: one value, or both where a change was not acknowledged.

    `acknowledged` has, by the number of a command, what an undo said it did, else an empty text.
    """
    allowed = {key: {True} for key in scenario.marks}
    latest = []
    for number, command in enumerate(scenario.commands, 1):
        words = command.split()
        is_acknowledged = number in acknowledged
        if words[0] in ("set", "clear"):
            latest = numbered(int(words[2]), int(words[3]), words[1])
            put(allowed, latest, words[0] == "set", is_acknowledged)
        elif words[0] == "undo" and is_acknowledged:
            for part in acknowledged[number].split(";"):
                mark, value, *numbers = part.split()
                put(allowed, [(int(n), mark) for n in numbers], value == "1", True)
        elif words[0] == "undo":
            put(allowed, latest, True, False)
            put(allowed, latest, False, False)
    return allowed


def put(allowed, keys, value, is_sure):
    for key in keys:
        allowed[key] = {value} if is_sure else allowed.get(key, {False}) | {value}


def differences(allowed, found):
    """The marks that were lost or came from nowhere, as sentences."""
    said = []
    for number, mark in sorted(found - {key for key, values in allowed.items() if True in values}):
        said.append(f"{mark} of {number} came from nowhere, or was cleared and came back")
    for number, mark in sorted(key for key, values in allowed.items() if False not in values):
        if (number, mark) not in found:
            said.append(f"{mark} of {number} is lost")
    return said
