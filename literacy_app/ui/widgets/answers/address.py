"""The part of a web address that names its owner."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

from literacy_app.domain.item_answer import Owner
from literacy_app.domain.prose import Prose
from literacy_app.domain.quiz_item import Address
from literacy_app.ui.widgets.answers.area import AnswerArea, Asked
from literacy_app.ui.widgets.answers.desk import plain_desk
from literacy_app.ui.widgets.answers.pick import LETTERS
from literacy_app.ui.widgets.blocks.address import address_parts
from literacy_app.ui.widgets.blocks.chip import Chip
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.blocks.pick import choose_one
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import tr

_GAP: Final = 4


class AddressAnswer(AnswerArea):
    """The same pieces as in a lesson; A, B, C… choose them in order."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        assert isinstance(asked.item.key, Address)  # noqa: S101 - one key a kind
        key, desk = asked.item.key, plain_desk(asked)
        self._parts = [words for _, words in address_parts(key.url, key.owner)]
        self._chips = [
            Chip(Prose.of(words), desk, weight="semibold") for words in self._parts
        ]
        for index, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _=False, i=index: self._choose(i))
        flow = Flow(self._chips, gap=_GAP)
        flow.setAccessibleName(key.url)
        card = Surface("card", (20, 16, 20, 16))
        hint = tr("Choose one part of this address.")
        card.column.addWidget(Label(hint, "small", colour="ink2"))
        card.column.addWidget(flow)
        self.rows.addWidget(card)
        self.rows.addStretch(1)
        if isinstance(asked.response, Owner) and asked.response.part in self._parts:
            choose_one(self._chips, self._parts.index(asked.response.part))

    def response(self) -> Owner | None:
        for words, chip in zip(self._parts, self._chips, strict=True):
            if chip.isChecked():
                return Owner(words)
        return None

    def keys(self) -> list[tuple[tuple[str, ...], str]]:
        return [(tuple(LETTERS[: len(self._chips)]), tr("choose"))]

    def press(self, key: int) -> bool:
        at = key - Qt.Key.Key_A
        if not 0 <= at < len(self._chips):
            return False
        self._chips[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._choose(at)
        return True

    def _choose(self, index: int) -> None:
        choose_one(self._chips, index)
        self.tell()
