"""A class made up by hand: eleven learners of thirty, as on the mock-up."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

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
from literacy_app.domain.discernment import Ability
from literacy_app.domain.group_growth import GroupGrowth
from literacy_app.domain.growth import ClassGrowth
from literacy_app.domain.growth import Interval as Change
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.module import Outline
from literacy_app.domain.people import Preferences
from literacy_app.domain.progress import skill_band
from literacy_app.domain.progress_facts import FamilyStanding, SureBin, Tally
from literacy_app.domain.school import SchoolClass, Staff
from literacy_app.domain.text import Bilingual

NOW = datetime(2026, 11, 24, 1, tzinfo=UTC)
TANAKA = Staff("t", "Ms Tanaka", "teacher", "", "", NOW, Preferences())
CLASS = SchoolClass("c", "Class 6-2", "E56", 2026)
OTHER = SchoolClass("d", "Class 6-1", "E56", 2026)
FAMILIES = ("SRC", "EVI", "DAT", "FEE", "ARG", "NET", "STR")
NAMES = ("Aoi", "Emi", "Hana", "Haruto", "Ken", "Leo", "Mio", "Nana", "Riku")
NAMES_JA = ("あおい", "えみ", "はな", "はると", "けん", "れお", "みお", "なな", "りく")
PICTURES = ("cat", "rabbit", "bird", "turtle", "squirrel", "fish", "snail", "origami")


def standing(family, theta, doubt):
    if theta is None:
        return FamilyStanding(family, 4, None, 4)
    band = skill_band(Ability(theta=theta, var_theta=doubt**2))
    return FamilyStanding(family, 20, band, 0)


def module(number, state="new", *, done=0, secure=False):
    title = Bilingual.plain(f"Title {number}: more", f"題{number}：つづき")
    outline = Outline(
        f"m{number}", number, title, {"E56": 20}, (), (), (), (), (), written=True
    )
    return ModuleStanding(outline, state, secure, done, 5, 0, done, 9)


def row(at, name, *, help_for=()):
    skill = ((at * 37) % 11) / 5 - 0.4
    families = tuple(
        standing(
            family,
            None
            if (at * 5 + k * 3) % 9 == 0
            else skill + ((k * 13 + at) % 5) / 5 - 0.3,
            0.2 + ((at + k * 2) % 4) / 10,
        )
        for k, family in enumerate(FAMILIES)
    )
    states = ("done", "done", "begun", "new")
    modules = tuple(
        module(
            n,
            states[min(3, max(0, n - 1 - at % 3))],
            done=(at + n) % 8,
            secure=(at + n) % 2 == 0,
        )
        for n in range(1, 11)
    )
    pupil = Pupil(str(at), name, PICTURES[at % 8], str(at + 1), "")
    tally = Tally(5, 8)
    return PupilRow(
        pupil, 30, 28, NOW, None, 3, tally, tally, 0, families, modules, (), help_for
    )


HELP = {
    "Ken": (HelpReason("family_low", "EVI", "m3"),),
    "Nana": (HelpReason("trusts_little", right=2, of=8),),
    "Leo": (HelpReason("away", days=12),),
}
HELP |= dict(zip(("けん", "なな", "れお"), HELP.values(), strict=True))


def rows(count=11, names=NAMES):
    called = [names[i] if i < len(names) else f"{names[0]}{i}" for i in range(count)]
    return tuple(row(i, n, help_for=HELP.get(n, ())) for i, n in enumerate(called))


def task(kind="module", **more):
    return Assignment(
        f"a{kind}",
        Task(kind, **more),
        Recipients("c"),
        NOW,
        NOW + timedelta(days=5),
        "at_once",
        "t",
        NOW,
    )


def grown(low=-0.05, high=0.7, *, suspicion=(-0.2, 0.3)):
    change = Change((low + high) / 2, low, high)
    leaning = Change(sum(suspicion) / 2, *suspicion)
    return GrowthShown(
        "t1", GroupGrowth(ClassGrowth(change, leaning), 24, 6, 16, 16), None, 6
    )


def hard(post, truth, counts, *mistaken, tactics=()):
    manipulated = {"genuine": False, "manipulated": True}.get(truth)
    return HardPost(post, manipulated, *counts, mistaken, tactics)


def overview(people=None, growth=None, **more):
    people = rows() if people is None else people
    facts = {
        "tasks": (
            TaskCount(task(module_id="m3"), 30, 18, 5, 3),
            TaskCount(task("test", test_id="t1", occasion="pre"), 30, 28, 0, 2),
            TaskCount(task("practice", posts=20), 30, 0, 12, 0),
        ),
        "hardest": (
            hard("p1", "genuine", (18, 5), ("manipulated", 11), ("cannot_tell", 2)),
            hard(
                "p2", "manipulated", (16, 6), ("genuine", 10), tactics=(("FEE-01", 4),)
            ),
            hard("p3", "unverified", (12, 3), ("genuine", 6), ("manipulated", 3)),
        ),
        "weeks": tuple(
            WeekStanding(
                date(2026, 9, 28) + timedelta(weeks=i),
                20,
                Interval(0.3 + i * 0.1, 0.0 + i * 0.1, 0.6 + i * 0.1),
                Interval(0.4 - i * 0.06, 0.1 - i * 0.06, 0.7 - i * 0.06),
            )
            for i in range(8)
        ),
        "sure": (
            SureBin(0.6, 30, 50, 0.5, 0.7, enough=True),
            SureBin(0.8, 70, 100, 0.64, 0.76, enough=True),
            SureBin(0.95, 4, 6, 0.4, 0.9, enough=False),
        ),
        "gap": 0.08,
    } | more
    return ClassOverview(
        school_class=CLASS,
        at=NOW,
        since=NOW - timedelta(weeks=8),
        families=FAMILIES,
        modules=tuple(f"m{n}" for n in range(1, 11)),
        rows=people,
        active=sum(1 for _ in people),
        growth=growth or grown(),
        **facts,
    )


BEGINNINGS = {
    "p1": Bilingual.plain(
        "The library on Hill Street opens on Sundays from May …",
        "5月から、丘通りの図書館は日曜日も開きます…",
    ),
    "p2": Bilingual.plain(
        "If you love your family, read this before it is too late …",
        "家族を大切に思う人は、手おくれになる前に読んで…",
    ),
    "p3": Bilingual.plain(
        "A new fish was seen in the bay this morning …",
        "けさ、湾で見たことのない魚が見つかったそうです…",
    ),
}


def silent(people):
    """Return the same learners before any of them has answered."""
    return tuple(replace(one, answers=0, counted=0, help=()) for one in people)
