"""The two headers of a table of people: names with pictures, columns with icons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.picture import paint_picture
from literacy_app.ui.widgets.roster_model import RosterModel

ROW: Final = 40
_ICON: Final = 20
_UNDER_ICON: Final = 4
_FOOT: Final = 8
_PICTURE: Final = 26
_GAP: Final = 8
_INDENT: Final = 4
_LONGEST_NAME: Final = 130
_SIDES: Final = 2
_NARROWEST: Final = 72


def paint_row_line(painter: QPainter, rect: QRect) -> None:
    """Paint the hair line above a row."""
    look = theme()
    high = round(look.border("hair"))
    colour: QColor = look.colour("edge" if look.high_contrast else "line")
    painter.fillRect(rect.left(), rect.top(), rect.width(), high, colour)


class ColumnHeader(QHeaderView):
    """An icon above a word; the column that is chosen stands on a tint.

    chosen: the column chosen, -1 for none.
    """

    chosen = -1

    def __init__(self, people: RosterModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._people = people
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setFont(theme().font("small", "semibold"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def fit(self) -> None:
        """Let no column be narrower than its word."""
        metrics = QFontMetricsF(theme().font("small", "bold"))
        names = [self._people.column(i).name for i in range(self._people.columnCount())]
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        self.setMinimumSectionSize(max(_NARROWEST, round(widest) + 2 * _SIDES))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        word = round(QFontMetricsF(theme().font("small", "semibold")).height())
        return QSize(0, theme().px(_ICON) + _UNDER_ICON + word + _FOOT)

    def paintSection(  # noqa: N802
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        look, on = theme(), logicalIndex == self.chosen
        column = self._people.column(logicalIndex)
        painter.save()
        painter.fillRect(rect, look.colour("primaryTint" if on else "surface"))
        if on:
            line = round(look.border("selected"))
            painter.fillRect(
                rect.left(), rect.top(), rect.width(), line, look.colour("ink")
            )
        ink = look.colour("ink" if on else "ink2")
        side, middle = look.px(_ICON), QRectF(rect).center().x()
        icon = QRectF(middle - side / 2, rect.top() + _UNDER_ICON / 2, side, side)
        font = look.font("small", "bold" if on else "semibold")
        metrics = QFontMetricsF(font)
        if column.icon:
            draw_icon(painter, column.icon, icon, ink)
        room = rect.width() - 2
        words = metrics.elidedText(column.name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(ink)
        left = middle - metrics.horizontalAdvance(words) / 2
        base = rect.bottom() - _FOOT - metrics.descent() + 2
        painter.drawText(QPointF(left, base), words)
        painter.restore()


class NameHeader(QHeaderView):
    """A learner's picture and name; a click opens the learner."""

    def __init__(self, people: RosterModel, view: QAbstractItemView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._people = people
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(theme().px(ROW))
        self.setDefaultSectionSize(theme().px(ROW))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = QFontMetricsF(theme().font("body", "semibold"))
        names = [self._people.person(i).name for i in range(self._people.rowCount())]
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        longest = min(round(widest), theme().px(_LONGEST_NAME))
        left = _INDENT + theme().px(_PICTURE) + _GAP
        return QSize(left + longest + 2 * _GAP, 0)

    def paintSection(  # noqa: N802
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        look, person = theme(), self._people.person(logicalIndex)
        painter.save()
        painter.fillRect(rect, look.colour("surface"))
        paint_row_line(painter, rect)
        side = look.px(_PICTURE)
        disc = QRectF(rect.left() + _INDENT, 0, side, side)
        disc.moveTop(QRectF(rect).center().y() - side / 2)
        paint_picture(painter, person.picture, disc)
        font = look.font("body", "semibold")
        metrics = QFontMetricsF(font)
        left = disc.right() + _GAP
        room = rect.right() - left - _INDENT
        words = metrics.elidedText(person.name, Qt.TextElideMode.ElideRight, room)
        base = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        painter.drawText(QPointF(left, base), words)
        painter.restore()
