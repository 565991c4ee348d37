"""Frames that finds stand in: a web page, a sheet of data, a line of time."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, paint_box

_STRIP: Final = 28
_RADIUS: Final = 8
_DOT: Final = 3.5
_ADDRESS_PX: Final = 14
_FIRST_LINE: Final = 27


class _Frame(QWidget):
    """margins: left, top, right, bottom around what stands inside, in px."""

    MARGINS: ClassVar[tuple[int, int, int, int]] = (14, 10, 14, 10)

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        left, top, right, bottom = self.MARGINS
        rows.setContentsMargins(left, top + self.strip(), right, bottom)
        rows.addWidget(inside)

    def strip(self) -> int:
        """Return the height of what is painted above the inside."""
        return 0


class PageFrame(_Frame):
    """A web page; the address stands in its bar, where one is known."""

    def __init__(self, host: str, inside: QWidget) -> None:
        self._host = host
        super().__init__(inside)

    def strip(self) -> int:
        return theme().px(_STRIP) if self._host else _STRIP - 8

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, look = QPainter(self), theme()
        area = QRectF(self.rect())
        edge = look.colour("edge")
        fill = Box(look.colour("surface"), edge, look.border("hair"), _RADIUS)
        paint_box(painter, area, fill)
        bar = QRectF(area.left(), area.top(), area.width(), self.strip())
        painter.save()
        painter.setClipRect(bar)
        paint_box(
            painter,
            area,
            Box(look.colour("sunken"), edge, look.border("hair"), _RADIUS),
        )
        painter.restore()
        painter.fillRect(QRectF(1, bar.bottom() - 1, area.width() - 2, 1), edge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(edge)
        for index in range(3):
            middle = QPointF(14 + index * 12, bar.center().y())
            painter.drawEllipse(middle, _DOT, _DOT)
        if self._host:
            self._paint_address(painter, bar)

    def _paint_address(self, painter: QPainter, bar: QRectF) -> None:
        look = theme()
        pill = bar.adjusted(56, 4, -12, -5)
        edge, radius = look.colour("edge"), pill.height() / 2
        paint_box(painter, pill, Box(look.colour("surface"), edge, 1, radius))
        side = pill.height() * 0.7
        icon = QRectF(pill.left() + 8, pill.center().y() - side / 2, side, side)
        draw_icon(painter, "globe", icon, look.colour("ink2"))
        font = look.font(_ADDRESS_PX)
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        pill.setLeft(icon.right() + 6)
        elided = QFontMetricsF(font).elidedText(
            self._host, Qt.TextElideMode.ElideLeft, pill.width() - 8
        )
        painter.drawText(pill, Qt.AlignmentFlag.AlignVCenter, elided)


class SheetFrame(_Frame):
    """A sheet of data: ruled columns above the words."""

    _ROW: ClassVar[int] = 12
    _COLUMNS: ClassVar[int] = 6

    def strip(self) -> int:
        return self._ROW

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, look = QPainter(self), theme()
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(area, look.colour("surface"))
        head = QRectF(area.left(), area.top(), area.width(), self._ROW)
        painter.fillRect(head, look.colour("sunken"))
        painter.setPen(QPen(look.colour("edge"), look.border("hair")))
        painter.drawRect(area)
        painter.drawLine(head.bottomLeft(), head.bottomRight())
        for index in range(1, self._COLUMNS):
            x = area.left() + index * area.width() / self._COLUMNS
            painter.drawLine(QPointF(x, area.top()), QPointF(x, head.bottom()))


class TimeFrame(_Frame):
    """A line of time beside the words, its newest end at the top."""

    MARGINS: ClassVar[tuple[int, int, int, int]] = (26, 2, 0, 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = theme().px(_FIRST_LINE) / 2
        x, top, bottom = 9.0, first, self.height() - 2.0
        painter.setPen(QPen(look.colour("edge"), 2))
        if bottom > 2 * first:
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(QPointF(x, top), 5, 5)
