"""What dialogs of the school page order: troubles are told where they can be mended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from literacy_app.domain.errors import Trouble
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.ui.presenters.school_errands import Errands

T = TypeVar("T")


class InDialog:
    """One dialog at a time; once it is closed, troubles are told over the page."""

    def __init__(self, errands: Errands) -> None:
        self._errands = errands
        self._dialog: Any = None

    def hold(self, dialog: Any) -> Any:
        self._dialog = dialog
        dialog.closed.connect(lambda: self._let_go(dialog))
        return dialog

    def order(
        self,
        job: Callable[[Databases, datetime], T],
        then: Callable[[T], None],
    ) -> None:
        """Do it; the dialog closes when it is done."""

        def done(found: T) -> None:
            if self._dialog is not None:
                self._dialog.close_dialog()
            then(found)

        self._errands.do(job, done, self._tell)

    def _tell(self, trouble: Trouble) -> None:
        if self._dialog is None:
            self._errands.tell(trouble)
        else:
            self._dialog.show_trouble(explain(trouble), "name")

    def _let_go(self, dialog: Any) -> None:
        if self._dialog is dialog:
            self._dialog = None
