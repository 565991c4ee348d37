"""What can be wrong with a school's list of people, in ways a teacher can mend.

Troubles: RosterUnreadable, RosterAtFault, RosterOutdated; all of the family in
errors.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from literacy_app.domain.errors import Trouble
from literacy_app.domain.roster import RowFault

UnreadableRoster = Literal[
    "missing",
    "folder",
    "closed",
    "empty",
    "not_text",
    "too_big",
    "too_many_rows",
    "columns_missing",
    "columns_doubled",
    "nobody",
    "class_not_there",
    "not_a_roster",
    "damaged",
    "locked",
    "old_workbook",
    "unsafe_name",
    "folder_inside",
    "link_inside",
    "doubled_inside",
    "bomb",
    "not_plain_xml",
    "table_missing",
    "version_unknown",
]


@dataclass(eq=False)
class RosterUnreadable(Trouble):
    """A list of people cannot be read at all.

    part: the table or entry inside the file, if it is about one.
    names: the columns that are missing or doubled; the classes there are.
    """

    path: Path
    reason: UnreadableRoster
    part: str = ""
    names: tuple[str, ...] = ()


@dataclass(eq=False)
class RosterAtFault(Trouble):
    """Rows of a list do not hold, so nothing of it was read in."""

    path: Path
    faults: tuple[RowFault, ...]


@dataclass(eq=False)
class RosterOutdated(Trouble):
    """People or classes have changed since the list was checked."""

    path: Path
