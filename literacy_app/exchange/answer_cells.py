"""What a cell of a table of answers may hold, and what it means.

Every reader here raises ValueError where the words do not fit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Annotated, Any, Final, Literal

from pydantic import Field, TypeAdapter

from literacy_app.domain.testing import Occasion

Reader = Callable[[str], Any]
_Sense = Literal["1", "0", "true", "false", "yes", "no"]
_Logits = Annotated[float, Field(ge=-6, le=6, allow_inf_nan=False)]
_Sure = Annotated[float, Field(ge=0.5, le=1, allow_inf_nan=False)]
_SENSE: Final = TypeAdapter[_Sense](_Sense)
_NAME: Final = TypeAdapter[str](Annotated[str, Field(min_length=1)])
_LOGITS: Final = TypeAdapter[float](_Logits)
_NUMBER: Final = TypeAdapter[float](float)
_SURE: Final = TypeAdapter[float](_Sure)
_OCCASION: Final = TypeAdapter[Occasion](Literal["pre", "post"])
# As Excel in Japan saves a time: 2026/1/5 9:05
_SPREADSHEET: Final = re.compile(
    r"(\d{4})/(\d\d?)/(\d\d?)(?: +(\d\d?):(\d\d?)(?::(\d\d?))?)?", re.ASCII
)


def name(text: str) -> str:
    return _NAME.validate_python(text)


def truth(text: str) -> bool:
    return _SENSE.validate_python(text.casefold()) in {"1", "true", "yes"}


def logits(text: str) -> float | None:
    return _LOGITS.validate_python(text) if text else None


def sureness(text: str) -> float | None:
    """Return a probability; 50 to 100, with or without a percent sign, is per cent."""
    if not text:
        return None
    number = _NUMBER.validate_python(text.rstrip("%％").rstrip())
    in_per_cent = number > 1 or text[-1] in "%％"
    return _SURE.validate_python(number / 100 if in_per_cent else number)


def moment(text: str) -> datetime | None:
    """Return an aware time; one without a zone is taken as local."""
    if not text:
        return None
    saved = _SPREADSHEET.fullmatch(text)
    try:
        if saved:
            year, month, day, hour, minute, second = map(int, saved.groups("0"))
            return datetime(year, month, day, hour, minute, second).astimezone()
        return datetime.fromisoformat(text).astimezone()
    except (OverflowError, OSError) as far_away:
        raise ValueError(text) from far_away


def occasion(text: str) -> Occasion:
    return _OCCASION.validate_python(text.casefold())


def words(text: str) -> str:
    return text


COLUMNS: Final[Mapping[str, Reader]] = {
    "learner": name,
    "post": name,
    "manipulated": truth,
    "author_rating": logits,
    "says_manipulated": truth,
    "confidence": sureness,
    "answered_at": moment,
}
GROWTH_COLUMNS: Final[Mapping[str, Reader]] = {
    **COLUMNS,
    "occasion": occasion,
    "form": words,
    "b": logits,
}
