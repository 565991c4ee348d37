"""Drives a workshop: which screen is on the wall, hands, checks, the reveal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import HandsUnfit, Trouble
from literacy_app.domain.workshop import (
    RoomCount,
    RoomResult,
    RoomResults,
    WorkshopRun,
    hands_typed,
)
from literacy_app.services import workshop as service
from literacy_app.services.explain import explain
from literacy_app.services.workshop import OpenWorkshop
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.presenters.workshop_clock import StepClock
from literacy_app.ui.presenters.workshop_place import Place


class WorkshopPresenter:
    """Keeps the place; every step and every count is in the records at once.

    about: the id of a workshop, or of a run that goes on. on_over: back to the choice.
    """

    def __init__(
        self,
        work: Runs,
        about: str,
        *,
        clock: Callable[[], datetime],
        on_over: Callable[[], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._about = about
        self._clock = clock
        self._on_over = on_over
        self._on_trouble = on_trouble
        self._place: Place | None = None
        self._result: RoomResult | None = None
        self._timer = StepClock()
        self._notes = self._counting = False
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show where the workshop is."""
        self._view = view
        view.next_wanted.connect(self.go_on)
        view.back_wanted.connect(self.go_back)
        view.count_wanted.connect(self.count)
        view.counted.connect(self.keep_count)
        view.count_left.connect(self.leave_count)
        view.checks_wanted.connect(self.show_checks)
        view.check_opened.connect(self.open_check)
        view.reveal_wanted.connect(self.reveal)
        view.notes_wanted.connect(self.turn_notes)
        view.timer_wanted.connect(self.turn_timer)
        view.ticked.connect(self._show_time)
        if self._place is not None:
            self._show()
            return
        now = self._clock()
        self._work.run(
            lambda dbs: service.open_workshop(dbs, self._about, now=now),
            then=self._opened,
            troubled=self._on_trouble,
        )

    # Where we are

    def go_on(self) -> None:
        """Do what comes next: the next screen of a post, or the next step."""
        if self._place is None:
            return
        if self._place.forward():
            self._moved()
        else:
            self._end()

    def go_back(self) -> None:
        if self._place is not None and self._place.backward():
            self._moved()

    def show_checks(self) -> None:
        if self._place is not None and self._place.to("checks"):
            self._moved()

    def reveal(self) -> None:
        if self._place is not None and self._place.to("reveal"):
            self._moved()

    def open_check(self, evidence_id: str) -> None:
        """Put one find on the wall."""
        if self._place is not None:
            self._place.open(evidence_id)
            self._show()

    # Hands

    def count(self) -> None:
        """Let the hands be entered; from the checks this is the second round."""
        if self._place is None or self._place.post is None:
            return
        if self._place.stage == "checks":
            self._place.to("after")
        if self._place.stage in ("before", "after"):
            self._counting = True
            self._show()

    def leave_count(self) -> None:
        self._counting = False
        self._show()

    def keep_count(self, typed: Sequence[str]) -> None:
        """Keep what was typed, or say in one sentence what does not fit."""
        place = self._place
        if place is None or place.post is None:
            return
        try:
            hands = hands_typed(typed)
        except HandsUnfit as trouble:
            self._view.show_hands_trouble(trouble.row, explain(trouble))
            return
        counted = RoomCount(place.post.authoring_id, place.round, hands)
        run_id, now = place.run_id, self._clock()
        self._counting = False
        self._work.run(
            lambda dbs: service.count(dbs, run_id, counted, now=now),
            then=self._counted,
            troubled=self._on_trouble,
        )

    # What only the facilitator needs

    def turn_notes(self) -> None:
        self._notes = not self._notes
        self._show()

    def turn_timer(self) -> None:
        self._timer.turn(self._clock())
        self._show_time()

    def _opened(self, found: OpenWorkshop) -> None:
        self._place = Place(found)
        self._timer.begin(self._place.step.minutes, self._clock())
        self._arrive()

    def _moved(self) -> None:
        """Show another screen; where the step is another one, remember it."""
        place = self._place
        self._counting = False
        if place is None:
            return
        if place.step_changed():
            now = self._clock()
            self._timer.begin(place.step.minutes, now)
            self._work.run(
                lambda dbs: service.turn_to(dbs, place.run_id, place.index, now=now),
                then=lambda _: None,
                troubled=self._on_trouble,
            )
        self._arrive()

    def _arrive(self) -> None:
        """Show the screen; what the room thought is put together first."""
        place = self._place
        if place is not None and isinstance(place.step, RoomResults):
            self._work.run(
                lambda dbs: service.result(dbs, place.run_id),
                then=self._show_result,
                troubled=self._on_trouble,
            )
        else:
            self._show()

    def _show_result(self, result: RoomResult) -> None:
        self._result = result
        self._show()

    def _counted(self, run: WorkshopRun) -> None:
        if self._place is not None:
            self._place.run = run
        self._show()

    def _show(self) -> None:
        if self._place is None:
            return
        scene = self._place.scene(self._result, counting=self._counting)
        self._view.show_scene(scene, self._place.taxonomy, notes=self._notes)
        self._show_time()

    def _show_time(self) -> None:
        if self._place is not None:
            self._view.show_time(self._timer.left(self._clock()))

    def _end(self) -> None:
        place = self._place
        if place is None:
            return
        now = self._clock()
        self._work.run(
            lambda dbs: service.end(dbs, place.run_id, now=now),
            then=lambda _: self._on_over(),
            troubled=self._on_trouble,
        )
