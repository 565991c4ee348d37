"""Drives the page on which a workshop is chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.services.workshop import WorkshopOffer, workshops
from literacy_app.ui.presenters.runs import Runs


class WorkshopChoicePresenter:
    """Offers each workshop anew, and a run of today that was broken off.

    on_chosen: with the id of the workshop or of the run.
    """

    def __init__(
        self,
        work: Runs,
        *,
        clock: Callable[[], datetime],
        on_chosen: Callable[[str], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._clock = clock
        self._on_chosen = on_chosen
        self._on_trouble = on_trouble
        self._offers: tuple[WorkshopOffer, ...] | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show what there is."""
        self._view = view
        view.chosen.connect(self._on_chosen)
        if self._offers is not None:
            self._show(self._offers)
            return
        now = self._clock()
        self._work.run(
            lambda dbs: workshops(dbs, now=now),
            then=self._show,
            troubled=self._on_trouble,
        )

    def _show(self, offers: tuple[WorkshopOffer, ...]) -> None:
        self._offers = offers
        self._view.show_workshops(
            [(each.workshop, each.broken_off) for each in offers],
        )
