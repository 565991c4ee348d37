"""Drives the dialogs that make a class and change one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, cast

from literacy_app.domain.errors import Trouble
from literacy_app.domain.school import SchoolClass
from literacy_app.domain.text import Band
from literacy_app.services.classes import archive_class, make_class, rename_class
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.staff_desk import StaffDesk


class ClassDesk:
    """changed: called when there is something new to look at."""

    def __init__(
        self,
        work: Runs,
        desk: StaffDesk,
        *,
        clock: Callable[[], datetime],
        changed: Callable[[], None],
    ) -> None:
        self._work, self._desk, self._clock = work, desk, clock
        self._changed = changed
        self._dialog: Any = None

    def ask_for_new(self, view: Any) -> None:
        self._dialog = view.open_new_class()
        self._dialog.made.connect(self.make)

    def ask_to_change(self, view: Any, school_class: SchoolClass) -> None:
        self._dialog = view.open_class(school_class)
        self._dialog.renamed.connect(self.rename)
        self._dialog.archived.connect(self.archive)

    def make(self, name: str, band: str) -> None:
        now = self._clock()

        def job(dbs: Databases) -> str:
            return make_class(dbs, name, cast("Band", band), now=now).id

        self._work.run(job, then=self._made, troubled=self._told)

    def rename(self, name: str) -> None:
        class_id, now = self._desk.class_id, self._clock()
        self._do(lambda dbs: rename_class(dbs, class_id, name, now=now))

    def archive(self) -> None:
        class_id, now = self._desk.class_id, self._clock()
        self._do(lambda dbs: archive_class(dbs, class_id, now=now))

    def _made(self, class_id: str) -> None:
        self._desk.class_id = class_id
        self._done()

    def _do(self, job: Callable[[Databases], None]) -> None:
        self._work.run(job, then=lambda _: self._done(), troubled=self._told)

    def _done(self) -> None:
        self._dialog.close_dialog()
        self._changed()

    def _told(self, trouble: Trouble) -> None:
        self._dialog.show_trouble(explain(trouble), "name")
