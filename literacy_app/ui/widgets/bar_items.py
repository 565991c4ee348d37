"""What stands in the top bar: tabs, quiet buttons and the learner."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from literacy_app.ui.theme import Weight, draw_icon, theme
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box
from literacy_app.ui.widgets.picture import paint_picture
from literacy_app.words import tr

_TEXT_PX: Final = 16
_ICON: Final = 20
_GAP: Final = 8
_UNDERLINE: Final = 4
_LEAST: Final = 48
_DISC: Final = 36


def bar_height() -> int:
    """Return the height of the top bar: 60 px, growing only by its line of text."""
    return 36 + theme().px(24)


class BarButton(QAbstractButton):
    """Icon and words without a frame. A compact one keeps its words as tooltip."""

    padding = 10

    def __init__(self, icon: str, text: str, *, name: str = "") -> None:
        super().__init__()
        self._icon_name = icon
        self._compact = False
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setToolTip(name if not text else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_compact(self, *, compact: bool) -> None:
        self._compact = compact
        self.setToolTip(self.accessibleName() if compact or not self.text() else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(max(_LEAST, self.width_of(compact=self._compact)), _tall())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def width_of(self, *, compact: bool) -> int:
        """Return how wide it is with its words, or without."""
        width = 2 * self.padding + theme().px(self.icon_px())
        if self.text() and not compact:
            metrics = QFontMetricsF(theme().font(_TEXT_PX, "bold"))
            width += round(metrics.horizontalAdvance(self.text())) + _GAP + 1
        return max(_LEAST, width)

    def icon_px(self) -> int:
        return _ICON

    def weight(self) -> Weight:
        return "medium"

    def ink(self) -> str:
        return "ink" if is_hovered(self) else "ink2"

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        if is_hovered(self):
            edge = theme().colour("edge")
            box = Box(None, edge, theme().border("control"), theme().radius("control"))
            paint_box(painter, QRectF(self.rect()), box)
        self._paint_inside(painter)

    def _paint_inside(self, painter: QPainter) -> None:
        words = "" if self._compact else self.text()
        font = theme().font(_TEXT_PX, self.weight())
        metrics = QFontMetricsF(font)
        icon = theme().px(self.icon_px())
        wide = metrics.horizontalAdvance(words) + _GAP if words else 0
        left = (self.width() - icon - wide) / 2
        self.paint_icon(painter, QRectF(left, (self.height() - icon) / 2, icon, icon))
        painter.setPen(theme().colour(self.ink()))
        painter.setFont(font)
        base = (self.height() - metrics.ascent() - metrics.descent()) / 2
        at = QPointF(left + icon + _GAP, base + metrics.ascent())
        painter.drawText(at, words)

    def paint_icon(self, painter: QPainter, rect: QRectF) -> None:
        draw_icon(painter, self._icon_name, rect, theme().colour(self.ink()))


class Tab(BarButton):
    """A page of the app; the one shown is bold and underlined."""

    padding = 14

    def __init__(self, icon: str, text: str, *, shown: bool) -> None:
        super().__init__(icon, text)
        self._shown = shown
        self.setAccessibleDescription(tr("shown now") if shown else "")

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().sizeHint().width(), bar_height())

    def focus_shape(self) -> tuple[QRect, float]:
        """Keep the ring inside the bar, above the line that marks the page."""
        inset = self.rect().adjusted(5, 10, -5, -_UNDERLINE - 7)
        return inset, theme().radius("control")

    def weight(self) -> Weight:
        return "bold" if self._shown else "medium"

    def ink(self) -> str:
        return "ink" if self._shown else super().ink()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        line = QRectF(0, self.height() - _UNDERLINE, self.width(), _UNDERLINE)
        if self._shown:
            painter.fillRect(line, theme().colour("primary"))
        elif is_hovered(self):
            painter.fillRect(line, theme().colour("edge"))
        self._paint_inside(painter)


class LearnerButton(BarButton):
    """The learner's picture and name."""

    padding = 4

    def __init__(self, picture: str, nickname: str) -> None:
        super().__init__(picture, nickname)

    def icon_px(self) -> int:
        return round(_DISC / theme().scale) if theme().wide_text else _DISC

    def weight(self) -> Weight:
        return "semibold"

    def ink(self) -> str:
        return "ink"

    def paint_icon(self, painter: QPainter, rect: QRectF) -> None:
        paint_picture(painter, self._icon_name, rect)


def _tall() -> int:
    return max(_LEAST, theme().px(44))
