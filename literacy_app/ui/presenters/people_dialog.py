"""What the dialogs of the people page share: one order at a time, told where it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.staff_desk import StaffDesk


class PeopleDialogs:
    """changed: called when there is something new to look at.

    A dialog may be closed while its order is carried out: then nothing more is shown
    there.
    """

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
        self._busy = False

    def opened(self, dialog: Any) -> Any:
        """Take in the dialog that is open from now on, and return it."""
        self._dialog, self._busy = dialog, False
        dialog.closed.connect(lambda: self._closed(dialog))
        return dialog

    def do(
        self,
        job: Callable[[Databases], Any],
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Carry out an order, unless one is on the way; then close and look anew."""
        if self._busy:
            return
        self._busy = True

        def done(found: Any) -> None:
            self._busy = False
            if self._dialog is not None and then is None:
                self._dialog.close_dialog()
            if then is not None:
                then(found)
            self._changed()

        self._work.run(job, then=done, troubled=self._told)

    def field_of(self, trouble: Trouble) -> str:  # noqa: ARG002 - others know fields
        """Return the field a trouble is about; "" for none."""
        return ""

    def _told(self, trouble: Trouble) -> None:
        self._busy = False
        if self._dialog is not None:
            self._dialog.show_trouble(explain(trouble), self.field_of(trouble))

    def _closed(self, dialog: Any) -> None:
        if self._dialog is dialog:
            self._dialog = None
