"""What is tried on the program, and what came of it: a line a case, and the count of both kinds."""

import tempfile

from hostile.terminal import TooSlow
from rig import library


class Cases:
    """The cases of a part, each of which passes or fails with its reasons."""

    def __init__(self, program, is_short, where, seed=1, debug_program=None):
        """`program` is the reader's binary, and `where` a folder for whatever is needed."""
        self.debug_program = debug_program
        self.program, self.is_short, self.where, self.seed = program, is_short, where, seed
        self.passed = self.failed = 0

    def folder(self):
        """A new empty folder."""
        return tempfile.mkdtemp(dir=self.where)

    def try_out(self, name, trial):
        """Calls `trial`, which gives a list of problems, or that and what else is to be said."""
        try:
            outcome = trial()
        except TooSlow as error:
            outcome = [f"waited in vain: {error}"]
        problems, figures = outcome if isinstance(outcome, tuple) else (outcome, "")
        self.note(name, problems, figures)

    def note(self, name, problems, figures=""):
        """Counts a case, and prints its line."""
        self.passed += not problems
        self.failed += bool(problems)
        line = f"{'FAILED' if problems else 'passed'}  {name}"
        print(line + (f"  ({figures})" if figures else ""), flush=True)
        for problem in problems:
            print("        " + str(problem).replace("\n", "\n        "), flush=True)


def environment(home, **changed):
    """Surroundings that hold nothing of the person who tries; a value of None leaves one out."""
    surroundings = library.environment(home)
    surroundings.update(changed)
    return {name: value for name, value in surroundings.items() if value is not None}
