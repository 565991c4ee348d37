"""The value of a slider in a pill."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box

_TALL: Final = 30
_SIDES: Final = 14
_LEAST: Final = 60


class ValuePill(QLabel):
    """Follows what `show_value` tells."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(theme().font("body", "semibold"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_value(self, words: str) -> None:
        self.setText(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(max(_LEAST, round(words) + 2 * _SIDES), theme().px(_TALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look, area = QPainter(self), theme(), QRectF(self.rect())
        fill, edge = look.colour("surface"), look.colour("edge")
        paint_box(
            painter, area, Box(fill, edge, look.border("control"), area.height() / 2)
        )
        painter.setPen(look.colour("ink"))
        painter.setFont(self.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
