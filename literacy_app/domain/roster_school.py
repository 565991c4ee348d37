"""What a school has already, as far as a new list of people is compared with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from literacy_app.domain.roster import Role
from literacy_app.domain.text import Band


@dataclass(frozen=True, slots=True)
class KnownLearner:
    """archived: they have left the school; what they did is kept."""

    id: str
    nickname: str
    reading: str = ""
    source_id: str = ""
    band: Band = "LS"
    archived: bool = False


@dataclass(frozen=True, slots=True)
class KnownTeacher:
    """archived: they teach here no more. admin: no list can make them go."""

    id: str
    name: str
    source_id: str = ""
    admin: bool = False
    archived: bool = False


@dataclass(frozen=True, slots=True)
class KnownClass:
    """year: in which its school year begins."""

    id: str
    name: str
    band: Band
    year: int
    source_id: str = ""
    archived: bool = False


@dataclass(frozen=True, slots=True)
class KnownEnrolment:
    """ended: they have left the class."""

    class_id: str
    person_id: str
    role: Role = "learner"
    number: str = ""
    group: str = ""
    ended: bool = False


@dataclass(frozen=True, slots=True)
class KnownSchool:
    """Everybody and every class, each by id; enrolments by class and person."""

    learners: Mapping[str, KnownLearner] = field(default_factory=dict)
    teachers: Mapping[str, KnownTeacher] = field(default_factory=dict)
    classes: Mapping[str, KnownClass] = field(default_factory=dict)
    enrolments: Mapping[tuple[str, str], KnownEnrolment] = field(default_factory=dict)
