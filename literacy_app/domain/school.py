"""A school: who teaches, which classes there are, and who belongs to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, Literal

from literacy_app.domain.access import Act
from literacy_app.domain.people import Preferences
from literacy_app.domain.text import Band

StaffRole = Literal["teacher", "admin"]
ClassRole = Literal["student", "teacher"]
_YEAR_BEGINS_IN: Final = 4


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody who teaches; an admin looks after the whole school too.

    password_hash: argon2id; empty until a first password is chosen.
    recovery_hash: of the code that was printed once; empty when it was used.
    source_id:     what the school's own system calls them.
    """

    id: str
    name: str
    role: StaffRole
    password_hash: str
    recovery_hash: str
    joined_at: datetime
    preferences: Preferences = field(default_factory=Preferences)
    source_id: str = ""
    archived_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """A class of one school year.

    year: in which the school year begins, in April; 2026 lasts until March 2027.
    simulated: made by `mikiwame demo`; nobody in it is a person.
    """

    id: str
    name: str
    band: Band
    year: int
    source_id: str = ""
    simulated: bool = False
    archived_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Enrolment:
    """That somebody belongs to a class.

    number: in the class list, as written there; group: such as "A", or "".
    ended_at: set when they have left the class; what they did is kept.
    """

    class_id: str
    person_id: str
    role: ClassRole
    number: str = ""
    group: str = ""
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What a school's list says of a learner, beside what stands on the tile.

    reading: of the name, in kana. archived_at: set when they have left the school.
    card_sha256: of the code on the sign-in card, 128 random bits; "" without one.
    secret: what they type to sign in.
    """

    learner_id: str
    reading: str = ""
    source_id: str = ""
    card_sha256: str = ""
    secret: Literal["pin", "pictures"] = "pin"  # noqa: S105 - a kind, not a secret
    archived_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SchoolRules:
    """What a school has decided for this computer.

    lock_minutes:     staff are signed out after so long without a key or click.
    retention_years:  archived pupils are proposed for erasure after so long.
    backup_hours:     at least so long between backups made by themselves; 0: none.
    joining:          newcomers may make their own tile.
    """

    name: str = ""
    lock_minutes: int = 10
    retention_years: int = 1
    backup_hours: int = 24
    joining: bool = True


@dataclass(frozen=True, slots=True)
class StaffAct:
    """One line of the audit list: who did what to whom.

    about: the id of a learner, class, assignment or staff member; "" for none.
    """

    at: datetime
    staff_id: str
    act: Act
    about: str


def school_year(day: date) -> int:
    """Return the school year a day lies in; Japanese years begin in April."""
    return day.year if day.month >= _YEAR_BEGINS_IN else day.year - 1
