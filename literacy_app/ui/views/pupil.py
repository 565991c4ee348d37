"""A learner's page for a teacher, or the feedback on one of the answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.feedback import Feedback
from literacy_app.domain.pupil_parts import PupilRecord
from literacy_app.domain.report_wish import ReportWish
from literacy_app.domain.school import Staff
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual
from literacy_app.ui.views.pupil_answer import PupilAnswerView
from literacy_app.ui.views.pupil_page import PupilPage
from literacy_app.ui.views.reading import PictureOf
from literacy_app.ui.views.report_dialog import ReportDialog
from literacy_app.words import Lang


class PupilView(QStackedWidget):
    """The page, or the feedback on one answer."""

    back_wanted = Signal()
    list_wanted = Signal()
    answer_wanted = Signal(str)
    print_wanted = Signal()
    assign_wanted = Signal()
    looked = Signal()
    went = Signal(str)
    lang_wanted = Signal(str)
    scale_wanted = Signal(float)
    help_wanted = Signal()

    def __init__(self, staff: Staff, lang: Lang, picture_of: PictureOf) -> None:
        super().__init__()
        self._page = PupilPage(staff)
        self._answer = PupilAnswerView(staff, lang, picture_of)
        self._answer.back_wanted.connect(self.list_wanted)
        self._answer.went.connect(self._went_from_answer)
        self._page.went.connect(self.went)
        for name in ("back_wanted", "answer_wanted", "print_wanted", "assign_wanted"):
            getattr(self._page, name).connect(getattr(self, name))
        self._page.looked.connect(self.looked)
        for part in (self._page, self._answer):
            part.lang_wanted.connect(self.lang_wanted)
            part.scale_wanted.connect(self.scale_wanted)
            part.help_wanted.connect(self.help_wanted)
            self.addWidget(part)
        self.first_focus = self._page.first_focus

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 goes through, in order."""
        return self._answer.regions if self._on_answer() else self._page.regions

    def show_pupil(
        self,
        facts: PupilRecord,
        beginnings: Mapping[str, Bilingual],
        taxonomy: Taxonomy,
    ) -> None:
        self._page.show_pupil(facts, beginnings, taxonomy)

    def show_answer(self, feedback: Feedback, taxonomy: Taxonomy) -> None:
        self.setCurrentWidget(self._answer)
        self._answer.show_answer(feedback, taxonomy)

    def show_list(self, attempt_id: str) -> None:
        """Go back to the page, to the answer that was looked at."""
        self.setCurrentWidget(self._page)
        self._page.focus_answer(attempt_id)

    def open_report(self, first: ReportWish, pupils: Sequence[Pupil]) -> ReportDialog:
        """Open the dialog that asks which report to make."""
        dialog = ReportDialog(self.window(), first, pupils)
        dialog.open()
        return dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """One level up is the page while an answer is looked at, else the class."""
        if event.key() == Qt.Key.Key_Escape:
            (self.list_wanted if self._on_answer() else self.back_wanted).emit()
        else:
            super().keyPressEvent(event)

    def _on_answer(self) -> bool:
        return self.currentWidget() is self._answer

    def _went_from_answer(self, where: str) -> None:
        self.went.emit("staff_settings" if where == "settings" else where)
