"""Tiles with a picture: who practises, and which picture stands for me."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, choice_box, is_hovered, paint_box
from literacy_app.ui.widgets.picture import paint_picture, picture_words

_DISC: Final = 76
_NEW_DISC: Final = 64
_GAP: Final = 10


class PictureTile(QAbstractButton):
    """A picture above a name; checkable where one of several is to be chosen."""

    def __init__(
        self, picture: str, text: str, *, disc: int = _DISC, height: int = 150
    ) -> None:
        super().__init__()
        self._picture = picture
        self._disc = disc
        self._height = height
        self.focus_radius = theme().radius("card")
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(picture_words(picture))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        words = QFontMetricsF(theme().font(18, "bold")).height()
        tall = self._height - 24 + round(words)
        return QSize(round(self._disc * 1.6), max(48, tall))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), self.box())
        font = theme().font(18, "bold")
        metrics = QFontMetricsF(font)
        top = (self.height() - self._disc - _GAP - metrics.height()) / 2
        left = (self.width() - self._disc) / 2
        self.paint_disc(painter, QRectF(left, top, self._disc, self._disc))
        painter.setPen(theme().colour("ink"))
        painter.setFont(font)
        room = self.width() - 16
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        base = top + self._disc + _GAP + metrics.ascent()
        wide = metrics.horizontalAdvance(words)
        painter.drawText(QPointF((self.width() - wide) / 2, base), words)

    def box(self) -> Box:
        return choice_box(
            selected=self.isChecked(), hovered=is_hovered(self), radius="card"
        )

    def paint_disc(self, painter: QPainter, rect: QRectF) -> None:
        paint_picture(painter, self._picture, rect)
        if not self.isChecked():
            return
        side = rect.width() * 0.4
        tick = QRectF(rect.right() - side * 0.6, rect.top() - side * 0.2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("ink"))
        painter.drawEllipse(tick)
        inner = tick.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2)
        draw_icon(painter, "check", inner, theme().colour("surface"))


class NewTile(PictureTile):
    """The dashed tile of someone who is not here yet."""

    def __init__(self, text: str) -> None:
        super().__init__("user-plus", text, disc=_NEW_DISC)
        self.setAccessibleDescription("")

    def box(self) -> Box:
        look = theme()
        width = look.border("selected" if is_hovered(self) else "control")
        edge, radius = look.colour("edge"), look.radius("card")
        return Box(look.colour("paper"), edge, width, radius, dashed=True)

    def paint_disc(self, painter: QPainter, rect: QRectF) -> None:
        look = theme()
        edge = look.colour("primary") if look.high_contrast else None
        disc = Box(look.colour("primaryTint"), edge, 2, rect.width() / 2)
        paint_box(painter, rect, disc)
        icon = rect.adjusted(17, 17, -17, -17)
        draw_icon(painter, self._picture, icon, look.colour("primary"))


class TileGrid(QWidget):
    """Tiles of one size in as many columns as fit, at most `columns`."""

    def __init__(self, tiles: Sequence[QWidget], columns: int, gap: int = 16) -> None:
        super().__init__()
        self._all = list(tiles)
        self._tiles = self._all
        self._columns = columns
        self._gap = gap
        for tile in self._tiles:
            tile.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        if not self._tiles:
            return 0
        rows = -(-len(self._tiles) // self._columns_at(width))
        return rows * (self._tall() + self._gap) - self._gap

    def sizeHint(self) -> QSize:  # noqa: N802
        wide = self._columns * (self._narrowest() + self._gap) - self._gap
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._narrowest(), self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place()

    def show_only(self, tiles: Sequence[QWidget]) -> None:
        """Hide the other tiles; those shown move together and keep their size."""
        self._tiles = [tile for tile in self._all if tile in tiles]
        for tile in self._all:
            tile.setVisible(tile in tiles)
        self._place()
        self.updateGeometry()

    def _place(self) -> None:
        columns = self._columns_at(self.width())
        wide = (self.width() + self._gap) / columns
        for i, tile in enumerate(self._tiles):
            row, column = divmod(i, columns)
            left, right = round(column * wide), round((column + 1) * wide) - self._gap
            top = row * (self._tall() + self._gap)
            tile.setGeometry(left, top, right - left, self._tall())

    def _columns_at(self, width: int) -> int:
        fit = (width + self._gap) // (self._narrowest() + self._gap)
        return max(1, min(self._columns, fit))

    def _narrowest(self) -> int:
        return max((tile.sizeHint().width() for tile in self._all), default=48)

    def _tall(self) -> int:
        return max((tile.sizeHint().height() for tile in self._all), default=0)
