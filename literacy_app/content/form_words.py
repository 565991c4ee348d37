"""Plain words for what does not fit a form."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, Final

from pydantic_core import ErrorDetails

from literacy_app.content.expected_kinds import EXPECTED, Said
from literacy_app.words import tr

_CHOICE: Final = re.compile(r"'([^']*)'")
_LONGEST: Final = 40


# The example that shows a form better than its pattern, by field.
_EXAMPLES: Final[Mapping[str, str]] = {
    "id": "s1",
    "pair": "river-release",
    "topic": "local_traffic",
    "clock": '"17:25"',
    "handle": "minamo_senkyo",
    "url": "https://minamo-shimbun.example/water",
    "file": "gen:scene/underpass-a",
    "kind": "profile_history",
    "tactics": "SRC-01",
    "tactics_extra": "SRC-01",
    "lookalike_of": "SRC-01",
    "explanation": "SRC-01, verdict",
    "pattern_seen_in": "JP",
    "pattern_first_seen": '"2026-04"',
    "version": "1.0.0",
    "range": '">=1.0.0 <2.0.0"',
    "family": "SRC",
}


def plain_words(error: ErrorDetails, known_fields: frozenset[str]) -> Said:
    """Return what one error of a form means to its author."""
    kind = error["type"]
    if kind == "extra_forbidden":
        return _unknown_field(str(error["loc"][-1]), known_fields)
    if kind in EXPECTED:
        return EXPECTED[kind]()
    return _SAYINGS.get(kind, _something)(error)


def _unknown_field(name: str, known_fields: frozenset[str]) -> Said:
    near = get_close_matches(name, known_fields - {name}, n=1)
    return Said(
        tr("There is no field called {name} here.", name=_short(name)),
        tr("Write {name} instead, or delete it.", name=near[0])
        if near
        else tr("Check its spelling and its place, or delete it."),
    )


def _missing(error: ErrorDetails) -> Said:
    name = str(error["loc"][-1])
    if name == "en":
        return Said(
            tr("The English words are missing."),
            tr("Add en with the same meaning as ja."),
        )
    if name == "ja":
        return Said(
            tr("The Japanese words are missing."),
            tr("Add ja with the same meaning as en."),
        )
    return Said(
        tr("The field {name} is missing.", name=name),
        tr("Add it; another file of this kind shows how it is written."),
    )


def _pattern(error: ErrorDetails) -> Said:
    names = [step for step in error["loc"] if isinstance(step, str)]
    example = next((_EXAMPLES[n] for n in reversed(names) if n in _EXAMPLES), "")
    if error["loc"] == ("id",):
        example = "p-river-release-m"
    return Said(
        tr("{value} is not written in the right form.", value=_value(error)),
        tr("Write it like this: {example}.", example=example)
        if example
        else tr("Compare it with another file of the same kind."),
    )


def _choice(error: ErrorDetails) -> Said:
    choices = _CHOICE.findall(error.get("ctx", {}).get("expected", ""))
    return Said(
        tr("{value} is not one of the choices.", value=_value(error)),
        tr("Choose one of: {choices}.", choices=", ".join(choices)),
    )


def _too_small(error: ErrorDetails) -> Said:
    limit = _limit(error, "ge")
    return Said(
        tr("{value} is too small.", value=_value(error)),
        tr("The smallest number allowed is {limit}.", limit=limit),
    )


def _too_large(error: ErrorDetails) -> Said:
    limit = _limit(error, "le")
    return Said(
        tr("{value} is too large.", value=_value(error)),
        tr("The largest number allowed is {limit}.", limit=limit),
    )


def _too_few(error: ErrorDetails) -> Said:
    return Said(
        tr("There are too few entries."),
        tr("At least {limit} are needed.", limit=_limit(error, "min_length")),
    )


def _too_many(error: ErrorDetails) -> Said:
    return Said(
        tr("There are too many entries."),
        tr("At most {limit} are possible.", limit=_limit(error, "max_length")),
    )


def _twice(error: ErrorDetails) -> Said:
    entry = error.get("ctx", {}).get("entry", "")
    return Said(
        tr("{value} is listed twice.", value=_short(entry)),
        tr("Delete one of the two."),
    )


def _length_of_time(error: ErrorDetails) -> Said:
    return Said(
        tr("{value} is not a length of time.", value=_value(error)),
        tr("Write P2Y1M (2 years, 1 month), P19D (19 days) or PT14M (14 minutes)."),
    )


def _day(error: ErrorDetails) -> Said:
    return Said(
        tr("{value} is not a day of the calendar.", value=_value(error)),
        tr("Write year, month and day like 2026-11-23."),
    )


def _something(error: ErrorDetails) -> Said:
    return Said(
        tr("{value} does not fit here.", value=_value(error)),
        tr("Compare it with the same field of another post."),
    )


_SAYINGS: Final[Mapping[str, Callable[[ErrorDetails], Said]]] = {
    "missing": _missing,
    "string_pattern_mismatch": _pattern,
    "literal_error": _choice,
    "greater_than_equal": _too_small,
    "less_than_equal": _too_large,
    "too_short": _too_few,
    "too_long": _too_many,
    "listed_twice": _twice,
    "duration": _length_of_time,
    "date": _day,
}


def _limit(error: ErrorDetails, name: str) -> str:
    limit = error.get("ctx", {}).get(name, "")
    return f"{limit:g}" if isinstance(limit, float) else str(limit)


def _value(error: ErrorDetails) -> str:
    return _short(error["input"])


def _short(value: Any) -> str:
    shown = str(value)
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"
