"""The cells of a list of people: mended by hand, then looked at one by one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from literacy_app.domain.errors import NicknameUnfit
from literacy_app.domain.nickname import fit_nickname
from literacy_app.domain.roster import (
    Mends,
    RosterFile,
    RosterRow,
    RowFault,
    Why,
    number_of,
)

# A cell that begins so is a formula to a spreadsheet, here or in a later export.
_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_NONE: Final = ("-", "－", "ー", "—", "–")  # "no group"
_LONGEST: Final = 60
_LONGEST_ID: Final = 255
_UNSEEN: Final = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")
_Words = Literal["reading", "group", "class_name", "grade", "source_id"]
_COLUMN: Final[dict[_Words, str]] = {
    "reading": "reading",
    "group": "group",
    "class_name": "class",
    "grade": "grade",
    "source_id": "id",
}
_FIELD: Final = {column: field for field, column in _COLUMN.items()}


@dataclass(slots=True)
class Entry:
    """A row on its way into the plan. place: the id of its class, "" for none."""

    row: RosterRow
    place: str = ""
    faults: list[RowFault] = field(default_factory=list)
    skipped: bool = False

    @property
    def good(self) -> bool:
        return not self.faults and not self.skipped

    def blame(self, column: str, why: Why, text: str = "", **more: object) -> None:
        """Put down a fault of this row, unless it is left out on purpose."""
        fault = RowFault(self.row.file, self.row.line, column, why, text)
        self.faults.append(replace(fault, **more))  # type: ignore[arg-type]


def entries(file: RosterFile, mends: Mends) -> list[Entry]:
    """Return every row that could be read, cleaned, with what is wrong in it."""
    return [_entry(row, file.form == "oneroster") for row in _mended(file.rows, mends)]


def _mended(rows: Iterable[RosterRow], mends: Mends) -> Iterator[RosterRow]:
    """Yield the rows with what was typed; a new nickname is for all of one's rows."""
    rows = tuple(rows)
    renamed = {
        row.source_id: mends[row.line, "nickname"]
        for row in rows
        if row.source_id and (row.line, "nickname") in mends
    }
    for row in rows:
        mended = row
        if row.source_id in renamed:
            mended = replace(row, nickname=renamed[row.source_id], fuller=())
        typed = {
            _FIELD.get(column, column): text.strip()
            for (line, column), text in mends.items()
            if line == row.line
        }
        if "nickname" in typed:
            typed["fuller"] = ()  # type: ignore[assignment]
        yield replace(mended, **typed) if typed else mended  # type: ignore[arg-type]


def _entry(row: RosterRow, given_by_system: bool) -> Entry:  # noqa: FBT001 - private
    entry = Entry(row)
    if not row.gone:
        _check_name(entry)
        _check_number(entry)
    for name in _COLUMN:
        if name != "source_id" or not given_by_system:
            _check_words(entry, name)
    return entry


def _check_name(entry: Entry) -> None:
    row = entry.row
    if row.nickname is None:
        return
    if row.nickname.lstrip().startswith(_FORMULA):
        entry.blame("nickname", "formula", row.nickname)
        return
    if row.role == "teacher":
        fit = unicodedata.normalize("NFC", row.nickname).strip()
        if not fit or len(fit) > _LONGEST or _has_unseen(fit):
            why: Why = "empty" if not fit else "too_long"
            entry.blame("nickname", "unseen_characters" if _has_unseen(fit) else why)
        entry.row = replace(row, nickname=fit)
        return
    try:
        fuller = tuple(_fitting(row.fuller))
        entry.row = replace(row, nickname=fit_nickname(row.nickname), fuller=fuller)
    except NicknameUnfit as unfit:
        entry.blame("nickname", unfit.reason, row.nickname)


def _fitting(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        try:
            yield fit_nickname(name)
        except NicknameUnfit:
            continue


def _check_number(entry: Entry) -> None:
    written = entry.row.number
    if written is not None:
        written = unicodedata.normalize("NFKC", written).strip()
        entry.row = replace(entry.row, number=written)
    if written == "":
        entry.blame("number", "number_empty")
    elif written is not None and number_of(written) is None:
        entry.blame("number", "not_a_number", written)


def _check_words(entry: Entry, name: _Words) -> None:
    written = getattr(entry.row, name)
    if not written:
        return
    if written in _NONE:
        entry.row = replace(entry.row, **{name: ""})  # type: ignore[arg-type]
    elif written.startswith(_FORMULA):
        entry.blame(_COLUMN[name], "formula", written)
    elif _has_unseen(written):
        entry.blame(_COLUMN[name], "unseen_characters", written)
    elif len(written) > (_LONGEST_ID if name == "source_id" else _LONGEST):
        entry.blame(_COLUMN[name], "cell_too_long", written)


def _has_unseen(text: str) -> bool:
    return not text.isprintable() and any(
        unicodedata.category(sign) in _UNSEEN for sign in text
    )
