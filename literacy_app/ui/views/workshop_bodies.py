"""The middle of each screen of a workshop."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.workshop import RoomPoll, RoomResults, Slide
from literacy_app.domain.workshop_scene import Scene
from literacy_app.ui.theme import theme
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.views.workshop_results import results_column
from literacy_app.ui.views.workshop_talk import Talk
from literacy_app.ui.widgets.surfaces import Scrolling, Surface
from literacy_app.ui.widgets.wall import wall_words
from literacy_app.words import spoken, tr

_TITLE: Final = 25
_WIDEST: Final = 800
_GAP: Final = 14


class WallBody(QWidget):
    """first: what takes the focus, None for the main button below."""

    check_opened = Signal(str)
    counted = Signal(list)
    count_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first: QWidget | None = None
        self._talk: Talk | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def put_talk(self, talk: Talk) -> None:
        """Show a post with the question about it."""
        self._talk, self.first = talk, talk.first
        talk.check_opened.connect(self.check_opened)
        talk.counted.connect(self.counted)
        talk.count_left.connect(self.count_left)
        self.column.addWidget(talk, 1)

    def show_trouble(self, row: int, words: str) -> None:
        if self._talk is not None:
            self._talk.show_trouble(row, words)

    def enter(self) -> None:
        """Hand in what stands in the fields, as Enter does."""
        if self._talk is not None:
            self._talk.enter()


def body_of(scene: Scene, taxonomy: Taxonomy, reading: Reading) -> WallBody:
    """Return the middle of a screen."""
    body = WallBody()
    if scene.post is not None:
        body.put_talk(Talk(scene, taxonomy, reading))
        return body
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().px(_GAP))
    step = scene.step
    if isinstance(step, Slide):
        _fill_slide(column, step)
    elif isinstance(step, RoomPoll):
        _fill_poll(column, step)
    elif isinstance(step, RoomResults):
        title = step.title.of(spoken())
        column.addWidget(wall_words(title, _TITLE, weight="bold"))
        column.addLayout(results_column(scene.result))
    column.addStretch(1)
    inside.setMaximumWidth(theme().px(_WIDEST))
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inside, 100)
    row.addStretch(1)
    body.column.addWidget(Scrolling(tr("On the wall"), middle), 1)
    return body


def _fill_slide(column: QVBoxLayout, step: Slide) -> None:
    column.addStretch(1)
    column.addWidget(wall_words(step.title.of(spoken()), 30, weight="bold"))
    column.addSpacing(theme().px(4))
    for words in step.says:
        column.addWidget(wall_words(words.of(spoken()), 20))


def _fill_poll(column: QVBoxLayout, step: RoomPoll) -> None:
    column.addStretch(1)
    column.addWidget(wall_words(step.question.of(spoken()), _TITLE, weight="bold"))
    for option in step.options:
        side, end = theme().px(14), theme().px(7)
        card = Surface("card", (side, end, side, end))
        words = wall_words(option.of(spoken()), 18)
        words.setAlignment(Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(words)
        column.addWidget(card)
    talk = tr("There is no right answer. Hands up for one of these.")
    column.addWidget(wall_words(talk, 14, colour="ink2"))
