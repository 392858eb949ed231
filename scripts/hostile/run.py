#!/usr/bin/env python3
"""Treats the built program badly, in every way that a part below thinks of.

    run.py PROGRAM [--part NAME …] [--short] [--seed N] [--debug PROGRAM]

A part is a module of this folder that has a function `run(cases)`; its first sentence is its help.
The exit status is 1 when a case failed.
"""

import argparse
import importlib
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[0] = os.path.dirname(HERE)

from hostile.cases import Cases


def parts():
    """The parts by their names."""
    names = sorted(name[:-3] for name in os.listdir(HERE) if name.endswith(".py"))
    modules = {name: importlib.import_module(f"hostile.{name}") for name in names if name != "run"}
    return {name: module for name, module in modules.items() if hasattr(module, "run")}


def main():
    found = parts()
    lines = [f"  {name:<14}{module.__doc__.splitlines()[0]}" for name, module in found.items()]
    parser = argparse.ArgumentParser(
        description="\n".join([__doc__, "The parts are", *lines]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("program", help="the reader's binary")
    parser.add_argument("--part", nargs="+", choices=list(found), default=list(found),
                        metavar="NAME")
    parser.add_argument("--short", action="store_true", help="a few cases of each part")
    parser.add_argument("--seed", type=int, default=1, help="of what is tried at random")
    parser.add_argument("--debug", help="a debug build, which can be made to crash",
                        metavar="PROGRAM")
    options = parser.parse_args()
    debug = options.debug and os.path.abspath(options.debug)
    failed = 0
    for name in options.part:
        with tempfile.TemporaryDirectory() as where:
            cases = Cases(os.path.abspath(options.program), options.short, where, options.seed,
                          debug)
            found[name].run(cases)
        print(f"{name}: {cases.passed} passed, {cases.failed} failed", flush=True)
        failed += cases.failed
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
