"""How strong a feeling is, on five steps; never judged."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from literacy_app.domain.blocks import FeelingMeter
from literacy_app.domain.prose import Prose
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.pick import choose_one
from literacy_app.ui.widgets.blocks.prose import ProseText
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.blocks.task import Task
from literacy_app.ui.widgets.box import Box, choice_box, is_hovered, paint_box
from literacy_app.words import tr

_STEPS: Final = 5
_TALL: Final = 84
_BAR: Final = 22
_PADDING: Final = 10


class MeterStep(QRadioButton):
    """One step: a bar as tall as the feeling is strong, and its number."""

    def __init__(self, number: int, name: str) -> None:
        super().__init__(str(number))
        self._number = number
        self.setAccessibleName(name)
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return QSize(64, 36 + theme().px(_TALL - 36))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(48, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, painter, on = theme(), QPainter(self), self.isChecked()
        box = choice_box(selected=on, hovered=is_hovered(self))
        paint_box(painter, QRectF(self.rect()), box)
        font = look.font("body", "bold" if on else "medium")
        metrics = QFontMetricsF(font)
        room = self.height() - 2 * _PADDING - metrics.height()
        tall = room * self._number / _STEPS
        bar = QRectF(0, 0, _BAR, tall)
        bar.moveLeft((self.width() - _BAR) / 2)
        bar.moveBottom(_PADDING + room)
        fill = look.colour("band" if on else "bandSoft")
        edge = look.colour("ink") if look.high_contrast else None
        paint_box(painter, bar, Box(fill, edge, 2, 4))
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        wide = metrics.horizontalAdvance(self.text())
        base = self.height() - _PADDING / 2 - metrics.descent()
        painter.drawText(QPointF((self.width() - wide) / 2, base), self.text())


class MeterTask(Task):
    """Response: the step, 0 for the calmest."""

    def __init__(self, block: FeelingMeter, desk: BlockDesk) -> None:
        super().__init__(
            block.id,
            desk,
            icon="heart-pulse",
            title=tr("Feel for a moment"),
            prompt=block.prompt,
        )
        self._steps = [MeterStep(n + 1, _name(n, block)) for n in range(_STEPS)]
        row = QHBoxLayout()
        row.setSpacing(8)
        for index, step in enumerate(self._steps):
            step.clicked.connect(lambda _=False, i=index: self._choose(i))
            row.addWidget(step)
        self.rows.addLayout(row)
        ends = QHBoxLayout()
        low = ProseText(Prose.of(f"1 = {block.low}"), self.desk, size="small")
        high = ProseText(Prose.of(f"{_STEPS} = {block.high}"), self.desk, size="small")
        ends.addWidget(low)
        ends.addStretch(1)
        ends.addWidget(high)
        self.rows.addLayout(ends)
        if self.kept.response is not None:
            choose_one(self._steps, self.kept.response)

    def _choose(self, index: int) -> None:
        choose_one(self._steps, index)
        self.work(index, done=True)


def _name(step: int, block: FeelingMeter) -> str:
    if step == 0:
        return tr("1 of 5: {feeling}", feeling=block.low)
    if step == _STEPS - 1:
        return tr("5 of 5: {feeling}", feeling=block.high)
    return tr("{step} of 5", step=step + 1)


@widget_for.register
def _(block: FeelingMeter, desk: BlockDesk) -> QWidget:
    return MeterTask(block, desk)
