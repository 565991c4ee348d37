"""Runs what the school page asks for, and has the page say so while it takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from literacy_app.domain.errors import Trouble
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.runs import Runs

T = TypeVar("T")


@dataclass(slots=True)
class SchoolDesk:
    """What the window does, and what stays open while the look of the page changes.

    staff_id: who sits here. signed_out: nobody may sit here any more.
    days: how far back the list of what staff did goes.
    """

    staff_id: str
    clock: Callable[[], datetime]
    on_trouble: Callable[[Trouble], None]
    signed_out: Callable[[], None]
    section: str = "overview"
    days: int = 30


class Errands:
    """view: whichever stands there when an answer comes."""

    def __init__(self, work: Runs, desk: SchoolDesk) -> None:
        self._work, self._desk = work, desk
        self._running, self._doing = 0, False
        self.view: Any = None

    def attach(self, view: Any) -> None:
        self.view = view
        view.show_busy(busy=self._running > 0)

    def look(
        self, job: Callable[[Databases, datetime], T], then: Callable[[T], None]
    ) -> None:
        """Fetch something to show."""
        self._run(job, then, self._desk.on_trouble)

    def do(
        self,
        job: Callable[[Databases, datetime], T],
        then: Callable[[T], None],
        troubled: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Change something; a second order waits for another click.

        troubled: else it is told over the page, which stays as it is.
        """
        if self._doing:
            return
        self._doing = True

        def done(found: T) -> None:
            self._doing = False
            then(found)

        def told(trouble: Trouble) -> None:
            self._doing = False
            (troubled or self.tell)(trouble)

        self._run(job, done, told)

    def tell(self, trouble: Trouble) -> None:
        """Say what went wrong; the page stays as it is."""
        self.view.show_problem(explain(trouble))

    def _run(
        self,
        job: Callable[[Databases, datetime], T],
        then: Callable[[T], None],
        troubled: Callable[[Trouble], None],
    ) -> None:
        now = self._desk.clock()
        self._count(1)

        def done(found: T) -> None:
            self._count(-1)
            then(found)

        def told(trouble: Trouble) -> None:
            self._count(-1)
            troubled(trouble)

        self._work.run(lambda dbs: job(dbs, now), then=done, troubled=told)

    def _count(self, step: int) -> None:
        self._running += step
        self.view.show_busy(busy=self._running > 0)
