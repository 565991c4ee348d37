"""A look to choose, shown in its own colours."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from literacy_app.domain.people import ThemeName
from literacy_app.ui.theme import theme
from literacy_app.ui.theme.appearance import Theme, make_theme
from literacy_app.ui.widgets.box import Box, choice_box, is_hovered, paint_box
from literacy_app.ui.widgets.options import paint_radio

_SAMPLE: Final = 92
_INSET: Final = 12
_RADIO: Final = 24
_LETTERS: Final = "Aa \u3042"  # one letter of each script
_STRIPES: Final = (
    ("genTint", "genEdge"),
    ("manTint", "manEdge"),
    ("primary", "primary"),
)


class ThemeCard(QRadioButton):
    """A small page in that theme above its name."""

    def __init__(self, name: ThemeName, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        self._shown = make_theme(name, 1.0, less_motion=False)
        self.focus_radius = theme().radius("card")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        words = QFontMetricsF(theme().font("body", "semibold"))
        wide = words.horizontalAdvance(self.text()) + _RADIO + 10 + 2 * _INSET
        tall = _INSET + _SAMPLE + 10 + max(_RADIO, words.height()) + _INSET
        return QSize(max(180, round(wide) + 4), round(tall))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, painter, on = theme(), QPainter(self), self.isChecked()
        box = choice_box(selected=on, hovered=is_hovered(self), radius="card")
        paint_box(painter, QRectF(self.rect()), box)
        sample = QRectF(_INSET, _INSET, self.width() - 2 * _INSET, _SAMPLE)
        _paint_sample(painter, sample, self._shown)
        font = look.font("body", "bold" if on else "semibold")
        metrics = QFontMetricsF(font)
        middle = (sample.bottom() + self.height()) / 2
        top = middle - _RADIO / 2
        paint_radio(painter, QRectF(_INSET, top, _RADIO, _RADIO), on=on)
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(_INSET + _RADIO + 10, base), self.text())


def _paint_sample(painter: QPainter, rect: QRectF, shown: Theme) -> None:
    colour = shown.colour
    paint_box(painter, rect, Box(colour("paper"), colour("edge"), 1, 8))
    line = QRectF(rect.left() + 13, rect.top() + 13, rect.width() - 26, 34)
    paint_box(painter, line, Box(colour("surface"), colour("line"), 1, 6))
    painter.setFont(theme().font(round(15 / theme().scale)))
    painter.setPen(colour("ink"))
    painter.drawText(
        line.adjusted(10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, _LETTERS
    )
    wide = (line.width() + 6) / len(_STRIPES)
    for i, (fill, edge) in enumerate(_STRIPES):
        stripe = QRectF(line.left() + i * wide, line.bottom() + 8, wide - 6, 18)
        paint_box(painter, stripe, Box(colour(fill), colour(edge), 1.5, 4))
