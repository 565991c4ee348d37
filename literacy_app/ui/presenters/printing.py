"""Drives printing: writes the sheets away from the screen and says where they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.print_wish import What, Wish
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.runs import Runs


class PrintPresenter:
    """One dialog about one module."""

    def __init__(self, work: Runs, module_id: str) -> None:
        self._work = work
        self._module_id = module_id
        self._view: Any = None

    def attach(self, view: Any) -> None:
        self._view = view
        view.ordered.connect(self.make)
        view.closed.connect(self.leave)
        self._work.run(_offered, then=self._offer, troubled=self._tell)

    def leave(self) -> None:
        """Let go of the view; sheets in the making are still written."""
        self._view = None

    def make(self, wish: Wish, folder: Path) -> None:
        """Write the sheets; the view says how it goes."""
        self._view.show_working()

        def job(dbs: Databases) -> tuple[Path, ...]:
            # Jinja2 and the sheets are loaded when somebody prints, not at the start.
            from literacy_app.services.printing import print_for  # noqa: PLC0415

            return print_for(dbs, self._module_id, wish, folder)

        self._work.run(job, then=self._done, troubled=self._tell)

    def _offer(self, whats: tuple[What, ...]) -> None:
        if self._view is not None:
            self._view.offer(whats)

    def _done(self, files: tuple[Path, ...]) -> None:
        if self._view is not None:
            self._view.show_done(files)

    def _tell(self, trouble: Trouble) -> None:
        if self._view is not None:
            self._view.show_trouble(explain(trouble))


def _offered(dbs: Databases) -> tuple[What, ...]:
    from literacy_app.services.printing import offered_sheets  # noqa: PLC0415 - as above

    return offered_sheets(dbs)
