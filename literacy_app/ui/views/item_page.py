"""One written question: what it is about at the left, the answer at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from literacy_app.domain.item_answer import Response
from literacy_app.domain.quiz import ItemQuestion
from literacy_app.domain.quiz_item import Item, ItemKind
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.theme import theme
from literacy_app.ui.views.footer import Footer
from literacy_app.ui.views.item_asking import (
    ASKING,
    FIGURE,
    GAP,
    NARROW,
    Asking,
    figure_of,
)
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.answers.address import AddressAnswer
from literacy_app.ui.widgets.answers.area import AnswerArea, Asked
from literacy_app.ui.widgets.answers.marking import MarkAnswer
from literacy_app.ui.widgets.answers.number import NumberAnswer
from literacy_app.ui.widgets.answers.order import OrderAnswer
from literacy_app.ui.widgets.answers.pick import PickAnswer
from literacy_app.ui.widgets.answers.pointing import PointAnswer
from literacy_app.ui.widgets.answers.sort import SortAnswer
from literacy_app.ui.widgets.answers.tactics import TacticAnswer
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.surfaces import Columns, Scrolling
from literacy_app.ui.widgets.top_bar import MARGIN
from literacy_app.words import tr

_TOP: Final = 28
_ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_BY_KIND: Final[dict[ItemKind, Callable[[Asked], AnswerArea]]] = {
    "choice": PickAnswer,
    "multiple": PickAnswer,
    "predict": PickAnswer,
    "order": OrderAnswer,
    "sort": SortAnswer,
    "number": NumberAnswer,
    "address": AddressAnswer,
    "mark_words": MarkAnswer,
    "mark_region": PointAnswer,
    "name_tactic": TacticAnswer,
}


class ItemPage(QWidget):
    """responded: the response so far, or None. answered: it stands as it is.

    not_known: "I do not know yet".
    """

    responded = Signal(object)
    answered = Signal()
    not_known = Signal()

    def __init__(
        self,
        question: ItemQuestion,
        response: Response | None,
        taxonomy: Taxonomy,
        reading: Reading,
    ) -> None:
        super().__init__()
        item = question.item
        self.item = item
        asked = Asked(
            item,
            question.order,
            taxonomy,
            response,
            reading.lang,
            reading.ruby,
            reading.picture_of,
        )
        self.area = _BY_KIND[item.kind](asked)
        self.area.changed.connect(self._changed)
        self._asking = Asking(item, reading)
        self._figure = figure_of(item, reading)
        self._foot = self._buttons(item)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(Scrolling(tr("Question"), self._columns()), 1)
        rows.addWidget(self._foot)
        self._offer_answer(self.area.response())

    def show_sending(self) -> None:
        self._answer.set_available(available=False, reason=tr("Saving…"))

    def focus_start(self) -> None:
        """Put the focus where the answer begins."""
        (self.area.first() or self._answer).setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        """Return the parts F6 goes through, in order."""
        figure = [self._figure] if self._figure is not None else []
        return [*figure, self.area, self._foot]

    def press(self, key: int) -> bool:
        """Do what a single key stands for here; False when it stands for nothing."""
        if self.area.press(key):
            return True
        sliders = self._figure.findChildren(QSlider) if self._figure else []
        if not sliders or key not in _ARROWS:
            return False
        by = -1 if key == Qt.Key.Key_Left else 1
        sliders[0].setValue(sliders[0].value() + by)
        return True

    def finish(self) -> None:
        """Hand the answer in, or say what is missing."""
        response = self.area.response()
        if response is not None:
            self.responded.emit(response)
            self.answered.emit()
        else:
            self.area.say_what_is_missing()

    def _columns(self) -> QWidget:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(MARGIN, _TOP, MARGIN, _TOP)
        columns = Columns(NARROW, GAP)
        if theme().wide_text:
            # One below the other the question has to come first.
            for part in (self._asking, self._figure, self.area):
                if part is not None:
                    columns.add(part)
        elif self.item.kind == "mark_region":
            columns.add(self.area, width=FIGURE)
            columns.add(self._asking, 1)
        elif self._figure is not None:
            right = QWidget()
            parts = QVBoxLayout(right)
            parts.setContentsMargins(0, 0, 0, 0)
            parts.setSpacing(14)
            parts.addWidget(self._asking)
            parts.addWidget(self.area)
            self._asking.put_tip(parts)
            parts.addStretch(1)
            columns.add(self._figure, width=FIGURE)
            columns.add(right, 1)
        else:
            columns.add(self._asking, width=ASKING)
            columns.add(self.area, 1)
        rows.addWidget(columns)
        rows.addStretch(1)
        return inside

    def _buttons(self, item: Item) -> Footer:
        unknown = Button(tr("I do not know yet"))
        unknown.clicked.connect(self.not_known)
        self._answer = Button(tr("Answer"), "main", icon="arrow-right", icon_after=True)
        self._answer.setToolTip("Ctrl+Enter")
        self._answer.clicked.connect(self.finish)
        keys = self.area.keys()
        if item.chart is not None:
            keys.append((("←", "→"), tr("move the axis")))
        return Footer([unknown, self._answer], keys=keys)

    def _changed(self, response: Response | None) -> None:
        self.responded.emit(response)
        self._offer_answer(response)

    def _offer_answer(self, response: Response | None) -> None:
        # A number is typed, not chosen: there the button says what to mend.
        ready = response is not None or self.item.kind == "number"
        self._answer.set_available(ready, tr("Choose an answer first."))
