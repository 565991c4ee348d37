"""Drives the dialog about somebody in a class: facts, moving, leaving, erasing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
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
from literacy_app.services.explain import explain
from literacy_app.services.learner_export import export_learner
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.staff_desk import StaffDesk


class MemberPresenter:
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
        self._pupil: Pupil | None = None
        self._dialog: Any = None

    def ask(
        self, view: Any, pupil: Pupil | None, others: Sequence[SchoolClass]
    ) -> None:
        """Open the dialog. pupil None: somebody new."""
        self._pupil = pupil
        self._dialog = view.open_member(pupil, others)
        self._dialog.saved.connect(self.save)
        self._dialog.left.connect(self.leave)
        self._dialog.moved.connect(self.move)
        self._dialog.exported.connect(self.export)
        self._dialog.erased.connect(self.erase)

    def save(self, facts: PupilFacts) -> None:
        pupil, class_id, now = self._pupil, self._desk.class_id, self._clock()

        def job(dbs: Databases) -> None:
            if pupil is None:
                add_pupil(dbs, class_id, facts, now=now)
            else:
                change_pupil(dbs, class_id, pupil.id, facts, now=now)

        self._do(job)

    def leave(self) -> None:
        pupil_id, class_id, now = self._id, self._desk.class_id, self._clock()
        self._do(lambda dbs: leave_class(dbs, class_id, pupil_id, now=now))

    def move(self, to: str) -> None:
        pupil_id, of, now = self._id, self._desk.class_id, self._clock()
        if to:
            self._do(lambda dbs: move_pupil(dbs, pupil_id, of=of, to=to, now=now))

    def erase(self) -> None:
        pupil_id, now = self._id, self._clock()
        self._do(lambda dbs: erase_learner(dbs, pupil_id, now=now))

    def export(self, folder: Path) -> None:
        """Save all their data; no name goes into the name of the file."""
        pupil_id, now = self._id, self._clock()
        out = folder / f"mikiwame-data-{now.astimezone():%Y-%m-%d-%H%M%S}.zip"
        self._work.run(
            lambda dbs: export_learner(dbs, pupil_id, out, now=now),
            then=self._dialog.show_saved,
            troubled=self._told,
        )

    @property
    def _id(self) -> str:
        return self._pupil.id if self._pupil is not None else ""

    def _do(self, job: Callable[[Databases], None]) -> None:
        self._work.run(job, then=lambda _: self._done(), troubled=self._told)

    def _done(self) -> None:
        self._dialog.close_dialog()
        self._changed()

    def _told(self, trouble: Trouble) -> None:
        unfit = isinstance(trouble, NicknameTaken | NicknameUnfit)
        self._dialog.show_trouble(explain(trouble), "nickname" if unfit else "")
