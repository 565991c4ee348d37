"""What becomes of a class when the school year ends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from literacy_app.domain.text import Band

_DAYS_IN_YEAR: Final = 365
# Grades are counted anew in each Japanese school, or on from the first.
_LAST_YEARS: Final[Mapping[Band, tuple[int, ...]]] = {
    "E56": (6,),
    "LS": (3, 9),
    "US": (3, 12),
}


@dataclass(frozen=True, slots=True)
class ClassMove:
    """One class at the end of its year.

    new_name: of the class its pupils are in from now on; "" where they leave the
    school: they are archived, and kept until the retention period is over.
    """

    class_id: str
    new_name: str
    band: Band


def next_name(name: str) -> str:
    """Propose a name one year up: 5-2 becomes 6-2, 中1A becomes 中2A; "" if none."""
    found = re.search(r"\d+", name)
    if found is None:
        return ""
    grade = str(int(found.group()) + 1)
    return name[: found.start()] + grade + name[found.end() :]


def proposed_name(name: str, band: Band) -> str:
    """Propose the name one year up; "" for a last year, after which people leave."""
    found = re.search(r"\d+", name)
    if found is not None and int(found.group()) in _LAST_YEARS[band]:
        return ""
    return next_name(name)


def may_be_erased(archived_at: datetime | None, years: int, now: datetime) -> bool:
    """Say whether an archived pupil's retention period is over."""
    if archived_at is None:
        return False
    return now - archived_at >= timedelta(days=_DAYS_IN_YEAR * years)
