"""A number somebody says, and everything it can mean.

Meanings are strings: `31000` a number, `t1045` minutes after midnight,
`d90` a duration in minutes. Two sentences agree when every number written in
digits in one shares a meaning with some number of the other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

DAY = 24 * 60
# A month is a twelfth of a year, so that 18 months and a year and a half agree.
YEAR = 365 * DAY
MINUTES_OF = {
    "minute": 1,
    "hour": 60,
    "day": DAY,
    "week": 7 * DAY,
    "month": YEAR / 12,
    "year": YEAR,
}
_NAMES_WITH_DIGITS = re.compile(
    r"https?://\S+"
    r"|@?[A-Za-z0-9-]*_[A-Za-z0-9_]+"
    r"|(?:[A-Za-z0-9-]+\.)+[a-z]{2,}(?:/[A-Za-z0-9/._-]*)?"
    r"|(?<![A-Za-z0-9])[A-Za-z]+[0-9][A-Za-z0-9]*"
)


@dataclass(frozen=True, slots=True)
class Said:
    """digits: written in digits, so that the other language must say it too."""

    words: str
    means: frozenset[str]
    digits: bool


def without_names(text: str) -> str:
    """Return the text in plain digits, without handles, hosts and codes like M2."""
    plain = unicodedata.normalize("NFKC", text).replace("\N{MINUS SIGN}", "-")
    return _NAMES_WITH_DIGITS.sub(" ", plain)


def number(value: float) -> str:
    return f"{value:.6g}" if value < 10**6 else f"{value:.0f}"


def clock(hour: int, minute: int) -> str:
    return f"t{(hour * 60 + minute) % DAY}"


def duration(amount: float, unit: str) -> str:
    return f"d{round(amount * MINUTES_OF[unit])}"


def unmatched(said: Iterable[Said], other: Iterable[Said]) -> list[str]:
    """Return what one sentence writes in digits and the other never says."""
    known = frozenset[str]().union(*(s.means for s in other))
    return [s.words for s in said if s.digits and not s.means & known]
