"""What a check costs against its peers, as paired ratios.

    python -m benchmarks [--quick] [--only PART]... [--rounds N] [--markdown FILE]

Findings are compared before anything is timed: a deviation ends the run with a list. Peers come
with the extra `bench`; one that isn't installed is named, and its rows are left out. Needs Unix for
the processes. From the root of a checkout.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.agreeing import differences
from benchmarks.decoders import decoders, use
from benchmarks.dossiers import dossiers
from benchmarks.page import AFTER, ROWS, put, report, say
from benchmarks.parts import Run
from benchmarks.peers import peers


def main() -> int:
    """Compare, measure, print."""
    given = _arguments()
    known = list(peers())
    present = tuple(p for p in known if not p.missing)
    made = dossiers(12 if given.quick else 40)
    use(decoders()[-1])
    say(f"comparing the findings on {len(made)} dossiers …")
    deviating = list(differences(made, present))
    if deviating:
        print("Findings differ; nothing was timed:", *deviating, sep="\n- ")
        return 1
    with TemporaryDirectory() as folder:
        few = made[: 8 if given.quick else 12]
        run = Run(
            few, present, given.rounds or (5 if given.quick else 11), given.quick, Path(folder)
        )
        lines = []
        for line in report(given.only, run, known, len(made)):
            print(line, flush=True)
            lines.append(line)
    if given.markdown:
        put(given.markdown, "\n".join(lines))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__.split("\n")[0]
    )
    parser.add_argument("--quick", action="store_true", help="fewer rounds and smaller batches")
    parser.add_argument(
        "--only", action="append", default=[], choices=[*ROWS, *AFTER], help="a part; repeats"
    )
    parser.add_argument(
        "--rounds", type=_positive, help="turns of each row (default: 11; quick: 5)"
    )
    parser.add_argument(
        "--markdown", type=Path, metavar="FILE", help="write it to a file, or into a page's marks"
    )
    return parser.parse_args()


def _positive(text: str) -> int:
    """A number of turns."""
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"found {text!r}, expected a whole number above 0")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
