"""A chart drawn from its data."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from literacy_app.domain.chart import ChartSpec
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.chart_paint import ChartPainter, number
from literacy_app.words import Lang, tr

RATIO: Final = 1.85
_WIDEST_RATIO: Final = 2.6
_LEAST_HEIGHT: Final = 180
_RADIUS: Final = 10


class ChartView(QLabel):
    """Bars or a line, with exactly the axis that the spec asks for.

    A graphic to assistive tools, named by `alt`, or by its values without one.
    enlarge_requested: by click or Enter, where the chart can be focused.
    """

    enlarge_requested = Signal()

    def __init__(self, spec: ChartSpec, lang: Lang, *, alt: str = "") -> None:
        super().__init__()
        self._spec, self._lang = spec, lang
        self.setAccessibleName(alt or values_in_words(spec, lang))
        # A QLabel that holds a pixmap is a graphic; this one is never painted.
        self.setPixmap(QPixmap(1, 1))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chart(self, spec: ChartSpec) -> None:
        """Draw another chart in its place, such as one with a moved axis."""
        self._spec = spec
        self.setAccessibleName(values_in_words(spec, self._lang))
        self.update()

    def offer_bigger(self) -> None:
        """Let it be opened large, by mouse and keyboard."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Bigger"))
        self.setAccessibleDescription(tr("Press Enter to see it bigger."))

    def least_height(self) -> int:
        """Return the px below which its numbers could not be read."""
        return theme().px(_LEAST_HEIGHT)

    def picture_rect(self) -> QRectF:
        """Return the part that is drawn on: a low chart gets flatter, not tiny."""
        wide, high = map(float, self.size().toTuple())
        rect = QRectF(0, 0, min(wide, high * _WIDEST_RATIO), min(high, wide / RATIO))
        rect.moveCenter(QPointF(wide / 2, high / 2))
        return rect

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's names, here and below
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return max(self.least_height(), round(width / RATIO))

    def sizeHint(self) -> QSize:  # noqa: N802
        width = max(self.width(), round(self.least_height() * RATIO))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.least_height(), self.least_height())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.rect().contains(event.position().toPoint()):
            self._ask_for_bigger()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask_for_bigger()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        edge = look.colour("edge" if look.high_contrast else "line")
        box = Box(look.colour("surface"), edge, look.border("hair"), _RADIUS)
        paint_box(painter, QRectF(self.rect()), box)
        ChartPainter(painter, self._spec, self.picture_rect(), self._lang).paint()

    def _ask_for_bigger(self) -> None:
        if self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.enlarge_requested.emit()


def values_in_words(spec: ChartSpec, lang: Lang) -> str:
    """Return every value with its name, for those who cannot see the chart."""
    pairs = zip(spec.x, spec.y, strict=True)
    values = tr(", ").join(f"{x.of(lang).plain}: {number(y)}" for x, y in pairs)
    return tr(
        "Chart from {low} to {high}. {values}",
        low=number(spec.y_min),
        high=number(spec.y_max),
        values=values,
    )
