"""Measures everything that has a budget and prints one table.

python -m tests.benchmarks [--anki PYTHON]

--anki: the interpreter of an environment that has aqt, to compare with in this run.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from tests.benchmarks import answering, opening, remembering, searching
from tests.benchmarks.table import show

PARTS = (opening, remembering, answering, searching)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--anki", type=Path, default=None)
    anki = parser.parse_args().anki
    rows = []
    for part in PARTS:
        rows += part.measure(anki)
    print(show(rows))


if __name__ == "__main__":
    main()
