"""One or several of a few offers, each with its letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from literacy_app.domain.item_answer import Chosen
from literacy_app.domain.prose import Prose
from literacy_app.domain.quiz_item import Offers
from literacy_app.ui.widgets.answers.area import AnswerArea, Asked
from literacy_app.ui.widgets.answers.desk import plain_desk
from literacy_app.ui.widgets.blocks.pick import PickCheck, PickRadio, choose_one
from literacy_app.ui.widgets.key_cap import KeyCap
from literacy_app.words import tr

LETTERS: Final = "ABCDEFGH"
_SIDE: Final = 16

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _Lettered(_Button):
    """Puts the letter at the right end of a row."""

    def add_letter(self, letter: str) -> None:
        cap = KeyCap(letter)
        cap.setParent(self)
        cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap = cap
        self.setAccessibleDescription(letter)
        column = self.layout()
        if column is not None:
            edges = column.contentsMargins()
            edges.setRight(2 * _SIDE + cap.sizeHint().width())
            column.setContentsMargins(edges)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        top = (self.height() - size.height()) // 2
        self._cap.setGeometry(
            self.width() - _SIDE - size.width(), top, size.width(), size.height()
        )


class OfferRadio(_Lettered, PickRadio):
    """One of several, with its letter."""

    def __init__(self, words: Prose, asked: Asked, letter: str) -> None:
        QRadioButton.__init__(self)
        self.set_words(words, plain_desk(asked))
        self.add_letter(letter)


class OfferCheck(_Lettered, PickCheck):
    """Any number of several, with its letter."""

    def __init__(self, words: Prose, asked: Asked, letter: str) -> None:
        QCheckBox.__init__(self)
        self.set_words(words, plain_desk(asked))
        self.add_letter(letter)


class PickAnswer(AnswerArea):
    """For choice, multiple and predict."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        assert isinstance(asked.item.key, Offers)  # noqa: S101 - one key a kind
        offers = asked.item.key.offers
        self._several = asked.item.kind == "multiple"
        self._order = asked.order or tuple(range(len(offers)))
        kind = OfferCheck if self._several else OfferRadio
        chosen = asked.response.options if isinstance(asked.response, Chosen) else ()
        self._buttons: list[QAbstractButton] = []
        for letter, index in zip(LETTERS, self._order, strict=False):
            row = kind(Prose(asked.of(offers[index].words)), asked, letter)
            row.setChecked(index in chosen)
            place = len(self._buttons)
            row.clicked.connect(lambda _=False, at=place: self._choose(at))
            self._buttons.append(row)
            self.rows.addWidget(row)

    def response(self) -> Chosen | None:
        pairs = zip(self._order, self._buttons, strict=True)
        chosen = tuple(sorted(index for index, row in pairs if row.isChecked()))
        return Chosen(chosen) if chosen else None

    def keys(self) -> list[tuple[tuple[str, ...], str]]:
        return [(tuple(LETTERS[: len(self._buttons)]), tr("choose"))]

    def press(self, key: int) -> bool:
        at = key - Qt.Key.Key_A
        if not 0 <= at < len(self._buttons):
            return False
        self._buttons[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._buttons[at].click()
        return True

    def _choose(self, at: int) -> None:
        if not self._several:
            choose_one(self._buttons, at)
        self.tell()
