"""The kinds of values that files may hold, each with its limits."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from literacy_app.content.durations import parse_duration
from literacy_app.content.forms import Form

T = TypeVar("T")
Listed = TypeVar("Listed", bound=list[Any])
HIGHEST_COUNT: Final = 10**12
TACTIC: Final = r"^([A-Z]{3}-[0-9]{2}|x-[a-z0-9.]+-[0-9]{2})$"


def _duration(written: Any) -> timedelta:
    length = parse_duration(written) if isinstance(written, str) else None
    if length is None:
        raise PydanticCustomError("duration", "not a duration")
    return length


def _duration_ago(written: Any) -> timedelta:
    length = _duration(written)
    if written.startswith("-"):
        raise PydanticCustomError("duration", "not a duration")
    return length


def _date(written: Any) -> date:
    try:
        return date.fromisoformat(written if len(written) == len("2026-01-31") else "")
    except (TypeError, ValueError):
        raise PydanticCustomError("date", "not a date") from None


def each_once(entries: Listed) -> Listed:
    for position, entry in enumerate(entries):
        if entry in entries[:position]:
            raise PydanticCustomError("listed_twice", "twice", {"entry": entry})
    return entries


def _not_empty(written: Any) -> Any:
    if written is None:
        raise PydanticCustomError("empty", "left empty")
    return written


MaybeAbsent = Annotated[T | None, BeforeValidator(_not_empty)]
PerhapsSome = Annotated[list[T], Field(default_factory=list)]
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*$")]
Handle = Annotated[str, Field(pattern=r"^[a-z0-9_]{3,30}$")]
Gen = Annotated[str, Field(pattern=r"^gen:[a-z]+/[a-z0-9-]+$")]
Ago = Annotated[timedelta, BeforeValidator(_duration_ago)]
Offset = Annotated[timedelta, BeforeValidator(_duration)]
Day = Annotated[date, BeforeValidator(_date)]
Count = Annotated[int, Field(ge=0, le=HIGHEST_COUNT)]
Number = Annotated[
    float, Field(ge=-HIGHEST_COUNT, le=HIGHEST_COUNT, allow_inf_nan=False)
]
Tactics = Annotated[
    list[Annotated[str, Field(pattern=TACTIC)]], AfterValidator(each_once)
]
SomeTactics = Annotated[Tactics, Field(min_length=1)]
PerhapsTactics = Annotated[Tactics, Field(default_factory=list)]
Locales = Annotated[
    list[str], AfterValidator(each_once), Field(default_factory=lambda: ["en", "ja"])
]
Sensitivity = Literal[
    "disaster",
    "election",
    "health",
    "conflict",
    "discrimination",
    "crime",
    "money",
    "body_image",
]


class PerhapsEmptyWords(Form):
    """The same words in every language of the post; English and Japanese always."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, str] = Field(init=False)

    en: str
    ja: str


class Words(PerhapsEmptyWords):
    """Words that are there in both languages."""

    en: Annotated[str, Field(min_length=1)]
    ja: Annotated[str, Field(min_length=1)]


def _ticks(written: Any) -> list[tuple[str, str]]:
    """Return the labels under a chart as pairs of English and Japanese."""
    if isinstance(written, dict) and set(written) == {"en", "ja"}:
        if not all(isinstance(side, list) for side in written.values()):
            raise PydanticCustomError("ticks", "not ticks")
        if len(written["en"]) != len(written["ja"]):
            raise PydanticCustomError("ticks_differ", "not the same number")
        sides = (map(_tick, written["en"]), map(_tick, written["ja"]))
        return list(zip(*sides, strict=True))
    if not isinstance(written, list):
        raise PydanticCustomError("ticks", "not ticks")
    return [
        (_tick(tick["en"]), _tick(tick["ja"]))
        if isinstance(tick, dict) and set(tick) == {"en", "ja"}
        else (_tick(tick), _tick(tick))
        for tick in written
    ]


def _tick(written: Any) -> str:
    if isinstance(written, bool) or not isinstance(written, str | int | float):
        raise PydanticCustomError("ticks", "not ticks")
    return f"{written:g}" if isinstance(written, float) else str(written)


Ticks = Annotated[list[tuple[str, str]], BeforeValidator(_ticks), Field(min_length=1)]
