"""What reading in a list of people would change, before anything is changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from literacy_app.domain.roster import Mends, Role, RosterFile, RowFault
from literacy_app.domain.roster_school import KnownSchool
from literacy_app.domain.text import Band

State = Literal["new", "changed", "unchanged", "left", "faulty"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changes(Generic[T]):
    """Things as they will be, by what happens to them.

    changed holds those who come back, too; archived: nothing of theirs is lost.
    """

    new: tuple[T, ...] = ()
    changed: tuple[T, ...] = ()
    unchanged: tuple[T, ...] = ()
    archived: tuple[T, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        return {
            "new": len(self.new),
            "changed": len(self.changed),
            "unchanged": len(self.unchanged),
            "archived": len(self.archived),
        }

    @property
    def nothing_to_do(self) -> bool:
        return not (self.new or self.changed or self.archived)


@dataclass(frozen=True, slots=True)
class PlannedLearner:
    """A pupil as they will be. The id of somebody known stays what it was."""

    id: str
    nickname: str
    reading: str
    source_id: str
    band: Band


@dataclass(frozen=True, slots=True)
class PlannedTeacher:
    """Has no password yet when new."""

    id: str
    name: str
    source_id: str


@dataclass(frozen=True, slots=True)
class PlannedClass:
    """A class as it will be. year: in which its school year begins."""

    id: str
    name: str
    band: Band
    year: int
    source_id: str


@dataclass(frozen=True, slots=True)
class PlannedEnrolment:
    """Who will belong to which class; archived: who has left it."""

    class_id: str
    person_id: str
    role: Role
    number: str
    group: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One line of the preview. line: 0 for somebody who is not in the file.

    was: the nickname they have had until now, where the file renames them.
    """

    file: str
    line: int
    number: str
    nickname: str
    reading: str
    group: str
    class_name: str
    role: Role
    state: State
    was: str = ""
    faults: tuple[RowFault, ...] = ()


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person reading a list in has said beside it.

    class_name: of the pupils, where the file names none; else only this class.
    band, year: of classes that are new and do not tell. mends: typed in the preview.
    complete:   who is missing has left; None: as the file's form suggests.
    """

    class_name: str = ""
    band: Band = "LS"
    year: int = 2026
    mends: Mends = field(default_factory=dict)
    complete: bool | None = None


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """What would happen. It can be carried out when nothing is faulty.

    skipped: file and line of the faulty rows that are left out on purpose.
    """

    file: RosterFile
    school: KnownSchool
    wishes: Wishes
    learners: Changes[PlannedLearner]
    teachers: Changes[PlannedTeacher]
    classes: Changes[PlannedClass]
    enrolments: Changes[PlannedEnrolment]
    rows: tuple[PlannedRow, ...]
    faults: tuple[RowFault, ...] = ()
    skipped: Mapping[tuple[str, int], tuple[RowFault, ...]] = field(
        default_factory=dict
    )

    @property
    def ready(self) -> int:
        """How many rows of the file can be read in."""
        return sum(row.state not in {"faulty", "left"} for row in self.rows)

    @property
    def nothing_to_do(self) -> bool:
        return all(
            changes.nothing_to_do
            for changes in (self.learners, self.teachers, self.classes, self.enrolments)
        )
