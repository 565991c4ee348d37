"""Simulates learners and classes, and says which bars of honest measuring are kept.

python -m tests.simulations [--quick] [--only PART]...
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable

from threadpoolctl import threadpool_limits

from tests.benchmarks.table import Row, show
from tests.simulations import (
    adaptive,
    archetypes,
    calibration,
    class_growth,
    form_balance,
    known_learners,
    practised,
    same_again,
)

Part = Callable[..., list[Row]]
PARTS: dict[str, Part] = {
    "archetypes": archetypes.simulate,
    "filter": known_learners.simulate,
    "adaptive": adaptive.simulate,
    "practice": practised.simulate,
    "calibration": calibration.simulate,
    "forms": form_balance.simulate,
    "growth": class_growth.simulate,
    "replay": same_again.simulate,
}


def main() -> int:
    """Print one table; the exit code is 1 when a bar was missed."""
    wanted = _options()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    rows: list[Row] = []
    for name in wanted.only or PARTS:
        started = time.perf_counter()
        with threadpool_limits(1):
            rows += PARTS[name](quick=wanted.quick)
        sys.stderr.write(f"{name}: {time.perf_counter() - started:.0f} s\n")
    sys.stdout.write(show(rows, "Bar") + "\n")
    if load is not None:
        sys.stderr.write(f"Load before it: {load:.1f}; only the replay is timed.\n")
    return 0 if all(row.kept for row in rows) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few learners, rough")
    parser.add_argument("--only", choices=PARTS, action="append", help="just this")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
