"""Things to sort into boxes: choose one, then its box."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from literacy_app.domain.item_answer import Sorted
from literacy_app.domain.prose import Prose
from literacy_app.domain.quiz_item import Boxes
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.answers.area import AnswerArea, Asked
from literacy_app.ui.widgets.answers.desk import plain_desk
from literacy_app.ui.widgets.blocks.box_grid import box_grid
from literacy_app.ui.widgets.blocks.chip import Chip
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_TRAY: Final = -1


class SortAnswer(AnswerArea):
    """The same pieces and boxes as in a lesson, without a word on what fits."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        assert isinstance(asked.item.key, Boxes)  # noqa: S101 - one key a kind
        self._key = asked.item.key
        self._held: int | None = None
        self._boxes = [_TRAY] * len(self._key.entries)
        if isinstance(asked.response, Sorted):
            kept = asked.response.boxes
            self._boxes = [_TRAY if box is None else box for box in kept]
        desk = plain_desk(asked)
        self._chips = [
            Chip(Prose(asked.of(entry.words)), desk) for entry in self._key.entries
        ]
        for index, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _=False, i=index: self._hold(i))
        self.rows.addWidget(Label(_hint(), "small", colour="ink2"))
        self._flows = {_TRAY: Flow()}
        self.rows.addWidget(self._flows[_TRAY])
        labels = [Prose(asked.of(box)) for box in self._key.boxes]
        grid, insides = box_grid(labels, desk, self._put)
        self._flows.update(enumerate(insides))
        self.rows.addLayout(grid)
        self.rows.addStretch(1)
        for index in asked.order or range(len(self._chips)):
            self._flows[self._boxes[index]].add(self._chips[index])
            self._name(index)

    def response(self) -> Sorted | None:
        if _TRAY in self._boxes:
            return None
        return Sorted(tuple(self._boxes))

    def first(self) -> QWidget | None:
        tray = self._flows[_TRAY].items()
        return tray[0] if tray else self._chips[0]

    def _hold(self, index: int) -> None:
        self._held = None if self._held == index else index
        for number, chip in enumerate(self._chips):
            chip.setChecked(number == self._held)
        if self._held is not None:
            announce(self, tr("Now choose its box."))

    def _put(self, box: int) -> None:
        index = self._held
        if index is None:
            announce(self, _hint())
            return
        self._flows[self._boxes[index]].remove(self._chips[index])
        self._boxes[index] = box
        self._flows[box].add(self._chips[index])
        self._hold(index)
        self._name(index)
        tray = self._flows[_TRAY].items()
        if tray:
            tray[0].setFocus()
        self.tell()

    def _name(self, index: int) -> None:
        box = self._boxes[index]
        label = self.asked.of(self._key.boxes[box]).plain if box != _TRAY else ""
        said = tr("in the box: {box}", box=label) if label else ""
        self._chips[index].setAccessibleDescription(said or tr("not in a box yet"))


def _hint() -> str:
    return tr("Choose one of these, then choose its box.")
