"""Lists of real names that no fictional post may use (deny/*.txt)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_LISTS = Path(__file__).parent / "deny"
_KATAKANA = "ァ-ヴー・"
_IGNORED_CASE = ("harm",)


def names_in(text: str, names: str) -> Iterator[str]:
    """Yield every name of the list that stands in the text as a whole word."""
    for pattern in _patterns(names):
        yield from (match.group() for match in pattern.finditer(text))


@cache
def listed(names: str) -> tuple[str, ...]:
    """Return the names of one list, longest first."""
    lines = (_LISTS / f"{names}.txt").read_text("utf-8").splitlines()
    found = {line.strip() for line in lines if line.strip() and line[0] != "#"}
    return tuple(sorted(found, key=lambda name: (-len(name), name)))


@cache
def _patterns(names: str) -> tuple[re.Pattern[str], ...]:
    """Latin names end at a letter, katakana names at katakana, others anywhere."""
    latin, katakana, other = [], [], []
    for name in listed(names):
        if name.isascii() or re.match(r"[A-Za-z]", name):
            latin.append(re.escape(name))
        elif re.fullmatch(f"[{_KATAKANA}-]+", name):
            katakana.append(re.escape(name))
        else:
            other.append(re.escape(name))
    case = re.IGNORECASE if names in _IGNORED_CASE else re.NOFLAG
    made = []
    if latin:
        bound = rf"(?<![A-Za-z0-9])(?:{'|'.join(latin)})(?![A-Za-z0-9])"
        made.append(re.compile(bound, case))
    if katakana:
        edge = _KATAKANA.removesuffix("・")
        bound = rf"(?<![{edge}])(?:{'|'.join(katakana)})(?![{edge}])"
        made.append(re.compile(bound))
    if other:
        made.append(re.compile("|".join(other)))
    return tuple(made)
