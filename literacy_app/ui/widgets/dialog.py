"""A dialog on the page: the rest is dimmed, Esc closes, focus stays inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.buttons import Button, IconButton
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Scrolling
from literacy_app.words import tr

_WIDEST: Final = 880
_MARGIN: Final = 28
_TOP: Final = 20
_GAP: Final = 12
_SCRIM: Final = 0.45
_SHADOWS: Final = ((12, 8, 0.03), (6, 3, 0.04), (2, 0, 0.06))


class Dialog(QWidget):
    """Covers its window until closed. Fill `body`, then call `open`.

    closed: it is gone, whatever closed it; focus is back where it was.
    """

    closed = Signal()

    def __init__(self, window: QWidget, title: str, *, width: int = 560) -> None:
        super().__init__(window)
        self._width = width
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(_MARGIN, 0, _MARGIN, 4)
        self.body.setSpacing(theme().space(4))
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(_MARGIN, 8, _MARGIN, 24)
        self.buttons.setSpacing(theme().space(3))
        self.buttons.addStretch(1)
        self._card = _Card(self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(0, _TOP, 0, 0)
        column.setSpacing(_GAP)
        self._title = self._head(title)
        column.addLayout(self._title)
        self._scrolling = Scrolling(title, self._inside)
        # Qt keeps room for the arrows of a bar, which short words do not need.
        self._scrolling.setMinimumHeight(1)
        column.addWidget(self._scrolling, 1)
        column.addLayout(self.buttons)
        self.hide()

    def add_button(self, button: Button) -> Button:
        """Put a button at the lower right, after those already there."""
        self.buttons.addWidget(button)
        return button

    def open(self, first: QWidget | None = None) -> None:
        """Show it over the page with focus on `first`, or on its last button."""
        self._before = self.window().focusWidget()
        self.window().installEventFilter(self)
        self.fit()
        self.show()
        self.raise_()
        (first or self._controls()[-1]).setFocus()

    def close_dialog(self) -> None:
        """Take it away for good."""
        self.window().removeEventFilter(self)
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.closed.emit()
        self.deleteLater()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802
        controls = self._controls()
        if not controls:  # Qt asks once more while the dialog is being hidden
            return False
        here = self.window().focusWidget()
        at = controls.index(here) if here in controls else -1
        step = 1 if next else -1
        reason = Qt.FocusReason.TabFocusReason
        controls[(at + step) % len(controls)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Close on Esc; no key reaches the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_dialog()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        scrim = QColor(theme().colour("scrim"))
        scrim.setAlphaF(_SCRIM)
        painter = QPainter(self)
        painter.fillRect(self.rect(), scrim)
        if theme().high_contrast:
            return
        for drop, shrink, alpha in _SHADOWS:
            black = QColor(0, 0, 0)
            black.setAlphaF(alpha)
            rect = QRectF(self._card.geometry()).translated(0, drop)
            rect.adjust(shrink, 0, -shrink, 0)
            paint_box(painter, rect, Box(black, None, 0, theme().radius("panel")))

    def _head(self, title: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 0, 20, 0)
        head.addWidget(Label(title, "h2"), 1)
        close = IconButton("x", tr("Close"))
        close.clicked.connect(self.close_dialog)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def fit(self) -> None:
        """Cover the window, with the card as tall as its words need."""
        self.setGeometry(self.window().rect())
        room = self.rect().adjusted(24, 24, -24, -24)
        width = min(theme().px(self._width), _WIDEST, room.width())
        self._card.setFixedWidth(width)
        tall = self._inside.sizeHint().height()
        if self._inside.hasHeightForWidth():
            tall = self._inside.heightForWidth(width)
        rest = self._title.heightForWidth(width) + self.buttons.sizeHint().height()
        height = min(room.height(), tall + rest + _TOP + 2 * _GAP)
        card = QRect(0, 0, width, height)
        card.moveCenter(room.center())
        self._card.setGeometry(card)

    def _controls(self) -> list[QWidget]:
        """Return what can take focus inside, in tab order."""
        inside = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        return sorted(inside, key=_place_in(self))


def close_dialogs(window: QWidget) -> None:
    """Take away every dialog and menu over a window, with what was typed there."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    if (modal := QApplication.activeModalWidget()) is not None:
        modal.close()
    for dialog in window.findChildren(Dialog):
        if dialog.isVisible():
            dialog.close_dialog()


def _place_in(dialog: QWidget) -> Callable[[QWidget], tuple[int, int]]:
    """Return a sort key: top to bottom, then left to right."""

    def place(widget: QWidget) -> tuple[int, int]:
        at = widget.mapTo(dialog, widget.rect().center())
        return at.y(), at.x()

    return place


class _Card(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look = theme()
        edge = look.colour("edge" if look.high_contrast else "line")
        box = Box(look.colour("surface"), edge, look.border("hair"), 16)
        paint_box(QPainter(self), QRectF(self.rect()), box)
