#!/usr/bin/env python3
"""Gives the parsers whatever libFuzzer thinks of, and says what stopped them.

    fuzz.py [TARGET …] [--seconds N] [--list]

Without a target, all of them, one after another. The fuzz targets are built apart from everything
else, in .build-fuzz, where the inputs that reached something new are kept as well. An input that
stopped a parser, took longer than two seconds or more than 512 MB lies in .build-fuzz/findings.
The exit status is 1 when there is one.
"""

import argparse
import glob
import gzip
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.join(ROOT, ".build-fuzz")
PROGRAM = os.path.join(BUILD, "release", "dateline-fuzz")
SAMPLES = os.path.join(ROOT, "SampleFeeds")
DICTIONARIES = os.path.join(ROOT, "Fuzz", "Dictionaries")
LARGEST = 1 << 16

# The samples that each target starts from, by their names' ends, and its dictionary.
SAMPLE_NAMES = {
    "rss": (".xml", ".rdf", ".rss"), "atom": (".xml", ".atom"), "jsonfeed": (".json",),
    "nitf": (".nitf.xml",), "ninjs": (".json",), "mail": (".eml",), "mailbox": (".mbox",),
    "opml": (".opml",), "html": (".html",), "markdown": (".md",), "wire": (".txt",),
    "file": (".xml", ".rdf", ".json", ".opml", ".html", ".md", ".txt", ".gz"),
    "decode": (".xml", ".txt", ".html"), "gzip": (".gz",), "titles": (".md",), "display": (".txt",),
}
DICTIONARY_NAMES = {
    "rss": "feed", "atom": "feed", "opml": "feed", "jsonfeed": "json", "html": "html",
    "nitf": "feed", "newsml": "feed", "ninjs": "json",
    "titles": "html", "references": "html", "markdown": "markdown", "wire": "wire", "file": "feed",
    "decode": "encoding", "dates": "date", "query": "query", "state": "state", "journal": "state",
    "history": "state", "addresses": "address", "config": "toml", "theme": "toml", "keys": "keys",
    "command": "query", "display": "encoding", "shown": "encoding", "imports": "address",
}
# What no sample holds.
SEEDS = {
    "newsml": ['<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:quay.example:1">'
               '<itemMeta><versionCreated>2026-11-02T09:00:00Z</versionCreated></itemMeta><contentMeta>'
               '<headline>Tide</headline><by>Orla Venn</by><dateline>VANTRY</dateline></contentMeta>'
               '<contentSet><inlineXML><nitf><body><body.content><p>High.</p></body.content></body>'
               '</nitf></inlineXML></contentSet></newsItem>',
               '<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>1</NewsItemId>'
               '</NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>Tide</HeadLine>'
               '<ByLine>Orla Venn</ByLine><DateLine>VANTRY</DateLine></NewsLines><ContentItem>'
               '<DataContent><p>High.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>'],
    "ninjs": ['{"uri":"urn:1","headline":"Tide","byline":"Orla Venn","located":"Vantry",'
              '"body_html":"<p>High.</p>","versioncreated":"2026-11-02T09:00:00Z"}'],
    "mail": ['From: =?utf-8?Q?Orla_V=C3=A9nn?= <orla@quay.example>\nSubject: Tide\nMIME-Version: 1.0\n'
             'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain;'
             ' charset=koi8-r\nContent-Transfer-Encoding: base64\n\nSGlnaC4=\n--b\n'
             'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n'
             '<p>Hi=\ngh=2E</p>\n--b--\n'],
    "dates": ["Thu, 01 Jan 2004 19:48:21 GMT", "2003-12-31T10:14:55.25+08:00", "2004-W01-4",
              "5 septembre 2018 09:40", "2018年9月5日 9時40分", "25/10/2022 | 09:59 (GMT+7)"],
    "query": ['tide -boat "the quay" title:harbour OR (is:unread date:2024-05..)', "search:quay",
              "newer:3d words:>600 sort:-date limit:10 -(a b) tag:x"],
    "state": ['{"dateline":1,"marks":{\n"00a1b2c3d4e5f60718293a4b5c6d7e8f":{"read":1732362000123,'
              '"tag:sea":-5,"x":[1,{"y":null}]},\n"":0}}\n'],
    "journal": ['{"00a1b2c3d4e5f60718293a4b5c6d7e8f":{"read":1732362000123,"star":-7}}\n'],
    "history": ['{"n":7,"at":1732362000123,"did":"Marked 1 read","changes":[{"mark":"read",'
                '"set":true,"ids":"00a1b2c3d4e5f60718293a4b5c6d7e8f"}]}\n{"undone":7}\n'],
    "addresses": ["http://user@coast.test:80/a/../b/./c?x=1&y#z", "//coast.test", "../a", "mailto:x"],
    "references": ["&amp;&#233;&#xE9;&eacute;&copy=1&nbsp &#150;&#x110000;&amp;lt;"],
    "config": ['theme = "dateline-dark"\n[keys]\n"g g" = "top"\n[searches]\nquay = "tide"\n'],
    "theme": ['title = "T"\nappearance = "dark"\n[palette]\namber = "#ffb454"\n[roles]\n'
              'star = "amber"\nheadline = { fg = "amber", bold = true }\n'],
    "command": ["firefox --new-window '%u' \"a \\\"b\" c\\ d"],
    "keys": ["\x1b[1;5A\x1b[<0;3;4M\x1b[<0;3;4m\x1bOP\x1b[200~pasted\x1b[201~\x1b]11;rgb:0\x07é"],
    "imports": ["url,tags,folder\nhttps://coast.test/a,\"sea|tide, quay\",Archive\n",
                "https://coast.test/aMon, 03 Sep 2018 09:40:00 +0000\nhttps://coast.test/b\n",
                '<opml version="2.0"><body><outline text="a" url="https://coast.test/"/></body></opml>'],
    "shown": ["a\u0301 \u202ex\u200d👩\u200d👩 \x1b[31m \u00ad\U000e0041", "https://co\u200bast.test/a b",
              "../../con.txt", "\x1b]0;x\x07\x9b2J\u115f\u3164 🏴\ufe0f\U000e0067\U000e007f"],
    "display": ["a\u0301 \u202ex\u200d👩\u200d👩 \x1b[31m \u00ad"],
}


def run(command, **options):
    return subprocess.run(command, cwd=ROOT, text=True, **options)


def build():
    """Builds the fuzz targets with the runtime that the compiler brings along."""
    told = run(["swiftc", "-print-target-info"], capture_output=True, check=True).stdout
    paths = json.loads(told)["paths"]
    pattern = os.path.join(
        paths["runtimeResourcePath"], "clang", "lib", "linux", "libclang_rt.fuzzer_no_main-*.a"
    )
    found = sorted(glob.glob(pattern))
    if not found:
        sys.exit("no libFuzzer came with the Swift compiler")
    command = ["swift", "build", "-c", "release", "--product", "dateline-fuzz"]
    command += ["--scratch-path", BUILD, "-j", "2"]
    run(command, check=True, env=dict(os.environ, DATELINE_FUZZER=found[0]))


def targets():
    usage = run([PROGRAM], capture_output=True).stdout
    return usage.split("targets: ")[1].split()


def plant(target):
    """Fills the target's corpus with samples and seeds; returns its folder."""
    corpus = os.path.join(BUILD, "corpus", target)
    os.makedirs(corpus, exist_ok=True)
    seeds = [text.encode() for text in SEEDS.get(target, [])]
    for folder, _, names in sorted(os.walk(SAMPLES)):
        for name in sorted(names):
            if not name.endswith(SAMPLE_NAMES.get(target, ("\n",))):
                continue
            with open(os.path.join(folder, name), "rb") as file:
                seeds.append(file.read())
            if name.endswith(".gz") and target != "gzip":
                seeds.append(gzip.decompress(seeds[-1]))
    for number, seed in enumerate(seeds):
        with open(os.path.join(corpus, f"seed-{number:03}"), "wb") as file:
            file.write(seed[:LARGEST])
    return corpus


def fuzz(target, seconds):
    """Runs one target; returns executions a second and the findings' paths."""
    corpus = plant(target)
    findings = os.path.join(BUILD, "findings", target)
    os.makedirs(findings, exist_ok=True)
    before = set(os.listdir(findings))
    command = [PROGRAM, target, f"-max_total_time={seconds}", f"-max_len={LARGEST}", "-timeout=2"]
    command += ["-rss_limit_mb=512", "-malloc_limit_mb=256", "-print_final_stats=1", "-verbosity=1"]
    command += [f"-artifact_prefix={findings}/"]
    dictionary = os.path.join(DICTIONARIES, DICTIONARY_NAMES.get(target, "") + ".dict")
    if os.path.exists(dictionary):
        command.append(f"-dict={dictionary}")
    # The Swift runtime's own crash report would come before libFuzzer's. Freed memory that is kept
    # to catch its use counts in what a parser may take, so little of it is.
    environment = dict(
        os.environ, SWIFT_BACKTRACE="enable=no",
        ASAN_OPTIONS="detect_leaks=0:quarantine_size_mb=8:thread_local_quarantine_size_kb=64",
    )
    log = run(command + [corpus], capture_output=True, env=environment, errors="replace")
    speed = re.search(r"average_exec_per_sec:\s*(\d+)", log.stderr)
    runs = re.search(r"number_of_executed_units:\s*(\d+)", log.stderr)
    new = sorted(set(os.listdir(findings)) - before)
    if log.returncode != 0 and not new:
        new = [f"(exit status {log.returncode})"]
    if log.returncode != 0:
        print("\n".join(log.stderr.splitlines()[-40:]))
    return [int(match.group(1)) if match else 0 for match in (runs, speed)], new


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--list", action="store_true", help="only print the targets")
    options = parser.parse_args()
    build()
    known = targets()
    if options.list:
        return print("\n".join(known))
    unknown = set(options.targets) - set(known)
    if unknown:
        sys.exit(f"no target {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    failed = False
    for target in options.targets or known:
        (runs, speed), findings = fuzz(target, options.seconds)
        print(f"{target:12} {runs:9} inputs {speed:7} a second  {len(findings)} findings", flush=True)
        for finding in findings:
            failed = True
            print(f"  {os.path.join('.build-fuzz', 'findings', target, finding)}")
    sys.exit(1 if failed else 0)


main()
