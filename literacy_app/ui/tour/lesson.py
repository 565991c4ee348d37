"""One lesson of the tour: every page to its end, every activity done."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSlider,
    QWidget,
)

from literacy_app.ui.tour.album import Album
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.ui.views.lesson import LessonView
from literacy_app.ui.views.lesson_article import Article
from literacy_app.ui.views.lesson_foot import LessonFoot
from literacy_app.ui.widgets.blocks.chip import Chip
from literacy_app.ui.widgets.blocks.reveal import RevealBlock
from literacy_app.ui.widgets.blocks.task import Task
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.markable_text import MarkableText

_MOST_PAGES: Final = 20
W = TypeVar("W", bound=QWidget)
_WORDS: Final = "ok"


class LessonWalk:
    """Reads a lesson from where it opens to the button that leads to the quiz."""

    def __init__(self, visitor: Visitor, album: Album, name: str) -> None:
        self._visitor = visitor
        self._album = album
        self._name = name

    def go(self, *, most: int = _MOST_PAGES) -> int:
        """Read so many pages at most, and return how many there were."""
        pages = 0
        while pages < most:
            self._visitor.finds(LessonFoot)
            pages += 1
            self._read(pages)
            if pages == most:
                break
            self._turn(self._visitor.finds(Article))
            if not self._visitor.sees(LessonView):
                break
        return pages

    def _turn(self, here: Article) -> None:
        self._visitor.clicks_on(self._main())
        self._visitor.waits_until(lambda: self._turned(here), "the next page")

    def _turned(self, before: Article) -> bool:
        return all(article is not before for article in self._visitor.sees(Article))

    def _main(self) -> Button:
        foot = self._visitor.finds(LessonFoot)
        return [b for b in foot.findChildren(Button) if b.isVisible()][-1]

    def _read(self, page: int) -> None:
        self._album.keep(f"{self._name}-page-{page}", f"{self._name}: page {page}")
        visitor = self._visitor
        for reveal in visitor.sees(RevealBlock):
            visitor.scrolls_to(reveal)
            visitor.clicks_on(reveal.findChildren(Button)[0])
        for task in visitor.sees(Task):
            visitor.scrolls_to(task)
            do_task(visitor, task)
        self._to_the_end()
        if any((visitor.sees(Task), visitor.sees(RevealBlock))):
            shows = f"{self._name}: page {page} with everything done"
            self._album.keep(f"{self._name}-page-{page}-done", shows)

    def _to_the_end(self) -> None:
        for area in self._visitor.sees(QScrollArea):
            bar = area.verticalScrollBar()
            bar.setValue(bar.maximum())
        self._visitor.rests()


def do_task(visitor: Visitor, task: QWidget) -> None:
    """Do with an activity what its visible parts ask for."""
    mark_words(visitor, task)
    sort_or_tap(visitor, task)
    radios = _visible(task, QRadioButton)
    for choice in (*radios[:1], *_visible(task, QCheckBox)):
        visitor.scrolls_to(choice)
        visitor.clicks_on(choice)
    for slider in _visible(task, QSlider):
        slider.setFocus()
        visitor.presses(Qt.Key.Key_Home)
    for box in _visible(task, QPlainTextEdit):
        box.setFocus()
        QTest.keyClicks(box, _WORDS)
    for button in _visible(task, Button):
        if button.is_available() and button.isVisible():
            visitor.scrolls_to(button)
            visitor.clicks_on(button)


def mark_words(visitor: Visitor, task: QWidget) -> None:
    """Mark the first two words of a text that can be marked."""
    for text in _visible(task, MarkableText):
        if text.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text.setFocus()
            for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
                visitor.presses(key)


def sort_or_tap(visitor: Visitor, task: QWidget) -> None:
    """Tap every piece; where there are boxes, put it into one of them."""
    chips = _visible(task, Chip)
    boxes = [chip for chip in chips if not chip.isCheckable()]
    for number, chip in enumerate(c for c in chips if c.isCheckable()):
        visitor.scrolls_to(chip)
        visitor.clicks_on(chip)
        if boxes:
            box = boxes[number % len(boxes)]
            visitor.scrolls_to(box)
            visitor.clicks_on(box)


def _visible(task: QWidget, kind: type[W]) -> list[W]:
    return [widget for widget in task.findChildren(kind) if widget.isVisible()]
