"""A quick check: one or several options, and what is said to each."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from literacy_app.domain.blocks import Block, Bullets, CheckQuestion, Paragraph
from literacy_app.domain.prose import Prose
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.pick import (
    PickCheck,
    PickRadio,
    choose_one,
    letter_pressed,
)
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.blocks.task import Task
from literacy_app.ui.widgets.buttons import Button
from literacy_app.words import tr

_BESIDE: Final = 292
_GAP: Final = 12


class CheckTask(Task):
    """The reply to one option comes at once; to several after "Check".

    Response: the positions chosen, from 0.
    """

    def __init__(self, block: CheckQuestion, desk: BlockDesk) -> None:
        super().__init__(
            block.id,
            desk,
            icon="pencil",
            title=tr("Quick check"),
            prompt=block.prompt,
        )
        self._block = block
        kind = PickCheck if block.multiple else PickRadio
        self._options = [kind(o.words, self.desk) for o in block.options]
        self.rows.addLayout(self._laid_out())
        for index, row in enumerate(self._options):
            row.clicked.connect(lambda _=False, i=index: self._choose(i))
        if block.multiple:
            button = Button(tr("Check"), "outlined", size="small")
            button.clicked.connect(self._check)
            self.rows.addWidget(button)
        self.add_reply_place()
        self._show_kept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        wanted = letter_pressed(event, len(self._options))
        if wanted is None or not self.desk.single_keys:
            super().keyPressEvent(event)
            return
        self._options[wanted].setFocus()
        self._options[wanted].click()

    def _laid_out(self) -> QBoxLayout:
        short = all(row.sizeHint().width() <= _BESIDE for row in self._options)
        two = len(self._options) == 2  # noqa: PLR2004 - side by side
        beside = short and two and not theme().wide_text
        way = QBoxLayout.Direction
        box = QBoxLayout(way.LeftToRight if beside else way.TopToBottom)
        box.setSpacing(_GAP if beside else 8)
        for row in self._options:
            box.addWidget(row, 1 if beside else 0)
        return box

    def _choose(self, index: int) -> None:
        if self._block.multiple:
            self.clear_reply()
            self.work(self._chosen(), done=False)
            return
        choose_one(self._options, index)
        self._reply_to_one(index, aloud=True)
        self.work([index], done=True)

    def _check(self) -> None:
        self._reply_to_all(aloud=True)
        self.work(self._chosen(), done=True)

    def _chosen(self) -> list[int]:
        return [i for i, row in enumerate(self._options) if row.isChecked()]

    def _show_kept(self) -> None:
        for index in self.kept.response or ():
            self._options[index].setChecked(True)
        if not self.kept.done:
            return
        if self._block.multiple:
            self._reply_to_all(aloud=False)
        elif self._chosen():
            self._reply_to_one(self._chosen()[0], aloud=False)

    def _reply_to_one(self, index: int, *, aloud: bool) -> None:
        option = self._block.options[index]
        said: tuple[Block, ...] = (Paragraph(option.reply),) if option.reply else ()
        title, icon = _judged(right=option.right)
        self.show_reply(title, said, icon=icon, aloud=aloud)

    def _reply_to_all(self, *, aloud: bool) -> None:
        chosen = set(self._chosen())
        options = list(enumerate(self._block.options))
        right = {i for i, option in options if option.right}
        missed = [o.words for i, o in options if i in right - chosen]
        replies = [o.reply for i, o in options if o.reply and i in right | chosen]
        said: list[Block] = []
        if missed:
            said.append(Paragraph(Prose.of(tr("These belong here as well:"))))
            said.append(Bullets(numbered=False, items=tuple(missed)))
        if replies:
            said.append(Bullets(numbered=False, items=tuple(replies)))
        title, icon = _judged(right=chosen == right, several=True)
        self.show_reply(title, said, icon=icon, aloud=aloud)


def _judged(*, right: bool, several: bool = False) -> tuple[str, str]:
    """Return the line above a reply and its icon; never a word of failure."""
    if right:
        return tr("Yes, that fits."), "circle-check"
    if several:
        return tr("Here is how they fit together."), "compass"
    return tr("Another answer fits better. Look once more."), "compass"


@widget_for.register
def _(block: CheckQuestion, desk: BlockDesk) -> QWidget:
    return CheckTask(block, desk)
