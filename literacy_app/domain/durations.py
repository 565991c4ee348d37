"""Lengths of time in words, in the language of the post."""

from __future__ import annotations

from datetime import timedelta
from typing import Final, Literal

from literacy_app.words import Lang, tr_in

Unit = Literal["minute", "hour", "day", "month", "year"]
_SECONDS: Final[dict[Unit, int]] = {
    "minute": 60,
    "hour": 3_600,
    "day": 86_400,
    "month": 30 * 86_400,
    "year": 365 * 86_400,
}
# Days go on for two months: "40 days" says more about an account than "1 month".
_LIMITS: Final[dict[Unit, int]] = {
    "minute": _SECONDS["hour"],
    "hour": _SECONDS["day"],
    "day": 2 * _SECONDS["month"],
    "month": _SECONDS["year"],
}


def ago(before: timedelta, lang: Lang) -> str:
    """Return "35 min ago", "35分前"."""
    n, unit = _count(before)
    one, many = {
        "minute": (tr_in(lang, "{n} min ago", n=n), tr_in(lang, "{n} min ago", n=n)),
        "hour": (tr_in(lang, "{n} hour ago", n=n), tr_in(lang, "{n} hours ago", n=n)),
        "day": (tr_in(lang, "{n} day ago", n=n), tr_in(lang, "{n} days ago", n=n)),
        "month": (
            tr_in(lang, "{n} month ago", n=n),
            tr_in(lang, "{n} months ago", n=n),
        ),
        "year": (tr_in(lang, "{n} year ago", n=n), tr_in(lang, "{n} years ago", n=n)),
    }[unit]
    if n == 0:
        return tr_in(lang, "just now")
    return one if n == 1 else many


def joined(before: timedelta, lang: Lang) -> str:
    """Return "joined 4 years ago", "4年前から利用"."""
    n, unit = _count(before)
    if unit in ("minute", "hour"):
        return tr_in(lang, "joined today")
    one, many = {
        "day": (
            tr_in(lang, "joined {n} day ago", n=n),
            tr_in(lang, "joined {n} days ago", n=n),
        ),
        "month": (
            tr_in(lang, "joined {n} month ago", n=n),
            tr_in(lang, "joined {n} months ago", n=n),
        ),
        "year": (
            tr_in(lang, "joined {n} year ago", n=n),
            tr_in(lang, "joined {n} years ago", n=n),
        ),
    }[unit]
    return one if n == 1 else many


def offset(apart: timedelta, lang: Lang) -> str:
    """Return "2 min later", "3時間前" beside the time of another post."""
    n, unit = _count(abs(apart))
    if unit in ("month", "year"):
        n, unit = abs(apart).days, "day"
    if n == 0:
        return tr_in(lang, "in the same minute")
    if apart < timedelta(0):
        return _earlier(n, unit, lang)
    return _later(n, unit, lang)


def check_minutes(minutes: int, lang: Lang) -> str:
    """Return "1 min", "1分"."""
    return tr_in(lang, "{n} min", n=minutes)


def _earlier(n: int, unit: Unit, lang: Lang) -> str:
    one, many = {
        "minute": (
            tr_in(lang, "{n} min earlier", n=n),
            tr_in(lang, "{n} min earlier", n=n),
        ),
        "hour": (
            tr_in(lang, "{n} hour earlier", n=n),
            tr_in(lang, "{n} hours earlier", n=n),
        ),
    }.get(
        unit,
        (tr_in(lang, "{n} day earlier", n=n), tr_in(lang, "{n} days earlier", n=n)),
    )
    return one if n == 1 else many


def _later(n: int, unit: Unit, lang: Lang) -> str:
    one, many = {
        "minute": (
            tr_in(lang, "{n} min later", n=n),
            tr_in(lang, "{n} min later", n=n),
        ),
        "hour": (
            tr_in(lang, "{n} hour later", n=n),
            tr_in(lang, "{n} hours later", n=n),
        ),
    }.get(unit, (tr_in(lang, "{n} day later", n=n), tr_in(lang, "{n} days later", n=n)))
    return one if n == 1 else many


def _count(length: timedelta) -> tuple[int, Unit]:
    seconds = length.total_seconds()
    unit: Unit = next((u for u, limit in _LIMITS.items() if seconds < limit), "year")
    return int(seconds // _SECONDS[unit]), unit
