"""One module on the path: a circle with its number or a tick, and words below."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from literacy_app.ui.theme import Weight, draw_icon, theme
from literacy_app.ui.widgets.box import is_hovered
from literacy_app.ui.widgets.label import Label

Stage = Literal["done", "now", "ahead", "coming"]
CIRCLE: Final = 52
RING: Final = 7
_TICK: Final = 24
_NUMBER: Final = 20
_UNDER: Final = 12
_BESIDE: Final = 16


class PathStop(QAbstractButton):
    """Opens its module; one that is only announced cannot be pressed.

    beside: words stand at the right of the circle, not below.
    """

    def __init__(
        self, number: int, words: tuple[str, str], stage: Stage, *, beside: bool
    ) -> None:
        super().__init__()
        self._number, self._stage, self._beside = number, stage, beside
        title, state = words
        self.setText(title)
        self.setAccessibleName(f"{number}. {title}")
        self.setAccessibleDescription(state)
        opens = stage != "coming"
        focus = Qt.FocusPolicy
        self.setFocusPolicy(focus.StrongFocus if opens else focus.NoFocus)
        self.setEnabled(opens)
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lay_out(title, state)

    def side(self) -> int:
        return theme().px(CIRCLE)

    def centre(self) -> QPointF:
        """Return the middle of the circle, in its own coordinates."""
        half = self.side() / 2
        across = RING + half if self._beside else self.width() / 2
        return QPointF(across, RING + half)

    def focus_shape(self) -> tuple[QRect, float]:
        """Surround the circle, outside the ring of the module that is on."""
        reach = self.side() / 2 + (RING if self._stage == "now" else 0)
        at = self.centre()
        box = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        return box.toRect(), reach

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look, at = QPainter(self), theme(), self.centre()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half, stage = self.side() / 2, self._stage
        fill = {"done": "primary", "now": "warm"}.get(stage, "surface")
        edge = "edge" if fill == "surface" else fill
        width = look.border("selected") if is_hovered(self) else 2.0
        pen = QPen(look.colour(edge), width)
        if stage == "coming":
            pen.setDashPattern([2.5, 2.5])
        painter.setPen(pen)
        painter.setBrush(look.colour(fill))
        inset = half - width / 2
        painter.drawEllipse(at, inset, inset)
        if stage == "now":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("warm"), 3))
            painter.drawEllipse(at, half + RING - 1.5, half + RING - 1.5)
        self._paint_sign(painter)

    def _paint_sign(self, painter: QPainter) -> None:
        look, at, stage = theme(), self.centre(), self._stage
        if stage == "done":
            side = look.px(_TICK)
            tick = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
            draw_icon(painter, "check", tick, look.colour("onPrimary"))
            return
        painter.setPen(look.colour("surface" if stage == "now" else "ink2"))
        painter.setFont(look.font(_NUMBER, "bold"))
        half = self.side() / 2
        box = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _lay_out(self, title: str, state: str) -> None:
        weight: Weight = "bold" if self._stage == "now" else "semibold"
        quiet = self._stage == "coming"
        name = Label(title, 17, weight=weight, colour="ink2" if quiet else "ink")
        said = Label(state, "small", colour="ink2")
        column = QVBoxLayout(self)
        column.setSpacing(0)
        taken = self.side() + 2 * RING
        if self._beside:
            column.setContentsMargins(taken + _BESIDE - RING, RING, 0, RING)
            column.addStretch(1)
        else:
            column.setContentsMargins(2, taken - RING + _UNDER, 2, 0)
        for label in (name, said):
            if not self._beside:
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)
        if self._beside:
            self.setMinimumHeight(taken)
