"""Something to think about first, then open."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.blocks import Reveal
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.blocks.bring_into_view import bring_into_view
from literacy_app.ui.widgets.blocks.desk import BlockDesk, Kept
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.blocks.task import Reply
from literacy_app.ui.widgets.buttons import Button
from literacy_app.words import tr


class RevealBlock(QWidget):
    """A button; what it opens stands below it and can be closed again."""

    def __init__(self, block: Reveal, desk: BlockDesk) -> None:
        super().__init__()
        self._block, self._desk = block, desk
        self._button = Button(block.button, size="small", icon="eye")
        self._button.clicked.connect(self._turn)
        self._body = Reply("", block.body, desk, icon="eye")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._button)
        rows.addWidget(self._body)
        kept = desk.kept.get(block.id, Kept(None, done=False))
        self._open(is_open=kept.response is True)

    def _turn(self) -> None:
        opens = self._body.isHidden()
        self._open(is_open=opens)
        if opens:
            announce(self, self._body.words())
            bring_into_view(self._body)
        self._desk.tell.worked(self._block.id, opens, opens)

    def _open(self, *, is_open: bool) -> None:
        self._body.setVisible(is_open)
        said = tr("open, shown below") if is_open else tr("closed, nothing is shown")
        self._button.setAccessibleDescription(said)


@widget_for.register
def _(block: Reveal, desk: BlockDesk) -> QWidget:
    return RevealBlock(block, desk)
