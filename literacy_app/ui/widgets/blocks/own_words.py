"""Room for the reader's own words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from literacy_app.domain.blocks import OwnWords
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.blocks.bring_into_view import bring_into_view
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.blocks.task import Task
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_LEAST_LINES: Final = 2
_AROUND: Final = 24


class TextBox(QPlainTextEdit):
    """Some lines to write in; Tab goes on to what comes next."""

    def __init__(self, name: str, lines: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFont(theme().font("body"))
        line = theme().text_px("body") * theme().line_height()
        self._tall = round(line * max(_LEAST_LINES, lines)) + _AROUND
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return QSize(300, self._tall)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, self._tall)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        # By itself Qt scrolls to the line of the cursor only.
        bring_into_view(self)


class OwnWordsTask(Task):
    """What is written stays in the window; only that it was done is kept."""

    def __init__(self, block: OwnWords, desk: BlockDesk) -> None:
        super().__init__(
            block.id,
            desk,
            icon="pencil",
            title=tr("In your own words"),
            prompt=block.prompt,
        )
        self._box = TextBox(block.prompt.plain, block.lines)
        self._box.setPlainText(desk.notes.get(block.id, ""))
        self._box.textChanged.connect(self._written)
        self._told = self.kept.done
        self.rows.addWidget(self._box)
        hint = tr("Only for you: these words are gone when Mikiwame is closed.")
        self._box.setAccessibleDescription(hint)
        self.rows.addWidget(Label(hint, "small", colour="ink2"))

    def _written(self) -> None:
        words = self._box.toPlainText()
        self.desk.tell.noted(self.block_id, words)
        if words.strip() and not self._told:
            self._told = True
            self.work(None, done=True)


@widget_for.register
def _(block: OwnWords, desk: BlockDesk) -> QWidget:
    return OwnWordsTask(block, desk)
