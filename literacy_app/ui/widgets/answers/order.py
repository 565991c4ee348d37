"""Steps to bring into order, by buttons or by keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from literacy_app.domain.item_answer import Ordered
from literacy_app.domain.quiz_item import Steps
from literacy_app.domain.text import Text
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.answers.area import AnswerArea, Asked
from literacy_app.ui.widgets.buttons import IconButton
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import tr

_MARGINS: Final = (16, 4, 8, 4)
_GAP: Final = 8
_NUMBER: Final = 24


class StepRow(QFrame):
    """One step. moved: up (−1) or down (+1). left: the focus goes that way."""

    moved = Signal(int)
    left = Signal(int)

    def __init__(self, words: Text, asked: Asked) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.words = words.plain
        self.focus_radius = theme().radius("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._number = Label("", weight="bold", wrap=False)
        self._number.setMinimumWidth(theme().px(_NUMBER))
        row = QHBoxLayout(self)
        row.setContentsMargins(*_MARGINS)
        row.setSpacing(_GAP)
        row.addWidget(self._number)
        said = RubyText(words, lang=asked.lang, ruby=asked.ruby)
        said.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        for by, icon, name in (
            (-1, "arrow-up", tr("Move up: {step}", step=words.plain)),
            (1, "arrow-down", tr("Move down: {step}", step=words.plain)),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(lambda _=False, by=by: self.moved.emit(by))
            row.addWidget(button)

    def show_place(self, place: int) -> None:
        """Show which step this is now, from 1."""
        self._number.setText(str(place))
        name = tr("Step {number}: {step}", number=place, step=self.words)
        self.setAccessibleName(name)
        how = tr("Alt and the arrow keys move it up or down.")
        self.setAccessibleDescription(how)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(by)
        else:
            self.left.emit(by)


class OrderAnswer(AnswerArea):
    """As shown is an answer too: perhaps the order is right already."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        assert isinstance(asked.item.key, Steps)  # noqa: S101 - one key a kind
        steps = asked.item.key.steps
        self._order = list(asked.order or range(len(steps)))
        if isinstance(asked.response, Ordered):
            self._order = list(asked.response.steps)
        self._steps: dict[int, StepRow] = {}
        for index in self._order:
            row = StepRow(asked.of(steps[index]), asked)
            row.moved.connect(lambda by, index=index: self._move(index, by))
            row.left.connect(lambda by, index=index: self._go(index, by))
            self._steps[index] = row
            self.rows.addWidget(row)
        self._number()

    def response(self) -> Ordered:
        return Ordered(tuple(self._order))

    def keys(self) -> list[tuple[tuple[str, ...], str]]:
        return [(("Alt ↑", "Alt ↓"), tr("move a step up or down"))]

    def _move(self, index: int, by: int) -> None:
        at = self._order.index(index)
        to = at + by
        if not 0 <= to < len(self._order):
            return
        self._order.insert(to, self._order.pop(at))
        row, focused = self._steps[index], self.window().focusWidget()
        self.rows.removeWidget(row)
        self.rows.insertWidget(to, row)
        if focused is not None and (focused is row or row.isAncestorOf(focused)):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._number()
        announce(row, row.accessibleName())
        self.tell()

    def _go(self, index: int, by: int) -> None:
        at = self._order.index(index) + by
        if 0 <= at < len(self._order):
            self._steps[self._order[at]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _number(self) -> None:
        for place, index in enumerate(self._order, start=1):
            self._steps[index].show_place(place)
