"""The focus ring: one overlay that follows the keyboard focus through a window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from literacy_app.ui.theme import theme

_MOVES: Final = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.Paint,
)


_MARGIN: Final = 12


class FocusRing(QWidget):
    """Drawn 2 px outside the focused widget, over all; only scrolling cuts it off.

    What has the focus is also scrolled into view, however the focus came there.

    A widget that moves focus inside itself may offer `focus_shape()`, which
    returns the rect to surround and its corner radius; `focus_radius` alone
    (an attribute) changes the radius only.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._followed: QWidget | None = None
        self._watched: list[QWidget] = []
        self._radius = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        self._unwatch()
        inside = now is not None and now is not self.window() and self._holds(now)
        self._followed = now if inside else None
        widget = self._followed
        while widget is not None and widget is not self.window():
            widget.installEventFilter(self)
            self._watched.append(widget)
            if isinstance(widget, QScrollArea) and now is not None:
                _bring_into_view(widget, now)
            widget = widget.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _MOVES and (
            event.type() != QEvent.Type.Paint or watched is self._followed
        ):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look = theme()
        width = look.border("focus")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("focus"), width))
        half = width / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = self._radius + look.border("focus_gap") + half
        painter.drawRoundedRect(ring, radius, radius)

    def _place(self) -> None:
        widget = self._followed
        if widget is None or not isValid(widget) or not widget.isVisible():
            self.hide()
            return
        rect, self._radius = _shape(widget)
        top_left = widget.mapTo(self.window(), rect.topLeft())
        room = round(theme().border("focus") + theme().border("focus_gap"))
        around = QRect(top_left, rect.size()).adjusted(-room, -room, room, room)
        if not _in_view(widget, around, self.window()):
            self.hide()
            return
        if around != self.geometry():
            self.setGeometry(around)
        self._clip(widget, around)
        self.raise_()
        self.show()

    def _clip(self, widget: QWidget, around: QRect) -> None:
        """Keep the ring of what is taller than its scroll area off the bars."""
        seen, area = QRect(around), widget.parentWidget()
        while area is not None and area is not self.window():
            if isinstance(area, QScrollArea):
                port = area.viewport()
                top = port.mapTo(self.window(), port.rect().topLeft()).y()
                seen.setTop(max(seen.top(), top))
                seen.setBottom(min(seen.bottom(), top + port.height() - 1))
            area = area.parentWidget()
        if seen == around:
            self.clearMask()
        else:
            self.setMask(seen.translated(-around.topLeft()))

    def _unwatch(self) -> None:
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched.clear()

    def _holds(self, widget: QWidget) -> bool:
        return widget.window() is self.window()


def _bring_into_view(area: QScrollArea, widget: QWidget) -> None:
    """Scroll to it, unless it is taller than what can be seen at once."""
    if widget is not area and widget.height() < area.viewport().height():
        area.ensureWidgetVisible(widget, _MARGIN, _MARGIN)


def _shape(widget: QWidget) -> tuple[QRect, float]:
    shape = getattr(widget, "focus_shape", None)
    if shape is not None:
        rect, radius = shape()
        return rect, radius
    radius = getattr(widget, "focus_radius", theme().radius("control"))
    return widget.rect(), float(radius)


def _in_view(widget: QWidget, around: QRect, window: QWidget) -> bool:
    """Say whether no scroll area hides most of it."""
    area = widget.parentWidget()
    while area is not None and area is not window:
        if isinstance(area, QScrollArea):
            port = area.viewport()
            seen = QRect(port.mapTo(window, port.rect().topLeft()), port.size())
            if not seen.intersects(around.adjusted(8, 8, -8, -8)):
                return False
        area = area.parentWidget()
    return True
