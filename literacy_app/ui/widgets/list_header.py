"""The titles above a list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHeaderView

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.list_model import ListModel
from literacy_app.ui.widgets.list_paint import INDENT

_TALL: Final = 42


class ListHeader(QHeaderView):
    """Quiet words on a sunken ground, round at the corners of its card."""

    def __init__(self, rows: ListModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._rows = rows
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return QSize(0, theme().px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, area = theme(), QRectF(self.viewport().rect())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(
            round_top(area, look.radius("card") - 1), look.colour("sunken")
        )
        painter.setFont(look.font("small", "semibold"))
        painter.setPen(look.colour("ink2"))
        metrics = QFontMetricsF(painter.font())
        for i, column in enumerate(self._rows.columns):
            if self.isSectionHidden(i):
                continue
            left = self.sectionViewportPosition(i) + (INDENT if i == 0 else 0)
            rect = QRect(left, 0, self.sectionSize(i) - 8, self.height())
            words = metrics.elidedText(
                column.title, Qt.TextElideMode.ElideRight, rect.width()
            )
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, words)


def round_top(area: QRectF, radius: float) -> QPainterPath:
    """Return an area that is round at its two upper corners."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(area, radius, radius)
    path.addRect(area.adjusted(0, radius, 0, 0))
    return path.simplified()


def round_foot(area: QRectF, radius: float) -> QPainterPath:
    """Return an area that is round at its two lower corners."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(area, radius, radius)
    path.addRect(area.adjusted(0, 0, 0, -radius))
    return path.simplified()
