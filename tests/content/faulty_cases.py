"""Ways to get one thing wrong in the good pair, and what must be said about it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import yaml


class Case(NamedTuple):
    """One change of the good file, and the fault it must give.

    what, mend: words of the fault and of the advice.
    near:       words on the line to be named; the changed ones when left out.
    """

    old: str
    new: str
    field: str
    what: str
    mend: str
    near: str = ""

    @property
    def line_words(self) -> str:
        return self.near or self.new.strip("\n").split("\n")[-1]


_WRITTEN = Path(__file__).parent / "faulty-posts.yaml"
CASES = [
    Case(*row)
    for rows in yaml.safe_load(_WRITTEN.read_text("utf-8")).values()
    for row in rows
]
