"""Makes a backup by itself when the last one is old enough."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer

from literacy_app.domain.errors import Trouble
from literacy_app.services.backups import backup_if_due
from literacy_app.ui.work import Work

# The app is quicker to use when it has just been opened than it is to copy.
_FIRST_AFTER_MS: Final = 60_000
_LOOKS_EVERY_MS: Final = 3_600_000


class BackupClock(QObject):
    """Looks a minute after the start, then every hour.

    trouble: why the last one could not be made; told to staff, not to a pupil.
    """

    def __init__(
        self,
        work: Work,
        clock: Callable[[], datetime],
        parent: QObject,
        *,
        first_after: int = _FIRST_AFTER_MS,
    ) -> None:
        super().__init__(parent)
        self._work, self._clock = work, clock
        self.trouble: Trouble | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(first_after)

    def look(self) -> None:
        """Make one if it is due."""
        self._timer.setInterval(_LOOKS_EVERY_MS)
        now = self._clock()
        self._work.run(
            lambda dbs: backup_if_due(dbs, now=now),
            then=lambda _: self._done(None),
            troubled=self._done,
        )

    def tell(self, troubled: Callable[[Trouble], None]) -> None:
        """Tell what went wrong, if anything did, once."""
        trouble, self.trouble = self.trouble, None
        if trouble is not None:
            troubled(trouble)

    def end(self) -> None:
        self._timer.stop()

    def _done(self, trouble: Trouble | None) -> None:
        self.trouble = trouble
