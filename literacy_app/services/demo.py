"""The demo school: made through the real services, marked, and removable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random
from typing import Final

from literacy_app.domain.assignment import AssignWish, Recipients, Task
from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.errors_of_school import DemoIsHere, NoDemoHere
from literacy_app.domain.school import Enrolment, SchoolClass
from literacy_app.domain.simulated_pupil import SimulatedPupil, school_days
from literacy_app.domain.simulated_school import (
    DemoSize,
    SimulatedClass,
    simulated_classes,
)
from literacy_app.services.assign import assign
from literacy_app.services.class_members import add_pupil
from literacy_app.services.classes import archive_class, make_class
from literacy_app.services.databases import Databases
from literacy_app.services.demo_days import Life, practises, reads, takes_test
from literacy_app.services.erase import erase_all
from literacy_app.words import Lang

USUAL: Final = DemoSize()
_SEED: Final = 2026
_TEN: Final = time(10, 5)
_LANGS: Final[tuple[Lang, ...]] = ("en", "ja")
_FIRST_MODULE: Final = "M01"
_SECOND_MODULE: Final = "M02"


@dataclass(frozen=True, slots=True)
class DemoMade:
    """What was made. answers: to posts, in practice and tests."""

    classes: tuple[SchoolClass, ...]
    pupils: int
    answers: int


def demo_classes(dbs: Databases) -> tuple[SchoolClass, ...]:
    """Return the classes of made-up pupils that are here."""
    return tuple(each for each in dbs.records.classes() if each.simulated)


def make_demo(
    dbs: Databases,
    *,
    now: datetime,
    size: DemoSize = USUAL,
    tell: Callable[[int, int], None] = lambda _done, _of: None,
) -> DemoMade:
    """Make two classes up with weeks of work that end today, all or nothing.

    Whoever is signed in teaches them. The same size and bank make the same school.
    tell: how many days are done, of how many. Raises DemoIsHere.
    """
    if demo_classes(dbs):
        raise DemoIsHere(tuple(each.name for each in demo_classes(dbs)))
    families = tuple(each.id for each in dbs.bank.taxonomy().families)
    teacher = dbs.session
    try:
        with dbs.records.together():
            made = [
                _School(dbs, each, lang, size, now)
                for each, lang in zip(
                    simulated_classes(families, size), _LANGS, strict=True
                )
            ]
            days = school_days(now.astimezone().date(), size.weeks)
            for at, day in enumerate(days):
                for school in made:
                    school.lives_through(datetime.combine(day, _TEN).astimezone())
                tell(at + 1, len(days))
    finally:
        dbs.session = teacher
    lives = [life.learner_id for school in made for life in school.lives]
    answers = sum(dbs.records.attempts_made(each) for each in lives)
    return DemoMade(tuple(school.made for school in made), len(lives), answers)


def remove_demo(dbs: Databases, *, now: datetime) -> int:
    """Erase everybody who was made up, and put their classes away; say how many."""
    classes = demo_classes(dbs)
    if not classes:
        raise NoDemoHere
    ids = [p.person_id for each in classes for p in _ever_in(dbs, each)]
    if ids:
        erase_all(dbs, ids, now=now)
    with dbs.records.together():
        for each in classes:
            archive_class(dbs, each.id, now=now)
    return len(ids)


class _School:
    """One class while it is made."""

    def __init__(
        self,
        dbs: Databases,
        about: SimulatedClass,
        lang: Lang,
        size: DemoSize,
        now: datetime,
    ) -> None:
        self._dbs, self._size = dbs, size
        self._teacher = dbs.session
        first = school_days(now.astimezone().date(), size.weeks)[0]
        self._begun = datetime.combine(first, time(8, 0)).astimezone()
        self._today = now
        self.made = make_class(dbs, about.name, "LS", now=self._begun, simulated=True)
        self.lives = [
            Life(
                add_pupil(dbs, self.made.id, _facts(at, each), now=self._begun).id,
                each,
                lang,
                self._begun,
                Random(f"{_SEED} {each.nickname}"),  # noqa: S311 - nothing secret
                Random(f"{_SEED} days {each.nickname}"),  # noqa: S311
            )
            for at, each in enumerate(about.pupils)
        ]
        self._assign()

    def lives_through(self, day: datetime) -> None:
        """Let everybody do what they do on a day: a test, a lesson, practice."""
        since = (day - self._begun).days
        for life in self.lives:
            here = life.days.random() < life.pupil.diligent
            practice = life.days.random() < self._size.days_a_week / 5
            if since == 0:
                takes_test(self._dbs, life, day)
            elif here and since in (1, 8):
                module = _FIRST_MODULE if since == 1 else _SECOND_MODULE
                reads(self._dbs, life, module, day)
            elif here and practice:
                practises(self._dbs, life, self._size.posts, day)
        if since >= 7 * (self._size.weeks - 1) and day.weekday() == 0:
            for life in self.lives:
                if life.days.random() < life.pupil.diligent:
                    takes_test(self._dbs, life, day + timedelta(hours=2))

    def _assign(self) -> None:
        """Give the tasks whose traces the pages show."""
        begun, weeks = self._begun, self._size.weeks
        last = begun + timedelta(weeks=max(0, weeks - 1))
        wishes = (
            (Task("test", posts=16, occasion="pre"), begun, begun + timedelta(days=6)),
            (Task("module", _FIRST_MODULE), begun, begun + timedelta(days=10)),
            (Task("module", _SECOND_MODULE), begun, self._today + timedelta(days=3)),
            (Task("practice", posts=30), begun, self._today + timedelta(days=5)),
            (Task("test", occasion="post"), last, self._today + timedelta(days=4)),
        )
        self._dbs.session = self._teacher
        for at, (task, opens, due) in enumerate(wishes):
            to = Recipients(self.made.id)
            at_time = begun + timedelta(minutes=at)
            assign(self._dbs, AssignWish(task, to, opens, due), now=at_time)


def _facts(at: int, pupil: SimulatedPupil) -> PupilFacts:
    nickname, reading = pupil.nickname, pupil.reading
    return PupilFacts(nickname, f"{at + 1:02}", "AB"[at % 2], reading)


def _ever_in(dbs: Databases, school_class: SchoolClass) -> Sequence[Enrolment]:
    places = dbs.records.enrolments()
    return [x for x in places if x.class_id == school_class.id and x.role == "student"]
