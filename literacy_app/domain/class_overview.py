"""What a teacher sees of a class, as facts; screens and reports find the words.

Nothing here ranks: rows stand in the order of the class list.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from literacy_app.domain.assignment import Assignment, TaskState
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.progress_facts import FamilyStanding, SkillBand, SureBin, Tally
from literacy_app.domain.school import SchoolClass

if TYPE_CHECKING:
    # The sums of growth need numpy, which the first page does without.
    from literacy_app.domain.group_growth import GroupGrowth

HelpKind = Literal[
    "family_low",  # likely below the second zone with one family of tactics
    "trusts_little",
    "catches_little",
    "away",
    "late",
]
GrowthUnknown = Literal["no_test", "too_few_pupils", "one_kind_only", "not_yet"]


@dataclass(frozen=True, slots=True)
class Pupil:
    """A learner as a class list shows them."""

    id: str
    nickname: str
    picture: str
    number: str
    group: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class HelpReason:
    """Why a pupil would be glad of help; a fact with its counts, no verdict.

    family, module_id: for family_low; right, of: for trusts_little and
    catches_little; days: for away; assignment_id, days: for late.
    """

    kind: HelpKind
    family: str = ""
    module_id: str = ""
    right: int = 0
    of: int = 0
    days: int = 0
    assignment_id: str = ""


@dataclass(frozen=True, slots=True)
class PupilRow:
    """One line of the class page.

    answers, counted: of the period; all, and those that count for skill. The rest as
    the pupil's own page has it: band None while `missing`; caught, trusted: of the
    last ten of each kind.
    """

    pupil: Pupil
    answers: int
    counted: int
    last_active: datetime | None
    band: SkillBand | None
    missing: int
    caught: Tally
    trusted: Tally
    tilt: int
    families: tuple[FamilyStanding, ...]
    modules: tuple[ModuleStanding, ...]
    tasks: tuple[tuple[str, TaskState], ...]
    help: tuple[HelpReason, ...]


@dataclass(frozen=True, slots=True)
class TaskCount:
    """How far the recipients of an assignment are."""

    assignment: Assignment
    of: int
    done: int
    begun: int
    late: int


@dataclass(frozen=True, slots=True)
class HardPost:
    """A post many in the class judged otherwise than it is.

    manipulated None: nobody can tell; then `right` counts "cannot tell yet".
    mistaken: what was said instead and how often: "genuine", "manipulated" or
    "cannot_tell". tactics: named by mistake (tactic id, how often), most first.
    """

    post_id: str
    manipulated: bool | None
    answers: int
    right: int
    mistaken: tuple[tuple[str, int], ...]
    tactics: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean with its 95 % interval, in logits."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class WeekStanding:
    """The class at the end of a week: discernment (theta) and leaning (kappa).

    pupils: who had enough answers by then. week: its Monday.
    """

    week: date
    pupils: int
    discernment: Interval
    leaning: Interval


@dataclass(frozen=True, slots=True)
class GrowthShown:
    """The verdict on a test taken before and after, or why there is none.

    missing: pupils without both tests.
    """

    test_id: str = ""
    growth: GroupGrowth | None = None
    why_not: GrowthUnknown | None = None
    missing: int = 0


@dataclass(frozen=True, slots=True)
class ClassOverview:
    """All that the class page shows. since None: from the beginning.

    families: ids, in the taxonomy's order; modules: ids, in the path's.
    weeks: oldest first; empty under 8 pupils with enough answers.
    sure: of the whole class. gap: mean confidence minus share right.
    """

    school_class: SchoolClass
    at: datetime
    since: datetime | None
    families: tuple[str, ...]
    modules: tuple[str, ...]
    rows: tuple[PupilRow, ...]
    active: int
    tasks: tuple[TaskCount, ...]
    hardest: tuple[HardPost, ...]
    weeks: tuple[WeekStanding, ...]
    growth: GrowthShown
    sure: tuple[SureBin, ...]
    gap: float | None


@dataclass(frozen=True, slots=True)
class ClassLine:
    """A class as the school view lists it, in the order of the names."""

    school_class: SchoolClass
    teachers: tuple[str, ...]
    pupils: int
    active: int
    answers: int
    discernment: Interval | None
    leaning: Interval | None


@dataclass(frozen=True, slots=True)
class SchoolOverview:
    """All classes of this year at a glance."""

    at: datetime
    classes: tuple[ClassLine, ...]
    pupils: int
    answers: int
