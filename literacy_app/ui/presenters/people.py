"""Drives the people page: what is asked for there is done, then looked at anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import Learner
from literacy_app.domain.school import SchoolClass
from literacy_app.services.class_members import take_back, who_left
from literacy_app.services.classes import archive_class, my_classes, pupils_of
from literacy_app.services.databases import Databases
from literacy_app.ui.presenters.people_cards import CardsPresenter
from literacy_app.ui.presenters.people_class import ClassDesk
from literacy_app.ui.presenters.people_member import MemberPresenter
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.staff_desk import StaffDesk


@dataclass(frozen=True, slots=True)
class PeopleShown:
    """left: of the class; away: classes that were put away."""

    classes: tuple[SchoolClass, ...] = ()
    away: tuple[SchoolClass, ...] = ()
    pupils: tuple[Pupil, ...] = ()
    left: tuple[Learner, ...] = ()


class PeoplePresenter:
    """go: shows another page. The desk keeps which class is looked at."""

    def __init__(
        self,
        work: Runs,
        desk: StaffDesk,
        *,
        clock: Callable[[], datetime],
        go: Callable[..., None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work, self._desk, self._clock, self._go = work, desk, clock, go
        self._on_trouble = on_trouble
        self._shown: PeopleShown | None = None
        self._cards = CardsPresenter(work, desk, clock=clock, changed=self.look)
        self._member = MemberPresenter(work, desk, clock=clock, changed=self.look)
        self._class = ClassDesk(work, desk, clock=clock, changed=self.look)
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the class."""
        self._view = view
        view.class_chosen.connect(self.choose_class)
        view.class_wanted.connect(lambda: self._class.ask_for_new(view))
        view.rename_wanted.connect(lambda: self._class.ask_to_change(view, self._here))
        view.class_back_wanted.connect(self._take_class_back)
        view.roster_wanted.connect(lambda: self._go("roster", self._desk.class_id))
        view.add_wanted.connect(lambda: self._open_member(""))
        view.change_wanted.connect(self._open_member)
        view.sign_in_wanted.connect(self._open_sign_in)
        view.cards_wanted.connect(lambda: self._cards.ask_for_class(view))
        view.back_wanted.connect(self._take_back)
        if self._shown is None:
            self.look()
        else:
            self._show(self._shown)

    def choose_class(self, class_id: str) -> None:
        self._desk.class_id = class_id
        self.look()

    def look(self) -> None:
        """Look at the list anew."""
        wanted, now = self._desk.class_id, self._clock()
        self._work.run(
            lambda dbs: _look(dbs, wanted, now),
            then=self._show,
            troubled=self._on_trouble,
        )

    @property
    def _here(self) -> SchoolClass:
        shown = self._shown or PeopleShown()
        return next(x for x in shown.classes if x.id == self._desk.class_id)

    def _show(self, shown: PeopleShown) -> None:
        self._shown = shown
        ids = [each.id for each in shown.classes]
        if self._desk.class_id not in ids:
            self._desk.class_id = next(iter(ids), "")
        self._view.show_classes(shown.classes, shown.away, self._desk.class_id)
        if ids:
            self._view.show_people(shown.pupils, shown.left)

    def _open_member(self, pupil_id: str) -> None:
        shown = self._shown or PeopleShown()
        pupil = next((x for x in shown.pupils if x.id == pupil_id), None)
        others = [x for x in shown.classes if x.id != self._desk.class_id]
        self._member.ask(self._view, pupil, others)

    def _open_sign_in(self, pupil_id: str) -> None:
        shown = self._shown or PeopleShown()
        pupil = next(x for x in shown.pupils if x.id == pupil_id)
        self._cards.ask_for_one(self._view, pupil)

    def _take_back(self, learner_id: str) -> None:
        class_id, now = self._desk.class_id, self._clock()
        self._do(lambda dbs: take_back(dbs, class_id, learner_id, now=now))

    def _take_class_back(self, class_id: str) -> None:
        now = self._clock()
        self._do(lambda dbs: archive_class(dbs, class_id, now=now, back=True))

    def _do(self, job: Callable[[Databases], None]) -> None:
        self._work.run(job, then=lambda _: self.look(), troubled=self._on_trouble)


def _look(dbs: Databases, wanted: str, now: datetime) -> PeopleShown:
    classes = my_classes(dbs)
    every = my_classes(dbs, archived=True)
    # Nobody misses a demo school that was removed.
    away = tuple(x for x in every if x.archived_at and not x.simulated)
    ids = [each.id for each in classes]
    chosen = wanted if wanted in ids else next(iter(ids), "")
    if not chosen:
        return PeopleShown(classes, away)
    pupils = pupils_of(dbs, chosen, now=now)
    return PeopleShown(classes, away, pupils, who_left(dbs, chosen, now=now))
