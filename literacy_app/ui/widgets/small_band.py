"""A band in a row of its own, or a dashed box in its place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from literacy_app.domain.progress_facts import SkillBand
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.graphic import Graphic
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.zones import ZONES, paint_band, paint_zone, span_of

_WIDE: Final = 184
_NARROWEST: Final = 132
_TALL: Final = 24
_GAP: Final = 2
_CORE: Final = 0.48
_RADIUS: Final = 6


class SmallBand(Graphic):
    """Four zones without names and the band across them."""

    def __init__(self, band: SkillBand, words: str) -> None:
        super().__init__(words)
        self._band = band
        _fit(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        return _size()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(theme().px(_NARROWEST), _size().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, tall = QPainter(self), self.height()
        wide = (self.width() + _GAP) / len(ZONES)
        for i in range(len(ZONES)):
            paint_zone(painter, QRectF(i * wide, 0, wide - _GAP, tall), i + 1)
        left, right = span_of(self._band)
        band = QRectF(left * self.width(), tall * (1 - _CORE) / 2, 0, tall * _CORE)
        band.setRight(right * self.width())
        paint_band(painter, band)


class MissingBand(Label):
    """What is missing before the band can be shown, in a dashed box of its size."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "small", colour="ink2", wrap=False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        _fit(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        return _size()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(theme().px(_NARROWEST), _size().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        look = theme()
        edge, width = look.colour("edge"), look.border("control")
        box = Box(None, edge, width, _RADIUS, dashed=True)
        paint_box(QPainter(self), QRectF(self.rect()), box)
        super().paintEvent(event)


def _size() -> QSize:
    return QSize(theme().px(_WIDE), theme().px(_TALL))


def _fit(widget: QWidget) -> None:
    """Let it be as long as the row allows, so that all in a column are alike."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
