"""A question without a right answer."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from literacy_app.domain.blocks import Poll
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.pick import PickRadio, choose_one, letter_pressed
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.blocks.task import Task
from literacy_app.words import tr


class PollTask(Task):
    """Response: the position chosen, from 0."""

    def __init__(self, block: Poll, desk: BlockDesk) -> None:
        super().__init__(
            block.id,
            desk,
            icon="users-round",
            title=tr("What about you?"),
            prompt=block.prompt,
        )
        self._block = block
        self._options = [PickRadio(words, self.desk) for words in block.options]
        for index, row in enumerate(self._options):
            row.clicked.connect(lambda _=False, i=index: self._choose(i))
            self.rows.addWidget(row)
        self.add_reply_place()
        if self.kept.response is not None:
            choose_one(self._options, self.kept.response)
            self._thank(aloud=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        wanted = letter_pressed(event, len(self._options))
        if wanted is None or not self.desk.single_keys:
            super().keyPressEvent(event)
            return
        self._options[wanted].setFocus()
        self._options[wanted].click()

    def _choose(self, index: int) -> None:
        choose_one(self._options, index)
        self._thank(aloud=True)
        self.work(index, done=True)

    def _thank(self, *, aloud: bool) -> None:
        title = tr("Thank you. Every answer is fine here.")
        self.show_reply(title, self._block.reply, icon="message-circle", aloud=aloud)


@widget_for.register
def _(block: Poll, desk: BlockDesk) -> QWidget:
    return PollTask(block, desk)
