"""A chart in a lesson whose axis the reader moves."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.domain.blocks import AxisChart
from literacy_app.domain.prose import Prose
from literacy_app.ui.widgets.blocks.axis_panel import AxisPanel
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.prose import ProseText
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.blocks.task import Task
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr


class AxisTask(Task):
    """The explanation opens by itself at zero, or by its button.

    Response: where the axis starts.
    """

    def __init__(self, block: AxisChart, desk: BlockDesk) -> None:
        super().__init__(
            block.id,
            desk,
            icon="chart-column",
            title=tr("Move the axis"),
            prompt=block.prompt,
        )
        self._block = block
        kept = self.kept.response
        start = block.chart.y_min if kept is None else float(kept)
        if block.claim:
            self.rows.addWidget(self._claim(block.claim))
        self._start = start
        panel = AxisPanel(block.chart, desk.lang, start)
        panel.started.connect(self._moved)
        self.rows.addWidget(panel)
        self._button = Button(tr("What changes?"), size="small", icon="eye")
        self._button.clicked.connect(lambda: self._explain(aloud=True))
        self.rows.addWidget(self._button)
        self.add_reply_place()
        self._explained = False
        if self.kept.done:
            self._explain(aloud=False)

    def _claim(self, claim: str) -> QWidget:
        slip = Surface("slip", (18, 8, 18, 10), 0)
        slip.column.addWidget(Label(tr("The post says"), "small", colour="ink2"))
        slip.column.addWidget(ProseText(Prose.of(claim), self.desk, weight="bold"))
        return slip

    def _moved(self, start: float) -> None:
        self._start = start
        if start <= 0 and not self._explained:
            self._explain(aloud=True)
        else:
            self.work(start, done=self._explained)

    def _explain(self, *, aloud: bool) -> None:
        self._explained = True
        self.show_reply(
            tr("What changes, and what stays the same"), self._block.reply, aloud=aloud
        )
        self.hide_with_focus(self._button)
        if aloud:
            self.work(self._start, done=True)


@widget_for.register
def _(block: AxisChart, desk: BlockDesk) -> QWidget:
    return AxisTask(block, desk)
