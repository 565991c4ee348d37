"""One of several, behind a button that shows the choice in use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box

_TALL: Final = 48
_SIDES: Final = 14
_ICON: Final = 18
_GAP: Final = 10
_OPENS: Final = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Down,
    Qt.Key.Key_F4,
)


class DropDown(QAbstractButton):
    """chosen: the value of another choice. least, most: px of width at 100 %.

    title: as large and bold as the heading of a page.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[object, str]],
        now: object,
        *,
        least: int = 0,
        most: int = 320,
        title: bool = False,
    ) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._name, self._now = name, now
        self._least, self._most = least, most
        self.setFont(theme().font(28, "bold") if title else theme().font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        self._show()

    def open_menu(self) -> None:
        """Offer the choices; the one in use is ticked."""
        menu = QMenu(self)
        menu.setAccessibleName(self._name)
        group = QActionGroup(menu)
        for value, words in self._choices:
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(value == self._now)
            action.triggered.connect(lambda _=False, value=value: self._take(value))
            group.addAction(action)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        if event.key() in _OPENS:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics, look = QFontMetricsF(self.font()), theme()
        widest = max(
            (metrics.horizontalAdvance(words) for _, words in self._choices), default=0
        )
        wide = round(widest) + 2 * _SIDES + _GAP + look.px(_ICON) + 2
        wide = min(max(wide, look.px(self._least)), look.px(self._most))
        return QSize(wide, look.px(_TALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        width = look.border("selected" if is_hovered(self) else "control")
        fill = look.colour("surface")
        box = Box(fill, look.colour("edge"), width, look.radius("control"))
        paint_box(painter, QRectF(self.rect()), box)
        side = look.px(_ICON)
        icon = QRectF(self.width() - _SIDES - side, 0, side, side)
        icon.moveTop((self.height() - side) / 2)
        draw_icon(painter, "chevron-down", icon, look.colour("ink"))
        metrics = QFontMetricsF(self.font())
        room = icon.left() - _GAP - _SIDES
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.setFont(self.font())
        painter.setPen(look.colour("ink"))
        painter.drawText(QPointF(_SIDES, base), words)

    def _take(self, value: object) -> None:
        if value != self._now:
            self._now = value
            self._show()
            self.chosen.emit(value)

    def _show(self) -> None:
        words = dict(self._choices).get(self._now, "")
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(words)
        self.update()
