"""Drives the report dialog: writes the file away from the screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.report_wish import ReportWish
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.runs import Runs

_ENDINGS = {"xapi": "jsonl"}


class ReportPresenter:
    """One dialog."""

    def __init__(self, work: Runs, *, clock: Callable[[], datetime]) -> None:
        self._work = work
        self._clock = clock
        self._view: Any = None
        self._order = 0

    def attach(self, view: Any) -> None:
        self._view = view
        view.ordered.connect(self.make)
        view.stopped.connect(self.stop)
        view.closed.connect(self.leave)

    def leave(self) -> None:
        """Let go of the view; a report still in the making is not kept."""
        self._view = None
        self.stop()

    def stop(self) -> None:
        """No longer want what was ordered last."""
        self._order += 1

    def make(self, wish: ReportWish, folder: Path) -> None:
        """Write the report; no name of a pupil goes into the name of the file."""
        self._view.show_working()
        self._order += 1
        order, now = self._order, self._clock()

        def job(dbs: Databases) -> Path | None:
            if order != self._order:
                return None
            # Drawing and spreadsheets are loaded when somebody wants a report.
            from literacy_app.services.report import write_report  # noqa: PLC0415

            return write_report(dbs, wish, free_file(wish, folder, now), now=now)

        self._work.run(
            job,
            then=lambda file: self._done(order, file),
            troubled=lambda trouble: self._tell(order, trouble),
        )

    def _done(self, order: int, file: Path | None) -> None:
        if file is None:
            return
        if order == self._order and self._view is not None:
            self._view.show_done(file)
        else:
            file.unlink(missing_ok=True)

    def _tell(self, order: int, trouble: Trouble) -> None:
        if order == self._order and self._view is not None:
            self._view.show_trouble(explain(trouble))


def free_file(wish: ReportWish, folder: Path, now: datetime) -> Path:
    """Return a name that no file in the folder has yet."""
    ending = _ENDINGS.get(wish.format, wish.format)
    stem = f"mikiwame-{wish.kind}-{now.astimezone():%Y-%m-%d}"
    file, number = folder / f"{stem}.{ending}", 2
    while file.exists():
        file = folder / f"{stem}-{number}.{ending}"
        number += 1
    return file
