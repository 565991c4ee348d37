"""Drives the dialogs that make a class and change one."""

from __future__ import annotations

from typing import Any, cast

from literacy_app.domain.errors import Trouble
from literacy_app.domain.school import SchoolClass
from literacy_app.domain.text import Band
from literacy_app.services.classes import archive_class, make_class, rename_class
from literacy_app.services.databases import Databases
from literacy_app.ui.presenters.people_dialog import PeopleDialogs


class ClassDesk(PeopleDialogs):
    """One dialog at a time."""

    def ask_for_new(self, view: Any) -> None:
        self.opened(view.open_new_class()).made.connect(self.make)

    def ask_to_change(self, view: Any, school_class: SchoolClass) -> None:
        dialog = self.opened(view.open_class(school_class))
        dialog.renamed.connect(self.rename)
        dialog.archived.connect(self.archive)

    def make(self, name: str, band: str) -> None:
        now = self._clock()

        def job(dbs: Databases) -> None:
            made = make_class(dbs, name, cast("Band", band), now=now)
            self._desk.class_id = made.id

        self.do(job)

    def rename(self, name: str) -> None:
        class_id, now = self._desk.class_id, self._clock()
        self.do(lambda dbs: rename_class(dbs, class_id, name, now=now))

    def archive(self) -> None:
        class_id, now = self._desk.class_id, self._clock()
        self.do(lambda dbs: archive_class(dbs, class_id, now=now))

    def field_of(self, trouble: Trouble) -> str:  # noqa: ARG002 - only one field
        return "name"
