"""A school's list of people, as a file says it, and what may be wrong in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal, get_args

from literacy_app.domain.text import Band

Form = Literal["plain", "workbook", "oneroster"]
Role = Literal["learner", "teacher"]
Column = Literal["number", "nickname", "reading", "class", "group", "grade", "id"]
COLUMNS: Final[tuple[Column, ...]] = get_args(Column)
Mends = Mapping[tuple[int, str], str]

Why = Literal[
    "empty",
    "too_long",
    "unseen_characters",
    "formula",
    "nickname_taken",
    "number_empty",
    "not_a_number",
    "number_used",
    "group_unknown",
    "class_empty",
    "class_unknown",
    "person_unknown",
    "twice",
    "cells",
    "quotes",
    "cell_too_long",
    "no_letter",
    "id_empty",
]
_NUMBER: Final = re.compile(r"(?:no\.? *)?0*([0-9]{1,4}) *番?", re.IGNORECASE)
_GRADE: Final = re.compile(
    r"([pjhes小中高])?(?:学校?)?(?:year|grade)? *([0-9]{1,2})[年学生]*", re.IGNORECASE
)
_LAST_OF_PRIMARY: Final = 6
_LAST_OF_LOWER: Final = 9


@dataclass(frozen=True, slots=True)
class RowFault:
    """One thing to mend: where it is and why it does not hold.

    file:      the file, or the table inside an archive. row: its line, from 1.
    other_row: the row it contradicts; 0 where that is somebody known already.
    other:     who or what is in the way. next_free: a number nobody has, or 0.
    choices:   what could stand there instead, if that is a short list.
    """

    file: str
    row: int
    column: str
    why: Why
    text: str = ""
    other_row: int = 0
    other: str = ""
    next_free: int = 0
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person in one class. Nothing else is ever read about anybody.

    None stands for "the file does not say", "" for "the file says: none".
    fuller:       longer nicknames, to be used where two would be the same.
    class_source: what the school's system calls the class; class_name: as people do.
    gone:         the file says that they have left the class, or the school where
                  no class is named.
    """

    file: str
    line: int
    nickname: str | None = None
    fuller: tuple[str, ...] = ()
    reading: str | None = None
    number: str | None = None
    group: str | None = None
    class_name: str = ""
    class_source: str = ""
    grade: str = ""
    source_id: str = ""
    role: Role = "learner"
    gone: bool = False


@dataclass(frozen=True, slots=True)
class FileClass:
    """A class a file tells about. gone: it is to be archived."""

    file: str
    line: int
    source_id: str
    name: str
    grade: str = ""
    gone: bool = False


@dataclass(frozen=True, slots=True)
class RosterFile:
    """What was read. titles and columns: of a plain table, for a person to choose.

    complete: whoever is missing from a class in the file has left it.
    faults:   rows that could not be read at all.
    """

    path: Path
    form: Form
    rows: tuple[RosterRow, ...]
    classes: tuple[FileClass, ...] = ()
    faults: tuple[RowFault, ...] = ()
    complete: bool = True
    titles: tuple[str, ...] = ()
    columns: Mapping[Column, int] = field(default_factory=dict)


@lru_cache(maxsize=8192)
def number_of(written: str) -> int | None:
    """Return the number in a class list; "01", "1" and "１" are the same one."""
    found = _NUMBER.fullmatch(unicodedata.normalize("NFKC", written).strip())
    return (int(found[1]) or None) if found else None


@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """Return what two names of a class or group have in common if they are the same."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def band_of(grade: str) -> Band | None:
    """Return the band of a school year such as P6, J1, 5, 中2 or Year 10, if clear."""
    for written in unicodedata.normalize("NFKC", grade).split(","):
        found = _GRADE.fullmatch(written.strip())
        if found:
            return _band(found[1], int(found[2]))
    return None


def _band(school: str | None, year: int) -> Band | None:
    match (school or "").casefold():
        case "p" | "e" | "小":
            return "E56"
        case "j" | "中":
            return "LS"
        case "h" | "s" | "高":
            return "US"
    if not 1 <= year <= 13:  # noqa: PLR2004 - no school counts further
        return None
    if year <= _LAST_OF_PRIMARY:
        return "E56"
    return "LS" if year <= _LAST_OF_LOWER else "US"
