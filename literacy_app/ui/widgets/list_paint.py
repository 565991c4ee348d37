"""How the cells of a list look, and the field that opens in one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextOption
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.list_model import CELL, Index, ListCell
from literacy_app.ui.widgets.picture import paint_picture

INDENT: Final = 14
RIGHT: Final = 16
ICON: Final = 18
ICON_GAP: Final = 8
_BOX_TOP: Final = 6
_BOX_PADDING: Final = 12
_PICTURE: Final = 32
_ACTION: Final = 20
_TEXT_PX: Final = 17


def words_rect(rect: QRect, column: int, cell: ListCell) -> QRectF:
    """Return where the words of a cell stand: after its edge and its icon."""
    left = rect.left() + (INDENT if column == 0 else 0)
    if cell.icon:
        left += theme().px(ICON) + ICON_GAP
    return QRectF(left, rect.top(), rect.right() - RIGHT - left, rect.height())


def box_rect(rect: QRect, column: int) -> QRect:
    left = INDENT if column == 0 else 0
    return rect.adjusted(left, _BOX_TOP, -RIGHT, -_BOX_TOP)


def words_height(cell: ListCell, width: float) -> float:
    """Return how tall the words of a cell are in a column of this width."""
    metrics = QFontMetricsF(theme().font(_TEXT_PX, cell.weight))
    wrapped = Qt.TextFlag.TextWordWrap
    area = QRectF(0, 0, max(1.0, width), 100_000)
    return metrics.boundingRect(area, wrapped, cell.words).height()


def paint_cell(painter: QPainter, rect: QRect, column: int, cell: ListCell) -> None:
    """Paint one cell; words that do not fit their line are wrapped, then cut."""
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if cell.picture:
        side = look.px(_PICTURE)
        disc = QRectF(rect.left(), 0, side, side)
        disc.moveTop(rect.center().y() - side / 2)
        paint_picture(painter, cell.picture, disc)
        after = rect.adjusted(side + ICON_GAP, 0, 0, 0)
        _write(painter, words_rect(after, column, cell), cell)
    elif cell.does and not cell.words:
        _paint_action(painter, rect, cell)
    elif cell.box:
        _paint_box(painter, box_rect(rect, column), cell)
    else:
        _paint_words(painter, rect, column, cell)
    painter.restore()


def _paint_action(painter: QPainter, rect: QRect, cell: ListCell) -> None:
    look = theme()
    side = look.px(_ACTION)
    icon = QRectF(0, 0, side, side)
    icon.moveCenter(QPointF(rect.center()))
    draw_icon(painter, cell.icon, icon, look.colour("ink2"))


def _paint_box(painter: QPainter, rect: QRect, cell: ListCell) -> None:
    look = theme()
    edge = look.colour("errEdge" if cell.wrong else "edge")
    box = Box(look.colour("surface"), edge, 2, look.radius("control"))
    paint_box(painter, QRectF(rect), box)
    inside = QRectF(rect).adjusted(_BOX_PADDING, 0, -_BOX_PADDING / 2, 0)
    _write(painter, inside, cell)


def _paint_words(painter: QPainter, rect: QRect, column: int, cell: ListCell) -> None:
    area = words_rect(rect, column, cell)
    if cell.icon:
        side = theme().px(ICON)
        icon = QRectF(area.left() - ICON_GAP - side, 0, side, side)
        icon.moveTop(area.center().y() - side / 2)
        draw_icon(painter, cell.icon, icon, theme().colour(cell.colour))
    _write(painter, area, cell)


def _write(painter: QPainter, area: QRectF, cell: ListCell) -> None:
    font = theme().font(_TEXT_PX, cell.weight)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(theme().colour(cell.colour))
    wide = metrics.horizontalAdvance(cell.words)
    if wide > area.width() and area.height() < 2 * metrics.height():
        cut = Qt.TextElideMode.ElideRight
        words = metrics.elidedText(cell.words, cut, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        return
    option = QTextOption(Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(area, cell.words, option)


class ListDelegate(QStyledItemDelegate):
    """Paints cells; what has to be mended opens a field in its place.

    first_line: where the cells of a row stand, where words stand below them.
    """

    def __init__(
        self, table: QWidget, first_line: Callable[[QRect, int], QRect]
    ) -> None:
        super().__init__(table)
        self._first_line = first_line

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = self._first_line(option.rect, index.row())
        paint_cell(painter, rect, index.column(), index.data(CELL))

    def createEditor(  # noqa: N802 - Qt's names, here and below
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        del option
        field = QLineEdit(parent)
        field.setProperty("kind", "cell")
        field.setProperty("invalid", index.data(CELL).wrong)
        field.setFont(theme().font(_TEXT_PX, index.data(CELL).weight))
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        field.setAccessibleName(str(title))
        return field

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = self._first_line(option.rect, index.row())
        editor.setGeometry(box_rect(rect, index.column()))
