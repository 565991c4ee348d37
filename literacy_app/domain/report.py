"""A report as data, made once and then written in every form.

All rounding happens where a cell enters a table (`Table.of`); the forms only write
what stands there, so that a page, a PDF and a spreadsheet agree to the digit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Literal

from literacy_app.domain.class_overview import Interval
from literacy_app.domain.figures import day_of, rounded_logit, rounded_share
from literacy_app.domain.progress_facts import SkillBand, Tally, Zone
from literacy_app.words import Lang

ReportKind = Literal["class", "pupil", "letter"]
CellKind = Literal[
    "int", "share", "logit", "date", "text", "tally", "band", "interval", "share_range"
]


@dataclass(frozen=True, slots=True)
class BandCell:
    """A skill band in a table; without one, how many answers are missing."""

    low: float
    high: float
    zones: tuple[Zone, ...]
    missing: int = 0


@dataclass(frozen=True, slots=True)
class ShareRange:
    """Between which shares something lies."""

    low: float
    high: float


Cell = int | float | date | str | Tally | BandCell | Interval | ShareRange | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column. key: its name in JSON, the same in every language.

    on_paper: whether it stands in a PDF and a page, where room is short.
    wide:     its share of the page beside the others.
    """

    key: str
    title: str
    kind: CellKind
    on_paper: bool = True
    wide: float = 1.0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells that are rounded already; None where nothing is known.

    note: one sentence below it. on_paper: whether it stands in a PDF and a page.
    most_on_paper: the first so many rows stand there; 0 for all.
    """

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    on_paper: bool = True
    most_on_paper: int = 0

    @classmethod
    def of(
        cls,
        key: str,
        title: str,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Any]],
        **more: Any,
    ) -> Table:
        """Make a table of raw figures; each is rounded as its column says."""
        made = tuple(
            tuple(_ROUND[c.kind](x) for c, x in zip(columns, row, strict=True))
            for row in rows
        )
        return cls(key, title, tuple(columns), made, **more)


@dataclass(frozen=True, slots=True)
class WeekPoint:
    """One week of a drawn chart: a mean between two ends."""

    week: date
    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class WeeksDrawn:
    """A chart over weeks. words: all that it shows, for who does not see it."""

    title: str
    words: str
    points: tuple[WeekPoint, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part under its own heading: sentences, a list, a chart, a table.

    tone: "" for a plain part; "care" or "idea" for one in a box.
    """

    title: str
    lines: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    charts: tuple[WeeksDrawn, ...] = ()
    tables: tuple[Table, ...] = ()
    tone: Literal["", "care", "idea"] = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing said at the top, such as the number of pupils."""

    key: str
    title: str
    kind: CellKind
    value: Cell


@dataclass(frozen=True, slots=True)
class Report:
    """All that one report says.

    about:     the class or the pupil. period, made_on: what it covers, and when.
    main:      keys of the tables that a CSV file holds side by side, row by row.
    simulated: nobody in it is a person.
    before:    lines above the title (a letter's date and names, each with its side).
    """

    kind: ReportKind
    lang: Lang
    title: str
    about: str
    period: str
    made_on: date
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    main: tuple[str, ...] = ()
    simulated: bool = False
    before: tuple[tuple[Literal["left", "right"], str], ...] = ()
    after: tuple[tuple[Literal["left", "right"], str], ...] = field(default=())

    def tables(self) -> tuple[Table, ...]:
        return tuple(table for part in self.sections for table in part.tables)

    def table(self, key: str) -> Table:
        return next(table for table in self.tables() if table.key == key)


def fact(key: str, title: str, kind: CellKind, value: Any) -> Fact:
    """Return a fact, rounded as a cell of a table is."""
    return Fact(key, title, kind, _ROUND[kind](value))


def _date(value: Any) -> date | None:
    return None if value is None else day_of(value)


def _share(value: Any) -> float | None:
    return None if value is None else rounded_share(value)


def _logit(value: Any) -> float | None:
    return None if value is None else rounded_logit(value)


def _interval(value: Any) -> Interval | None:
    if value is None:
        return None
    return Interval(*map(rounded_logit, (value.mean, value.low, value.high)))


def _share_range(value: Any) -> ShareRange | None:
    if value is None:
        return None
    low, high = value
    return ShareRange(rounded_share(low), rounded_share(high))


def _band(value: Any) -> BandCell | None:
    """Round a band; take how many answers are missing as it is."""
    if isinstance(value, SkillBand):
        low, high = rounded_logit(value.low), rounded_logit(value.high)
        return BandCell(low, high, value.zones)
    return None if value is None else BandCell(0.0, 0.0, (), int(value))


def _tally(value: Any) -> Tally | None:
    return value if value is not None and value.of else None


def _as_it_is(value: Any) -> Any:
    return None if value == "" else value


_ROUND: Final = {
    "int": _as_it_is,
    "text": _as_it_is,
    "share": _share,
    "logit": _logit,
    "date": _date,
    "tally": _tally,
    "band": _band,
    "interval": _interval,
    "share_range": _share_range,
}
