"""Memory of the window after ten posts."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks import anki
from tests.benchmarks.child import (
    Program,
    last_line,
    pss_megabytes_of_children,
    running,
)
from tests.benchmarks.practising import practising
from tests.benchmarks.table import Row

TEN_POSTS = """
answer_posts(10)
print("ready", flush=True)
app.exec()
"""
# As after any earlier start: nothing is left to build or to migrate.
MAKE = """
import sys
from pathlib import Path
from literacy_app.services.databases import open_databases
open_databases(Path(sys.argv[1])).close()
print("made")
"""
_SETTLING_SECONDS = 2


def measure(python: Path | None) -> list[Row]:
    if sys.platform != "linux":
        return []
    ten_posts = Program(practising("en", TEN_POSTS))
    with tempfile.TemporaryDirectory() as folder:
        last_line(MAKE, Path(folder))
        ours = _megabytes(ten_posts, Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        first = _megabytes(ten_posts, Path(folder))
    rows = [
        Row("memory of the window after ten posts (PSS)", ours, "MB", 150),
        Row("the same after the very first start", first, "MB"),
    ]
    if python is not None:
        with anki.profile(python) as (program, folder_of_peer):
            theirs = _megabytes(program, folder_of_peer)
        rows.append(Row("Anki: memory at the list of decks (PSS)", theirs, "MB"))
        rows.append(Row("memory, ratio to Anki", ours / theirs, "×", 0.4))
    return rows


def _megabytes(program: Program, folder: Path) -> float:
    with running(program, folder):
        time.sleep(_SETTLING_SECONDS)
        return pss_megabytes_of_children()
