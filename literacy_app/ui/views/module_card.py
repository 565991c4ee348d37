"""One module in the list: what it is, how far it is, and two ways in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.text import Band
from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.views.module_words import lesson_button
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface
from literacy_app.words import spoken, tr

_MARGINS: Final = (20, 12, 16, 12)
_GAP: Final = 14
_SIGN: Final = 20
_SIGNS: Final = {
    "coming": "clock",
    "new": "circle",
    "begun": "circle-dashed",
    "done": "circle-check",
    "secure": "sprout",
}


class ModuleCard(Surface):
    """lesson_wanted, quiz_wanted: its button was pressed.

    comes_next: it is the one to go on with, so that its button is the main one.
    """

    lesson_wanted = Signal()
    quiz_wanted = Signal()

    def __init__(
        self, standing: ModuleStanding, band: Band, *, comes_next: bool
    ) -> None:
        super().__init__("card", _MARGINS, spacing=8)
        title = standing.outline.title.of(spoken()).plain
        self.setAccessibleName(title)
        head = Label(
            tr("{number}. {title}", number=standing.outline.number, title=title),
            weight="bold",
            colour="ink2" if standing.state == "coming" else "ink",
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(head)
        words.addWidget(_state(standing, band))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addLayout(words, 1)
        buttons = self._buttons(standing, comes_next=comes_next)
        if theme().wide_text:
            self.column.addLayout(row)
            self.column.addLayout(buttons)
            buttons.addStretch(1)
        else:
            row.addLayout(buttons)
            self.column.addLayout(row)
        self.column.addStretch(1)

    def _buttons(self, standing: ModuleStanding, *, comes_next: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if standing.state == "coming":
            return row
        title = standing.outline.title.of(spoken()).plain
        does = lesson_button(standing)
        lesson = Button(does, "main" if comes_next else "outlined", size="small")
        lesson.setAccessibleName(tr("{button}: {module}", button=does, module=title))
        lesson.clicked.connect(self.lesson_wanted)
        quiz = Button(tr("Quiz"), size="small")
        quiz.setAccessibleName(
            tr("{button}: {module}", button=tr("Quiz"), module=title)
        )
        quiz.clicked.connect(self.quiz_wanted)
        for button in (lesson, quiz):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def _state(standing: ModuleStanding, band: Band) -> QWidget:
    """Return a sign and words for how far it is, and how long it takes."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    finished = standing.state == "done"
    key = "secure" if finished and standing.secure else standing.state
    sign = QLabel()
    sign.setPixmap(icon_pixmap(_SIGNS[key], "ink2", theme().px(_SIGN)))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(_words(standing, band), "small", colour="ink2"), 1)
    return part


def _words(standing: ModuleStanding, band: Band) -> str:
    minutes = standing.outline.minutes.get(band, 0)
    if standing.state == "coming":
        return tr("coming later, {minutes} min", minutes=minutes)
    if standing.state == "new":
        return tr("new, {minutes} min", minutes=minutes)
    if standing.state == "begun":
        return tr(
            "begun, {done} of {all} steps, {minutes} min",
            done=standing.steps_done,
            all=standing.steps,
            minutes=minutes,
        )
    if standing.secure:
        return tr("finished and secure, {minutes} min", minutes=minutes)
    return tr("finished, {minutes} min", minutes=minutes)
