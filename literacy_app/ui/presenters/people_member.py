"""Drives the dialog about somebody in a class: facts, moving, leaving, erasing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.errors import NicknameTaken, NicknameUnfit, Trouble
from literacy_app.domain.school import SchoolClass
from literacy_app.services.class_members import (
    add_pupil,
    change_pupil,
    leave_class,
    move_pupil,
)
from literacy_app.services.databases import Databases
from literacy_app.services.erase import erase_learner
from literacy_app.services.learner_export import export_learner
from literacy_app.ui.presenters.people_dialog import PeopleDialogs


class MemberPresenter(PeopleDialogs):
    """One dialog at a time, about one person."""

    _pupil: Pupil | None = None

    def ask(
        self, view: Any, pupil: Pupil | None, others: Sequence[SchoolClass]
    ) -> None:
        """Open the dialog. pupil None: somebody new."""
        self._pupil = pupil
        dialog = self.opened(view.open_member(pupil, others))
        dialog.saved.connect(self.save)
        dialog.left.connect(self.leave)
        dialog.moved.connect(self.move)
        dialog.exported.connect(self.export)
        dialog.erased.connect(self.erase)

    def save(self, facts: PupilFacts) -> None:
        pupil, class_id, now = self._pupil, self._desk.class_id, self._clock()

        def job(dbs: Databases) -> None:
            if pupil is None:
                add_pupil(dbs, class_id, facts, now=now)
            else:
                change_pupil(dbs, class_id, pupil.id, facts, now=now)

        self.do(job)

    def leave(self) -> None:
        pupil_id, class_id, now = self._id, self._desk.class_id, self._clock()
        self.do(lambda dbs: leave_class(dbs, class_id, pupil_id, now=now))

    def move(self, to: str) -> None:
        pupil_id, of, now = self._id, self._desk.class_id, self._clock()
        if to:
            self.do(lambda dbs: move_pupil(dbs, pupil_id, of=of, to=to, now=now))

    def erase(self) -> None:
        pupil_id, now = self._id, self._clock()
        self.do(lambda dbs: erase_learner(dbs, pupil_id, now=now))

    def export(self, folder: Path) -> None:
        """Save all their data; no name goes into the name of the file."""
        pupil_id, now = self._id, self._clock()
        out = folder / f"mikiwame-data-{now.astimezone():%Y-%m-%d-%H%M%S}.zip"
        self.do(
            lambda dbs: export_learner(dbs, pupil_id, out, now=now),
            then=self._saved,
        )

    @property
    def _id(self) -> str:
        return self._pupil.id if self._pupil is not None else ""

    def field_of(self, trouble: Trouble) -> str:
        unfit = isinstance(trouble, NicknameTaken | NicknameUnfit)
        return "nickname" if unfit else ""

    def _saved(self, file: Path) -> None:
        if self._dialog is not None:
            self._dialog.show_saved(file)
