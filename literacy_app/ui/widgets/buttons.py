"""Buttons: one main button a page, outlined and quiet ones beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box

Kind = Literal["main", "outlined", "quiet"]
Size = Literal["small", "normal", "large", "wall"]


@dataclass(frozen=True, slots=True)
class _Measure:
    height: int
    padding: int
    text_px: int
    icon: int = 20
    gap: int = 10


_MEASURES: Final[dict[Size, _Measure]] = {
    "small": _Measure(48, 14, 16),
    "normal": _Measure(48, 20, 17),
    "large": _Measure(52, 26, 18),
    "wall": _Measure(38, 24, 14, 15, 12),
}
_PRESSED_DOWN: Final = 2


class Button(QAbstractButton):
    """A painted button. icon stands before the words, or after with icon_after.

    An unavailable button keeps its place in the tab order and says why.
    """

    def __init__(
        self,
        text: str,
        kind: Kind = "outlined",
        *,
        size: Size = "normal",
        icon: str = "",
        icon_after: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._measure = _MEASURES[size]
        self._icon_name = icon
        self._icon_after = icon_after
        self._available = True
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme().font(self._measure.text_px, "semibold"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_available(self, available: bool, reason: str = "") -> None:  # noqa: FBT001
        """Make it usable, or dashed with the reason in words."""
        self._available = available
        self.setAccessibleDescription("" if available else reason)
        self.setToolTip("" if available else reason)
        self.update()

    def is_available(self) -> bool:
        return self._available and self.isEnabled()

    def nextCheckState(self) -> None:  # noqa: N802
        if self._available:
            super().nextCheckState()

    def event(self, event: QEvent) -> bool:
        if not self._available and event.type() in (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.Shortcut,
        ):
            self.setFocus()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        presses = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if key in presses and not self._available:
            return
        if key in presses[:2]:
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        m, look = self._measure, theme()
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        if self._icon_name:
            width += look.px(m.icon) + (m.gap if self.text() else 0)
        return QSize(round(width) + 2 * m.padding + 2, look.px(m.height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        if self.isDown() and not theme().less_motion:
            painter.translate(0, _PRESSED_DOWN)
        paint_box(painter, QRectF(self.rect()), self._box())
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        m, ink = self._measure, self._ink()
        metrics = QFontMetricsF(self.font())
        words = metrics.horizontalAdvance(self.text())
        icon = theme().px(m.icon) if self._icon_name else 0
        gap = m.gap if icon and self.text() else 0
        left = (self.width() - words - icon - gap) / 2
        icon_left = left + words + gap if self._icon_after else left
        if icon:
            rect = QRectF(icon_left, (self.height() - icon) / 2, icon, icon)
            draw_icon(painter, self._icon_name, rect, ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        base = (self.height() - metrics.ascent() - metrics.descent()) / 2
        start = left if self._icon_after else left + icon + gap
        painter.drawText(QPointF(start, base + metrics.ascent()), self.text())

    def _box(self) -> Box:
        look = theme()
        radius = look.radius("control")
        if not self.is_available():
            fill, edge = look.colour("disabledFill"), look.colour("edge")
            return Box(fill, edge, look.border("control"), radius, dashed=True)
        hovered = is_hovered(self)
        if self._kind == "main":
            down = hovered or self.isDown()
            fill = look.colour("primaryHover" if down else "primary")
            return Box(fill, fill, look.border("control"), radius)
        if self._kind == "quiet":
            edge_or_none = look.colour("edge") if hovered else None
            return Box(None, edge_or_none, look.border("control"), radius)
        fill = look.colour("sunken" if self.isDown() else "surface")
        width = look.border("selected" if hovered else "control")
        return Box(fill, look.colour("edge"), width, radius)

    def _ink(self) -> QColor:
        look = theme()
        if not self.is_available():
            return look.colour("disabledInk")
        by_kind = {"main": "onPrimary", "quiet": "primary", "outlined": "ink"}
        return look.colour(by_kind[self._kind])


class IconButton(Button):
    """A quiet button known by its icon; its name is a tooltip and is read aloud."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "quiet", size="small", icon=icon, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:  # noqa: N802
        side = max(48, theme().px(self._measure.icon) + 2 * self._measure.padding)
        return QSize(side, side)

    def _ink(self) -> QColor:
        return theme().colour("ink2" if self.is_available() else "disabledInk")
