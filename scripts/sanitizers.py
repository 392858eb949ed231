#!/usr/bin/env python3
"""Runs every test with a sanitizer in it, and counts what it reports.

    sanitizers.py [thread] [address] [--target NAME …]

`thread` finds races, `address` uses of memory that is not there; both are built into the C parts and
into the programs that tests start as well. Each has a build folder of its own below .build, where the
reports stay too. A target of tests runs after another, so that one that computes does not keep those
waiting that are about time. The exit status is 1 when there is a report or a test fails.
"""

import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# Below .build, since the program finds the package's themes from there.
BUILD = os.path.join(ROOT, ".build")
OPTIONS = {
    "thread": ("TSAN_OPTIONS", "halt_on_error=0:second_deadlock_stack=1"),
    # Swift's metadata lives as long as the program, and what leaks is measured otherwise.
    "address": ("ASAN_OPTIONS", "detect_leaks=0:detect_stack_use_after_return=1:"
                "strict_string_checks=1:allocator_may_return_null=1"),
}
# What cannot be tried: ThreadSanitizer holds signals back and fails a check of its own where a thread
# has no stack left.
CRASHES = ["a fault on any thread gives the screen back", "a second crash in the middle of the first"]
LEFT_OUT = {"thread": CRASHES, "address": []}
# Some minutes each, on two cores that others use as well.
LIMIT = 1800
SUPPRESSIONS = os.path.join(ROOT, "scripts", "sanitizers-{}.supp")


def reports(folder):
    return sorted(glob.glob(os.path.join(glob.escape(folder), "report.*")))


def run(kind, targets):
    """Builds and runs the tests with one sanitizer; whether nothing was wrong."""
    build = os.path.join(BUILD, kind)
    options = [f"--sanitize={kind}", "--scratch-path", build]
    print(f"{kind}: building", flush=True)
    built = subprocess.run(["swift", "build", "--build-tests", *options, "-j", "2"], cwd=ROOT,
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if built.returncode:
        sys.exit(built.stdout[-4000:])
    found = os.path.join(build, "reports")
    shutil.rmtree(found, ignore_errors=True)
    os.makedirs(found)
    variable, settings = OPTIONS[kind]
    settings += f":log_path={found}/report:exitcode=66"
    if os.path.exists(SUPPRESSIONS.format(kind)):
        settings += f":suppressions={SUPPRESSIONS.format(kind)}"
    environment = dict(os.environ, SWIFT_BACKTRACE="enable=no", **{variable: settings})
    is_good = True
    for target in targets:
        is_good &= run_target(kind, target, options, environment, found)
    for report in reports(found):
        with open(report, encoding="utf-8", errors="replace") as text:
            print(f"{os.path.relpath(report, ROOT)}:\n{text.read(3000)}")
    print(f"{kind}: {len(reports(found))} programs with reports", flush=True)
    return is_good and not reports(found)


def run_target(kind, target, options, environment, found):
    start, before = time.monotonic(), len(reports(found))
    command = ["swift", "test", "--skip-build", "--disable-xctest", *options, "--filter", rf"^{target}\."]
    command += [word for name in LEFT_OUT[kind] for word in ("--skip", name)]
    try:
        done = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=LIMIT, check=False)
        status, said = done.returncode, done.stdout.decode(errors="replace")
    except subprocess.TimeoutExpired as late:
        status, said = "no end", (late.stdout or b"").decode(errors="replace")
    counted = re.search(r"Test run with (\d+) tests?", said)
    count = int(counted[1]) if counted else 0
    is_good = status == 0 and count > 0
    news = len(reports(found)) - before
    print(f"  {'passed' if is_good and not news else 'FAILED'}  {kind}, {target}: {count} tests, {news} "
          f"reports, {time.monotonic() - start:.0f} s", flush=True)
    if not is_good:
        wrong = [line for line in said.splitlines() if "✘" in line or "rror:" in line]
        print("    " + "\n    ".join(wrong[:20] or said.splitlines()[-20:]))
    return is_good


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kinds", nargs="*", metavar="KIND", help="thread, address; both by default")
    parser.add_argument("--target", nargs="+", default=[], metavar="NAME", help="only these tests")
    options = parser.parse_args()
    if set(options.kinds) - set(OPTIONS):
        parser.error(f"the sanitizers are {', '.join(OPTIONS)}")
    tests = os.path.join(ROOT, "Tests")
    targets = options.target or sorted(name for name in os.listdir(tests) if name.endswith("Tests"))
    results = [run(kind, targets) for kind in options.kinds or OPTIONS]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
