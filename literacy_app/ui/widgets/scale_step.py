"""One painted step of the decision scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from literacy_app.domain.decision import Says
from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box
from literacy_app.ui.widgets.thread import Strength, draw_thread
from literacy_app.words import spoken

LEAST: Final = QSize(96, 86)
_ROLES: Final[dict[Says, str]] = {
    "genuine": "gen",
    "manipulated": "man",
    "cannot_tell": "uns",
}
_TEXT: Final = {"en": 16, "ja": 15}
_LINE: Final = {"en": 1.2, "ja": 1.3}
_SIDES: Final = 6
_KEY_AT: Final = QPoint(8, 4)
_KEY_PX: Final = 13
_THREAD_HEIGHT: Final = 18
_THREAD_GAP: Final = 5
_TICK: Final = 22
_TICK_INSET: Final = 6
_TICK_ICON: Final = 14


@dataclass(frozen=True, slots=True)
class StepLook:
    """key: the key that chooses it. words: a newline where they may part."""

    key: int
    words: str
    side: Says
    strength: Strength


class ScaleStep(QRadioButton):
    """A radio button to assistive tools and keys; painted as a card with a thread."""

    def __init__(self, look: StepLook) -> None:
        super().__init__()
        self._look = look
        between = "" if spoken() == "ja" else " "
        said = look.words.replace("\n", between)
        self.setText(said)
        self.setAccessibleName(said)
        self.setToolTip(str(look.key))
        self.setFont(theme().font(_TEXT[spoken()], "semibold"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Preferred)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        metrics, look = QFontMetricsF(self.font()), theme()
        words = max(metrics.horizontalAdvance(line) for line in self._lines())
        wide = round(words) + 2 * _SIDES + 4
        high = look.px(_THREAD_HEIGHT + _THREAD_GAP) + self._line_px() * 2 + 18
        return QSize(
            max(wide, look.px(LEAST.width())), max(high, look.px(LEAST.height()))
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() and not theme().less_motion:
            painter.translate(0, 2)
        paint_box(painter, QRectF(self.rect()), self._box())
        ink = theme().colour("onStrong" if self.isChecked() else "ink")
        self._paint_key(painter, ink)
        self._paint_words(painter, ink)
        if self.isChecked():
            self._paint_tick(painter)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        look, lines = theme(), self._lines()
        thread = look.px(_THREAD_HEIGHT)
        whole = thread + _THREAD_GAP + self._line_px() * len(lines)
        top = (self.height() - whole) / 2 + 1
        colour = ink if self.isChecked() else None
        box = QRectF(0, top, self.width(), thread)
        draw_thread(painter, box, self._look.side, self._look.strength, colour=colour)
        painter.setPen(ink)
        painter.setFont(self.font())
        top += thread + _THREAD_GAP
        for line in lines:
            place = QRectF(0, top, self.width(), self._line_px())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line)
            top += self._line_px()

    def _paint_key(self, painter: QPainter, ink: QColor) -> None:
        painter.setPen(ink)
        font = theme().font(_KEY_PX, "medium")
        painter.setFont(font)
        base = _KEY_AT + QPoint(0, round(QFontMetricsF(font).ascent()))
        painter.drawText(base, str(self._look.key))

    def _paint_tick(self, painter: QPainter) -> None:
        look = theme()
        side = look.px(_TICK)
        disc = QRectF(self.width() - side - _TICK_INSET, _TICK_INSET, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("onStrong"))
        painter.drawEllipse(disc)
        icon = QRectF(0, 0, look.px(_TICK_ICON), look.px(_TICK_ICON))
        icon.moveCenter(disc.center())
        # The pale one of the two: ink is dark only on the light theme.
        pale = look.colour("surface" if look.name == "light" else "ink")
        draw_icon(painter, "check", icon, pale)

    def _box(self) -> Box:
        look, role = theme(), _ROLES[self._look.side]
        radius = look.radius("control")
        if self.isChecked():
            fill, edge = look.colour(f"{role}Strong"), look.colour("ink")
            return Box(fill, edge, look.border("selected"), radius)
        width = look.border("selected" if is_hovered(self) else "control")
        fill, edge = look.colour(f"{role}Tint"), look.colour(f"{role}Edge")
        return Box(fill, edge, width, radius)

    def _lines(self) -> list[str]:
        return self._look.words.split("\n")

    def _line_px(self) -> int:
        return round(self.font().pixelSize() * _LINE[spoken()])
