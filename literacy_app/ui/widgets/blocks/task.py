"""A block to work on: its frame, its prompt, and the reply that follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from literacy_app.domain.blocks import Block
from literacy_app.domain.prose import Prose
from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.blocks.bring_into_view import bring_into_view
from literacy_app.ui.widgets.blocks.desk import BlockDesk, Kept
from literacy_app.ui.widgets.blocks.prose import ProseText
from literacy_app.ui.widgets.blocks.registry import BlockColumn
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.line_icon import LineIcon
from literacy_app.words import tr

_MARGINS: Final = (22, 14, 22, 16)
_REPLY_MARGINS: Final = (16, 12, 18, 12)
_ICON: Final = 20
_GAP: Final = 8
BODY: Final = "body"


class Task(QFrame):
    """Base of the interactive blocks; fill `rows`.

    desk: with the text size of tasks. What was kept is shown by the block itself.
    """

    def __init__(
        self, block_id: str, desk: BlockDesk, *, icon: str, title: str, prompt: Prose
    ) -> None:
        super().__init__()
        self.block_id = block_id
        self.desk = replace(desk, size=BODY)
        self.setAccessibleName(title)
        self.setAccessibleDescription(prompt.plain)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(*_MARGINS)
        self.rows.setSpacing(10)
        self._done = _DoneSign()
        self.rows.addLayout(_head(icon, title, self._done))
        if prompt.plain:
            self.rows.addWidget(ProseText(prompt, self.desk))
        self._replies = QVBoxLayout()
        self._replies.setSpacing(0)
        self._reply: QWidget | None = None
        self._done.setVisible(self.kept.done)

    @property
    def kept(self) -> Kept:
        return self.desk.kept.get(self.block_id, Kept(None, done=False))

    def add_reply_place(self) -> None:
        """Say where replies are put: below all that was added so far."""
        self.rows.addLayout(self._replies)

    def work(self, response: Any, *, done: bool) -> None:
        """Tell what was done; once done, it says so."""
        if done:
            self._done.setVisible(True)
        self.desk.tell.worked(self.block_id, response, done)

    def show_reply(
        self,
        title: str,
        blocks: Sequence[Block],
        *,
        icon: str = "compass",
        aloud: bool = True,
    ) -> None:
        """Show a reply in place of the one before. aloud: not on coming back."""
        self.clear_reply()
        self._reply = Reply(title, blocks, self.desk, icon=icon)
        self._replies.addWidget(self._reply)
        # By itself it would be shown a turn later: too late to take the focus.
        if self.isVisible():
            self._reply.show()
        if aloud:
            announce(self, self._reply.words())
            bring_into_view(self._reply)

    def hide_with_focus(self, button: QWidget) -> None:
        """Take a button away that has done its work; its focus goes to the reply."""
        focused = self.window().focusWidget()
        if focused is button and self._reply is not None:
            self._reply.setFocus()
        button.hide()

    def clear_reply(self) -> None:
        old, self._reply = self._reply, None
        if old is not None:
            self._replies.removeWidget(old)
            old.hide()
            old.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = theme()
        fill, edge = look.colour("surface"), look.colour("edge")
        box = Box(fill, edge, look.border("control"), look.radius("card"))
        paint_box(QPainter(self), QRectF(self.rect()), box)


class Reply(QFrame):
    """A filled box: a bold line, then what there is to say."""

    def __init__(
        self, title: str, blocks: Sequence[Block], desk: BlockDesk, *, icon: str
    ) -> None:
        super().__init__()
        self.setProperty("kind", "info")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.focus_radius = theme().radius("card")
        row = QHBoxLayout(self)
        row.setContentsMargins(*_REPLY_MARGINS)
        row.setSpacing(12)
        sign = QLabel()
        sign.setPixmap(icon_pixmap(icon, "primary", theme().px(_ICON)))
        sign_column = QVBoxLayout()
        sign_column.addWidget(sign)
        sign_column.addStretch(1)
        row.addLayout(sign_column)
        column = QVBoxLayout()
        column.setSpacing(4)
        if title:
            column.addWidget(Label(title, weight="bold"))
        if blocks:
            column.addWidget(BlockColumn(blocks, desk, gap=6))
        column.addStretch(1)
        row.addLayout(column, 1)

    def words(self) -> str:
        """Return all its words, to be read aloud."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))


class _DoneSign(QWidget):
    """A tick and a word, once the block has been worked on."""

    def __init__(self) -> None:
        super().__init__()
        sign = QLabel()
        sign.setPixmap(icon_pixmap("check", "youInk", theme().px(_ICON)))
        words = tr("done")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(sign)
        row.addWidget(
            Label(words, "small", weight="semibold", colour="youInk", wrap=False)
        )


def _head(icon: str, title: str, done: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    row.addWidget(LineIcon(icon, theme().px(_ICON)))
    row.addWidget(Label(title, weight="bold"), 1)
    policy = done.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    done.setSizePolicy(policy)
    row.addWidget(done)
    return row
