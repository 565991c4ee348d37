"""What the facts of a class are called: the same on screen, on paper and in files."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from literacy_app.domain.assignment import TaskState
from literacy_app.domain.attempt import Purpose
from literacy_app.domain.class_overview import Interval
from literacy_app.domain.figures import (
    NOTHING,
    count_shown,
    interval_shown,
    logit_shown,
    share_shown,
    table_day_shown,
    tally_shown,
)
from literacy_app.domain.progress_facts import Tally, Zone
from literacy_app.domain.report import BandCell, Cell, CellKind, ShareRange
from literacy_app.words import Lang, tr_in


def zone_name(zone: Zone, lang: Lang) -> str:
    """Return what the progress page calls a zone."""
    return {
        "guessing": tr_in(lang, "guessing"),
        "starting": tr_in(lang, "starting"),
        "solid": tr_in(lang, "solid"),
        "sharp": tr_in(lang, "sharp"),
    }[zone]


def zones_name(zones: tuple[Zone, ...], lang: Lang) -> str:
    """Return "solid", or "between starting and solid"."""
    names = [zone_name(zone, lang) for zone in zones]
    if len(names) == 1:
        return names[0]
    return tr_in(lang, "between {lower} and {upper}", lower=names[0], upper=names[1])


def leaning_name(tilt: int, lang: Lang) -> str:
    """Return what a leaning is called; "" where none is clear."""
    return {
        1: tr_in(lang, "rather suspicious"),
        0: "",
        -1: tr_in(lang, "rather trusting"),
    }[tilt]


def says_name(says: str, lang: Lang) -> str:
    """Return what somebody said of a post, or what it is."""
    return {
        "genuine": tr_in(lang, "genuine"),
        "manipulated": tr_in(lang, "manipulated"),
        "cannot_tell": tr_in(lang, "cannot tell yet"),
    }[says]


def truth_name(lang: Lang, *, manipulated: bool | None) -> str:
    """Return what a post is; for some, nobody can tell."""
    if manipulated is None:
        return tr_in(lang, "nobody can tell")
    return says_name("manipulated" if manipulated else "genuine", lang)


def state_name(state: TaskState, lang: Lang) -> str:
    return {
        "not_open": tr_in(lang, "not open yet"),
        "waiting": tr_in(lang, "not begun"),
        "begun": tr_in(lang, "begun"),
        "done": tr_in(lang, "finished"),
        "late": tr_in(lang, "late"),
    }[state]


def module_state_name(state: str, lang: Lang, *, secure: bool) -> str:
    """Return how far somebody is with a module."""
    if secure:
        return tr_in(lang, "secure")
    return {
        "coming": "",
        "new": tr_in(lang, "not begun"),
        "begun": tr_in(lang, "begun"),
        "done": tr_in(lang, "finished"),
    }[state]


def purpose_name(purpose: Purpose, lang: Lang) -> str:
    """Return in what an answer was given."""
    return {
        "practice": tr_in(lang, "practice"),
        "test": tr_in(lang, "test"),
        "review": tr_in(lang, "review"),
        "quiz": tr_in(lang, "quiz"),
    }[purpose]


def band_shown(cell: BandCell, lang: Lang) -> str:
    """Return the zone or zones, or how many answers are missing."""
    if cell.zones:
        return zones_name(cell.zones, lang)
    return tr_in(lang, "few answers yet")


def cell_words(kind: CellKind, cell: Cell, lang: Lang) -> str:
    """Return a cell as it is read on screen and on paper."""
    if cell is None:
        return NOTHING
    if isinstance(cell, str):
        return cell
    if isinstance(cell, date):
        return table_day_shown(cell, lang)
    if isinstance(cell, int | float):
        return _number(kind, cell, lang)
    return _several(cell, lang)


def _number(kind: CellKind, value: float, lang: Lang) -> str:
    if kind == "share":
        return share_shown(value, lang)
    if kind == "logit":
        return logit_shown(value)
    return count_shown(int(value))


def _several(cell: Tally | BandCell | Interval | ShareRange, lang: Lang) -> str:
    """Return several figures that belong together."""
    match cell:
        case Tally():
            return tally_shown(cell, lang)
        case BandCell():
            return band_shown(cell, lang)
        case Interval():
            return interval_shown(cell.mean, cell.low, cell.high, lang)
        case ShareRange():
            low, high = share_shown(cell.low, lang), share_shown(cell.high, lang)
            return tr_in(lang, "{low} to {high}", low=low, high=high)
        case _:
            assert_never(cell)
