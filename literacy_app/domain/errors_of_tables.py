"""What can be wrong with a table of answers, in ways a teacher can mend.

Troubles: TableUnreadable, AnswersAtFault, TooFewToCalibrate; all of the family in
errors.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from literacy_app.domain.errors import Trouble


@dataclass(eq=False)
class TableUnreadable(Trouble):
    """A table of answers cannot be read at all; columns: those meant, if any."""

    path: Path
    reason: Literal[
        "missing",
        "folder",
        "closed",
        "not_text",
        "empty",
        "no_answers",
        "columns_missing",
        "columns_doubled",
        "no_commas",
    ]
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowFault:
    """One thing to mend in a table. line: where the row begins, from 1.

    what: the column whose cell does not fit; or the row has too many or too few
    cells, its quotation marks do not pair up, a cell is too long, a sign in it is
    no letter, it says otherwise about a post.
    text: the cell as written. other_line: the row it contradicts, else 0.
    """

    line: int
    what: str
    text: str = ""
    other_line: int = 0


@dataclass(eq=False)
class AnswersAtFault(Trouble):
    """Rows of a table of answers do not hold; all of them are named at once."""

    path: Path
    faults: tuple[RowFault, ...]


@dataclass(eq=False)
class TooFewToCalibrate(Trouble):
    """Too few people have answered to say how hard posts are for everyone."""

    n: int
    least: int
