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
    "teaching": teaching,
    "installing": installing,
}


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = _options()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    rows = []
    for name, part in PARTS.items():
        if name in (wanted.only or PARTS) and (name != "installing" or wanted.install):
            print(f"{name}…", file=sys.stderr)
            rows += part.measure(wanted.anki)
    print(show(rows))
    if load is not None:
        print(f"\nLoad before it: {load:.1f} on {os.cpu_count()} processors.")


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
