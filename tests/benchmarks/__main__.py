"""Measures everything that has a budget and prints one table.

python -m tests.benchmarks [--anki PYTHON] [--install] [--only PART]...
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from tests.benchmarks import (
    answering,
    calibrating,
    installing,
    keeping,
    large_bank,
    opening,
    remembering,
    rostering,
    school_of_a_million,
    schooling,
    teaching,
)
from tests.benchmarks.table import show

PARTS = {
    "opening": opening,
    "remembering": remembering,
    "answering": answering,
    "keeping": keeping,
    "large_bank": large_bank,
    "calibrating": calibrating,
    "roster": rostering,
    "school": schooling,
    "whole_school": school_of_a_million,
    "teaching": teaching,
    "installing": installing,
}


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = _options()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    rows = []
    for name, part in PARTS.items():
        if name in (wanted.only or _usual(install=wanted.install)):
            print(f"{name}…", file=sys.stderr)
            rows += part.measure(wanted.anki)
    print(show(rows))
    if load is not None:
        print(f"\nLoad before it: {load:.1f} on {os.cpu_count()} processors.")


def _usual(*, install: bool) -> list[str]:
    """Return what is measured when nothing is asked for: what takes no minutes."""
    slow = {"whole_school"} if install else {"whole_school", "installing"}
    return [name for name in PARTS if name not in slow]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--anki", type=Path, help="interpreter of an environment with aqt, to compare"
    )
    parser.add_argument(
        "--install", action="store_true", help="install the app anew and weigh it"
    )
    parser.add_argument("--only", choices=PARTS, action="append", help="just this")
    return parser.parse_args()


if __name__ == "__main__":
    main()
