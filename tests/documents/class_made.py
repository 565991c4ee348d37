"""A class and a pupil as reports are given them, made by hand."""

from __future__ import annotations

from datetime import date, timedelta

from literacy_app.domain.assignment import Assignment, Recipients, Task
from literacy_app.domain.class_overview import (
    ClassOverview,
    GrowthShown,
    HardPost,
    HelpReason,
    Interval,
    Pupil,
    PupilRow,
    TaskCount,
    WeekStanding,
)
from literacy_app.domain.class_words import Names
from literacy_app.domain.group_growth import GroupGrowth
from literacy_app.domain.growth import ClassGrowth
from literacy_app.domain.growth import Interval as Gain
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.module import Outline
from literacy_app.domain.progress_facts import (
    Change,
    FamilyStanding,
    MonthStanding,
    Progress,
    SkillBand,
    SureBin,
    Tally,
)
from literacy_app.domain.pupil_parts import PupilRecord
from literacy_app.domain.school import SchoolClass
from tests.domain.making import NOW, an_attempt, both

FAMILIES = ("SRC", "EVI", "NUM", "EMO", "REA", "CRO", "CAM")
NAMES = Names(
    families=dict(
        zip(
            FAMILIES,
            (
                "Who is speaking?",
                "Pictures and quotes",
                "Numbers and charts",
                "Feelings",
                "Reasoning",
                "The crowd",
                "The bigger plan",
            ),
            strict=True,
        )
    ),
    modules={"M01": "A minute for checks", "M02": "Pictures that lie"},
    tactics={"EMO1": "Hurry and fear"},
    posts={"p1": "The bridge closes tonight. Tell everyone now."},
)
WHO = ("Aoi", "Emi", "Hana", "Haruto", "Ken", "Leo", "Mio", "Nana", "Riku", "Sora")
BANDS = (
    SkillBand(-0.4149, 0.6251, ("guessing", "starting")),
    SkillBand(0.2051, 0.8, ("starting",)),
    SkillBand(0.9, 1.6049, ("solid",)),
    SkillBand(1.2, 2.6, ("solid", "sharp")),
)


def a_task(**changes) -> Assignment:
    facts = {
        "id": "task-1",
        "task": Task("module", module_id="M01"),
        "to": Recipients("class-1"),
        "opens_at": NOW - timedelta(days=14),
        "due_at": NOW - timedelta(days=3),
        "answers_show": "at_once",
        "made_by": "staff-1",
        "made_at": NOW - timedelta(days=14),
    }
    return Assignment(**{**facts, **changes})


def a_row(i: int, name: str) -> PupilRow:
    few = i % 5 == 4
    families = tuple(
        FamilyStanding(
            family,
            answers=6 if (i + k) % 6 == 5 else 20,
            band=None if (i + k) % 6 == 5 else BANDS[(i + k) % 4],
            missing=4 if (i + k) % 6 == 5 else 0,
        )
        for k, family in enumerate(FAMILIES)
    )
    return PupilRow(
        pupil=Pupil(f"learner-{i}", name, "bird", str(i + 1), "A" if i % 2 else "B"),
        answers=1204 if i == 0 else 40 + i,
        counted=40 + i,
        last_active=NOW - timedelta(days=i),
        band=None if few else BANDS[i % 4],
        missing=5 if few else 0,
        caught=Tally(i % 9, 10),
        trusted=Tally(10 - i % 7, 10),
        tilt=(0, 1, -1)[i % 3],
        families=families,
        modules=(
            standing("M01", "done", secure=i % 2 == 0),
            standing("M02", "begun" if i % 2 else "new"),
        ),
        tasks=(("task-1", "done" if i % 3 else "late"),),
        help=(
            (
                HelpReason("family_low", family="EVI", module_id="M02"),
                HelpReason("trusts_little", right=2, of=8),
            )
            if i == 4
            else (HelpReason("away", days=12),)
            if i == 5
            else (HelpReason("late", assignment_id="task-1", days=3),)
            if i == 6
            else ()
        ),
    )


def standing(module_id, state, *, secure=False) -> ModuleStanding:
    outline = Outline(
        id=module_id,
        number=int(module_id[1:]),
        title=both(NAMES.module(module_id)),
        minutes={"LS": 45},
        tactics=(),
        objectives=(),
        unesco=(),
        digcomp=(),
        mext=(),
        written=True,
    )
    return ModuleStanding(outline, state, secure, 3, 8, 1, 3, 10)


def a_class(names=WHO, *, weeks=8, simulated=False, **changes) -> ClassOverview:
    growth = GroupGrowth(
        ClassGrowth(Gain(0.384, -0.021, 0.79), Gain(0.052, -0.31, 0.41)), 24, 6, 16, 16
    )
    facts = {
        "school_class": SchoolClass("class-1", "6-2", "LS", 2026, simulated=simulated),
        "at": NOW,
        "since": NOW - timedelta(weeks=8),
        "families": FAMILIES,
        "modules": ("M01", "M02"),
        "rows": tuple(a_row(i, name) for i, name in enumerate(names)),
        "active": len(names) - 1,
        "tasks": (TaskCount(a_task(), len(names), 6, 1, 3),),
        "hardest": (
            HardPost(
                "p1",
                manipulated=True,
                answers=24,
                right=7,
                mistaken=(("genuine", 12), ("cannot_tell", 5)),
                tactics=(("EMO1", 4),),
            ),
        ),
        "weeks": tuple(
            WeekStanding(
                date(2026, 9, 28) + timedelta(weeks=i),
                9,
                Interval(0.1 + 0.08 * i, -0.35 + 0.08 * i, 0.555 + 0.08 * i),
                Interval(0.2 - 0.03 * i, -0.1 - 0.03 * i, 0.5 - 0.03 * i),
            )
            for i in range(weeks)
        ),
        "growth": GrowthShown("test-1", growth),
        "sure": (
            SureBin(0.6, 31, 60, 0.44, 0.593, enough=True),
            SureBin(0.95, 71, 90, 0.73, 0.838, enough=True),
        ),
        "gap": 0.0812,
    }
    return ClassOverview(**{**facts, **changes})


def a_pupil(**changes) -> PupilRecord:
    progress = Progress(
        answers=84,
        missing=0,
        band=BANDS[2],
        caught=Tally(21, 30),
        trusted=Tally(24, 30),
        tilt=0,
        families=a_row(1, "Emi").families,
        sure=a_class().sure,
        gap=0.02,
        months=(
            MonthStanding(date(2026, 10, 1), BANDS[1]),
            MonthStanding(date(2026, 11, 1), BANDS[2]),
        ),
        changes=(Change(date(2026, 10, 1), "sharper"),),
    )
    facts = {
        "pupil": Pupil("learner-1", "Emi", "cat", "2", "A"),
        "class_name": "6-2",
        "band": "LS",
        "at": NOW,
        "since": None,
        "progress": progress,
        "modules": (standing("M01", "done", secure=True), standing("M02", "begun")),
        "tasks": ((a_task(), "done"),),
        "answers": tuple(an_attempt() for _ in range(45)),
        "senders": ("Tanaka Yuko",),
        "school": "Minamo School",
    }
    return PupilRecord(**{**facts, **changes})
