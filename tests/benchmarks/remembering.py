"""Memory of the window after ten posts (PSS: shared pages counted by share)."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.benchmarks.child import PSS, last_figure
from tests.benchmarks.opening import ANKIS
from tests.benchmarks.practising import PRACTISE
from tests.benchmarks.table import Row

TEN_POSTS = (
    PRACTISE
    + PSS
    + """
from literacy_app.ui.tour.story import another_post_comes, start_practice
done = 0
while done < 10:
    start_practice(visitor)
    while done < 10 and another_post_comes(visitor):
        answer()
        done += 1
print(pss_megabytes())
window.close()
"""
)
_ANKI_AFTER = ANKIS.replace(
    'print("ready", flush=True)', "print(pss_megabytes(), flush=True)"
)


def measure(anki: Path | None) -> list[Row]:
    if sys.platform != "linux":
        return []
    with tempfile.TemporaryDirectory() as folder:
        ours = last_figure(None, TEN_POSTS, Path(folder))
    rows = [Row("memory after ten posts (PSS)", ours, "MB", 150)]
    if anki is not None:
        with tempfile.TemporaryDirectory() as folder:
            theirs = last_figure(anki, PSS + _ANKI_AFTER, Path(folder))
        rows.append(Row("Anki (aqt): memory at the deck list", theirs, "MB"))
        rows.append(Row("memory, ratio to Anki", ours / theirs, "×", 0.4))
    return rows
