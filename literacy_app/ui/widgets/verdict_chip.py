"""A verdict as a pill with its thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from literacy_app.domain.decision import Says
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.thread import draw_thread, strength_of, thread_width

_ROLES: Final[dict[Says, str]] = {
    "genuine": "gen",
    "manipulated": "man",
    "cannot_tell": "uns",
}
_SIDES: Final = {False: (12, 14), True: (8, 10)}
_HEIGHTS: Final = {False: 35, True: 28}
_TEXT: Final = {False: 16, True: 15}
_GAP: Final = 8
_THREAD_HEIGHT: Final = 14
_THREAD_STROKE: Final = 3.0


class VerdictChip(QLabel):
    """confidence: 0.5..1 sets the length of the thread; None the full length.

    A QLabel, so that its words are read aloud and can be found.
    """

    def __init__(
        self, says: Says, confidence: float | None, words: str, *, small: bool = False
    ) -> None:
        super().__init__(words)
        self._says, self._small = says, small
        self._strength = 2 if small else strength_of(confidence)
        self.setAccessibleName(words)
        self.setFont(theme().font(_TEXT[small], "semibold"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        left, right = _SIDES[self._small]
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        width = left + self._thread_width() + _GAP + words + right
        return QSize(round(width) + 2, theme().px(_HEIGHTS[self._small]))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look, role = QPainter(self), theme(), _ROLES[self._says]
        area = QRectF(self.rect())
        fill, edge = look.colour(f"{role}Tint"), look.colour(f"{role}Edge")
        radius = area.height() / 2
        paint_box(painter, area, Box(fill, edge, look.border("control"), radius))
        left = _SIDES[self._small][0]
        high = look.px(_THREAD_HEIGHT)
        thread = QRectF(left, (area.height() - high) / 2, self._thread_width(), high)
        draw_thread(painter, thread, self._says, self._strength, stroke=_THREAD_STROKE)
        painter.setPen(look.colour(f"{role}Ink"))
        painter.setFont(self.font())
        area.setLeft(thread.right() + _GAP)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _thread_width(self) -> float:
        return thread_width(self._says, self._strength) * theme().scale
