"""What staff did, as a list for whoever has to look into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from literacy_app.domain.access import Act

# A longer list is read as a file.
MOST_SHOWN: Final = 1000


@dataclass(frozen=True, slots=True)
class AuditLine:
    """Who did what to whom, by name; about "" where they are no more or were none."""

    at: datetime
    staff: str
    act: Act
    about: str
