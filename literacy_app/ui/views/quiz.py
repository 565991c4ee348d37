"""The quiz screen: posts as in practice, and written questions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from literacy_app.domain.item_answer import MarkedAnswer, Response
from literacy_app.domain.quiz import ItemQuestion
from literacy_app.domain.tactic import Taxonomy
from literacy_app.ui.views.item_feedback import ItemFeedbackPage
from literacy_app.ui.views.item_page import ItemPage
from literacy_app.ui.views.practice import PracticeView
from literacy_app.ui.views.way_on import Ending
from literacy_app.ui.widgets.position import Position


class QuizView(PracticeView):
    """What practice shows, and a page for each written question.

    responded: a response, or None. item_answered: it stands. not_known: it is left.
    """

    responded = Signal(object)
    item_answered = Signal()
    not_known = Signal()

    _item: ItemPage | ItemFeedbackPage | None = None

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 goes through, in order."""
        if self._item is None:
            return super().regions
        bar = (self._bar,) if self._bar is not None else ()
        return (*bar, *self._item.regions())

    def show_question_number(self, current: int, total: int) -> None:
        """Tell which question comes, counted from 1."""
        self._position = Position(current, total, quiz=True)

    def show_item(
        self, question: ItemQuestion, response: Response | None, taxonomy: Taxonomy
    ) -> None:
        """Show a written question with what was chosen so far."""
        page = ItemPage(question, response, taxonomy, self._reading)
        page.responded.connect(self.responded)
        page.answered.connect(self.item_answered)
        page.not_known.connect(self.not_known)
        self.put(page)
        page.focus_start()

    def show_item_feedback(
        self, question: ItemQuestion, marked: MarkedAnswer, taxonomy: Taxonomy
    ) -> None:
        page = ItemFeedbackPage(
            question, marked, taxonomy, self._reading, ending=self.ending()
        )
        page.next_wanted.connect(self.next_wanted)
        self.put(page)
        page.focus_start()

    def show_waiting(self) -> None:
        """Say that the answer is being saved; the page stays as it is."""
        super().show_waiting()
        if isinstance(self._item, ItemPage):
            self._item.show_sending()

    def ending(self) -> Ending:
        at = self._position
        return "result" if at.current >= at.total else "question"

    def put(self, middle: QWidget) -> None:
        """Show this below the top bar, in place of what was there."""
        self._item = None
        if isinstance(middle, ItemPage | ItemFeedbackPage):
            self._item = middle
        super().put(middle)

    def _single_key(self, event: QKeyEvent) -> bool:
        if self._item is None:
            return super()._single_key(event)
        return self.is_single_key(event) and self._item.press(event.key())

    def _press_main(self) -> None:
        if isinstance(self._item, ItemPage):
            self._item.finish()
        elif isinstance(self._item, ItemFeedbackPage):
            self.next_wanted.emit()
        else:
            super()._press_main()
