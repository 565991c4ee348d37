"""Lengths of time as authors write them: `P2Y1M`, `P19D`, `PT14M`."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

_DURATION: Final = re.compile(
    r"(?P<sign>-?)P(?=.)(?:(?P<years>[0-9]{1,3})Y)?(?:(?P<months>[0-9]{1,4})M)?"
    r"(?:(?P<days>[0-9]{1,5})D)?"
    r"(?:T(?=.)(?:(?P<hours>[0-9]{1,5})H)?(?:(?P<minutes>[0-9]{1,6})M)?)?"
)


def parse_duration(written: str) -> timedelta | None:
    """Return the length of time, None for anything else.

    A year counts as 365 days and a month as 30: only "how long ago" is shown.
    """
    found = _DURATION.fullmatch(written)
    if not found:
        return None
    sign, *numbers = found.groups(default="0")
    years, months, days, hours, minutes = map(int, numbers)
    length = timedelta(years * 365 + months * 30 + days, hours=hours, minutes=minutes)
    return -length if sign == "-" else length
