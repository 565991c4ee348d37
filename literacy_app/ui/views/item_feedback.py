"""What came of a written question, at once after the answer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.item_answer import MarkedAnswer
from literacy_app.domain.quiz import ItemQuestion
from literacy_app.domain.quiz_item import Item
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.footer import Footer
from literacy_app.ui.views.item_asking import ASKING, FIGURE, GAP, NARROW, figure_of
from literacy_app.ui.views.item_outcome import ItemOutcomePart, judged_line
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.views.way_on import Ending, way_on
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.surfaces import Columns, Scrolling
from literacy_app.ui.widgets.top_bar import MARGIN
from literacy_app.words import tr

_TOP: Final = 22
_HEAD: Final = 27


class ItemFeedbackPage(QWidget):
    """next_wanted: on to the next question, or to the result."""

    next_wanted = Signal()

    def __init__(
        self,
        question: ItemQuestion,
        marked: MarkedAnswer,
        taxonomy: Taxonomy,
        reading: Reading,
        *,
        ending: Ending,
    ) -> None:
        super().__init__()
        self._inside = _explained(question.item, marked, taxonomy, reading)
        self._next = way_on(ending)
        self._next.clicked.connect(self.next_wanted)
        said = tr("Your work is saved on this computer. Nothing was sent.")
        self._foot = Footer([self._next], said=said)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Scrolling(tr("Why"), self._inside), 1)
        whole.addWidget(self._foot)

    def focus_start(self) -> None:
        """Put the focus where a keyboard learner goes on with Enter."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        """Return the parts F6 goes through, in order."""
        return [self._inside, self._foot]

    def press(self, key: int) -> bool:  # noqa: ARG002 - no single keys here
        return False


def _explained(
    item: Item, marked: MarkedAnswer, taxonomy: Taxonomy, reading: Reading
) -> QWidget:
    figure = figure_of(item, reading)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(MARGIN, _TOP, MARGIN, _TOP)
    column.setSpacing(16)
    column.addWidget(judged_line(marked, _HEAD))
    columns = Columns(NARROW, GAP)
    wide = FIGURE if figure is not None else ASKING
    columns.add(_asked(item, figure, reading), width=wide)
    columns.add(ItemOutcomePart(item, marked, taxonomy, reading), 1)
    column.addWidget(columns)
    column.addStretch(1)
    return inside


def _asked(item: Item, figure: QWidget | None, reading: Reading) -> QWidget:
    part = QWidget()
    rows = QVBoxLayout(part)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(14)
    prompt = item.prompt.of(reading.lang)
    rows.addWidget(RubyText(prompt, lang=reading.lang, size="lead", ruby=reading.ruby))
    if figure is not None:
        rows.addWidget(figure)
    rows.addStretch(1)
    return part
