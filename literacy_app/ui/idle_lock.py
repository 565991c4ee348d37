"""Signs staff out when nobody has touched the app for a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from literacy_app.domain.errors import Trouble
from literacy_app.domain.school import SchoolRules
from literacy_app.services.school_rules import school_rules
from literacy_app.ui.work import Work

_LOOKS_EVERY_MS: Final = 1000
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleLock(QObject):
    """locked: nobody touched a key, mouse or screen for the minutes agreed on.

    The touch that comes too late, such as the first after the computer slept, does
    nothing any more.
    """

    locked = Signal()

    def __init__(self, window: QObject, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._clock = clock
        self._limit = timedelta()
        self._touched = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def begin_as_the_school_says(
        self, work: Work, troubled: Callable[[Trouble], None]
    ) -> None:
        """Watch from now on, for as long as the rules of the school say."""
        self.begin(SchoolRules().lock_minutes)  # until those here are read
        work.run(
            school_rules,
            then=lambda rules: self.wait_for(rules.lock_minutes),
            troubled=troubled,
        )

    def begin(self, minutes: int) -> None:
        """Watch from now on."""
        self.end()
        self._limit, self._touched = timedelta(minutes=minutes), self._clock()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start()

    def wait_for(self, minutes: int) -> None:
        """Wait for so long while watching; 0 minutes end it."""
        self._limit = timedelta(minutes=minutes)
        if not minutes:
            self.end()

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        if event.type() not in _TOUCHES:
            return False
        if self._look():
            return True
        self._touched = self._clock()
        return False

    def _look(self) -> bool:
        """Lock if it is time; say whether it was."""
        now = self._clock()
        # A clock that was set back must not keep the records open for longer.
        self._touched = min(self._touched, now)
        if not self._timer.isActive() or now - self._touched < self._limit:
            return False
        self.end()
        self.locked.emit()
        return True
