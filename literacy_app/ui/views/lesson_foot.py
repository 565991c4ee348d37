"""The foot of a lesson page: print, back, and what comes next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from literacy_app.domain.lesson import Lesson
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.top_bar import FooterBar
from literacy_app.words import Lang, tr

# As many characters of a title as stand in a button beside the others.
_LONGEST: Final[dict[Lang, int]] = {"en": 40, "ja": 22}


class LessonFoot(FooterBar):
    """The main button is the last one."""

    printed = Signal()
    went_back = Signal()
    went_on = Signal()

    def __init__(self, words: str, name: str, *, first: bool) -> None:
        super().__init__()
        paper = Button(tr("Print…"), "quiet", size="small", icon="printer")
        paper.clicked.connect(self.printed)
        back = Button(tr("Back"), size="small", icon="arrow-left")
        back.set_available(not first, tr("This is the first page."))
        back.clicked.connect(self.went_back)
        onward = Button(
            words, "main", size="small", icon="arrow-right", icon_after=True
        )
        onward.setAccessibleName(name)
        onward.clicked.connect(self.went_on)
        self.row.addWidget(paper)
        self.row.addWidget(QWidget(), 1)
        self.row.addWidget(back)
        self.row.addWidget(onward)


def lesson_foot(lesson: Lesson, at: int, lang: Lang) -> LessonFoot:
    """Return the foot of the page at a position, from 0."""
    if at + 1 == len(lesson.pages):
        words = name = tr("To the quiz")
    else:
        title = lesson.pages[at + 1].title[lang].plain
        name = tr("Next: {title}", title=title)
        short = len(title) <= _LONGEST[lang] and not theme().wide_text
        words = name if short else tr("Next page")
    return LessonFoot(words, name, first=at == 0)
